"""The budget as one bar of sources and as tables: by activity, by year, by currency (S31)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from django.utils.translation import gettext as _

from twinning.language.casing import label_case
from twinning.language.dates import tr_date

from .budget import Budget, CurrencySums, Sums
from .models import Activity
from .states import Source

GAP = Decimal("0.3")


@dataclass(frozen=True)
class Segment:
    """A source's part of the bar."""

    source: str
    label: str
    amount: Decimal
    x: str
    w: str


@dataclass(frozen=True)
class TableRow:
    """One line of the table: what, its cost, one cell per source, uncovered, spent."""

    label: str
    url: str
    cost: Decimal
    cells: list[tuple[str, Decimal | None]]
    uncovered: Decimal
    spent: Decimal


class MoneyPage:
    """The money of a programme or of one activity as its page shows it."""

    def __init__(self, budget: Budget, activities: Sequence[Activity], partner: str = "") -> None:
        self.budget, self.activities, self.partner = budget, activities, partner

    @cached_property
    def total(self) -> Sums:
        return self.budget.total

    @cached_property
    def sources(self) -> list[tuple[str, str]]:
        """The sources that carry something, each with its column's head."""
        return [(source.value, self.name_of(source)) for source in Source if source in self.total.by_source]

    def name_of(self, source: Source) -> str:
        if source == Source.PARTNER and self.partner:
            return self.partner
        names = {share.name for line in self.budget.lines for share in line.shares if share.source == source}
        named = names.pop() if len(names) == 1 else ""
        return named or label_case(str(source.label))

    @cached_property
    def codes(self) -> list[str]:
        """The budget codes of our own part."""
        return sorted({share.code for line in self.budget.lines for share in line.shares if share.code})

    @cached_property
    def segments(self) -> list[Segment]:
        """The bar from left to right, the uncovered part last."""
        parts = [(source, name, self.total.by_source[source]) for source, name in self.sources]
        parts += [("uncovered", _("Karşılanmayan"), self.total.uncovered)] if self.total.uncovered else []
        whole, x, found = self.total.cost or Decimal(1), Decimal(0), []
        for source, name, amount in parts:
            width = amount * 100 / whole
            found.append(Segment(source, name, amount, f"{x:.2f}%", f"{max(width - GAP, GAP):.2f}%"))
            x += width
        return found

    @cached_property
    def rows(self) -> list[TableRow]:
        sums = self.budget.by_activity()
        return [self._row(row.title, row.get_absolute_url(), sums[row.pk]) for row in self.activities if row.pk in sums]

    @cached_property
    def without_money(self) -> int:
        """Activities for which no amount was written."""
        sums = self.budget.by_activity()
        return sum(row.pk not in sums and row.state != "cancelled" for row in self.activities)

    @cached_property
    def year_rows(self) -> list[TableRow]:
        years = self.budget.by_year()
        return [self._row(str(year), "", sums) for year, sums in years.items()] if len(years) > 1 else []

    @cached_property
    def currency_rows(self) -> list[CurrencySums]:
        rows = self.budget.by_currency()
        return rows if [row.currency for row in rows] not in ([], ["TRY"]) else []

    @cached_property
    def total_row(self) -> TableRow:
        return self._row(_("Toplam"), "", self.total)

    def _row(self, label: str, url: str, sums: Sums) -> TableRow:
        cells = [(name, sums.by_source.get(source)) for source, name in self.sources]
        return TableRow(label, url, sums.cost, cells, sums.uncovered, sums.spent)

    @cached_property
    def rates(self) -> list[str]:
        """The rates that were reckoned with, each with its day: 1 EUR = 46,20 TL, 16.11.2026 kuru."""
        items = [item for row in self.activities for item in row.cost_items.all() if item.rate]
        seen = {(item.currency, item.rate, item.rate_on) for item in items}
        return [
            _("1 %(currency)s = %(rate)s TL, %(day)s kuru")
            % {"currency": currency, "rate": f"{rate.normalize():f}".replace(".", ","), "day": tr_date(on)}
            for currency, rate, on in sorted(seen)
        ]
