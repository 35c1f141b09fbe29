"""What changed between two texts, word by word: taken out, put in, kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# Below this many words on either side, or with less than this share in common, old and new are read more
# easily one after the other than woven into each other.
FEWEST_WORDS = 4
LEAST_ALIKE = 0.4
# Comparing takes the square of the words' number; nobody weaves longer texts by eye either.
MOST_WORDS = 1500
# Of a long run that stayed the same, so many words stand on each side of the gap.
NEARBY = 8
WORD = re.compile(r"\s*\S+|\s+$")


class Fate(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    OUT = "out"
    IN = "in"
    GAP = "gap"


@dataclass(frozen=True)
class Piece:
    """Words in a row that share a fate; a gap stands for kept words that are left out."""

    fate: Fate
    text: str


def pieces(old: str, new: str, *, nearby: int = NEARBY) -> list[Piece]:
    """The way from the old text to the new one; far from any change only a gap is left of what stayed."""
    before, after = WORD.findall(old), WORD.findall(new)
    if not FEWEST_WORDS <= max(len(before), len(after)) <= MOST_WORDS:
        return _one_after_the_other(old, new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < LEAST_ALIKE:
        return _one_after_the_other(old, new)
    found: list[Piece] = []
    for fate, a, b, c, d in matcher.get_opcodes():
        if fate == "equal":
            found += _kept(before[a:b], nearby, is_first=a == 0, is_last=b == len(before))
        else:
            found += _one_after_the_other("".join(before[a:b]), "".join(after[c:d]))
    return found


def _one_after_the_other(old: str, new: str) -> list[Piece]:
    return [Piece(fate, text) for fate, text in ((Fate.OUT, old), (Fate.IN, new)) if text]


def _kept(words: list[str], nearby: int, *, is_first: bool, is_last: bool) -> Iterator[Piece]:
    """Words that stayed: whole when few, else only those beside a change."""
    head, tail = 0 if is_first else nearby, 0 if is_last else nearby
    if len(words) <= head + tail + nearby:
        yield Piece(Fate.KEPT, "".join(words))
        return
    if head:
        yield Piece(Fate.KEPT, "".join(words[:head]))
    yield Piece(Fate.GAP, " … ")
    if tail:
        yield Piece(Fate.KEPT, "".join(words[-tail:]).lstrip())
