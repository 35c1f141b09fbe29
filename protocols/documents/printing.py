"""The protocol in print: all its languages side by side, one row for each paragraph, a signature block per party."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat
from math import ceil
from typing import Any

from django.utils.translation import gettext as _

from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.papers.setting import blocks_of
from twinning.relations.models import Twinning

from ..languages import LANGUAGES, Language
from ..models import Round, Signature
from .texts import frozen_content

# An article of fewer letters in a column stays on one page; a longer one may break. By number of columns.
KEPT_TOGETHER = {1: 1800, 2: 1200, 3: 700, 4: 600}

Line = tuple[str, str]  # the mark of an item, or nothing, and the text


@dataclass(frozen=True)
class Cell:
    """Lines of an article in one language, an item with its mark; the first cell carries the title."""

    language: Language
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Article:
    """One article: paragraph opposite paragraph where all languages have as many, else in one row."""

    is_title: bool
    is_kept: bool
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Block:
    """Where one party signs: in whose name, in each language; the signature's facts once they are recorded (U33)."""

    party: tuple[tuple[Language, str], ...]
    signature: Signature | None


def protocol_pdf(current: Round) -> bytes:
    """The protocol in all its languages; while the text may still change it carries TASLAK."""
    paper = protocol_paper(current)
    title = f"{' – '.join(name for name, _tag in paper['names'])}, {paper['title']}"
    return render_pdf("protocols/print/protocol.html", paper, title=title, is_draft=not is_frozen(current))


def is_frozen(current: Round) -> bool:
    """Whether the text has been laid before the council or signed."""
    return current.text_version_id is not None and not current.is_editable


def protocol_paper(current: Round) -> dict[str, Any]:
    """What the printed protocol says: the frozen version, or the text of the day (S24, U8, U33)."""
    twinning = current.twinning
    version = current.text_version if is_frozen(current) else None
    content = version.content if version else frozen_content(current.protocol)
    languages = [LANGUAGES[tag] for tag in content["languages"]]
    blocks = signature_blocks(current, languages)
    return {
        "author": current.municipality.name,
        "names": names_of(twinning),
        "title": _title(content),
        "languages": languages,
        "articles": [_article(clause, languages) for clause in content["clauses"]],
        "block_rows": in_rows(blocks, 4 if len(languages) == 4 else 3),
        "place": " / ".join(language.signature[1] for language in languages),
        "day": " / ".join(language.signature[2] for language in languages),
        "page_word": _page_word(languages),
        "foot": foot_of(twinning, version),
    }


def _title(content: dict[str, Any]) -> str:
    """The heading of the Turkish preamble is the protocol's name."""
    first = content["clauses"][0] if content["clauses"] else {"kind": "", "texts": {}}
    heading = first["texts"].get("tr", {}).get("heading", "") if first["kind"] == "preamble" else ""
    return heading or _("Protokol")


def _page_word(languages: list[Language]) -> str:
    return "Sayfa / Page" if any(language.tag == "en" for language in languages) else "Sayfa"


def names_of(twinning: Twinning) -> list[tuple[str, str]]:
    """The towns as they call themselves, with the language of the name: the line between them joins them."""
    partners = [(row.city.name_local or row.city.name_tr, row.city.local_language) for row in twinning.current_partners]
    return [(twinning.municipality.town, "tr"), *partners]


def _article(clause: dict[str, Any], languages: list[Language]) -> Article:
    texts = [clause["texts"].get(language.tag, {"heading": "", "text": ""}) for language in languages]
    titles = [_title_in(language, clause["number"], text) for language, text in zip(languages, texts, strict=True)]
    columns = [list(_lines(text["text"])) for text in texts]
    first, *rest = opposite(columns)
    rows = [tuple(map(Cell, languages, titles, first)), *(tuple(map(Cell, languages, repeat(""), row)) for row in rest)]
    longest = max(len(text["text"]) for text in texts)
    return Article(clause["kind"] == "preamble", longest < KEPT_TOGETHER[len(languages)], tuple(rows))


def _title_in(language: Language, number: int | None, text: dict[str, str]) -> str:
    return language.article_title(number, text["heading"]) if number else text["heading"]


def opposite(columns: list[list[Line]]) -> list[list[tuple[Line, ...]]]:
    """Lines across the languages: each opposite its like where the counts agree, else all of them side by side."""
    if len({len(column) for column in columns}) == 1 and columns[0]:
        return [[(line,) for line in row] for row in zip(*columns, strict=True)]
    return [[tuple(column) for column in columns]]


def _lines(text: str) -> Iterator[Line]:
    for block in blocks_of(text):
        yield from block.items or [("", block.text)]


def signature_blocks(current: Round, languages: list[Language]) -> list[Block]:
    """One block for each party, ours first (U33)."""
    signed = {row.partner_id: row for row in current.signatures.all()}
    town = current.municipality
    blocks = [Block(_party(languages, town.name, town.name, town.town), signed.get(None))]
    for row in current.twinning.current_partners:
        own = row.institution_local or row.institution
        city = row.city.name_local or row.city.name_tr
        blocks.append(Block(_party(languages, row.institution, own, city), signed.get(row.pk)))
    return blocks


def in_rows(blocks: list[Block], most: int) -> list[list[Block]]:
    """Signatures in rows of the same length: four as two and two, five as three and two."""
    length = ceil(len(blocks) / ceil(len(blocks) / most))
    return [blocks[first : first + length] for first in range(0, len(blocks), length)]


def _party(languages: list[Language], turkish: str, own: str, town: str) -> tuple[tuple[Language, str], ...]:
    """The party in whose name one signs, as each language calls it; elsewhere it is called as it calls itself."""
    names = {"tr": turkish, "en": f"the Municipality of {town}"}
    return tuple((language, language.on_behalf(names.get(language.tag, own))) for language in languages)
