"""The protocol in print: all its languages side by side, one row for each paragraph, a signature block per party."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from django.utils.translation import gettext as _

from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.papers.setting import blocks_of
from twinning.relations.models import Twinning

from ..languages import LANGUAGES, Language
from ..models import Round, Signature
from .texts import frozen_content

# An article of fewer letters stays on one page; a longer one may break between its paragraphs.
KEPT_TOGETHER = 1400


@dataclass(frozen=True)
class Cell:
    """A paragraph, or an item with its mark, in one language; the first one carries the article's title."""

    language: Language
    title: str = ""
    mark: str = ""
    text: str = ""


@dataclass(frozen=True)
class Article:
    """One article: paragraph by paragraph across the languages."""

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
    articles = [_article(clause, languages) for clause in content["clauses"]]
    return {
        "author": current.municipality.name,
        "names": names_of(twinning),
        "title": _title(content),
        "languages": languages,
        "articles": articles,
        "last": articles[-1] if articles else None,
        "blocks": signature_blocks(current, languages),
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
    columns = [_column(text, language, clause["number"]) for text, language in zip(texts, languages, strict=True)]
    filled = (
        tuple(cell or Cell(language) for cell, language in zip(row, languages, strict=True))
        for row in zip_longest(*columns)
    )
    longest = max(len(text["text"]) for text in texts)
    return Article(clause["kind"] == "preamble", longest < KEPT_TOGETHER, tuple(filled))


def _column(text: dict[str, str], language: Language, number: int | None) -> list[Cell]:
    """The paragraphs of one article in one language; the title stands over the first."""
    title = language.article_title(number, text["heading"]) if number else text["heading"]
    (mark, said), *rest = list(_lines(text["text"])) or [("", "")]
    return [Cell(language, title, mark, said), *(Cell(language, "", mark, said) for mark, said in rest)]


def _lines(text: str) -> Iterator[tuple[str, str]]:
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


def _party(languages: list[Language], turkish: str, own: str, town: str) -> tuple[tuple[Language, str], ...]:
    """The party in whose name one signs, as each language calls it; elsewhere it is called as it calls itself."""
    names = {"tr": turkish, "en": f"the Municipality of {town}"}
    return tuple((language, language.on_behalf(names.get(language.tag, own))) for language in languages)
