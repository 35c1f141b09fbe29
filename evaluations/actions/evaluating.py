"""Verbs of an evaluation: open it, answer, ask the partner, write findings (S39, S40)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from programs.models import Objective, Programme
from programs.reading import programme_of
from twinning.purpose.rules import purpose_of
from twinning.purpose.states import FunctionalPurpose
from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.obstacles import group_of
from twinning.relations.states import Status

from ..models import Answer, Evaluation, Finding
from ..states import EvaluationKind, EvaluationState, Topic, allowed

E = EvaluationState
EVALUATED_IN = frozenset({Status.IN_FORCE, Status.SUSPENDED, Status.ENDING})
Said = Mapping[int, tuple[str, str]]


def open_evaluation(
    twinning: Twinning,
    *,
    begins_on: date,
    ends_on: date,
    kind: str = EvaluationKind.INTERNAL,
    due_on: date | None = None,
    opened_on: date | None = None,
    by: Any,
) -> Evaluation:
    """Open an evaluation (değerlendirmeyi aç): each objective becomes a question, and the parties' part another."""
    verb = "evaluations:open_evaluation"
    with transaction.atomic():
        file = workflow.lock(twinning)
        if file.status not in EVALUATED_IN:
            raise workflow.InvalidMove(_("Yürürlükte olmayan ilişki değerlendirilmez."))
        programme = programme_of(file)
        evaluation = Evaluation(
            twinning=file, programme=programme, kind=kind, begins_on=begins_on, ends_on=ends_on, due_on=due_on,
            opened_on=opened_on or timezone.localdate(),
        )  # fmt: skip
        workflow.add(evaluation, verb=verb, by=by, kind=kind)
        _write_questions(evaluation, programme)
        if file.status == Status.IN_FORCE:
            relations.advance(file, Status.IN_FORCE, step=5, verb="evaluations:file_evaluated", by=by)
    return workflow.refreshed(evaluation)


def _write_questions(evaluation: Evaluation, programme: Programme | None) -> None:
    objectives = list(programme.objectives.all()) if programme else []
    asked: list[tuple[str, Objective | None]] = [(row.text, row) for row in objectives]
    asked = asked or [(text, None) for text in purposes(evaluation.twinning)]
    common = {"twinning": evaluation.twinning, "municipality_id": evaluation.municipality_id, "evaluation": evaluation}
    rows = [
        Answer(order=order, asked=text[:700], objective=row, **common)
        for order, (text, row) in enumerate(asked, start=1)
    ]
    parties = Answer(order=len(rows) + 1, topic=Topic.PARTIES, asked=_("Tarafların katılımı"), **common)
    Answer.objects.bulk_create([*rows, parties])


def purposes(twinning: Twinning) -> list[str]:
    """What is asked where no programme names objectives: the purpose, or the relation's own name."""
    purpose = purpose_of(twinning)
    if purpose is None or not purpose.statement:
        return [twinning.title]
    functional = [str(FunctionalPurpose(name).label) for name in purpose.functional if name != FunctionalPurpose.OTHER]
    return [purpose.statement, *functional]


def answer(
    evaluation: Evaluation, *, answers: Said, summary: str = "", version: int | None = None, by: Any
) -> Evaluation:
    """Write our side's answers, question by question (yanıtları kaydet): S40."""
    with workflow.changing(evaluation, verb="evaluations:answer", by=by, version=version) as current:
        refuse_if_closed(current)
        current.summary = summary
        for row in current.answers.all():
            row.level, row.text = answers.get(row.pk, (row.level, row.text))
            _store(row)
    return workflow.refreshed(evaluation)


def _store(row: Answer) -> None:
    row.version += 1
    row.full_clean(exclude=["municipality"])
    row.save()


def refuse_if_closed(evaluation: Evaluation) -> None:
    """A closed evaluation is what was found: it does not change."""
    if not evaluation.is_open:
        raise workflow.InvalidMove(_("Değerlendirme kapandı; değişmez. Yenisini açın."))


def send_to_partner(
    evaluation: Evaluation, *, sent_on: date, answer_due_on: date | None = None, version: int | None = None, by: Any
) -> Evaluation:
    """Send the questions to the partner (ortağa gönder): S39."""
    return workflow.move(
        evaluation, E.AT_PARTNER, allowed=allowed, verb="evaluations:send_to_partner", version=version, by=by,
        sent_on=sent_on, answer_due_on=answer_due_on,
    )  # fmt: skip


def record_partner_answer(
    evaluation: Evaluation,
    *,
    answered_on: date,
    answered_by: str,
    answers: Said,
    partner_remark: str = "",
    version: int | None = None,
    by: Any,
) -> Evaluation:
    """Write the partner's answers from its letter (ortağın yanıtını kaydet): S39, S40."""
    verb = "evaluations:record_partner_answer"
    with transaction.atomic():
        current = workflow.lock(evaluation, version)
        moved = workflow.move(
            evaluation, E.OPEN, allowed=allowed, verb=verb, by=by,
            answered_on=answered_on, answered_by=answered_by, partner_remark=partner_remark, no_answer_reason="",
        )  # fmt: skip
        for row in current.answers.all():
            row.partner_level, row.partner_text = answers.get(row.pk, ("", ""))
            _store(row)
    return moved


def go_on_without_answer(evaluation: Evaluation, *, why: str, version: int | None = None, by: Any) -> Evaluation:
    """Go on although the partner is silent, with the reason (yanıtsız sürdür)."""
    return workflow.move(
        evaluation, E.OPEN, allowed=allowed, verb="evaluations:go_on_without_answer", version=version, reason=why,
        by=by, no_answer_reason=why,
    )  # fmt: skip


def add_finding(evaluation: Evaluation, *, text: str, detail: str = "", by: Any) -> Finding:
    """Write a finding (bulgu ekle), with the obstacle it names, if any: S41, S59."""
    with transaction.atomic():
        refuse_if_closed(workflow.lock(evaluation))
        finding = Finding(
            twinning_id=evaluation.twinning_id, evaluation=evaluation, text=text, obstacle=group_of(detail),
            detail=detail,
        )  # fmt: skip
        return workflow.add(finding, verb="evaluations:add_finding", by=by)


def remove_finding(finding: Finding, *, version: int | None = None, by: Any) -> None:
    """Take a finding out while the evaluation is open (bulguyu çıkar)."""
    with transaction.atomic():
        refuse_if_closed(workflow.lock(finding.evaluation))
        workflow.remove(finding, verb="evaluations:remove_finding", version=version, by=by)
