"""Days of all files as a calendar: yours, late, at others, set by law, activities; a month as weeks."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from twinning.language.dates import add_months, month_name, month_year

from .closed_days import Feast
from .days import registered
from .models import Twinning
from .states import AWAY, DayKind, Holder
from .steps import DayMark, Todo, task_name
from .today import todos_of


@dataclass(frozen=True)
class Row:
    """One line of the calendar: whose it is, which file, what, and where it is done."""

    on: date
    kind: DayKind
    name: str
    label: str
    detail: str
    url: str


@dataclass(frozen=True)
class Day:
    """One square of the month."""

    on: date
    rows: tuple[Row, ...]
    holiday: str
    is_inside: bool
    is_today: bool
    abroad: tuple[Feast, ...] = ()

    @property
    def label(self) -> str:
        named = self.on.day == 1 or not self.is_inside
        return f"{self.on.day} {month_name(self.on)}" if named else str(self.on.day)

    @property
    def is_weekend(self) -> bool:
        return self.on.weekday() >= 5


@dataclass(frozen=True)
class Month:
    """A month that was asked for, and its neighbours."""

    first: date

    @property
    def last(self) -> date:
        return self.first.replace(day=monthrange(self.first.year, self.first.month)[1])

    @property
    def monday(self) -> date:
        return self.first - timedelta(days=self.first.weekday())

    @property
    def sunday(self) -> date:
        return self.last + timedelta(days=6 - self.last.weekday())

    @property
    def title(self) -> str:
        return month_year(self.first)

    @property
    def before(self) -> Month:
        return Month(add_months(self.first, -1))

    @property
    def after(self) -> Month:
        return Month(add_months(self.first, 1))

    @property
    def name(self) -> str:
        return month_name(self.first)

    @property
    def key(self) -> str:
        return f"{self.first:%Y-%m}"


def month_of(text: str, today: date) -> Month:
    """The month of an address such as 2026-12; nonsense is this month."""
    try:
        year, month = (int(part) for part in text.split("-"))
        return Month(date(year, month, 1)) if 1900 < year < 2200 else Month(today.replace(day=1))
    except ValueError:
        return Month(today.replace(day=1))


def rows_between(user: Any, first: date, last: date, today: date, only: Any = None) -> list[Row]:
    """What happens between two days in all files or in one; each day of a file once, this person's own first."""
    files, todos = Twinning.objects.visible_to(user), todos_of(user, last)
    if only:
        files, todos = files.filter(pk=only.pk), [todo for todo in todos if todo.twinning.pk == only.pk]
    marks = registered(first, last, files.values_list("pk", flat=True))
    return rows_of(files, todos, marks, first, last, today)


def rows_of(files: Any, todos: list[Todo], marks: list[DayMark], first: date, last: date, today: date) -> list[Row]:
    """The calendar's lines from this person's duties, the steps' days and the papers that lie with others."""
    duties = [todo for todo in todos if todo.due_on and first <= todo.due_on <= last]
    mine = {(todo.twinning.pk, todo.due_on) for todo in duties}
    others = [mark for mark in marks if first <= mark.on <= last and _is_new(mark, mine)]
    said = mine | {(mark.twinning.pk, mark.on) for mark in others}
    waiting = files.filter(holder__in=AWAY, due_on__range=(first, last)).order_by("due_on", "id")
    rows = [_duty(todo, today) for todo in duties] + [_mark(mark) for mark in others]
    rows += [_waiting(twinning) for twinning in waiting if (twinning.pk, twinning.due_on) not in said]
    return sorted(rows, key=lambda row: (row.on, list(DayKind).index(row.kind), row.name))


def weeks_of(
    first: date, last: date, rows: list[Row], holidays: dict[date, str], today: date, month: int,
    abroad: dict[date, list[Feast]] | None = None,
) -> list[list[Day]]:  # fmt: skip
    """Squares from a Monday to a Sunday, week by week."""
    by_day: dict[date, list[Row]] = {}
    for row in rows:
        by_day.setdefault(row.on, []).append(row)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    squares = [
        Day(
            day, tuple(by_day.get(day, ())), holidays.get(day, ""), day.month == month, day == today,
            tuple((abroad or {}).get(day, ())),
        )
        for day in days
    ]  # fmt: skip
    return [squares[start : start + 7] for start in range(0, len(squares), 7)]


def _name(twinning: Any) -> str:
    return twinning.partner_names or twinning.title


def _duty(todo: Todo, today: date) -> Row:
    kind = DayKind.LATE if todo.due_on < today else DayKind.YOURS
    return Row(todo.due_on, kind, _name(todo.twinning), todo.label, todo.sentence, todo.link.url)


def _is_new(mark: DayMark, mine: set) -> bool:
    return mark.is_past or (mark.twinning.pk, mark.on) not in mine


def _mark(mark: DayMark) -> Row:
    kind = DayKind.ACTIVITY if mark.lane == "activity" else DayKind.LEGAL if mark.kind else DayKind.STEP
    url = mark.link.url if mark.link else mark.twinning.get_absolute_url()
    return Row(mark.on, kind, _name(mark.twinning), mark.label, "", url)


def _waiting(twinning: Twinning) -> Row:
    detail = str(Holder(twinning.holder).label)
    label = task_name(twinning.next_verb)
    return Row(twinning.due_on, DayKind.OTHERS, _name(twinning), label, detail, twinning.get_absolute_url())
