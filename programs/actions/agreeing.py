"""Verbs between the two towns: send the plan, take it back, record the agreement, close (S32)."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from twinning.relations import workflow
from twinning.relations.actions import freeze

from ..models import Activity, Agreement, CostItem, Objective, Output, Programme
from ..reading import whole
from ..rules import missing_to_agree, missing_to_offer
from ..states import ALLOWED, ActivityState, ProgrammeState
from .planning import refuse_for

P = ProgrammeState


def offer(
    programme: Programme, *, on: date, answer_due_on: date | None = None, version: int | None = None, by: Any
) -> Programme:
    """Send the plan to the partner (ortağa gönder); while the partner reads it, it stays as it is."""
    with transaction.atomic():
        workflow.lock(programme, version)
        refuse_for(missing_to_offer(whole(programme)))
        return workflow.move(
            programme, P.OFFERED, allowed=ALLOWED, verb="programs:offer", by=by,
            offered_on=on, answer_due_on=answer_due_on,
        )  # fmt: skip


def take_back(programme: Programme, *, why: str, version: int | None = None, by: Any) -> Programme:
    """Take the plan back to work on it (geri al): a first plan is a draft again, a changed one still to be agreed."""
    with transaction.atomic():
        current = workflow.lock(programme, version)
        to = P.CHANGED if current.was_agreed else P.DRAFT
        if current.state != P.OFFERED:
            raise workflow.InvalidMove(workflow.refusal(current, "state", to))
        return workflow.move(
            programme, to, allowed=ALLOWED, verb="programs:take_back", reason=why, by=by,
            offered_on=None, answer_due_on=None,
        )  # fmt: skip


def record_agreement(
    programme: Programme,
    *,
    on: date,
    how: str,
    ours: str,
    theirs: str,
    remark: str = "",
    version: int | None = None,
    by: Any,
) -> Programme:
    """Record the agreement (mutabakatı kaydet): the plan is frozen as agreed, and may be carried out."""
    with transaction.atomic():
        workflow.lock(programme, version)
        plan = whole(programme)
        to = P.RUNNING if any(row.started_on for row in plan.activities.all()) else P.AGREED
        if to not in ALLOWED[plan.state]:
            raise workflow.InvalidMove(workflow.refusal(plan, "state", to))
        refuse_for(missing_to_agree(plan))
        agreement = Agreement(
            twinning_id=plan.twinning_id, programme=programme, on=on, how=how, ours=ours, theirs=theirs, remark=remark,
            text_version=freeze(programme, content_of(plan), by=by),
        )  # fmt: skip
        workflow.add(agreement, verb="programs:keep_agreement", by=by)
        return workflow.move(
            programme, to, allowed=ALLOWED, verb="programs:record_agreement", by=by,
            agreed_on=on, offered_on=plan.offered_on, answer_due_on=None,
        )  # fmt: skip


def close_programme(programme: Programme, *, on: date, reason: str, version: int | None = None, by: Any) -> Programme:
    """Close the programme at the end of its period (programı kapat); open activities must be done or cancelled."""
    with transaction.atomic():
        workflow.lock(programme, version)
        if programme.activities.open().exists():
            raise workflow.InvalidMove(_("Açık faaliyet var. Önce yapıldığını kaydedin, erteleyin veya iptal edin."))
        return _closed(programme, on=on, reason=reason, by=by)


def end_programme(programme: Programme, *, on: date, reason: str, by: Any) -> None:
    """The file ends: what is open is cancelled with the file's reason, and the programme closes (S44)."""
    from .carrying_out import cancelled

    with transaction.atomic():
        for activity in programme.activities.open():
            cancelled(activity, why=reason, by=by)
        _closed(workflow.refreshed(programme), on=on, reason=reason, by=by)


def _closed(programme: Programme, *, on: date, reason: str, by: Any) -> Programme:
    return workflow.move(
        programme, P.CLOSED, allowed=ALLOWED, verb="programs:close_programme", reason=reason, by=by,
        closed_on=on, closed_reason=reason,
    )  # fmt: skip


def content_of(plan: Programme) -> dict[str, Any]:
    """What is frozen when the towns agree: the plan in plain words and numbers, each row with its id."""
    return {
        "title": plan.title,
        "purpose": plan.purpose,
        "begins_on": plan.begins_on,
        "ends_on": plan.ends_on,
        "objectives": [_objective(row) for row in plan.objectives.all()],
        "activities": [_activity(row) for row in plan.activities.all() if row.state != ActivityState.CANCELLED],
    }


def _objective(row: Objective) -> dict[str, Any]:
    outputs = [_output(output) for output in row.outputs.all() if output.activity_id is None]
    return {"id": row.pk, "order": row.order, "text": row.text, "theme": row.theme, "outputs": outputs}


def _activity(row: Activity) -> dict[str, Any]:
    return {
        "id": row.pk,
        "title": row.title,
        "kind": row.kind,
        "begins_on": row.begins_on,
        "ends_on": row.ends_on,
        "lead": row.lead,
        "responsible": row.responsible.name if row.responsible else "",
        "objectives": [each.pk for each in row.objectives.all()],
        "outputs": [_output(output) for output in row.outputs.all()],
        "costs": [_cost(item) for item in row.cost_items.all()],
    }


def _output(row: Output) -> dict[str, Any]:
    return {"id": row.pk, "indicator": row.indicator, "unit": row.unit, "target": row.target}


def _cost(row: CostItem) -> dict[str, Any]:
    shares = [
        {"source": share.source, "name": share.name, "code": share.budget_code, "amount": share.amount}
        for share in row.shares.all()
    ]
    return {
        "what": row.what, "year": row.year, "amount": row.amount, "currency": row.currency,
        "rate": row.rate, "rate_on": row.rate_on, "shares": shares,
    }  # fmt: skip
