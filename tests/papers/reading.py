"""Reading a printed paper: its words, its faces, where its lines stand."""

from __future__ import annotations

import io
import re

import pypdf


def pages_of(content: bytes) -> list[pypdf.PageObject]:
    return list(pypdf.PdfReader(io.BytesIO(content)).pages)


def text_of(content: bytes) -> str:
    """All words in one line: a reader breaks lines where a column ends."""
    text = " ".join(page.extract_text() for page in pages_of(content))
    return re.sub(r"\s+", " ", text.replace("\u00ad", ""))


def fonts_of(content: bytes) -> set[str]:
    """The embedded faces by the names that our sheets give them, without the letters that mark a subset."""
    resources = (page["/Resources"].get("/Font", {}) for page in pages_of(content))
    names = {str(font.get_object()["/BaseFont"]) for fonts in resources for font in fonts.values()}
    return {name.lstrip("/").split("+")[-1] for name in names}
