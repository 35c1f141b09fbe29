"""What is missing before council, ministry and signature; the same reasons feed the page, the button and the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from django.utils.translation import gettext as _

from twinning.institutions.models import Authority
from twinning.language.dates import tr_date
from twinning.purpose.rules import purpose_of
from twinning.relations.models import Twinning, TwinningPartner
from twinning.relations.states import Kind
from twinning.relations.steps import Link, Reason

from .counting import sending_due
from .gauge import Gauge, measure
from .models import Clause, Protocol, Round
from .states import COMPULSORY, ClauseKind, Path, RoundState


def path_of(twinning: Twinning) -> str:
    """The road the law lays down for a file: L3, L10."""
    if twinning.is_domestic:
        return Path.DOMESTIC
    return Path.GOODWILL if twinning.kind == Kind.GOODWILL else Path.ABROAD


def numbered(clauses: Iterable[Clause]) -> list[tuple[int | None, Clause]]:
    """Articles with their numbers; the preamble has none."""
    rows, number = [], 0
    for clause in clauses:
        number += clause.is_numbered
        rows.append((number if clause.is_numbered else None, clause))
    return rows


def missing_for_council(protocol: Protocol) -> list[Reason]:
    """What the text still wants before the council sees it (S21): compulsory clauses, every language complete."""
    clauses = list(protocol.clauses.with_texts())
    edit = Link("protocols:protocol", (protocol.twinning_id,))
    reasons = [] if protocol.twinning.partners.exists() else [_no_partner(protocol)]
    return [
        *reasons,
        *_missing_clauses(protocol, clauses, edit),
        *_blank_languages(protocol, clauses, edit),
        *_stale_languages(protocol, clauses, edit),
    ]


def _no_partner(protocol: Protocol) -> Reason:
    return Reason(_("Ortak yazılmadı."), Link("relations:twinning", (protocol.twinning_id,)), _("Dosyayı aç"))


def _missing_clauses(protocol: Protocol, clauses: list[Clause], edit: Link) -> list[Reason]:
    there = {clause.kind for clause in clauses}
    add = Link("protocols:add_clause", (protocol.twinning_id,))
    return [
        Reason(_("%(clause)s maddesi yok.") % {"clause": ClauseKind(kind).label}, add, _("Ekle"))
        for kind in COMPULSORY
        if kind not in there
    ]


def _blank_languages(protocol: Protocol, clauses: list[Clause], edit: Link) -> list[Reason]:
    reasons = []
    for language in protocol.language_rows:
        blank = [clause for clause in clauses if clause.is_blank_in(language.tag)]
        if not blank:
            continue
        text = _("%(in_language)s %(count)d madde boş: %(numbers)s.") % {
            "in_language": language.locative,
            "count": len(blank),
            "numbers": _numbers_of(blank, clauses),
        }
        reasons.append(Reason(text, Link("protocols:edit_clause", (blank[0].pk,)), _("Yaz")))
    return reasons


def _stale_languages(protocol: Protocol, clauses: list[Clause], edit: Link) -> list[Reason]:
    reasons = []
    for language in protocol.language_rows[1:]:
        stale = [clause for clause in clauses if clause.is_stale_in(language.tag)]
        if not stale:
            continue
        text = _("%(in_language)s %(count)d madde Türkçesinden eski: %(numbers)s.") % {
            "in_language": language.locative,
            "count": len(stale),
            "numbers": _numbers_of(stale, clauses),
        }
        reasons.append(Reason(text, Link("protocols:edit_clause", (stale[0].pk,)), _("Gözden geçir"), blocks=False))
    return reasons


def _numbers_of(chosen: list[Clause], clauses: list[Clause]) -> str:
    wanted = {clause.pk for clause in chosen}
    return ", ".join(str(number or _("başlangıç")) for number, clause in numbered(clauses) if clause.pk in wanted)


def missing_for_ministry(current: Round) -> list[Reason]:
    """The four enclosures of L3a, each there or with its reason; finality and sending are warnings (L4)."""
    application = current.sent_application
    prepare = Link("protocols:prepare_application", (current.twinning_id,))
    there = {
        "partner": (_("Ortak kentin bilgi notu yok."), bool(application and application.partner_information)),
        "benefits": (_("Beklenen yararlar yazılmadı."), bool(benefits_of(current))),
    }
    reasons = [
        Reason(sentence, prepare, _("Yaz"))
        for name, (sentence, is_there) in there.items()
        if not is_there and not (application and getattr(application, f"no_{name}_reason"))
    ]
    return reasons + _after_council(current)


def benefits_of(current: Round) -> str:
    """What is expected of the relation: as the application says it, before there is one as the purpose does."""
    if current.sent_application:
        return current.sent_application.expected_benefits
    purpose = purpose_of(current.twinning)
    return purpose.benefits if purpose else ""


def _after_council(current: Round) -> list[Reason]:
    decision = current.decision
    record = Link("protocols:record_finality", (current.twinning_id,))
    if decision is None or decision.final_on is None:
        return [Reason(_("Kesinleşme tarihi yok."), record, _("Yaz"), blocks=False)]
    if decision.sent_on:
        return []
    due = sending_due(current.decision_on, decision.final_on, current.municipality.type)
    text = _("Karar kaymakamlığa gönderilmedi; gönderilmeyen karar yürürlüğe girmez. Son gün %(due)s.")
    return [Reason(text % {"due": tr_date(due)}, record, _("Gönderimi kaydet"), blocks=False)]


def missing_for_signing(current: Round) -> list[Reason]:
    """No signature abroad without the ministry's permission (L3); a goodwill letter records why there is none."""
    decide_again = Link("protocols:take_back", (current.twinning_id,))
    if current.path != path_of(current.twinning):
        text = _("Dosyanın kapsamı veya türü karardan sonra değişti. Protokolü taslağa alın.")
        return [Reason(text, decide_again, _("Taslağa al"))]
    wanting = ON_ITS_ROAD[Path(current.path)]
    return [*wanting(current), *_no_authority(current)]


