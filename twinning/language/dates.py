"""Days as Turkish papers write them, and terms in months (P2)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """The day of the same number so many months on, or the last day of that month where there is none (P2)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def tr_date(day: date | None) -> str:
    """07.12.2026; an unknown day is an empty text."""
    return f"{day:%d.%m.%Y}" if day else ""
