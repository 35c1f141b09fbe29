"""The list of files: its orders, its ticks and its chips."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet, Value
from django.db.models.functions import Coalesce
from django.http import HttpRequest

from twinning.institutions.models import Municipality

from .facets import Chip, Facet, chips_of, counts_by, facets_of, status_counts
from .paging import Page, page_of
from .steps import REGISTRY

# By the partner's name, the last day, the last sign of life: files without a day stand at the end.
ORDERS = ("partner", "due", "sign")
NEVER, LONG_AGO = date(9999, 12, 31), date(1, 1, 1)


def page(request: HttpRequest, files: QuerySet, sort: str) -> Page:
    """One page of files in the order of the address; without one the latest touched first."""
    if sort == "partner":
        return page_of(request, files, "partner_names", "id", ascending=True, read=str)
    if sort == "due":
        dated = files.annotate(last_day=Coalesce("due_on", Value(NEVER)))
        return page_of(request, dated, "last_day", "id", ascending=True, read=date.fromisoformat)
    if sort == "sign":
        dated = files.annotate(sign_on=Coalesce("last_sign_on", Value(LONG_AGO)))
        return page_of(request, dated, "sign_on", "id", read=date.fromisoformat)
    return page_of(request, files, "updated_at", "id")


def facets(form: Any, files: QuerySet, municipality: Municipality) -> list[Facet]:
    """State, step, kind, holder and scope with their counts over the files that the words leave."""
    counts = counts_by(files, "status", "step", "kind", "holder", "scope")
    status_counts(files, municipality, counts)
    plain = dict.fromkeys(("status", "step", "kind", "holder", "scope"))
    return facets_of(
        form,
        counts,
        plain
        | {"step": lambda number: f"{number} {REGISTRY[int(number)].title}" if int(number) in REGISTRY else number},
    )


def chips(request: HttpRequest, form: Any, found: list[Facet]) -> list[Chip]:
    cleaned = form.cleaned_data if form.is_bound else {}
    return chips_of(request, found, {"q": cleaned.get("q") or "", "country": cleaned.get("country") or ""})


def heads(request: HttpRequest) -> dict[str, str]:
    """The addresses behind the heads of the columns that can be sorted."""
    kept = [(key, item) for key, items in request.GET.lists() for item in items if key not in ("sort", "after")]
    return {order: f"?{urlencode([*kept, ('sort', order)])}" for order in ORDERS}
