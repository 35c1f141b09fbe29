"""What changed between two texts, word by word: taken out, put in, kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# Below this many words on either side, or with less than this share in common, old and new are read more
# easily one after the other than woven into each other.
FEWEST_WORDS = 4
LEAST_ALIKE = 0.4
# Each pair of equal words is looked at once for every run that is found: texts that repeat a word without end
# would take minutes. So many pairs take a few hundredths of a second, and hold some 600 words of usual text.
MOST_PAIRS = 5000
# Of a long run that stayed the same, so many words stand on each side of the gap.
NEARBY = 8
# What became of words, and where they stand in the old text and in the new one.
Run = tuple[str, int, int, int, int]
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
    runs = _runs(before, after)
    kept = sum(b - a for fate, a, b, _c, _d in runs if fate == "equal")
    if max(len(before), len(after)) < FEWEST_WORDS or 2 * kept < LEAST_ALIKE * (len(before) + len(after)):
        return _one_after_the_other(old, new)
    found: list[Piece] = []
    for fate, a, b, c, d in runs:
        if fate == "equal":
            found += _kept(before[a:b], nearby, is_first=a == 0, is_last=b == len(before))
        else:
            found += _one_after_the_other("".join(before[a:b]), "".join(after[c:d]))
    return found


def _runs(before: list[str], after: list[str]) -> list[Run]:
    """As difflib's opcodes: what both texts begin and end with, and between them what a comparison finds."""
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    ends = len(before) - tail, len(after) - tail
    inner, outer = before[head : ends[0]], after[head : ends[1]]
    between: Sequence[Run] = [("replace", 0, len(inner), 0, len(outer))]
    if _pairs(inner, outer) <= MOST_PAIRS:
        between = SequenceMatcher(None, inner, outer, autojunk=False).get_opcodes()
    runs: list[Run] = [("equal", 0, head, 0, head)]
    runs += [(fate, a + head, b + head, c + head, d + head) for fate, a, b, c, d in between]
    runs += [("equal", ends[0], len(before), ends[1], len(after))]
    return [run for run in runs if run[1] < run[2] or run[3] < run[4]]


def _shared(one: list[str], other: list[str]) -> int:
    """How many words the two begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _pairs(one: list[str], other: list[str]) -> int:
    counts = Counter(other)
    return sum(counts[word] for word in one)


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
