"""A year as twelve columns: where on it a span of days lies, in percent. Pure."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

MONTHS = (
    _("Oca"), _("Şub"), _("Mar"), _("Nis"), _("May"), _("Haz"),
    _("Tem"), _("Ağu"), _("Eyl"), _("Eki"), _("Kas"), pgettext_lazy("ay", "Ara"),
)  # fmt: skip
COLUMNS = tuple((f"{index * 100 / 12:.2f}%", month) for index, month in enumerate(MONTHS))
NARROW = 11.0


@dataclass(frozen=True)
class Span:
    """A stretch of the year in percent of its width."""

    start: float
    width: float

    @property
    def x(self) -> str:
        return f"{self.start:.2f}%"

    @property
    def w(self) -> str:
        return f"{self.width:.2f}%"

    @property
    def is_narrow(self) -> bool:
        """Too narrow for a word inside."""
        return self.width < NARROW


def place(day: date, year: int, *, passed: int = 0) -> float:
    """How far into the year a day begins, or with it `passed` ends, in percent; months are equally wide."""
    if day.year != year:
        return 0.0 if day.year < year else 100.0
    _, length = monthrange(day.year, day.month)
    return ((day.month - 1) + (day.day - 1 + passed) / length) * 100 / 12


def span(begins_on: date | None, ends_on: date | None, year: int) -> Span | None:
    """The part of these days that lies in this year, never thinner than can be seen; None outside it."""
    if begins_on is None or ends_on is None or begins_on.year > year or ends_on.year < year:
        return None
    start = place(begins_on, year)
    width = max(place(ends_on, year, passed=1) - start, 1.2)
    return Span(min(start, 100 - width), width)
