"""The letter to the ministry as it is laid out: the town's letterhead around the sentences of `letters` (L3a, L7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from twinning.institutions.models import Municipality
from twinning.language.dates import tr_date
from twinning.language.suffixes import addressee
from twinning.papers import letters as official
from twinning.papers.letters import Letter

from ..models import Round
from .letters import ministry_letter


def letter_pdf(current: Round, on: date, *, is_draft: bool) -> bytes:
    """The letter in print for the authority of that day."""
    return official.letter_pdf(letter_paper(current, on), author=current.municipality.name, is_draft=is_draft)


def letter_text(current: Round, on: date) -> str:
    """The letter to be pasted into the document-management system."""
    return official.letter_text(letter_paper(current, on))


def letter_paper(current: Round, on: date) -> Letter:
    """The whole letter. Number and day stay open until the document system has given them (L7)."""
    said, town = ministry_letter(current, on), current.municipality
    letter = Letter(
        heading=tuple(line for line in (*town.heading_lines, town.unit) if line),
        number=f"E-{town.detsis_no}-{town.file_code_relations}-" if town.detsis_no else "",
        subject=said.subject,
        addressee=addressee(said.addressee) if said.addressee else "",
        addressee_unit=said.addressee_unit,
        references=said.references,
        paragraphs=said.paragraphs,
        signatory_title=said.signatory_title,
        enclosures=said.enclosures,
        contact=contact_of(town),
        enquiries=tuple(
            filter(None, (town.unit and f"Bilgi için: {town.unit}", town.phone and f"Telefon: {town.phone}"))
        ),
    )
    application = current.sent_application
    if application and application.is_sent:
        return replace(letter, number=application.letter_no or letter.number, on=tr_date(current.sent_to_ministry_on))
    return letter


def contact_of(town: Municipality) -> tuple[str, ...]:
    """Address, telephone, e-mail, KEP and web of the letter's foot, as far as the town has written them."""
    reached = [town.phone and f"Telefon: {town.phone}", town.email and f"E-posta: {town.email}"]
    online = [town.kep and f"KEP: {town.kep}", town.web]
    lines = [town.address, " · ".join(filter(None, reached)), " · ".join(filter(None, online))]
    return tuple(line for line in lines if line)
