"""The line of life of a file (Dosyanın seyri): years as the scale, a lane for each kind of event. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext_lazy as _

from twinning.language.dates import add_months, month_name, month_year, tr_date

from .steps import DayMark

LANES = {
    "step": _("Adımlar"),
    "contact": _("Temas"),
    "paper": _("Belge"),
    "activity": _("Faaliyet"),
    "evaluation": _("Değerlendirme"),
}
TOP, ROW = 30, 32
# The share of a telephone's drawing that a year's label takes.
LABEL = 17.0
# Two marks closer than eight pixels of a telephone's drawing become one with a count.
CLOSE = 2.6


@dataclass(frozen=True)
class Glyph:
    """One mark of a lane: x in percent; hollow until its day has come; `count` when several stand too close."""

    lane: str
    x: str
    y: int
    is_past: bool
    count: int
    label: str


@dataclass(frozen=True)
class Bar:
    """A stretch of the lane of steps: done, current or to come."""

    x: str
    width: str
    state: str
    label: str


@dataclass(frozen=True)
class Lane:
    """One row of the drawing with its name."""

    key: str
    title: str
    y: int

    @property
    def sign(self) -> Glyph:
        """The lane's shape beside its name."""
        return Glyph(self.key, "0", 0, True, 1, self.title)


@dataclass(frozen=True)
class Coming:
    """A day to come as it is named at the right."""

    when: str
    mark: DayMark


