"""Takvim: a month of all files as squares, and the same rows as a list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import Any
from urllib.parse import urlencode

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

from ..calendar import Day, Month, Row, month_of, rows_between, weeks_of
from ..closed_days import Offer, feasts_between, holidays_between, offer_for, partner_towns
from ..feed import feed_of
from ..models import Twinning
from ..states import DayKind

# What a telephone keeps of the past and of what is to come.
FEED_BACK, FEED_AHEAD = timedelta(days=60), timedelta(days=400)
# Of how many files the choice is offered; no town has as many.
CHOICES = 500


@requires(Permission.VIEW_FILES)
def calendar(request: HttpRequest) -> HttpResponse:
    """The address is the month: ?month=2026-12; ?show=yours keeps what lies with this person, ?file=7 one file."""
    now = timezone.localdate()
    month = month_of(request.GET.get("month", ""), now)
    show = request.GET.get("show", "")
    show = show if show in DayKind.values else ""
    files = list(Twinning.objects.visible_to(request.user).open().by_name()[:CHOICES])
    chosen = next((row for row in files if str(row.pk) == request.GET.get("file")), None)
    rows = _kept(rows_between(request.user, month.monday, month.sunday, now, chosen), show)
    weeks = _weeks(request, month, rows, chosen, now)
    context = {
        "month": month,
        "today": now,
        "show": show,
        "files": files,
        "chosen": chosen,
        "kept": _address_of({"show": show, "file": chosen and chosen.pk}),
        "offer": _offer(request, month, chosen, now),
        "address": _address(request),
        "kinds": DayKind,
        "weeks": weeks,
        "rows": [row for row in rows if month.first <= row.on <= month.last],
        "days": [day for week in weeks for day in week if day.is_inside and _speaks(day, show)],
    }
    return render(request, "relations/calendar.html", context)


def _address_of(asked: dict[str, Any]) -> str:
    """What the other months keep of this address."""
    return "".join(f"&{urlencode({name: value})}" for name, value in asked.items() if value)


def _kept(rows: list[Row], show: str) -> list[Row]:
    if not show:
        return rows
    kinds = {DayKind.YOURS, DayKind.LATE} if show == DayKind.YOURS else {show}
    return [row for row in rows if row.kind in kinds]


def _weeks(request: HttpRequest, month: Month, rows: list[Row], chosen: Twinning | None, now: date) -> list[list[Day]]:
    """The month's squares with the town hall's own holidays and the partners'."""
    first, last = month.monday, month.sunday
    own = holidays_between(request.user, first, last)
    files = Twinning.objects.visible_to(request.user)
    towns = partner_towns(files.filter(pk=chosen.pk) if chosen else files)
    return weeks_of(first, last, rows, own, now, month.first.month, feasts_between(towns, first, last))


def _offer(request: HttpRequest, month: Month, chosen: Twinning | None, now: date) -> Offer | None:
    """For the chosen file, from the shown month on, but not before tomorrow."""
    return offer_for(request.user, chosen, max(month.first, now + timedelta(days=1))) if chosen else None


def _speaks(day: Day, show: str) -> bool:
    """Whether the list names this day; who asks for one kind of days is spared the holidays alone."""
    return bool(day.rows or (not show and (day.holiday or day.abroad)))


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
