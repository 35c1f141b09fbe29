"""Turkish capitals: Python's own upper() and lower() break i and ı."""

from __future__ import annotations

from django.utils.translation import get_language

APOSTROPHE = "’"


def upper_tr(text: str) -> str:
    """istanbul ığdır -> İSTANBUL IĞDIR."""
    return text.replace("i", "İ").upper()


def lower_tr(text: str) -> str:
    """IĞDIR İZMİR -> ığdır izmir."""
    return text.replace("I", "ı").replace("İ", "i").lower()


def sentence_case(text: str) -> str:
    """The first letter large, the rest as it is."""
    return upper_tr(text[:1]) + text[1:]


def label_case(text: str) -> str:
    """The first letter large by the language of the page: izin -> İzin, identity -> Identity."""
    return sentence_case(text) if get_language() == "tr" else text[:1].upper() + text[1:]


def title_tr(text: str) -> str:
    """Initial Capitals On Each Word, small words of Turkish titles too: for Konu and titles of letters (L7)."""
    small = {"ve", "veya", "ile", "için", "da", "de", "ya", "ki"}
    words = text.split(" ")
    return " ".join(
        word if index and lower_tr(word) in small else sentence_case(word) for index, word in enumerate(words)
    )
