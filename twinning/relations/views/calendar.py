"""Takvim: a month of all files as squares, and the same rows as a list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from twinning.people.access import Permission, for_everybody, requires
from twinning.people.calendar_address import person_of, token_of, towns_of
from twinning.people.models import User
from twinning.tenancy.context import tenant

from ..calendar import Row, holidays_between, month_of, rows_between, weeks_of
from ..feed import feed_of
from ..states import DayKind

# What a telephone keeps of the past and of what is to come.
FEED_BACK, FEED_AHEAD = timedelta(days=60), timedelta(days=400)


@requires(Permission.VIEW_FILES)
def calendar(request: HttpRequest) -> HttpResponse:
    """The address is the month: ?month=2026-12; ?show=yours keeps what lies with this person."""
    now = timezone.localdate()
    month = month_of(request.GET.get("month", ""), now)
    show = request.GET.get("show", "")
    rows = rows_between(request.user, month.monday, month.sunday, now)
    if show in DayKind.values:
        kept = {DayKind.YOURS, DayKind.LATE} if show == DayKind.YOURS else {show}
        rows = [row for row in rows if row.kind in kept]
    holidays = holidays_between(request.user, month.monday, month.sunday)
    context = {
        "month": month,
        "today": now,
        "show": show,
        "address": _address(request),
        "kinds": DayKind,
        "weeks": weeks_of(month.monday, month.sunday, rows, holidays, now, month.first.month),
        "rows": [row for row in rows if month.first <= row.on <= month.last],
    }
    return render(request, "relations/calendar.html", context)


def _address(request: HttpRequest) -> str:
    """One's own calendar address; who looks with somebody's eyes does not see it."""
    token = "" if getattr(request, "looking_as", None) else token_of(request.user)
    return request.build_absolute_uri(reverse("relations:calendar_feed", args=[token])) if token else ""


@for_everybody
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """A person's days in all of his or her towns, for a calendar program: who has the address needs no login."""
    person = person_of(token)
    if person is None:
        raise Http404
    with override(person.language):
        text = feed_of(
            _days_of(person), name=_("Kardeş şehirler"), at=timezone.now().astimezone(UTC),
            address_of=request.build_absolute_uri,
        )  # fmt: skip
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response["Cache-Control"] = "private, max-age=900"
    return response


def _days_of(person: User) -> Iterator[Row]:
    now = timezone.localdate()
    for membership in towns_of(person):
        person.membership = membership
        with tenant(membership.municipality_id):
            if person.may(Permission.VIEW_FILES):
                yield from rows_between(person, now - FEED_BACK, now + FEED_AHEAD, now)
