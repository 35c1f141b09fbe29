"""Every URL of the site, and the rows of the demonstration that answer its arguments.

A URL's argument finds its rows by its name: `<int:activity_id>` by the model `Activity`. A new argument whose model
is called otherwise gets a line in `CALLED`; one that is a word and no row gets a line in `WORDS`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice, product
from operator import itemgetter
from typing import Any

from django.apps import apps
from django.db import models
from django.urls import URLPattern, URLResolver, get_resolver, reverse

CALLED = {"partner_id": "relations.TwinningPartner"}
WORDS = {"direction": ("up", "down"), "uid": ("MQ",), "token": ("x-y",)}
# No row has this number.
NOBODY = 999_999_999
TRIED = 400


@dataclass(frozen=True)
class Page:
    """One URL of the site."""

    name: str
    pattern: URLPattern

    @cached_property
    def view(self) -> Any:
        return self.pattern.callback

    @cached_property
    def arguments(self) -> tuple[str, ...]:
        return tuple(re.findall(r"<(?:\w+:)?(\w+)>", str(self.pattern.pattern)))

    def addresses(self) -> Iterator[str]:
        """The page's address for the rows that exist: where it is the next act, then one at each place of the road."""
        for values in islice(self._values(), TRIED):
            yield reverse(self.name, args=values)

    def _values(self) -> Iterator[tuple[Any, ...]]:
        """Rows of a file together with their file, else every row with every other."""
        if len(self.arguments) == 2 and self.arguments[0] == "twinning_id" and self.arguments[1] not in WORDS:
            return iter(rows_of(self.arguments[1], "twinning", "pk", next_verb=self.name))
        return product(*(values_of(name, self.name) for name in self.arguments))

    def address_of_nobody(self) -> str:
        """The page's address for a row that does not exist."""
        return reverse(self.name, args=[WORDS[name][0] if name in WORDS else NOBODY for name in self.arguments])


def all_pages() -> list[Page]:
    return [Page(name, pattern) for name, pattern in all_patterns()]


def page_called(name: str) -> Page:
    return next(page for page in all_pages() if page.name == name)


def all_patterns() -> Iterator[tuple[str, URLPattern]]:
    """(name, pattern) of every URL, names with their namespace."""
    yield from _walk(get_resolver().url_patterns, "")


def _walk(patterns, namespace: str) -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _walk(pattern.url_patterns, inner)
        else:
            yield f"{namespace}{pattern.name}", pattern


@cache
def model_of(argument: str) -> type[models.Model]:
    """The model whose rows answer a URL's argument."""
    if argument in CALLED:
        return apps.get_model(CALLED[argument])
    wanted = argument.removesuffix("_id").replace("_", "")
    found = [model for model in apps.get_models() if model._meta.model_name == wanted]
    if len(found) != 1:
        raise LookupError(f"{argument!r} names {len(found)} models; say which in tests/pages.py: CALLED or WORDS")
    return found[0]


def values_of(argument: str, next_verb: str) -> list[Any]:
    """What may stand for this argument; read inside a town, so the rows are the town's own."""
    if argument in WORDS:
        return list(WORDS[argument])
    return [pk for (pk,) in rows_of(argument, "pk", next_verb=next_verb)]


def rows_of(argument: str, *columns: str, next_verb: str) -> list[tuple[Any, ...]]:
    """Rows of files whose next act this is, then the newest at each place of the road, then the next newest."""
    model = model_of(argument)
    fields = {field.name for field in model._meta.get_fields()}
    to_file = "twinning__" if "twinning" in fields else ""
    places = [f"{to_file}next_verb", f"{to_file}status"] if to_file or "next_verb" in fields else []
    places += ["state"] if "state" in fields else []
    rows = model._default_manager.order_by("-pk").values_list(*columns, *places)[:TRIED]
    seen: Counter[tuple[Any, ...]] = Counter()
    ranked = []
    for row in rows:
        place = row[len(columns) :]
        ranked.append(((next_verb not in place, seen[place]), row[: len(columns)]))
        seen[place] += 1
    return [row for _, row in sorted(ranked, key=itemgetter(0))]
