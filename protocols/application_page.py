"""What the page of the application shows: four enclosures, warnings, the authority, the letter as it will read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from twinning.institutions.models import Authority
from twinning.language.money import tr_number
from twinning.language.suffixes import addressee
from twinning.relations.models import Twinning
from twinning.relations.steps import Link, Reason, locked_by

from .documents.letter_paper import letter_text
from .documents.letters import MinistryLetter, ministry_letter
from .models import Application, Round
from .rules import authority_on, benefits_of, missing_for_ministry
from .standing import decision_said


@dataclass(frozen=True)
class Enclosure:
    """One of the four papers of L3a: there, or not with a reason, or missing."""

    title: str
    detail: str
    is_there: bool
    reason: str
    link: Link


@dataclass
class ApplicationPage:
    """The application of one round."""

    round: Round

    @property
    def application(self) -> Application | None:
        return self.round.sent_application

    @cached_property
    def missing(self) -> list[Reason]:
        return missing_for_ministry(self.round)

    @property
    def blocking(self) -> list[Reason]:
        return [reason for reason in self.missing if reason.blocks]

    @property
    def locked(self) -> str:
        return locked_by(self.missing)

    @property
    def warnings(self) -> list[Reason]:
        return [reason for reason in self.missing if not reason.blocks]

    @property
    def enclosures(self) -> list[Enclosure]:
        """The four, in the order of the circulars."""
        found, pk = self.application, self.round.twinning_id
        prepare = Link("protocols:prepare_application", (pk,))
        text = Link("protocols:print_protocol", (pk,))
        languages = ", ".join(row.shown_name for row in self.round.protocol.language_rows)
        rows = [
            ("decision", _("Meclis kararı"), decision_said(self.round), True, Link("protocols:official_path", (pk,))),
            ("partner", _("Ortak kentin bilgi notu"), "", bool(found and found.partner_information), prepare),
            ("benefits", _("Beklenen yararlar"), "", bool(benefits_of(self.round)), prepare),
            ("text", _("Protokol metni"), f"{self.round.text_version}, {languages}", True, text),
        ]
        return [self._enclosure(*row) for row in rows]

    def _enclosure(self, name: str, title: str, detail: str, is_there: bool, link: Link) -> Enclosure:
        reason = getattr(self.application, f"no_{name}_reason", "") if self.application else ""
        return Enclosure(title, detail, is_there and not reason, reason, link)

    @cached_property
    def authority(self) -> Authority | None:
        return authority_on(self.round, timezone.localdate())

    @property
    def route(self) -> str:
        source = self.application or self.round.municipality
        return str(getattr(source, "get_route_display", self.round.municipality.get_application_route_display)())

    @property
    def addressee(self) -> str:
        return addressee(self.letter.addressee) if self.letter.addressee else ""

    @cached_property
    def letter(self) -> MinistryLetter:
        return ministry_letter(self.round, timezone.localdate())

    @property
    def letter_text(self) -> str:
        """The letter to be pasted into the document-management system (L7)."""
        return letter_text(self.round, timezone.localdate())


@override("tr")
def partner_sheet(twinning: Twinning) -> str:
    """A first wording of the partner's sheet, from what the program knows of the city: Turkish, as the letter is."""
    lines = []
    for partner in twinning.current_partners:
        city = partner.city
        place = {"city": city.name_tr, "country": city.country.name_tr, "local": city.name_local}
        is_same = city.name_local in ("", city.name_tr)
        lines.append(
            (_("%(city)s, %(country)s.") if is_same else _("%(city)s (kendi dilinde %(local)s), %(country)s.")) % place
        )
        if city.population:
            said = {"year": city.population_year, "population": tr_number(city.population, 0)}
            dated = _("Nüfus: %(population)s (%(year)s).") if city.population_year else _("Nüfus: %(population)s.")
            lines.append(dated % said)
    return " ".join(lines)
