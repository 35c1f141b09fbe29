"""Type as it is set on paper: syllables, paragraphs and lettered items of plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SOFT_HYPHEN = "\u00ad"
# A Turkish syllable begins with the last consonant before a vowel; three letters stay on either side.
SYLLABLE = re.compile(r"(?<=[^\W\d_]{3})(?=[bcçdfgğhjklmnprsştvyzqx][aeıioöuüâîûə]\w)", re.IGNORECASE)
BY_SYLLABLES = frozenset({"tr", "az"})
ITEM = re.compile(r"^\s*(?:[-–•·]|(?P<mark>\w{1,2})[).])\s+(?P<text>\S.*)$")
ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")


def hyphenated(text: str, language: str = "tr") -> str:
    """Turkish words with soft hyphens between their syllables: no dictionary here knows Turkish, its rule is one line.

    Addresses stay whole: nobody should have to guess whether a hyphen belongs to them.
    """
    if language not in BY_SYLLABLES:
        return text
    parts, at = [], 0
    for address in ADDRESS.finditer(text):
        parts += [SYLLABLE.sub(SOFT_HYPHEN, text[at : address.start()]), address.group()]
        at = address.end()
    return "".join([*parts, SYLLABLE.sub(SOFT_HYPHEN, text[at:])])


@dataclass(frozen=True)
class Block:
    """A paragraph, or the items of a list with the marks that the writer gave them."""

    text: str = ""
    items: tuple[tuple[str, str], ...] = ()


def blocks_of(text: str) -> list[Block]:
    """Plain text as paragraphs and lists: a line is a paragraph, lines that begin with `a)` or `-` are items."""
    return list(_blocks(text.splitlines()))


def _blocks(lines: list[str]) -> Iterator[Block]:
    items: list[tuple[str, str]] = []
    for line in lines:
        found = ITEM.match(line)
        if found:
            items.append((f"{found['mark']})" if found["mark"] else "–", found["text"].strip()))
            continue
        if items:
            yield Block(items=tuple(items))
            items = []
        if line.strip():
            yield Block(" ".join(line.split()))
    if items:
        yield Block(items=tuple(items))
