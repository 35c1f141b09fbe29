"""Evaluations at every place of their road, walked there by the real verbs."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from evaluations import actions
from evaluations.models import Evaluation
from evaluations.states import EvaluationKind, EvaluationState, FollowUpKind, Level
from programs.actions import add_objective, draft_programme
from programs.models import Activity, Output, Programme
from tests.protocols.factories import brought_to, day
from twinning.relations import workflow
from twinning.relations.models import Twinning

E = EvaluationState


def bring_into_force(twinning: Twinning, by: Any) -> Twinning:
    brought_to("signed", twinning, by)
    return Twinning.objects.with_partners().get(pk=twinning.pk)


def a_programme(twinning: Twinning, by: Any) -> Programme:
    """A programme with two objectives, an output each, and one work carried out."""
    programme = draft_programme(twinning, title="2026 programı", begins_on=day(300), ends_on=day(-60), by=by)
    for text, target, actual in (("Usta değişimi", 8, 9), ("Atık ayrıştırma", 60, 41)):
        objective = add_objective(programme, text=text, by=by)
        output = Output(
            twinning=twinning, objective=objective, indicator=f"{text} sayısı", unit="kişi", target=Decimal(target),
            actual=Decimal(actual), on=day(30),
        )  # fmt: skip
        workflow.add(output, verb="programs:add_output", by=by)
    a_work(programme, by)
    return programme


def a_work(programme: Programme, by: Any, title: str = "Gençlik kampı") -> Activity:
    """A work that was carried out."""
    work = Activity(
        twinning=programme.twinning, programme=programme, title=title, kind="exchange", begins_on=day(60),
        ends_on=day(50), state="done", started_on=day(60), done_on=day(50),
    )  # fmt: skip
    return workflow.add(work, verb="programs:add_activity", by=by)


def opened(twinning: Twinning, by: Any, kind: str = EvaluationKind.JOINT, **facts: Any) -> Evaluation:
    period = {"begins_on": day(365), "ends_on": day(1), "opened_on": day(1)}
    return actions.open_evaluation(twinning, kind=kind, by=by, **(period | facts))


def answered(evaluation: Evaluation, by: Any, level: str = Level.PARTLY) -> Evaluation:
    said = {row.pk: (level, "Yıl içindeki işlere göre.") for row in evaluation.answers.all()}
    return actions.answer(evaluation, answers=said, summary="Düzenli yürüyor.", by=by)


def sent(evaluation: Evaluation, by: Any) -> Evaluation:
    return actions.send_to_partner(evaluation, sent_on=day(1), answer_due_on=day(-30), by=by)


def heard(evaluation: Evaluation, by: Any, level: str = Level.REACHED) -> Evaluation:
    said = {row.pk: (level, "Ölçüm farklı yapıldı.") for row in evaluation.answers.all()}
    return actions.record_partner_answer(
        evaluation, answered_on=day(0), answered_by="Plovdiv dış ilişkiler birimi", answers=said, by=by
    )


def decided(evaluation: Evaluation, by: Any):
    return actions.decide(
        evaluation, kind=FollowUpKind.METHODS, text="Ölçüm birleştirilsin", owner="Dış İlişkiler",
        due_on=day(-90), by=by,
    )  # fmt: skip


def complete(evaluation: Evaluation, by: Any) -> Evaluation:
    """All that closing wants."""
    evaluation = answered(evaluation, by)
    if evaluation.is_joint:
        evaluation = heard(sent(evaluation, by), by)
    decided(evaluation, by)
    return evaluation


def evaluation_at(state: str, kind: str, twinning: Twinning, by: Any) -> Evaluation:
    evaluation = opened(twinning, by, kind)
    if state == E.AT_PARTNER:
        return sent(evaluation, by)
    if state == E.CLOSED:
        return actions.close(complete(evaluation, by), by=by)
    if state == E.DROPPED:
        return actions.drop_evaluation(evaluation, why="Birim dağıldı.", by=by)
    return evaluation


def asleep(twinning: Twinning, months: int = 30) -> Twinning:
    """The file with its last sign so long ago; the board is set as the past would have left it."""
    last = timezone.localdate() - timedelta(days=31 * months)
    Twinning.objects.filter(pk=twinning.pk).update(last_sign_on=last)
    return Twinning.objects.with_partners().get(pk=twinning.pk)