@dataclass
class Life:
    """A file's days laid out from left to right."""

    first: date
    last: date
    today: date
    marks: list[DayMark]
    glyphs: list[Glyph] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)

    @property
    def lanes(self) -> list[Lane]:
        return [Lane(key, str(title), TOP + ROW // 2 + ROW * row) for row, (key, title) in enumerate(LANES.items())]

    @property
    def height(self) -> int:
        return TOP + ROW * len(LANES) + 18

    @property
    def floor(self) -> int:
        return TOP + ROW * len(LANES)

    @property
    def today_x(self) -> str:
        return self.percent(self.today)

    @property
    def today_anchor(self) -> str:
        share = self.share(self.today)
        return "start" if share < 6 else "end" if share > 94 else "middle"

    @property
    def rest(self) -> str:
        """The width of the days to come."""
        return f"{100 - self.share(self.today):.2f}%"

    @property
    def years(self) -> list[tuple[str, str, bool]]:
        """(x, label, is crowded) of the years' beginnings, at most eight of them labelled.

        A crowded label stands so close to the one before that a telephone leaves it out.
        """
        span = self.last.year - self.first.year + 1
        every = next(step for step in (1, 2, 5, 10, 20, 50, 100) if span / step <= 8)
        years = [year for year in range(self.first.year, self.last.year + 1) if (year - self.first.year) % every == 0]
        beginnings = [(max(date(year, 1, 1), self.first), str(year)) for year in years]
        found, last = [], -LABEL
        for day, year in beginnings:
            at = self.share(day)
            is_crowded = at - last < LABEL
            last = last if is_crowded else at
            found.append((self.percent(day), year if at < 92 else "", is_crowded))
        return found

    @property
    def ticks(self) -> list[str]:
        """Quarters, while there is room for them."""
        if self.last.year - self.first.year > 5:
            return []
        years = range(self.first.year, self.last.year + 1)
        days = [date(year, month, 1) for year in years for month in (4, 7, 10)]
        return [self.percent(day) for day in days if self.first <= day <= self.last]

    @property
    def coming(self) -> list[Coming]:
        """The next four days to come."""
        future = [mark for mark in self.marks if mark.on >= self.today and not happened(mark, self.today)]
        return [Coming(_when(mark.on, self.today), mark) for mark in future[:4]]

    @property
    def rows(self) -> list[tuple[DayMark, str, bool]]:
        """The same as a list: (mark, its lane's name, happened)."""
        return [(mark, str(LANES[mark.lane]), happened(mark, self.today)) for mark in self.marks]

    def share(self, day: date) -> float:
        whole = (self.last - self.first).days or 1
        return min(max((day - self.first).days / whole * 100, 0), 100)

    def percent(self, day: date) -> str:
        return f"{self.share(day):.2f}%"


def happened(mark: DayMark, today: date) -> bool:
    """Past and said to be done: what was planned for yesterday and did not happen stays hollow."""
    return mark.is_past and mark.on <= today


def life_of(opened_on: date, ended_on: date | None, marks: Iterable[DayMark], today: date) -> Life:
    """Lay out one file from its opening to its last known day."""
    known = sorted((mark for mark in marks if mark.lane in LANES), key=lambda mark: mark.on)
    days = [opened_on, *(mark.on for mark in known)]
    first = date(min(days).year, 1 if min(days).month < 7 else 7, 1)
    last = max([*days, add_months(today, 6), *([ended_on] if ended_on else [])])
    life = Life(first, add_months(last, 1), today, known)
    life.glyphs = _glyphs(life)
    life.bars = _bars(life, opened_on, ended_on)
    return life


def small_life(opened_on: date, marks: Iterable[DayMark], today: date) -> Life:
    """One line without lanes, from the first sign to this year's end: for a dormant relation."""
    known = sorted((mark for mark in marks if mark.lane in LANES and happened(mark, today)), key=lambda mark: mark.on)
    first = min([opened_on, *(mark.on for mark in known)])
    life = Life(date(first.year, 1, 1), today, today, known)
    life.bars = [_bar(life, known[-1].on if known else opened_on, today, "asleep", "")]
    life.glyphs = _merged(life, [mark for mark in known if mark.lane != "paper"], y=10)
    return life


def _glyphs(life: Life) -> list[Glyph]:
    found = []
    for lane in life.lanes:
        if lane.key != "step":
            found += _merged(life, [mark for mark in life.marks if mark.lane == lane.key], lane.y)
    return found


def _merged(life: Life, marks: list[DayMark], y: int) -> list[Glyph]:
    """Marks from left to right; one that would touch the mark before it joins it."""
    groups: list[list[DayMark]] = []
    for mark in marks:
        last = groups[-1] if groups else None
        alike = last and happened(last[0], life.today) == happened(mark, life.today)
        if last and alike and life.share(mark.on) - life.share(last[0].on) < CLOSE:
            last.append(mark)
        else:
            groups.append([mark])
    return [_glyph(life, group, y) for group in groups]


def _glyph(life: Life, group: list[DayMark], y: int) -> Glyph:
    middle = sum(life.share(mark.on) for mark in group) / len(group)
    label = "; ".join(f"{tr_date(mark.on)} {mark.label}" for mark in group)
    return Glyph(group[0].lane, f"{middle:.2f}%", y, happened(group[0], life.today), len(group), label)


def _bars(life: Life, opened_on: date, ended_on: date | None) -> list[Bar]:
    """Step by step: each stretch ends where its step was reached; the current one at today."""
    steps = [mark for mark in life.marks if mark.lane == "step"]
    reached = [mark for mark in steps if happened(mark, life.today) and mark.on >= opened_on]
    future = [mark for mark in steps if mark.on > life.today]
    bars, start = [], opened_on
    for mark in reached:
        bars.append(_bar(life, start, mark.on, "done", mark.label))
        start = mark.on
    if ended_on is None:
        bars.append(_bar(life, start, life.today, "current", str(_("Bugüne kadar"))))
        if future:
            bars.append(_bar(life, life.today, future[-1].on, "coming", future[-1].label))
    return [bar for bar in bars if bar.width != "0.00%"]


def _bar(life: Life, start: date, until: date, state: str, label: str) -> Bar:
    return Bar(life.percent(start), f"{life.share(until) - life.share(start):.2f}%", state, label)


def _when(day: date, today: date) -> str:
    """7 Aralık while it is near, Şubat 2027 when it is far."""
    return f"{day.day}\u00a0{month_name(day)}" if (day - today).days < 60 else month_year(day)
