"""Any stored or typed value as people read it: 07.12.2026, evet, 1.234,50, Kardeş şehir."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from .money import tr_number

NOTHING: Mapping[Any, Any] = {}


def in_words(value: Any, choices: Mapping[Any, Any] = NOTHING, *, places: int = 2) -> str:
    """The value's own word among the choices, else its usual form; nothing for an empty one."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _("evet") if value else _("hayır")
    if isinstance(value, (list, tuple, set)):
        return ", ".join(in_words(item, choices, places=places) for item in value)
    if isinstance(value, Decimal):
        return tr_number(value, places) if value % 1 else tr_number(int(value))
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(choices.get(value, value))
