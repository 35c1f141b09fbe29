"""From a template to a PDF that may be kept for ever: PDF/A-3a, tagged, its fonts in it, the same bytes each time."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

# What no XML may hold, and a paper's metadata are XML: a line's end of a word processor, pasted into a title.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


class CannotPrint(Exception):
    """The paper asks for something outside the program's own sheets, faces and pictures."""


def render_pdf(
    template: str, context: Mapping[str, Any], *, title: str, language: str = "tr", is_draft: bool = False
) -> bytes:
    """Print a template that extends `print_base.html`; `context["foot"]` stands at the foot of each page.

    Identical input gives identical bytes: no clock and no chance goes into the file. A draft carries TASLAK.
    Raises CannotPrint when the template refers to anything but the program's own files.
    """
    return pdf_of(_html(template, context, title=title, language=language, is_draft=is_draft))


def count_pages(
    template: str, context: Mapping[str, Any], *, title: str, language: str = "tr", is_draft: bool = False
) -> int:
    """How many pages `render_pdf` would print."""
    with _engine(_html(template, context, title=title, language=language, is_draft=is_draft)) as document:
        return len(document.render().pages)


def _html(template: str, context: Mapping[str, Any], *, title: str, language: str, is_draft: bool) -> str:
    said = {"foot": "", "author": "", **context, "title": title, "language": language, "is_draft": is_draft}
    with translation.override(language):
        return render_to_string(template, said)


def pdf_of(html: str) -> bytes:
    """The PDF of a whole HTML document, its identifier drawn from its content."""
    identifier = hashlib.sha256(html.encode()).hexdigest()[:32].encode()
    with _engine(html) as document:
        return document.write_pdf(pdf_variant="pdf/a-3a", pdf_identifier=identifier)


@contextmanager
def _engine(html: str) -> Iterator[Any]:
    """The document in the printing engine, which reaches our own files only; a refusal ends it as CannotPrint."""
    # Imported when first needed: 30 MB that most processes never use.
    from weasyprint import HTML
    from weasyprint.urls import FatalURLFetchingError

    from .fetching import SCHEME, OwnFilesFetcher

    fetcher = OwnFilesFetcher()
    # A BaseException there, which no `except Exception` above us would catch.
    with suppress(FatalURLFetchingError):
        yield HTML(string=UNPRINTABLE.sub(" ", html), base_url=SCHEME, url_fetcher=fetcher)
    if fetcher.refused:
        raise CannotPrint(f"Not one of our own files: {fetcher.refused[0]}")
