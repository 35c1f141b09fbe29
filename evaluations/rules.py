"""What an evaluation still wants before it closes; whether a relation sleeps and nobody has decided."""

from __future__ import annotations

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.language.dates import add_months
from twinning.language.suffixes import Case, counted
from twinning.relations.models import Twinning
from twinning.relations.rules import is_dormant
from twinning.relations.steps import Link, Reason

from .models import DormancyDecision, Evaluation
from .outputs import Measured
from .states import Door, EvaluationState, Topic

FAR_APART = 2


def missing_to_close(evaluation: Evaluation, outputs: list[Measured] | None = None) -> list[Reason]:
    """Objectives asked one by one, the partner's answer, a decision (S40, S41); the rest is advice."""
    return [
        *_unanswered(evaluation),
        *_partner_silent(evaluation),
        *_undecided(evaluation),
        *_far_apart(evaluation),
        *_unmeasured(evaluation, outputs or []),
    ]


def _unanswered(evaluation: Evaluation) -> list[Reason]:
    rows = [row for row in evaluation.answers.all() if row.topic == Topic.OBJECTIVE]
    silent = [row for row in rows if not row.level]
    link = Link("evaluations:answer", (evaluation.pk,))
    reasons = []
    if silent:
        text = _("%(total)d hedeften %(silent)s değerlendirilmedi.")
        share = counted(len(silent), Case.SHARE)
        reasons.append(Reason(text % {"total": len(rows), "silent": share}, link, _("Yaz")))
    if any(row.topic == Topic.PARTIES and not row.level for row in evaluation.answers.all()):
        reasons.append(Reason(_("Tarafların katılımı değerlendirilmedi."), link, _("Yaz")))
    return reasons


def _partner_silent(evaluation: Evaluation) -> list[Reason]:
    if not evaluation.is_joint or evaluation.answered_on:
        return []
    if evaluation.no_answer_reason:
        return [Reason(_("Ortağın yanıtı gelmedi; gerekçesi yazıldı."), blocks=False)]
    at_partner = evaluation.state == EvaluationState.AT_PARTNER
    verb, label = (
        ("record_partner_answer", _("Yanıtı kaydet")) if at_partner else ("send_to_partner", _("Ortağa gönder"))
    )
    return [Reason(_("Ortağın yanıtı gelmedi."), Link(f"evaluations:{verb}", (evaluation.pk,)), label)]


def _undecided(evaluation: Evaluation) -> list[Reason]:
    if evaluation.follow_ups.all():
        return []
    return [Reason(_("Sonuç kararı yok."), Link("evaluations:decide", (evaluation.pk,)), _("Ekle"))]


def _far_apart(evaluation: Evaluation) -> list[Reason]:
    far = [row for row in evaluation.answers.all() if abs(row.difference or 0) >= FAR_APART]
    if not far:
        return []
    text = ngettext(
        "%(n)d soruda iki taraf çok ayrı düşünüyor. Kapatmadan önce birlikte konuşun.",
        "%(n)d soruda iki taraf çok ayrı düşünüyor. Kapatmadan önce birlikte konuşun.",
        len(far),
    )
    return [Reason(text % {"n": len(far)}, blocks=False)]


def _unmeasured(evaluation: Evaluation, outputs: list[Measured]) -> list[Reason]:
    count = sum(row.target is not None and row.actual is None for row in outputs)
    if not count:
        return []
    text = ngettext("%(n)d çıktının gerçekleşen değeri yok.", "%(n)d çıktının gerçekleşen değeri yok.", count)
    link = Link("programs:programme", (evaluation.twinning_id,))
    return [Reason(text % {"n": count}, link, _("Programı aç"), blocks=False)]


def dormant_since(twinning: Twinning, today: date | None = None) -> date | None:
    """The day from which a relation counts as dormant (atıl): the last sign and the town's months (P3)."""
    if not is_dormant(twinning, today):
        return None
    if twinning.last_sign_on is None:
        return twinning.opened_on
    return add_months(twinning.last_sign_on, twinning.municipality.dormant_after_months)


def wants_decision(twinning: Twinning, last: DormancyDecision | None, today: date | None = None) -> bool:
    """Whether a dormant relation waits for one of the three doors: none chosen, or its day to look again came (S42)."""
    today = today or timezone.localdate()
    if dormant_since(twinning, today) is None:
        return False
    if last is None or last.door == Door.TERMINATE:
        return True
    if last.door == Door.REFOUND:
        return bool(last.new_file and last.new_file.is_ended)
    return last.look_again_on is None or last.look_again_on <= today


def revival_said(decision: DormancyDecision, twinning: Twinning, today: date | None = None) -> str:
    """Canlandırılıyor, canlandı, or waiting again: from the last sign, never stored (P3)."""
    today = today or timezone.localdate()
    if decision.door not in (Door.REVIVE, Door.WAIT):
        return ""
    if twinning.last_sign_on and twinning.last_sign_on > decision.decided_on:
        return _("Canlandı")
    if decision.look_again_on and decision.look_again_on <= today:
        return _("Karar bekliyor")
    return _("Canlandırılıyor") if decision.door == Door.REVIVE else _("Yeniden sorulacak")
