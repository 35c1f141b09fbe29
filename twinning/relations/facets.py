"""Ticks beside a list with their counts, and the chips that take one away again: the address is the filter (K5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, QuerySet
from django.http import HttpRequest

from twinning.institutions.models import Municipality
from twinning.language.casing import label_case

from .paging import COUNTED
from .states import Status

PAGE = ("after",)


@dataclass(frozen=True)
class Option:
    """One tick: how many rows it would keep (None beyond a thousand)."""

    value: str
    label: str
    is_chosen: bool
    count: int | None


@dataclass(frozen=True)
class Facet:
    """One group of ticks."""

    name: str
    label: str
    options: list[Option]

    @property
    def chosen(self) -> int:
        return sum(option.is_chosen for option in self.options)


class Chip(NamedTuple):
    """A filter in force, and the address without it."""

    label: str
    url: str


def counts_by(queryset: QuerySet, *names: str) -> dict[str, Counter[str]] | None:
    """How many rows have each value of these columns, by one statement; None when there are more than a thousand."""
    ids = queryset.order_by().values("pk")[: COUNTED + 1]
    rows = list(queryset.model.objects.filter(pk__in=ids).order_by().values(*names).annotate(n=Count("pk")))
    if sum(row["n"] for row in rows) > COUNTED:
        return None
    found: dict[str, Counter[str]] = {name: Counter() for name in names}
    for row in rows:
        for name in names:
            found[name][str(row[name])] += row["n"]
    return found


def status_counts(files: Any, municipality: Municipality, counts: dict[str, Counter[str]] | None) -> None:
    """Dormant and slowing are no stored states: they are counted beside those in force."""
    if counts is not None:
        counts["status"]["dormant"] = files.dormant(municipality).count()
        counts["status"]["slowing"] = files.slowing(municipality).count()
        counts["status"][Status.IN_FORCE] -= counts["status"]["dormant"]


def facets_of(
    form: Any, counts: dict[str, Counter[str]] | None, labels: dict[str, Callable[[str], str]]
) -> list[Facet]:
    """The groups of ticks of a filter's form; ticks that would keep nothing are left out unless chosen."""
    return [_facet(form, name, counts, labels.get(name)) for name in (counts or labels) if name in form.fields]


def _facet(form: Any, name: str, counts: Any, label: Callable[[str], str] | None) -> Facet:
    chosen = set(form.cleaned_data.get(name) or ()) if form.is_bound else set()
    options = []
    for value, said in form.fields[name].choices:
        value = str(value)
        count = counts[name][value] if counts is not None else None
        if value in chosen or count is None or count:
            options.append(Option(value, label_case(label(value) if label else str(said)), value in chosen, count))
    return Facet(name, str(form.fields[name].label), options)


def chips_of(request: HttpRequest, facets: list[Facet], words: dict[str, str]) -> list[Chip]:
    """What is filtered now: each chip leads to the same list without it."""
    chips = [Chip(said, _without(request, name, None)) for name, said in words.items() if said]
    return chips + [
        Chip(option.label, _without(request, facet.name, option.value))
        for facet in facets
        for option in facet.options
        if option.is_chosen
    ]


def _without(request: HttpRequest, name: str, value: str | None) -> str:
    kept = [
        (key, item)
        for key, items in request.GET.lists()
        for item in items
        if item and key not in PAGE and not (key == name and value in (None, item))
    ]
    return f"?{urlencode(kept)}"
