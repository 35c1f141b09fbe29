"""The wanted partner in one sentence (S15), Turkish with its endings and English. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from twinning.language.casing import lower_tr, sentence_case
from twinning.language.suffixes import Case, listed, suffixed

from .states import CriterionGroup

G = CriterionGroup


@dataclass(frozen=True)
class Picture:
    """What the profile says: purposes, and the expectations by row."""

    purposes: tuple[str, ...]
    expectations: Mapping[str, tuple[str, ...]]
    compounds: frozenset[str] = frozenset()
    purposes_in_english: tuple[str, ...] = ()
    dictionary: Mapping[str, str] = field(default_factory=dict)

    def said(self, *groups: str) -> tuple[str, ...]:
        return tuple(word for group in groups for word in self.expectations.get(group, ()))

    def said_in_english(self, *groups: str) -> tuple[str, ...]:
        """The same words, countries and themes in English; what else was typed stays."""
        return tuple(self.dictionary.get(word, word) for word in self.said(*groups))

    @property
    def left_turkish(self) -> tuple[str, ...]:
        """What the English sentence says as it was typed: words that are no country, theme or number."""
        typed = self.said(G.COUNTRY, G.SECTORS, G.TOPICS, G.RESOURCES, G.SOCIETY, G.GEOGRAPHY, G.OTHER)
        sizes = tuple(size for size in self.said(G.POPULATION) if size_in_english(size) is None)
        return sizes + tuple(word for word in typed if word not in self.dictionary)


def parts(text: str) -> tuple[str, ...]:
    """A row's expectation as a list: commas and semicolons part it."""
    return tuple(word.strip() for word in text.replace(";", ",").split(",") if word.strip())


def size_in_english(size: str) -> str | None:
    """50 bin - 300 bin: 50 thousand - 300 thousand; None where other words stand beside the numbers."""
    if re.search(r"[^\W\d_]", re.sub(r"(?<=\d)\s*(bin|milyon)\b", "", size)):
        return None
    return re.sub(r"(?<=\d)\s*milyon\b", " million", re.sub(r"(?<=\d)\s*bin\b", " thousand", size))


def within(name: str, small: Callable[[str], str]) -> str:
    """A name inside a sentence: its first letter small, its own capitals and abbreviations as they are."""
    return name if name[1:2].isupper() else small(name[:1]) + name[1:]


def from_countries(names: Sequence[str], compounds: frozenset[str]) -> str | None:
    """Bulgaristan, Yunanistan veya Kuzey Makedonya’dan."""
    if not names:
        return None
    last = suffixed(names[-1], Case.ABLATIVE, is_compound=names[-1] in compounds)
    return listed(names, join="veya", last=last)


def in_turkish(picture: Picture) -> str:
    """The sentence of S15 in Turkish; rows that say nothing leave their phrase out."""
    purpose = listed([within(name, lower_tr) for name in picture.purposes])
    start = f"{sentence_case(purpose)} amacıyla kuracağımız" if purpose else "Kuracağımız"
    size = listed(picture.said(G.POPULATION), join="veya")
    sectors = _fields(picture.said(G.SECTORS), "sektöründe", "sektörlerinde")
    topics = _fields(picture.said(G.TOPICS), "alanında", "alanlarında")
    gains = _fields(picture.said(G.RESOURCES, G.SOCIETY, G.GEOGRAPHY, G.OTHER), "konusunda", "konularında")
    wanted = [
        from_countries(picture.said(G.COUNTRY), picture.compounds),
        size and f"nüfusu {size} olan",
        sectors and f"{sectors} ileri",
        topics and f"{topics} bizimle birlikte çalışmaya istekli",
        gains and f"{gains} birlikte yarar sağlayacağımız",
    ]
    phrases = ", ".join(phrase for phrase in wanted if phrase)
    partner = f"ortağımız {phrases}" if phrases else "ortağımız"
    return f"{start} kardeş şehir ilişkisinde {partner} bir yerel yönetim olmalıdır."


def _fields(names: Sequence[str], one: str, several: str) -> str:
    """Koruma alanında; koruma ve turizm alanlarında."""
    return f"{listed(names)} {one if len(names) == 1 else several}" if names else ""


def in_english(picture: Picture) -> str:
    """The same picture in English; words of the rows that are no country, theme or number stay as they were typed."""

    def joined(words: Sequence[str], word: str = "and") -> str:
        return listed(words, join=word) or ""

    countries = joined(picture.said_in_english(G.COUNTRY), "or")
    size = joined([size_in_english(size) or size for size in picture.said(G.POPULATION)], "or")
    sectors, topics = joined(picture.said_in_english(G.SECTORS)), joined(picture.said_in_english(G.TOPICS))
    gains = joined(picture.said_in_english(G.RESOURCES, G.SOCIETY, G.GEOGRAPHY, G.OTHER))
    purpose = joined([within(name, str.lower) for name in picture.purposes_in_english])
    wanted = [
        countries and f"from {countries}",
        size and f"of a population of {size}",
        sectors and f"advanced in {sectors}",
        topics and f"willing to act with us in {topics}",
        gains and f"from which together we will benefit in {gains}",
    ]
    phrases = ", ".join(phrase for phrase in wanted if phrase)
    aim = f" for the purpose of {purpose}" if purpose else ""
    partner = f"a local government {phrases}" if phrases else "a local government"
    return f"The partner for the sister-city relation that we will found{aim} must be {partner}."
