"""Turkish words in templates."""

from __future__ import annotations

from datetime import date

from django import template

from twinning.language import dates

register = template.Library()


@register.filter
def tr_date(day: date | None) -> str:
    return dates.tr_date(day)
