"""Planned and actual money of a programme: totals by source, activity, year and currency; pure arithmetic (S31, P4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal

from twinning.language.money import KURUS, to_kurus

ZERO = Decimal("0.00")
UNCOVERED = "uncovered"


@dataclass(frozen=True)
class Share:
    """A source's part of a line, in the line's currency."""

    source: str
    amount: Decimal
    name: str = ""
    code: str = ""


@dataclass(frozen=True)
class Line:
    """A planned cost with its shares; `rate` is how many liras one unit costs on the rate's day."""

    activity: int
    year: int
    amount: Decimal
    currency: str = "TRY"
    rate: Decimal = Decimal(1)
    shares: tuple[Share, ...] = ()

    @property
    def covered(self) -> Decimal:
        return sum((share.amount for share in self.shares), ZERO)

    @property
    def uncovered(self) -> Decimal:
        """What no source carries, in the line's currency."""
        return self.amount - self.covered

    @property
    def in_lira(self) -> Decimal:
        """The cost in liras, half up to the kuruş at the line (P4)."""
        return to_kurus(self.amount * self.rate)

    def parts_in_lira(self) -> list[tuple[str, Decimal]]:
        """Each share and the uncovered rest in liras, so rounded that they add to the line."""
        sources = [*(share.source for share in self.shares), UNCOVERED]
        amounts = [*(share.amount for share in self.shares), self.uncovered]
        return list(zip(sources, split(self.in_lira, amounts), strict=True))


@dataclass(frozen=True)
class Spending:
    """Money spent, with the rate of its own day."""

    activity: int
    year: int
    source: str
    amount: Decimal
    currency: str = "TRY"
    rate: Decimal = Decimal(1)

    @property
    def in_lira(self) -> Decimal:
        return to_kurus(self.amount * self.rate)


def split(total: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """A total in kuruş shared by weight, by largest remainder: the parts add to the total to the kuruş (P4)."""
    whole = sum(weights, ZERO)
    if not whole:
        return [ZERO for _ in weights]
    exact = [total * weight / whole for weight in weights]
    parts = [part.quantize(KURUS, rounding=ROUND_FLOOR) for part in exact]
    order = sorted(range(len(parts)), key=lambda index: (parts[index] - exact[index], index))
    for index in order[: int((total - sum(parts, ZERO)) / KURUS)]:
        parts[index] += KURUS
    return parts


@dataclass
class Sums:
    """Totals in liras: what it costs, who carries how much, what nobody carries, what was spent."""

    cost: Decimal = ZERO
    by_source: dict[str, Decimal] = field(default_factory=dict)
    uncovered: Decimal = ZERO
    spent: Decimal = ZERO

    @property
    def covered(self) -> Decimal:
        return self.cost - self.uncovered

    def add_line(self, line: Line) -> None:
        self.cost += line.in_lira
        for source, amount in line.parts_in_lira():
            if source == UNCOVERED:
                self.uncovered += amount
            else:
                self.by_source[source] = self.by_source.get(source, ZERO) + amount

    def add_spending(self, spending: Spending) -> None:
        self.spent += spending.in_lira


@dataclass(frozen=True)
class CurrencySums:
    """Totals in one currency, as it was typed: no rate touches them."""

    currency: str
    cost: Decimal
    uncovered: Decimal
    spent: Decimal


@dataclass(frozen=True)
class Budget:
    """All planned and spent money of a programme."""

    lines: tuple[Line, ...]
    spendings: tuple[Spending, ...] = ()

    @property
    def total(self) -> Sums:
        return self._sums(self.lines, self.spendings)

    def by_activity(self) -> dict[int, Sums]:
        return self._grouped("activity")

    def by_year(self) -> dict[int, Sums]:
        return dict(sorted(self._grouped("year").items()))

    def by_currency(self) -> list[CurrencySums]:
        names = sorted({row.currency for row in (*self.lines, *self.spendings)}, key=lambda name: (name != "TRY", name))
        return [self._in_currency(name) for name in names]

    def _in_currency(self, name: str) -> CurrencySums:
        lines = [line for line in self.lines if line.currency == name]
        spent = sum((spending.amount for spending in self.spendings if spending.currency == name), ZERO)
        cost = sum((line.amount for line in lines), ZERO)
        return CurrencySums(name, cost, sum((line.uncovered for line in lines), ZERO), spent)

    def _grouped(self, name: str) -> dict[int, Sums]:
        keys = {getattr(row, name) for row in (*self.lines, *self.spendings)}
        return {
            key: self._sums(
                [line for line in self.lines if getattr(line, name) == key],
                [row for row in self.spendings if getattr(row, name) == key],
            )
            for key in keys
        }

    @staticmethod
    def _sums(lines: Iterable[Line], spendings: Iterable[Spending]) -> Sums:
        sums = Sums()
        for line in lines:
            sums.add_line(line)
        for spending in spendings:
            sums.add_spending(spending)
        return sums
