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


MONTHS = ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık")
SHORT_WEEKDAYS = ("Pt", "Sa", "Ça", "Pe", "Cu", "Ct", "Pz")
WEEKDAYS = ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar")


def tr_day(day: date) -> str:
    """24.11.2026 Salı."""
    return f"{tr_date(day)} {WEEKDAYS[day.weekday()]}"


def tr_month(day: date) -> str:
    """Haziran 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def imprecise(day: date | None, precision: str) -> str:
    """A day of the past as exactly as it is known: 06.06.2013, Haziran 2013 or 2013; never a faked day (U31)."""
    if day is None:
        return ""
    return {"year": str(day.year), "month": tr_month(day)}.get(precision, tr_date(day))
