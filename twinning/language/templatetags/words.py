"""Turkish words in templates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django import template
from django.utils import timezone
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext as _

from twinning.language import casing, dates
from twinning.language.money import tr_counted, tr_money, tr_number

register = template.Library()


@register.filter
def opening(text: str) -> str:
    """A word at the head of a line: Kardeş şehir."""
    return casing.label_case(str(text))


@register.filter
def tr_date(day: date | None) -> str:
    """07.12.2026 in both languages of the interface; nothing for an unknown day."""
    return dates.tr_date(day)


@register.filter
def tr_day(day: date) -> str:
    """The day with its weekday."""
    if get_language() == "tr":
        return dates.tr_day(day)
    return f"{dates.tr_date(day)} {gettext(dates.WEEKDAYS[day.weekday()])}"


@register.filter
def days_left(day: date) -> str:
    """8 gün kaldı, bugün, 3 gün geçti."""
    left = (day - timezone.localdate()).days
    if left == 0:
        return _("bugün")
    if left > 0:
        return ngettext("%(n)d gün kaldı", "%(n)d gün kaldı", left) % {"n": left}
    return ngettext("%(n)d gün geçti", "%(n)d gün geçti", -left) % {"n": -left}


@register.filter
def day_month(day: date) -> str:
    """7 Aralık: a day whose year stands nearby."""
    return f"{day.day}\u00a0{dates.month_name(day)}"


@register.filter
def near_day(day: date) -> str:
    """7 Aralık; a day of another year says its year."""
    return day_month(day) if day.year == timezone.localdate().year else f"{day_month(day)} {day.year}"


@register.filter
def weekday(day: date) -> str:
    """Pazartesi."""
    return gettext(dates.WEEKDAYS[day.weekday()])


@register.filter
def weekday_short(day: date) -> str:
    """Pt: two letters at the head of a calendar."""
    return gettext(dates.SHORT_WEEKDAYS[day.weekday()])


@register.filter
def waited(since: date | None) -> str:
    """41 gündür; since today “bugün”; nothing where the day is unknown."""
    if since is None:
        return ""
    days = (timezone.localdate() - since).days
    if days == 0:
        return gettext("bugün")
    said = ngettext("%(n)d gündür", "%(n)d gündür", days) % {"n": days}
    return said.replace(" ", "\u00a0")


@register.filter
def fours(checksum: str) -> str:
    """The first twelve signs of a checksum in fours, as footers print them."""
    return " ".join(checksum[start : start + 4] for start in (0, 4, 8))


@register.filter
def at(found: dict, key: object) -> object:
    """The value under a key that is itself a variable."""
    return found.get(key, "")


@register.filter
def money(amount: Decimal | None, currency: str = "TRY") -> str:
    """86.000,00 TL; nothing for no amount."""
    return tr_money(amount, currency) if amount is not None else ""


@register.filter
def counted(value: Decimal | int | None) -> str:
    """40; 12,5; nothing for what nobody counted."""
    return tr_counted(value) if value is not None else ""


@register.filter
def number(value: Decimal | int | None, places: int = 0) -> str:
    """1.846; with places 4,74."""
    return tr_number(value, places) if value is not None else ""
