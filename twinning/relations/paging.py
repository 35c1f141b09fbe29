"""Pages by key instead of by offset: the last page costs what the first does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest

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


def page_of(request: HttpRequest, queryset: QuerySet, *keys: str) -> Page:
    """The page after the row named in `?after=`, newest first, ordered by two keys such as ("updated_at", "id")."""
    first, second = keys
    rows = queryset.order_by(f"-{first}", f"-{second}")
    after = _cursor(request.GET.get("after", ""), queryset.model._meta.pk)
    if after:
        value, pk = after
        rows = rows.filter(Q(**{f"{first}__lt": value}) | Q(**{first: value, f"{second}__lt": pk}))
    found = list(rows[: SIZE + 1])
    more = len(found) > SIZE
    found = found[:SIZE]
    counted = queryset.order_by()[: COUNTED + 1].count()
    query = {name: value for name, value in request.GET.items() if name != "after" and value}
    last = found[-1] if found else None
    next_url = f"?{urlencode({**query, 'after': f'{getattr(last, first).isoformat()}~{last.pk}'})}" if more else ""
    return Page(found, counted if counted <= COUNTED else None, next_url, f"?{urlencode(query)}" if after else "")


def _cursor(text: str, key: Any) -> tuple[Any, Any] | None:
    moment, _, pk = text.partition("~")
    try:
        return datetime.fromisoformat(moment), key.to_python(pk)
    except (ValueError, OverflowError, ValidationError):
        return None
