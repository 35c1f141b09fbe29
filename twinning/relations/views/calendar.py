"""Takvim: a month of all files as squares, and the same rows as a list."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from twinning.people.access import Permission, requires

from ..calendar import holidays_between, month_of, rows_between, weeks_of
from ..states import DayKind


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
        "kinds": DayKind,
        "weeks": weeks_of(month.monday, month.sunday, rows, holidays, now, month.first.month),
        "rows": [row for row in rows if month.first <= row.on <= month.last],
    }
    return render(request, "relations/calendar.html", context)
