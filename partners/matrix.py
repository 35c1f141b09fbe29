"""The comparison's arithmetic: means, ranges, weighted totals. Pure; a missing score is missing, never 0 (S17)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

TOP = 5
HUNDREDTH = Decimal("0.01")
TENTH = Decimal("0.1")
Key = tuple[int, int]  # (criterion, candidate)


@dataclass(frozen=True)
class Cell:
    """The points that several assessors gave one candidate by one criterion."""

    points: tuple[int, ...] = ()

    @property
    def is_missing(self) -> bool:
        return not self.points

    @property
    def mean(self) -> Decimal | None:
        return Decimal(sum(self.points)) / len(self.points) if self.points else None

    @property
    def spread(self) -> int:
        return max(self.points) - min(self.points) if self.points else 0

    @property
    def lowest(self) -> int | None:
        return min(self.points, default=None)

    @property
    def highest(self) -> int | None:
        return max(self.points, default=None)

    @property
    def five(self) -> list[str]:
        """Five small blocks, as many of them full as the rounded mean says."""
        full = int(self.mean.quantize(Decimal(1), ROUND_HALF_UP)) if self.mean is not None else 0
        return ["full"] * full + ["open"] * (TOP - full)


@dataclass(frozen=True)
class Total:
    """One candidate's column: the weighted mean (0-5), the weighted total, its possible top, and what is missing."""

    mean: Decimal | None
    total: Decimal
    top: int
    missing: int


def cells(scores: Sequence[tuple[int, int, int]]) -> dict[Key, Cell]:
    """Cells from rows (criterion, candidate, points)."""
    gathered: dict[Key, list[int]] = {}
    for criterion, candidate, points in scores:
        gathered.setdefault((criterion, candidate), []).append(points)
    return {key: Cell(tuple(points)) for key, points in gathered.items()}


def total(weights: Mapping[int, int], candidate: int, table: Mapping[Key, Cell]) -> Total:
    """The column of one candidate; criteria without points count neither for nor against."""
    scored = [
        (weight, table[key].mean) for criterion, weight in weights.items() if (key := (criterion, candidate)) in table
    ]
    weight_sum = sum(weight for weight, _ in scored)
    points = sum((weight * mean for weight, mean in scored if mean is not None), Decimal(0))
    mean = (points / weight_sum).quantize(HUNDREDTH, ROUND_HALF_UP) if weight_sum else None
    return Total(mean, points.quantize(TENTH, ROUND_HALF_UP), weight_sum * TOP, len(weights) - len(scored))


def ranking(totals: Mapping[int, Total]) -> list[int]:
    """Candidates by their weighted mean, the best first; those without points last."""
    return sorted(totals, key=lambda candidate: (totals[candidate].mean is None, -(totals[candidate].mean or 0)))


def leader(weights: Mapping[int, int], candidates: Sequence[int], table: Mapping[Key, Cell]) -> int | None:
    """The candidate with the highest weighted mean; None where nobody has points or the first two are level."""
    totals = {candidate: total(weights, candidate, table) for candidate in candidates}
    order = [candidate for candidate in ranking(totals) if totals[candidate].mean is not None]
    if not order or (len(order) > 1 and totals[order[0]].mean == totals[order[1]].mean):
        return None
    return order[0]


def equal_weights_change_order(
    weights: Mapping[int, int], candidates: Sequence[int], table: Mapping[Key, Cell]
) -> bool:
    """Whether the order of the candidates would be another one if all criteria weighed the same."""
    plain = dict.fromkeys(weights, 1)
    ours = ranking({candidate: total(weights, candidate, table) for candidate in candidates})
    equal = ranking({candidate: total(plain, candidate, table) for candidate in candidates})
    return ours != equal


@dataclass(frozen=True)
class Upset:
    """Who would lead if one criterion counted double, counted not at all, or one assessor were left out (U3)."""

    what: str  # doubled, dropped, without
    of: int  # the criterion, or the sheet
    winner: int | None


def upsets(
    weights: Mapping[int, int], candidates: Sequence[int], by_sheet: Mapping[int, Mapping[Key, int]]
) -> list[Upset]:
    """Every single change after which another candidate, or nobody, would lead."""
    everybody = together(by_sheet)
    first = leader(weights, candidates, everybody)
    tried = [
        *(Upset("doubled", pk, leader({**weights, pk: 2 * weights[pk]}, candidates, everybody)) for pk in weights),
        *(Upset("dropped", pk, leader(_without(weights, pk), candidates, everybody)) for pk in weights),
    ]
    if len(by_sheet) > 1:
        rest = {sheet: together(_without(by_sheet, sheet)) for sheet in by_sheet}
        tried += [Upset("without", sheet, leader(weights, candidates, table)) for sheet, table in rest.items()]
    return [upset for upset in tried if upset.winner != first]


def together(by_sheet: Mapping[int, Mapping[Key, int]]) -> dict[Key, Cell]:
    """The cells of all assessors together."""
    return cells([(*key, points) for sheet in by_sheet.values() for key, points in sheet.items()])


def _without(mapping: Mapping[int, Any], gone: int) -> dict[int, Any]:
    return {key: value for key, value in mapping.items() if key != gone}


def talked_about(table: Mapping[Key, Cell], apart: int = 3) -> list[Key]:
    """The cells whose assessors lie far apart: talk about these (U2)."""
    return [key for key, cell in table.items() if cell.spread >= apart]
