"""What the papers of the end say: the notice to the partner, the information to the ministry, the closing report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.language.suffixes import Case, numbered
from twinning.relations.models import Twinning
from twinning.relations.states import Kind as Tie
from twinning.relations.steps import steps

from ..documents.letters import MinistryLetter, council_of, law_of, one_line
from ..library import span_en, span_tr
from ..models import Protocol, RevivalAttempt, Round, Termination
from ..reading import newest_main
from ..rules import authority_on

TIES = {
    Tie.SISTER_CITY: ("kardeş şehir ilişkisi", "sister city relation"),
    Tie.COOPERATION: ("iş birliği ilişkisi", "cooperation"),
    Tie.GOODWILL: ("iyi niyet ilişkisi", "relation of goodwill"),
}


@dataclass(frozen=True)
class NoticeLetter:
    """The letter to the partner in one language (ortağa bildirim yazısı)."""

    language: str
    subject: str
    addressee: str
    paragraphs: tuple[str, ...]
    signatory_title: str


@dataclass(frozen=True)
class ClosingReport:
    """What was begun, what came of it, how it ended (kapanış raporu): S44."""

    title: str
    reference: str
    partners: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    attempts: tuple[tuple[str, str, str], ...]
    sections: tuple[dict[str, Any], ...]


def notice_letter(ending: Termination, language: str = "tr") -> NoticeLetter:
    """Tell the partner that the relation ends, on what decision and when: in Turkish, or in English for abroad."""
    return _in_english(ending) if language == "en" else _in_turkish(ending)


def _in_turkish(ending: Termination) -> NoticeLetter:
    twinning, tie = ending.twinning, TIES[Tie(ending.twinning.kind)][0]
    signed = _signed_on(twinning)
    begun = f"{tr_date(signed)} tarihli protokolle kurulan " if signed else ""
    decision = f"Belediye Meclisimizin {tr_date(ending.decision_on)} tarihli ve {ending.decision_no} sayılı kararıyla"
    return NoticeLetter(
        language="tr",
        subject="Protokolün Sona Erdirilmesi Bildirimi",
        addressee=_partners(twinning),
        paragraphs=(
            f"Belediyelerimiz arasında {begun}{tie} {decision} sona erdirilecektir.",
            f"Kararın gerekçesi şudur: {one_line(ending.grounds)}",
            _period_tr(ending),
            "Birlikte yapılan çalışmalar için teşekkür eder, kentlerimiz arasındaki dostluğun sürmesini dileriz.",
        ),
        signatory_title="Belediye Başkanı",
    )


def _in_english(ending: Termination) -> NoticeLetter:
    twinning, tie = ending.twinning, TIES[Tie(ending.twinning.kind)][1]
    signed = _signed_on(twinning)
    begun = f", founded by the protocol of {tr_date(signed)}," if signed else ""
    decision = f"the decision of our municipal council of {tr_date(ending.decision_on)}, no. {ending.decision_no}"
    return NoticeLetter(
        language="en",
        subject="Notice of Termination of the Protocol",
        addressee=_partners(twinning),
        paragraphs=(
            f"The {tie} between our municipalities{begun} will come to an end by {decision}.",
            "The grounds of the decision are given in the Turkish text of this letter, which is enclosed.",
            _period_en(ending),
            "We thank you for the work done together and wish that the friendship of our towns may go on.",
        ),
        signatory_title="Mayor",
    )


def _period_tr(ending: Termination) -> str:
    if ending.planned_end_on is None or ending.notice_months is None:
        return "İlişkinin sona ereceği gün ayrıca bildirilecektir."
    day = numbered(tr_date(ending.planned_end_on), Case.LOCATIVE)
    if ending.has_agreed_period:
        return f"Protokoldeki {span_tr(ending.notice_months)} bildirim süresi uyarınca ilişki {day} sona erecektir."
    return f"Protokolde bildirim süresi yoktur; {span_tr(ending.notice_months)} makul süre tanınmıştır. İlişki {day} sona erecektir."


def _period_en(ending: Termination) -> str:
    if ending.planned_end_on is None or ending.notice_months is None:
        return "The day on which the relation ends will be told separately."
    day, span = tr_date(ending.planned_end_on), span_en(ending.notice_months)
    if ending.has_agreed_period:
        return f"By the protocol's period of notice of {span}, the relation ends on {day}."
    return f"The protocol names no period of notice; a reasonable period of {span} is given. The relation ends on {day}."


def ministry_information(ending: Termination, on: date) -> MinistryLetter:
    """Inform the ministry that permitted the relation: it is informed, not asked (L11)."""
    current = _round_of(ending.twinning)
    authority = authority_on(current, on) if current else None
    law, _article = law_of(ending.municipality.type)
    return MinistryLetter(
        subject="Kardeş Şehir İlişkisinin Sona Erdirilmesi",
        addressee=authority.name_dative if authority else "",
        addressee_unit=authority.directorate if authority else "",
        references=tuple([law, *_permission(current)]),
        paragraphs=tuple(_information(ending, current)),
        enclosures=("Meclis Kararı", "Ortağa Bildirim Yazısı"),
    )


def _permission(current: Round | None) -> list[str]:
    if current is None or not (current.permission_on and current.permission_no):
        return []
    return [f"{tr_date(current.permission_on)} tarihli ve {current.permission_no} sayılı izin yazısı."]


def _information(ending: Termination, current: Round | None) -> list[str]:
    twinning = ending.twinning
    partners = ", ".join(f"{row} ({row.city.country.name_tr})" for row in twinning.current_partners)
    by_whom = council_of(current) if current else f"{ending.municipality.name} Meclisinin"
    said = f"{by_whom} {tr_date(ending.decision_on)} tarihli ve {ending.decision_no} sayılı kararıyla"
    rows = [f"Belediyemiz ile {partners} arasındaki {TIES[Tie(twinning.kind)][0]} {said} sona erdirilmektedir."]
    rows.append(f"Kararın gerekçesi şudur: {one_line(ending.grounds)}")
    if ending.notified_on and ending.planned_end_on:
        day = numbered(tr_date(ending.planned_end_on), Case.LOCATIVE)
        rows.append(f"Ortağa {tr_date(ending.notified_on)} tarihinde bildirimde bulunulmuştur; ilişki {day} sona erecektir.")
    return [*rows, "Bilgilerinize arz ederim."]


def closing_report(twinning: Twinning) -> ClosingReport:
    """Gather what each step says of itself, and what was tried before the end."""
    file = Twinning.objects.with_partners().select_related("municipality").get(pk=twinning.pk)
    attempts = RevivalAttempt.objects.filter(twinning=file)
    found = [section for step in steps() if (section := step.closing_section(file))]
    return ClosingReport(
        title=str(_("Kapanış raporu")),
        reference=file.reference,
        partners=tuple(f"{row} ({row.city.country.name_tr})" for row in file.current_partners),
        facts=tuple(_cover(file)),
        attempts=tuple((tr_date(row.on), row.what, row.outcome) for row in attempts),
        sections=tuple(section | {"facts": [list(fact) for fact in section["facts"]]} for section in found),
    )


def _cover(file: Twinning) -> list[tuple[str, str]]:
    facts = [
        (_("Dosya"), file.reference),
        (_("Türü"), str(file.get_kind_display())),
        (_("Kapsam"), str(file.get_scope_display())),
        (_("Açılış"), tr_date(file.opened_on)),
        (_("Durum"), str(file.get_status_display())),
        (_("Sona erdiği gün"), tr_date(file.ended_on) or "–"),
    ]
    return [(str(label), value) for label, value in facts]


def closing_content(twinning: Twinning) -> dict[str, Any]:
    """The closing report as plain data: what the end freezes is what is printed."""
    report = closing_report(twinning)
    return {
        "title": report.title, "reference": report.reference, "partners": list(report.partners),
        "facts": [list(fact) for fact in report.facts], "attempts": [list(row) for row in report.attempts],
        "sections": list(report.sections),
    }  # fmt: skip


def _partners(twinning: Twinning) -> str:
    return ", ".join(row.institution_local or row.institution for row in twinning.current_partners)


def _protocol_of(twinning: Twinning) -> Protocol | None:
    return newest_main([twinning.pk]).get(twinning.pk)


def _round_of(twinning: Twinning) -> Round | None:
    protocol = _protocol_of(twinning)
    return protocol.round if protocol else None


def _signed_on(twinning: Twinning) -> date | None:
    current = _round_of(twinning)
    return current.signed_on if current and current.signed_precision == "day" else None
