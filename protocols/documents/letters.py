"""The letter to the ministry (izin başvurusu yazısı): what it says, without how it is laid out (L3a, L7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from twinning.institutions.models import Authority
from twinning.institutions.states import ApplicationRoute, MunicipalityType
from twinning.language.dates import tr_date
from twinning.language.suffixes import Case, suffixed
from twinning.language.suffixes import Kind as Named
from twinning.purpose.rules import purpose_of
from twinning.relations.states import Kind

from ..models import Application, Round
from ..rules import authority_on, benefits_of

SUBJECTS = {
    Kind.SISTER_CITY: "Kardeş Şehir İlişkisi İzin Talebi",
    Kind.COOPERATION: "İş Birliği Protokolü İzin Talebi",
    Kind.GOODWILL: "İyi Niyet Mektubu İzin Talebi",
}
TIES = {
    Kind.SISTER_CITY: "kardeş şehir ilişkisi kurulması",
    Kind.COOPERATION: "iş birliği protokolü imzalanması",
    Kind.GOODWILL: "iyi niyet mektubu imzalanması",
}
TOWN_LAW = ("03.07.2005 tarihli ve 5393 sayılı Belediye Kanunu’nun 18’inci ve 74’üncü maddeleri.", "74’üncü")
# Whose letter it is: our administration, to whom authority is given, who signs.
TOWN = ("Belediyemiz", "Belediye Başkanına", "Belediye Başkanı")
OURS = {
    MunicipalityType.METROPOLITAN: ("Belediyemiz", "Büyükşehir Belediye Başkanına", "Büyükşehir Belediye Başkanı"),
    MunicipalityType.SPECIAL_ADMINISTRATION: ("İl Özel İdaremiz", "Valiye", "Vali"),
}
PROVINCE_LAW = ("22.02.2005 tarihli ve 5302 sayılı İl Özel İdaresi Kanunu’nun 10’uncu ve 62’nci maddeleri.", "62’nci")
GAP = "…"  # what a draft does not know yet


@dataclass(frozen=True)
class MinistryLetter:
    """The letter as sentences: the layout is the letter machinery's."""

    subject: str
    addressee: str
    addressee_unit: str
    references: tuple[str, ...]
    paragraphs: tuple[str, ...]
    enclosures: tuple[str, ...]
    signatory_title: str


def ministry_letter(current: Round, on: date) -> MinistryLetter:
    """Draft the letter of one round for the authority of that day (U30), or for the governor who passes it on."""
    authority = authority_on(current, on)
    application = current.sent_application
    law, article = law_of(current.municipality.type)
    governor = governor_of(current)
    return MinistryLetter(
        subject=SUBJECTS[current.twinning.kind],
        addressee=governor or (authority.name if authority else ""),
        addressee_unit="" if governor else _unit(authority),
        references=(
            law,
            f"{council_of(current)} {tr_date(current.decision_on) or GAP} tarihli ve "
            f"{current.decision_no or GAP} sayılı kararı.",
        ),
        paragraphs=(*_paragraphs(current, application), _request(article, authority if governor else None)),
        enclosures=tuple(enclosures_of(current, application)),
        signatory_title=OURS.get(current.municipality.type, TOWN)[2],
    )


def governor_of(current: Round) -> str:
    """The governor's office on the letter's way, where the town's route leads through one (L3a)."""
    town, application = current.municipality, current.sent_application
    route = application.route if application else town.application_route
    return {
        ApplicationRoute.VIA_GOVERNOR: f"{town.province} Valiliği",
        ApplicationRoute.VIA_DISTRICT_GOVERNOR: f"{town.town} Kaymakamlığı",
    }.get(route, "")


def _request(article: str, passed_on_to: Authority | None) -> str:
    """The closing sentence; whoever passes the letter on is asked to obtain the permission."""
    asked = "izin verilmesini"
    if passed_on_to:
        asked = f"{suffixed(passed_on_to.name, Case.ABLATIVE, kind=Named.BODY)} izin alınmasını"
    return f"İlgi (a)’da kayıtlı Kanun’un {article} maddesi uyarınca {asked} arz ederim."


def law_of(municipality_type: str) -> tuple[str, str]:
    return PROVINCE_LAW if municipality_type == MunicipalityType.SPECIAL_ADMINISTRATION else TOWN_LAW


def council_of(current: Round) -> str:
    """“Çınarova Belediye Meclisinin”."""
    name = current.municipality.name
    if current.municipality.type == MunicipalityType.SPECIAL_ADMINISTRATION:
        return f"{current.municipality.province} İl Genel Meclisinin"
    return f"{name.removesuffix('si')} Meclisinin" if name.endswith("Belediyesi") else f"{name} Meclisinin"


def _unit(authority: Authority | None) -> str:
    return authority.directorate if authority else ""


def _paragraphs(current: Round, application: Application | None) -> list[str]:
    ours, to_whom, _title = OURS.get(current.municipality.type, TOWN)
    partners = ", ".join(f"{row} ({row.city.country.name_tr})" for row in current.twinning.current_partners)
    authorised = current.decision is None or current.decision.authorises_signing
    authority = f"; protokolün imzalanması hususunda {to_whom} yetki verilmiştir." if authorised else "tur."
    granted = f" ilgi (b)’de kayıtlı karar ile uygun bulunmuş{authority}"
    rows = [f"{ours} ile {partners or GAP} arasında {TIES[current.twinning.kind]}{granted}"]
    purpose = purpose_of(current.twinning)
    if purpose and purpose.statement:
        rows.append(f"İlişkinin amacı şudur: {one_line(purpose.statement)}")
    if application and application.partner_information:
        rows.append(one_line(application.partner_information))
    if benefits := benefits_of(current):
        rows.append(f"İlişkiden beklenen yararlar şunlardır: {one_line(benefits)}")
    if application and application.foreign_ministry_on:
        number = f" ve {application.foreign_ministry_no} sayılı" if application.foreign_ministry_no else ""
        rows.append(
            f"Dışişleri Bakanlığının {tr_date(application.foreign_ministry_on)} tarihli{number} görüşü alınmıştır."
        )
    return rows


def one_line(text: str) -> str:
    """A text of several lines as one paragraph that ends with a full stop."""
    joined = " ".join(text.split())
    return joined if joined.endswith((".", "!", "?")) else f"{joined}."


def enclosures_of(current: Round, application: Application | None) -> list[str]:
    """The enclosures that go along, in the order of the circulars (L3a)."""
    partner = current.twinning.current_partners[0] if current.twinning.current_partners else None
    languages = " ve ".join(row.name for row in current.protocol.language_rows)
    rows = [
        ("decision", "Meclis Kararı"),
        ("partner", f"{partner} Bilgi Notu" if partner else "Bilgi Notu"),
        ("benefits", "Beklenen Yararlar"),
        ("text", f"Protokol Metni, {languages}"),
    ]
    return [title for name, title in rows if not getattr(application, f"no_{name}_reason", "")]
