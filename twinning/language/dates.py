"""Days as Turkish papers write them, and terms in months (P2)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _


def add_months(day: date, months: int) -> date:
    """The day of the same number so many months on, or the last day of that month where there is none (P2)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def tr_date(day: date | None) -> str:
    """07.12.2026; an unknown day is an empty text."""
    return f"{day:%d.%m.%Y}" if day else ""


# Papers say them in Turkish, pages in the language of the reader.
MONTHS = (
    _("Ocak"), _("Şubat"), _("Mart"), _("Nisan"), _("Mayıs"), _("Haziran"),
    _("Temmuz"), _("Ağustos"), _("Eylül"), _("Ekim"), _("Kasım"), _("Aralık"),
)  # fmt: skip
SHORT_WEEKDAYS = (_("Pt"), _("Sa"), _("Ça"), _("Pe"), _("Cu"), _("Ct"), _("Pz"))
WEEKDAYS = (
    _("Pazartesi"), _("Salı"), _("Çarşamba"), _("Perşembe"),
    _("Cuma"), _("Cumartesi"), _("Pazar"),
)  # fmt: skip


def tr_day(day: date) -> str:
    """24.11.2026 Salı."""
    return f"{tr_date(day)} {WEEKDAYS[day.weekday()]}"


def tr_month(day: date) -> str:
    """Haziran 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def month_name(day: date) -> str:
    """Haziran, or what the reader calls it."""
    return gettext(MONTHS[day.month - 1])


def month_year(day: date) -> str:
    """Haziran 2026, in the reader's language."""
    return f"{month_name(day)} {day.year}"


def span(first: date, last: date) -> str:
    """18-22 Ocak 2027, 30 Kasım-4 Aralık 2026: what both days share is said once, in the reader's language."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}-{last.day} {month_year(last)}"
    begin = f"{first.day} {month_name(first) if first.year == last.year else month_year(first)}"
    return f"{begin}-{last.day} {month_year(last)}"


def imprecise(day: date | None, precision: str) -> str:
    """A day of the past as exactly as it is known: 06.06.2013, Haziran 2013 or 2013; never a faked day (U31)."""
    if day is None:
        return ""
    return {"year": str(day.year), "month": tr_month(day)}.get(precision, tr_date(day))
