"""How long a login lasts: half an hour unused, twelve hours in all. Also the sessions' store of the settings."""

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

STARTED, USED = "session_started", "session_used"


class SessionStore(DatabaseStore):
    """Looks up only what can be a key of ours: the database would choke on a cookie made by hand."""

    def _validate_session_key(self, key: str) -> bool:
        return super()._validate_session_key(key) and key.isascii() and key.isalnum()


class SessionLimits:
    """Ends sessions that are too old or were unused too long; notes the last use at most every few minutes.

    That note is the one write that a GET may make. Browsers keep "session" cookies over restarts,
    so the server counts by itself.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        now = int(time.time())
        session = request.session
        if SESSION_KEY in session and is_over(session, now):
            session.flush()
        response = self.get_response(request)
        # On the way out, because a login happens inside.
        if SESSION_KEY in session and is_by_hand(request):
            note_use(session, now)
        return response


def is_by_hand(request: HttpRequest) -> bool:
    """Whether a person asked, not the script of a page that lies open on a desk nobody sits at."""
    return request.path != reverse("drafts:current_version")


def is_over(session, now: int) -> bool:
    started, used = session.get(STARTED, now), session.get(USED, now)
    return now - started > settings.SESSION_LIFE.total_seconds() or now - used > settings.SESSION_IDLE.total_seconds()


def note_use(session, now: int) -> None:
    if STARTED not in session:
        session[STARTED] = now
    if now - session.get(USED, 0) >= settings.SESSION_NOTED_EVERY.total_seconds():
        session[USED] = now
