"""Whole working weeks in which nothing is closed, here or at the partner's. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from twinning.language.dates import span

WANTED = 3


@dataclass(frozen=True)
class Week:
    """The working days of a week, Monday to Friday, with what closes one of them."""

    monday: date
    closed_by: tuple[str, ...] = ()

    @property
    def friday(self) -> date:
        return self.monday + timedelta(days=4)

    @property
    def label(self) -> str:
        return span(self.monday, self.friday)


def weeks_from(first: date, last: date, closed: Mapping[date, Iterable[str]], wanted: int = WANTED) -> list[Week]:
    """Whole weeks between two days until enough are open; those passed over stand among them with the reason."""
    weeks: list[Week] = []
    monday = first + timedelta(days=-first.weekday() % 7)
    while sum(not week.closed_by for week in weeks) < wanted and monday + timedelta(days=4) <= last:
        days = [monday + timedelta(days=n) for n in range(5)]
        # A feast of three days is said once.
        weeks.append(Week(monday, tuple(dict.fromkeys(why for day in days for why in closed.get(day, ())))))
        monday += timedelta(days=7)
    return weeks


def known_until(first: date, years: Iterable[set[int]]) -> date | None:
    """The last day from here on whose holidays all these countries tell; None when not even this year's are known."""
    common = set.intersection(*years)
    year = first.year
    while year in common:
        year += 1
    return date(year - 1, 12, 31) if year > first.year else None
