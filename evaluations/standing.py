"""Where a file stands in step 5: the cell, the next act, with whom, until when."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.states import Mark, Status
from twinning.relations.steps import Link, NextAct, Standing

from .models import Evaluation
from .states import HOLDER, EvaluationState

E, P = EvaluationState, Permission


def standing_of(twinning: Twinning, evaluation: Evaluation | None, closed_on: date | None, due_on: date) -> Standing:
    """One file's standing, without a query of its own."""
    if evaluation is None or evaluation.is_closed:
        return _between(twinning, evaluation, closed_on, due_on)
    at_partner = evaluation.state == E.AT_PARTNER
    return Standing(
        evaluation.state, str(evaluation.get_state_display()), Mark.CURRENT, evaluation.period,
        since=evaluation.sent_on if at_partner else evaluation.opened_on, holder=HOLDER[evaluation.state],
        due_on=evaluation.answer_due_on if at_partner else evaluation.due_on, next=next_act(evaluation),
        sign_on=closed_on,
    )  # fmt: skip


def _between(twinning: Twinning, evaluation: Evaluation | None, closed_on: date | None, due_on: date) -> Standing:
    is_in_force = twinning.status == Status.IN_FORCE
    if evaluation is None:
        detail = _("ilki %(day)s") % {"day": tr_date(due_on)} if is_in_force else ""
        line, mark = _("Yok") if is_in_force else _("Başlamadı"), Mark.NONE
    else:
        line, mark = _("Kapandı · %(day)s") % {"day": tr_date(closed_on)}, Mark.DONE
        detail = _("sonraki %(day)s") % {"day": tr_date(due_on)} if is_in_force else evaluation.period
    return Standing(
        evaluation.state if evaluation else "", line, mark, detail, since=closed_on, sign_on=closed_on,
        due_on=due_on if is_in_force else None, next=_to_open(twinning) if is_in_force else None,
    )  # fmt: skip


def _to_open(twinning: Twinning) -> NextAct:
    return NextAct(
        "evaluations:open_evaluation", _("Değerlendirmeyi aç"),
        Link("evaluations:open_evaluation", (twinning.pk,)), P.EVALUATE,
    )  # fmt: skip


def next_act(evaluation: Evaluation) -> NextAct:
    """The act that comes next: the partner asked, its answer written down, the evaluation closed."""
    if evaluation.state == E.AT_PARTNER:
        verb, label, may = "record_partner_answer", _("Ortağın yanıtını kaydet"), P.EVALUATE
    elif evaluation.is_joint and not evaluation.answered_on and not evaluation.no_answer_reason:
        verb, label, may = "send_to_partner", _("Ortağa gönder"), P.EVALUATE
    else:
        verb, label, may = "close", _("Değerlendirmeyi kapat"), P.CLOSE_EVALUATION
    return NextAct(f"evaluations:{verb}", label, Link(f"evaluations:{verb}", (evaluation.pk,)), may)
