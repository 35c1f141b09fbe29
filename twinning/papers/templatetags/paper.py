"""Type in templates of papers."""

from __future__ import annotations

from django import template

from ..setting import Block, blocks_of
from ..setting import hyphenated as syllables

register = template.Library()


@register.filter
def hyphenated(text: object, language: str = "tr") -> str:
    """Turkish text that may break between syllables; escaped by the template as any other text."""
    return syllables(str(text), language)


@register.filter
def blocks(text: object) -> list[Block]:
    """The paragraphs and lists of a plain text."""
    return blocks_of(str(text))
