"""Gives every request its drafts; a form sent after the session ended is carried through the login."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url

from twinning.people.middleware import CHOSEN

from .keeping import Drafts
from .typed import TooLarge, typed_in


class DraftsMiddleware:
    """Nothing is carried out by it: after the login the form is opened, filled, and wants a new press."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.drafts = Drafts(request)
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: Any, kwargs: Any) -> HttpResponse | None:
        if request.method != "POST" or request.user.is_authenticated or not getattr(view, "login_required", True):
            return None
        try:
            typed = typed_in(request)
        except TooLarge:
            return None
        if typed is None:
            return None
        request.drafts.carry(typed)
        request.session[CHOSEN] = typed.key.town
        return redirect_to_login(typed.address, resolve_url(settings.LOGIN_URL))
