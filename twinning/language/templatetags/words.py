"""Turkish words in templates."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils import timezone
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext as _

from twinning.language import dates

register = template.Library()


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
