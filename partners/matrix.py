"""The comparison's arithmetic: means, ranges, weighted totals. Pure; a missing score is missing, never 0 (S17)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

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


def equal_weights_change_order(
    weights: Mapping[int, int], candidates: Sequence[int], table: Mapping[Key, Cell]
) -> bool:
    """Whether the order of the candidates would be another one if all criteria weighed the same."""
    plain = dict.fromkeys(weights, 1)
    ours = ranking({candidate: total(weights, candidate, table) for candidate in candidates})
    equal = ranking({candidate: total(plain, candidate, table) for candidate in candidates})
    return ours != equal