def _no_permission(current: Round) -> list[Reason]:
    if current.permission_on and current.permission_no:
        return []
    road = Link("protocols:official_path", (current.twinning_id,))
    return [Reason(_("Bakanlık izni yok: tarih ve sayı gerekir."), road, _("Yola bak"))]


def _no_permission_by_choice(current: Round) -> list[Reason]:
    if current.permission_on:
        return []
    text = _("Bakanlık izni yok. İyi niyet mektubunda gerekip gerekmediği açık değil; gerekçesini yazın.")
    return [Reason(text, blocks=False)]


def _no_authority(current: Round) -> list[Reason]:
    """The council's decision also authorises the mayor to sign; one that does not is a warning (L1)."""
    if current.decision is None or current.decision.authorises_signing:
        return []
    road = Link("protocols:official_path", (current.twinning_id,))
    text = _("Meclis kararı başkana imza yetkisi vermiyor (5393, madde 38/g).")
    return [Reason(text, road, _("Yola bak"), blocks=False)]


def _partner_decisions(current: Round) -> list[Reason]:
    """A domestic twinning stands on both councils' decisions (L10)."""
    return [
        Reason(
            _("%(partner)s meclisinin kararı yazılmadı.") % {"partner": partner.institution},
            Link("relations:edit_partner", (partner.pk,)),
            _("Yaz"),
            blocks=False,
        )
        for partner in current.twinning.partners.all()
        if partner.left_on is None and not partner.council_decision_on
    ]


ON_ITS_ROAD: dict[str, Callable[[Round], list[Reason]]] = {
    Path.ABROAD: _no_permission,
    Path.GOODWILL: _no_permission_by_choice,
    Path.DOMESTIC: _partner_decisions,
}


