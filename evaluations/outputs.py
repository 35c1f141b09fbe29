"""Planned against reached, as words and as a bar: pure arithmetic (S40, P4)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from .states import LEVEL_TONE, Level

ROOM = Decimal("1.15")  # the bar's end stands a little beyond the longest value


@dataclass(frozen=True)
class Measured:
    """One output of the period: planned, reached, and what was reached the time before."""

    indicator: str
    unit: str
    objective: str
    target: Decimal | None
    actual: Decimal | None
    before: Decimal | None = None

    @property
    def level(self) -> str:
        """Reached from the target on, missed at nothing, else partly; empty while not measured."""
        if self.target is None or self.actual is None:
            return ""
        if self.actual >= self.target:
            return Level.REACHED
        return Level.PARTLY if self.actual > 0 else Level.MISSED

    @property
    def tone(self) -> str:
        return LEVEL_TONE[self.level] if self.level else "dormant"

    @property
    def said(self) -> str:
        """Ulaşıldı · Kısmen, %68 · Ulaşılmadı · Ölçülmedi."""
        if not self.level:
            return _("Ölçülmedi") if self.target is not None else _("Planlanan değer yok")
        if self.level != Level.PARTLY:
            return str(Level(self.level).label)
        return _("Kısmen, %%%(share)d") % {"share": self.share}

    @property
    def share(self) -> int:
        """The part reached in whole percent, never rounded up to the whole (P4)."""
        if not self.target or self.actual is None:
            return 0
        exact = (self.actual * 100 / self.target).quantize(Decimal(1), ROUND_HALF_UP)
        return min(int(exact), 99) if self.level == Level.PARTLY else int(exact)

    @property
    def bar(self) -> Bar:
        """The bullet bar: lengths in percent of its width."""
        longest = max(value for value in (self.target, self.actual, self.before, Decimal(0)) if value is not None)
        full = longest * ROOM or Decimal(1)
        return Bar(*(percent(value, full) for value in (self.actual, self.target, self.before)))


@dataclass(frozen=True)
class Bar:
    """A bullet bar as percentages with a dot: what was reached, the target's line, the time before; or nothing."""

    actual: str
    target: str
    before: str


def percent(value: Decimal | None, full: Decimal) -> str:
    return "" if value is None else f"{value * 100 / full:.1f}"


def plain(rows: list[Measured]) -> list[dict[str, str | None]]:
    """The rows as a frozen version keeps them."""
    return [
        {
            "indicator": row.indicator, "unit": row.unit, "objective": row.objective,
            "target": _text(row.target), "actual": _text(row.actual), "before": _text(row.before),
        }
        for row in rows
    ]  # fmt: skip


def from_plain(rows: list[dict[str, str | None]]) -> list[Measured]:
    """Back from a frozen version."""
    return [
        Measured(
            str(row["indicator"]), str(row["unit"]), str(row["objective"]),
            _number(row["target"]), _number(row["actual"]), _number(row["before"]),
        )
        for row in rows
    ]  # fmt: skip


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _number(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)
