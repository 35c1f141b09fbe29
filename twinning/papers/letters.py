"""Official letters by Regulation 2646 (L7): what stands where is `print/letter.css`, what is said is a `Letter`.

The program drafts for the document-management system: the number ends open after the file code, and there is no
signature sentence, verification code or QR of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .pdf import count_pages, render_pdf

LETTERS = "abcçdefgğhıijklmnoöprsştuüvyz"
TEMPLATE = "papers/print/letter.html"


@dataclass(frozen=True)
class Letter:
    """An official letter (resmî yazı) as its parts; references the oldest first, enclosures in order."""

    heading: tuple[str, ...]
    number: str
    subject: str
    addressee: str
    paragraphs: tuple[str, ...]
    signatory_title: str
    signatory_name: str = ""
    on: str = ""
    addressee_unit: str = ""
    references: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    for_action: tuple[str, ...] = ()
    for_information: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    enquiries: tuple[str, ...] = ()
    # The same in English, as a courtesy to an addressee abroad.
    translation: tuple[str, ...] = ()

    @property
    def lettered(self) -> list[tuple[str, str]]:
        """References with their letters of the Turkish alphabet; a single one has none."""
        if len(self.references) == 1:
            return [("", self.references[0])]
        return [(f"{letter})", text) for letter, text in zip(LETTERS, self.references, strict=False)]

    @property
    def numbered_enclosures(self) -> list[str]:
        """1- Meclis Kararı; a single one stands behind “Ek:” and has no number."""
        return [f"{number}- {title}" for number, title in enumerate(self.enclosures, start=1)]


def letter_pdf(letter: Letter, *, author: str, is_draft: bool = False) -> bytes:
    """The letter in print. Pages are numbered from two on only, so the first look counts them."""
    said = {"letter": letter, "author": author, "is_numbered": False}
    if count_pages(TEMPLATE, said, title=letter.subject, is_draft=is_draft) > 1:
        said["is_numbered"] = True
    return render_pdf(TEMPLATE, said, title=letter.subject, is_draft=is_draft)


def letter_text(letter: Letter) -> str:
    """The letter as plain text, to be pasted into the document-management system."""
    return "\n".join(_text_lines(letter))


def _text_lines(letter: Letter) -> Iterator[str]:
    yield f"Konu: {letter.subject}"
    yield from ("", letter.addressee)
    if letter.addressee_unit:
        yield f"({letter.addressee_unit})"
    yield ""
    for index, (mark, text) in enumerate(letter.lettered):
        yield f"{'İlgi: ' if not index else '      '}{f'{mark} ' if mark else ''}{text}"
    yield from ("", *letter.paragraphs, "")
    if letter.translation:
        yield from (*letter.translation, "")
    yield from filter(None, (letter.signatory_name, letter.signatory_title))
    if len(letter.enclosures) == 1:
        yield from ("", f"Ek: {letter.enclosures[0]}")
    elif letter.enclosures:
        yield from ("", "Ek:", *letter.numbered_enclosures)
    if letter.for_action or letter.for_information:
        yield from ("", "Dağıtım:", "Gereği:", *letter.for_action, "Bilgi:", *letter.for_information)