def open_questions(current: Round) -> list[Reason]:
    """What a historic record does not know (U31): questions to answer, never a block."""
    complete = Link("protocols:complete_historic", (current.twinning_id,))
    questions = []
    if not (current.decision_on and current.decision_no):
        questions.append(_("Meclis kararının tarihi veya sayısı bilinmiyor."))
    if current.path != Path.DOMESTIC and not (current.permission_on and current.permission_no):
        questions.append(_("Bakanlık izninin tarihi veya sayısı bilinmiyor."))
    if not current.signed_on:
        questions.append(_("İmza günü bilinmiyor."))
    if current.permission_on and current.signed_on and current.signed_on < current.permission_on:
        questions.append(_("İmza, izinden önce görünüyor. Belgelere bakın."))
    return [Reason(text, complete, _("Yaz"), blocks=False) for text in questions]


# What stands before each verb of the road; the others wait for nothing but their turn.
MISSING_FOR: dict[str, Callable[[Round], list[Reason]]] = {
    "send_to_council": lambda current: missing_for_council(current.protocol),
    "record_application": missing_for_ministry,
    "record_signing": missing_for_signing,
}


def missing_next(current: Round) -> list[Reason]:
    """What the round's next act still wants, on the file's page and on the road's alike."""
    if current.is_historic:
        return open_questions(current)
    if current.state in (RoundState.DRAFT, RoundState.IN_REVIEW):
        return missing_for_council(current.protocol)
    if current.state == RoundState.ACCEPTED and current.needs_ministry:
        return missing_for_ministry(current)
    return missing_for_signing(current) if current.state in (RoundState.ACCEPTED, RoundState.PERMITTED) else []


def parties_of(current: Round) -> list[TwinningPartner | None]:
    """Who signs: ours is None, then the partners."""
    return [None, *(partner for partner in current.twinning.partners.all() if partner.left_on is None)]


def parties_to_sign(current: Round) -> list[TwinningPartner | None]:
    """Who has not signed yet."""
    signed = {signature.partner_id for signature in current.signatures.all()}
    return [party for party in parties_of(current) if (party.pk if party else None) not in signed]


def signing_day_errors(current: Round, signed_on: date) -> list[str]:
    """Decision, permission, signature: in this order (L3)."""
    if signed_on and current.permission_on and signed_on < current.permission_on:
        days = {"signed": tr_date(signed_on), "permission": tr_date(current.permission_on)}
        return [_("İmza (%(signed)s) izinden (%(permission)s) önce olamaz.") % days]
    if signed_on and current.decision_on and signed_on < current.decision_on:
        days = {"signed": tr_date(signed_on), "decision": tr_date(current.decision_on)}
        return [_("İmza (%(signed)s) karardan (%(decision)s) önce olamaz.") % days]
    return []


def may_be_corrected(current: Round) -> list[str]:
    """Legal facts that are written and can be corrected with a reason; a record of the past is completed instead."""
    if current.is_historic:
        return []
    written = {
        "council_decision": current.decision_on,
        "permission": current.permission_on,
        "signing": current.signatures.exists(),
    }
    return [what for what, fact in written.items() if fact]


def why_not_correct(current: Round, what: str) -> list[Reason]:
    """Why a legal fact is not corrected here (K8)."""
    if what in may_be_corrected(current):
        return []
    return [Reason(_("Bu bilgi henüz kaydedilmedi veya tarihî kayıttan gelir; burada düzeltilmez."))]


def authority_on(current: Round, on: date) -> Authority | None:
    """The authority that permits this type of local government on that day (L2, U30)."""
    return Authority.objects.competent_for(current.municipality.type, on).first()


def scope_of(protocol: Protocol, clauses: Iterable[Clause] | None = None) -> Gauge:
    """Narrow, guiding or broad (S22)."""
    rows = list(clauses) if clauses is not None else list(protocol.clauses.with_texts())
    activities = next((clause for clause in rows if clause.kind == ClauseKind.ACTIVITIES), None)
    text = activities.text_in("tr") if activities else None
    return measure(len(protocol.twinning.themes), text.text if text else "")
