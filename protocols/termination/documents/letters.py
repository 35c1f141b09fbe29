"""The letters of the end: the notice to the partner, and the information to the ministry (S44, L7, L11)."""

from __future__ import annotations

from datetime import date

from twinning.institutions.models import Municipality
from twinning.language.dates import tr_date
from twinning.language.suffixes import Case, addressee, numbered
from twinning.papers.letters import Letter
from twinning.relations.models import Twinning
from twinning.relations.states import Kind

from ...documents.letter_paper import contact_of
from ...documents.letters import council_of, law_of, one_line
from ...library import span_en, span_tr
from ...models import Round, Termination
from ...reading import newest_main
from ...rules import authority_on

TIES = {
    Kind.SISTER_CITY: ("kardeş şehir ilişkisi", "sister city relation"),
    Kind.COOPERATION: ("iş birliği ilişkisi", "cooperation"),
    Kind.GOODWILL: ("iyi niyet ilişkisi", "relation of goodwill"),
}


def notice_letter(ending: Termination) -> Letter:
    """Tell the partner on what decision and when the relation ends; abroad with the same in English below."""
    abroad = not ending.twinning.is_domestic
    return _letter(
        ending.municipality,
        subject="Protokolün Sona Erdirilmesi",
        addressee=", ".join(row.institution_local or row.institution for row in ending.twinning.current_partners),
        paragraphs=_notice(ending),
        translation=["Courtesy translation:", *_notice_in_english(ending)] if abroad else [],
        references=[],
        enclosures=["Meclis Kararı"],
        number=ending.notice_no,
        on=ending.notified_on,
    )


def information_letter(ending: Termination, on: date) -> Letter:
    """Inform the ministry that permitted the relation: it is informed, not asked (L11)."""
    current = _round_of(ending.twinning)
    authority = authority_on(current, on) if current else None
    law, _article = law_of(ending.municipality.type)
    return _letter(
        ending.municipality,
        subject="İlişkinin Sona Erdirilmesi Hakkında Bilgi",
        addressee=addressee(authority.name) if authority else "",
        addressee_unit=authority.directorate if authority else "",
        paragraphs=_information(ending, current),
        references=[law, *_permission(current)],
        enclosures=["Meclis Kararı", "Ortağa Bildirim Yazısı"],
        number=ending.ministry_letter_no,
        on=ending.ministry_told_on,
    )


def _letter(
    town: Municipality,
    *,
    subject: str,
    addressee: str,
    paragraphs: list[str],
    references: list[str],
    enclosures: list[str],
    number: str,
    on: date | None,
    addressee_unit: str = "",
    translation: list[str] | None = None,
) -> Letter:
    """The town's letterhead around the sentences; number and day stay open until they are known (L7)."""
    open_number = f"E-{town.detsis_no}-{town.file_code_relations}-" if town.detsis_no else ""
    enquiries = (town.unit and f"Bilgi için: {town.unit}", town.phone and f"Telefon: {town.phone}")
    return Letter(
        heading=tuple(line for line in (*town.heading_lines, town.unit) if line),
        number=number or open_number,
        subject=subject,
        addressee=addressee,
        addressee_unit=addressee_unit,
        paragraphs=tuple(paragraphs),
        references=tuple(references),
        enclosures=tuple(enclosures),
        translation=tuple(translation or ()),
        signatory_title="Belediye Başkanı",
        on=tr_date(on),
        contact=contact_of(town),
        enquiries=tuple(line for line in enquiries if line),
    )


def _notice(ending: Termination) -> list[str]:
    signed = _signed_on(ending.twinning)
    begun = f"{tr_date(signed)} tarihli protokolle kurulan " if signed else ""
    decision = f"Belediye Meclisimizin {tr_date(ending.decision_on)} tarihli ve {ending.decision_no} sayılı kararıyla"
    return [
        f"Belediyelerimiz arasında {begun}{TIES[Kind(ending.twinning.kind)][0]} {decision} sona erdirilecektir.",
        f"Kararın gerekçesi şudur: {one_line(ending.grounds)}",
        _period(ending),
        "Birlikte yapılan çalışmalar için teşekkür eder, kentlerimiz arasındaki dostluğun sürmesini dileriz.",
    ]


def _period(ending: Termination) -> str:
    months = ending.agreed_notice_months if ending.has_agreed_period else ending.notice_months
    if months is None or ending.planned_end_on is None:
        span = f"{span_tr(months)} bildirim süresi bu yazının alındığı gün başlar; " if months else ""
        return (
            f"{span}ilişkinin sona ereceği gün ayrıca bildirilecektir."
            if span
            else "Bitiş günü ayrıca bildirilecektir."
        )
    day = numbered(tr_date(ending.planned_end_on), Case.LOCATIVE)
    if ending.has_agreed_period:
        return f"Protokoldeki {span_tr(months)} bildirim süresi uyarınca ilişki {day} sona erecektir."
    return f"Protokolde bildirim süresi yoktur; {span_tr(months)} makul süre tanınmıştır. İlişki {day} sona erecektir."


def _notice_in_english(ending: Termination) -> list[str]:
    signed = _signed_on(ending.twinning)
    begun = f", founded by the protocol of {tr_date(signed)}," if signed else ""
    decision = f"a decision of our municipal council ({tr_date(ending.decision_on)}, no. {ending.decision_no})"
    months, until = ending.notice_months, ending.planned_end_on
    ends = (
        f"The period of notice is {span_en(months)}; the relation ends on {tr_date(until)}." if months and until else ""
    )
    tie = TIES[Kind(ending.twinning.kind)][1]
    return [
        f"The {tie} between our municipalities{begun} is brought to an end by {decision}.",
        ends or "The day on which the relation ends will be told separately.",
        "We thank you for the work done together and wish that the friendship of our towns may go on.",
    ]


def _permission(current: Round | None) -> list[str]:
    if current is None or not (current.permission_on and current.permission_no):
        return []
    return [f"{tr_date(current.permission_on)} tarihli ve {current.permission_no} sayılı izin yazısı."]


def _information(ending: Termination, current: Round | None) -> list[str]:
    twinning = ending.twinning
    partners = ", ".join(f"{row} ({row.city.country.name_tr})" for row in twinning.current_partners)
    by_whom = council_of(current) if current else "Belediye Meclisimizin"
    decision = f"{by_whom} {tr_date(ending.decision_on)} tarihli ve {ending.decision_no} sayılı kararıyla"
    rows = [
        f"Belediyemiz ile {partners} arasındaki {TIES[Kind(twinning.kind)][0]} {decision} sona erdirilmektedir.",
        f"Kararın gerekçesi şudur: {one_line(ending.grounds)}",
    ]
    if ending.notified_on and ending.planned_end_on:
        day = numbered(tr_date(ending.planned_end_on), Case.LOCATIVE)
        rows.append(f"Ortağa {tr_date(ending.notified_on)} tarihinde bildirilmiştir; ilişki {day} sona erecektir.")
    return [*rows, "Bilgilerinize arz ederim."]


def _round_of(twinning: Twinning) -> Round | None:
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    return protocol.round if protocol else None


def _signed_on(twinning: Twinning) -> date | None:
    current = _round_of(twinning)
    return current.signed_on if current and current.signed_precision == "day" else None
