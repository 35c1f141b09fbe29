"""Bugün: what this person must do, oldest duty first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from twinning.people.access import Permission, requires

from .. import today as morning
from ..atlas import map_for, towns_of
from ..calendar import Day, rows_of, weeks_of
from ..closed_days import holidays_between
from ..days import registered
from ..models import Twinning
from ..states import DayKind
from ..steps import DayMark, Todo


@requires(Permission.VIEW_FILES)
def today(request: HttpRequest) -> HttpResponse:
    user, now = request.user, timezone.localdate()
    municipality, files = user.membership.municipality, Twinning.objects.visible_to(user)
    todos = morning.todos_of(user, now + morning.HORIZON)
    marks = registered(_monday(now), now + timedelta(days=35), files.values_list("pk", flat=True))
    coming = morning.coming(marks, now)
    towns = towns_of(files, municipality, now)
    context = {
        "today": now,
        "todos": todos,
        "few": morning.FEW,
        "late": sum(bool(todo.due_on and todo.due_on < now) for todo in todos),
        "groups": morning.grouped(todos, now),
        "lines": morning.lines_by_file(todos),
        "meeting": next((mark for mark in coming if mark.kind == "council"), None),
        "coming": coming[:12],
        "waiting": morning.waiting_elsewhere(files)[:6],
        "weeks": five_weeks(user, todos, marks, now),
        "events": morning.recent_events(user),
        "counts": morning.counts_of(files, municipality),
        "dormant": morning.dormant_rows(files, municipality, now),
        "towns": towns,
        "map": map_for(municipality, towns),
    }
    return render(request, "relations/today.html", context)


def five_weeks(user: Any, todos: list[Todo], marks: list[DayMark], now: date) -> list[list[Day]]:
    """The weeks that matter this morning: this one and the four after it, only with days that ask for something."""
    monday, sunday = _monday(now), _monday(now) + timedelta(days=34)
    rows = rows_of(Twinning.objects.visible_to(user), todos, marks, monday, sunday, now)
    asking = [row for row in rows if row.kind != DayKind.STEP]
    return weeks_of(monday, sunday, asking, holidays_between(user, monday, sunday), now, now.month)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
