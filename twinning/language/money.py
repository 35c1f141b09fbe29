"""Money and shares as Turkish papers write them: Decimal, half up to the kuruş (P4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

NBSP = "\u00a0"
KURUS = Decimal("0.01")
WRITTEN = re.compile(r"^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$")


def to_kurus(amount: Decimal) -> Decimal:
    """Rounded half up at the line (P4)."""
    return amount.quantize(KURUS, rounding=ROUND_HALF_UP)


def tr_number(number: Decimal | int, places: int = 0) -> str:
    """1.846; 4,74; 1.234,56."""
    text = f"{number:,.{places}f}" if places else f"{number:,}"
    return text.translate(str.maketrans(",.", ".,"))


def tr_counted(value: Decimal | int) -> str:
    """A counted value without needless places: 40; 12,5; 1.200."""
    places = next((places for places in (0, 1) if value * 10**places % 1 == 0), 2)
    return tr_number(value if places else int(value), places)


def tr_money(amount: Decimal, currency: str = "TRY") -> str:
    """86.000,00 TL; 1.234,56 EUR: the code after the number."""
    return f"{tr_number(to_kurus(amount), 2)}{NBSP}{'TL' if currency == 'TRY' else currency}"


def read_amount(text: str) -> Decimal:
    """Read 2.500,75 or 2500,75; raises ValueError on anything that could be read in two ways, such as 2,500.75."""
    bare = text.replace(NBSP, "").replace(" ", "").removesuffix("TL")
    found = WRITTEN.match(bare)
    if not found or len(bare) > 18:
        raise ValueError(text)
    try:
        return Decimal(found[1].replace(".", "") + "." + (found[2] or "0"))
    except InvalidOperation as error:
        raise ValueError(text) from error


def apportioned(counts: Sequence[int]) -> list[int]:
    """Whole percentages by largest remainder, so that a printed table adds to 100 (P4)."""
    total = sum(counts)
    if not total:
        return [0 for _ in counts]
    exact = [count * 100 / total for count in counts]
    floors = [count * 100 // total for count in counts]
    order = sorted(range(len(counts)), key=lambda index: (floors[index] - exact[index], index))
    for index in order[: 100 - sum(floors)]:
        floors[index] += 1
    return floors


def percent(part: int, total: int) -> int:
    """A single share, rounded half up (P4)."""
    return int((Decimal(part) * 100 / Decimal(total)).quantize(Decimal(1), rounding=ROUND_HALF_UP)) if total else 0
