"""Reading a printed paper: its words, its faces, where its words stand."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import dataclass
from html import unescape

import pypdf

MM = 72 / 25.4
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


@dataclass(frozen=True)
class Word:
    """One word and the edges of its box, in millimetres from the upper left corner of its page."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def _pdftotext(content: bytes, *options: str) -> str:
    command = ["pdftotext", *options, "-", "-"]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout.decode()


def pages_of(content: bytes) -> list[str]:
    """The words of each page in one line, in the order in which they were set, with broken words joined."""
    pages = _pdftotext(content, "-raw").split("\f")[:-1]
    return [re.sub(r"\s+", " ", re.sub(r"[\u00ad\u2010]\s*", "", page)) for page in pages]


def text_of(content: bytes) -> str:
    return " ".join(pages_of(content))


def is_marked_draft(content: bytes) -> bool:
    """Whether TASLAK stands across every page: it is set aslant, so a reader sees it letter by letter."""
    return all("TASLAK" in page.replace(" ", "") for page in pages_of(content))


def words_of(content: bytes) -> list[Word]:
    """Every word with its place."""
    words = []
    for number, page in enumerate(_pdftotext(content, "-bbox").split("<page ")[1:], start=1):
        for *edges, text in WORD.findall(page):
            left, top, right, bottom = (float(edge) / MM for edge in edges)
            words.append(Word(unescape(text), number, left, top, right, bottom))
    return words


def fonts_of(content: bytes) -> set[str]:
    """The embedded faces by the names that our sheets give them, without the letters that mark a subset."""
    pages = pypdf.PdfReader(io.BytesIO(content)).pages
    fonts = (page["/Resources"].get("/Font", {}) for page in pages)
    names = {str(font.get_object()["/BaseFont"]) for each in fonts for font in each.values()}
    return {name.lstrip("/").split("+")[-1] for name in names}


def picture_of(content: bytes) -> bytes:
    """The first page as grey dots, 60 to the inch."""
    command = ["pdftoppm", "-gray", "-r", "60", "-singlefile", "-"]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout
