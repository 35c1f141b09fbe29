"""Every URL of the site, with what is needed to call it."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


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
