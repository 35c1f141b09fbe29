"""Pages by key instead of by offset: the last page costs what the first does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone

SIZE = 25
COUNTED = 1000


@dataclass(frozen=True)
class Page:
    """One page of a list; `count` is exact up to 1,000, beyond that None (shown as "1.000+")."""

    rows: list[Any]
    count: int | None
    next_url: str
    first_url: str

    @property
    def count_label(self) -> str:
        return "1.000+" if self.count is None else f"{self.count}"


def moment_of(text: str) -> datetime:
    """A moment of an address; a day alone, as dated lists write it, is that day's midnight here.

    Raises OverflowError for a moment that our clock cannot say, such as the last hour of the year 9999 elsewhere.
    """
    moment = datetime.fromisoformat(text)
    return timezone.localtime(timezone.make_aware(moment) if timezone.is_naive(moment) else moment)


def page_of(
    request: HttpRequest,
    queryset: QuerySet,
    *keys: str,
    ascending: bool = False,
    read: Callable[[str], Any] = moment_of,
) -> Page:
    """The page after the row named in `?after=`, newest first, ordered by two keys such as ("updated_at", "id").

    `ascending` turns the order round; `read` makes the first key's value of the address.
    """
    first, second = keys
    sign, beyond = ("", "gt") if ascending else ("-", "lt")
    rows = queryset.order_by(f"{sign}{first}", f"{sign}{second}")
    after = _cursor(request.GET.get("after", ""), read, queryset.model._meta.pk)
    if after:
        value, pk = after
        rows = rows.filter(Q(**{f"{first}__{beyond}": value}) | Q(**{first: value, f"{second}__{beyond}": pk}))
    found = list(rows[: SIZE + 1])
    more = len(found) > SIZE
    found = found[:SIZE]
    counted = queryset.order_by()[: COUNTED + 1].count()
    query = [(name, value) for name, values in request.GET.lists() for value in values if name != "after" and value]
    next_url = f"?{urlencode([*query, ('after', _named(found[-1], first))])}" if more else ""
    return Page(found, counted if counted <= COUNTED else None, next_url, f"?{urlencode(query)}" if after else "")


def _named(row: Any, field: str) -> str:
    value = getattr(row, field)
    return f"{value.isoformat() if hasattr(value, 'isoformat') else value}~{row.pk}"


def _cursor(text: str, read: Callable[[str], Any], key: Any) -> tuple[Any, Any] | None:
    value, _, pk = text.replace("\x00", "").rpartition("~")
    try:
        found = read(value), key.to_python(pk)
    except (ValueError, OverflowError, ValidationError):
        return None
    return None if isinstance(found[1], int) and abs(found[1]) >= 2**63 else found
