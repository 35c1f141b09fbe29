"""Verbs at the end of an evaluation: decide, close with a frozen report, settle what was decided (S41)."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from programs.models import Programme
from protocols.models import Protocol, Termination
from twinning.relations import actions as relations
from twinning.relations import workflow

from ..content import evaluation_content
from ..models import Evaluation, FollowUp
from ..rules import missing_to_close
from ..states import EvaluationState, allowed
from .evaluating import refuse_if_closed


def decide(
    evaluation: Evaluation, *, kind: str, text: str, owner: str, due_on: date | None = None, by: Any
) -> FollowUp:
    """Write what the evaluation decides (sonuç kararı ekle): who does it, until when (S41)."""
    with transaction.atomic():
        refuse_if_closed(workflow.lock(evaluation))
        decision = FollowUp(
            twinning_id=evaluation.twinning_id, evaluation=evaluation, kind=kind, text=text, owner=owner, due_on=due_on
        )
        return workflow.add(decision, verb="evaluations:decide", by=by, kind=kind)


def settle(
    decision: FollowUp,
    *,
    settled_on: date,
    outcome: str,
    programme: Programme | None = None,
    protocol: Protocol | None = None,
    termination: Termination | None = None,
    version: int | None = None,
    by: Any,
) -> FollowUp:
    """Write what the decision became, and tie it to the work of the file (kararı işe bağla): S41."""
    return workflow.change(
        decision, verb="evaluations:settle", version=version, by=by, settled_on=settled_on, outcome=outcome,
        programme=programme, protocol=protocol, termination=termination,
    )  # fmt: skip


def close(evaluation: Evaluation, *, closed_on: date | None = None, version: int | None = None, by: Any) -> Evaluation:
    """Close an evaluation (değerlendirmeyi kapat): answers and outputs are frozen; a sign of life (P3)."""
    with transaction.atomic():
        current = workflow.lock(evaluation, version)
        blocking = [reason.text for reason in missing_to_close(current) if reason.blocks]
        if blocking and current.is_open:
            raise ValidationError(blocking)
        closed = workflow.move(
            evaluation, EvaluationState.CLOSED, allowed=allowed, verb="evaluations:close", by=by,
            closed_on=closed_on or timezone.localdate(),
        )  # fmt: skip
        relations.freeze(closed, evaluation_content(closed), by=by)
    return closed


def drop_evaluation(evaluation: Evaluation, *, why: str, version: int | None = None, by: Any) -> Evaluation:
    """Leave an evaluation unfinished, with the reason (değerlendirmeyi bırak)."""
    return workflow.move(
        evaluation, EvaluationState.DROPPED, allowed=allowed, verb="evaluations:drop_evaluation", version=version,
        reason=why, by=by, dropped_why=why,
    )  # fmt: skip
