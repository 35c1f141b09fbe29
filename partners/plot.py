"""Where each candidate stands by each criterion: marks on a scale of 0-5, level ones under each other. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .matrix import TOP, Cell

LINE_HEIGHT = 11


@dataclass(frozen=True)
class Dot:
    """A candidate's mean: `x` in percent of the scale, `y` in pixels."""

    candidate: Any
    x: str
    y: int


@dataclass(frozen=True)
class Strip:
    """One criterion: its dots, and the line from the lowest to the highest."""

    name: str
    dots: tuple[Dot, ...]
    low: str
    high: str
    height: int


def strip(name: str, cells: Sequence[tuple[Any, Cell]]) -> Strip:
    """The dots of one criterion; a candidate without points has none."""
    stood: dict[Decimal, int] = {}
    dots = []
    for candidate, cell in cells:
        if cell.mean is not None:
            level = stood[cell.mean] = stood.get(cell.mean, 0) + 1
            dots.append(Dot(candidate, percent(cell.mean), LINE_HEIGHT * level))
    rows = max(stood.values(), default=1)
    ends = (percent(min(stood)), percent(max(stood))) if stood else ("", "")
    return Strip(name, tuple(dots), *ends, height=LINE_HEIGHT * (rows + 1))


def percent(mean: Decimal) -> str:
    """As SVG wants it, with a point in every language."""
    return f"{100 * mean / TOP:.1f}%"
