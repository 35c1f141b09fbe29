"""Verbs of step 1: write the purpose, talk it over, fix it, open it again."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from twinning.relations import workflow
from twinning.relations.actions import advance, freeze
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from .models import Consultation, Purpose
from .rules import missing_to_fix, purpose_of, refuse_unless_open
from .states import ALLOWED, State

CONTENT = (
    "statement", "benefits", "motives", "short_lived", "functional", "functional_other",
    "duration", "extent", "what_remains",
)  # fmt: skip


@transaction.atomic
def write_purpose(twinning: Twinning, *, version: int | None = None, by: Any, **values: Any) -> Purpose:
    """Write or rewrite the draft of the purpose (amacı yaz)."""
    refuse_unless_open(workflow.lock(twinning))
    purpose = purpose_of(twinning)
    if purpose is None:
        return workflow.add(Purpose(twinning=twinning, **values), verb="purpose:write_purpose", by=by)
    if purpose.is_fixed:
        raise workflow.InvalidMove(workflow.refusal(purpose, "state", State.DRAFT))
    return workflow.change(purpose, verb="purpose:write_purpose", version=version, by=by, **values)


@transaction.atomic
def log_consultation(twinning: Twinning, *, by: Any, **values: Any) -> Consultation:
    """Write down a consultation (danışma): expectations and the connections offered (S11)."""
    refuse_unless_open(workflow.lock(twinning))
    return workflow.add(Consultation(twinning=twinning, **values), verb="purpose:log_consultation", by=by)


@transaction.atomic
def edit_consultation(
    consultation: Consultation, *, version: int | None = None, by: Any, **values: Any
) -> Consultation:
    """Correct what was written of a consultation (danışmayı düzelt)."""
    refuse_unless_open(workflow.lock(consultation.twinning))
    return workflow.change(consultation, verb="purpose:edit_consultation", version=version, by=by, **values)


@transaction.atomic
def remove_consultation(consultation: Consultation, *, version: int | None = None, by: Any) -> None:
    """Take out a consultation that was written by mistake (danışmayı çıkar)."""
    refuse_unless_open(workflow.lock(consultation.twinning))
    workflow.remove(consultation, verb="purpose:remove_consultation", version=version, by=by)


def fix_purpose(twinning: Twinning, *, version: int | None = None, on: date | None = None, by: Any) -> Purpose:
    """Fix the purpose (amacı kesinleştir): it is frozen as a version and the search for a partner begins (S12)."""
    with transaction.atomic():
        refuse_unless_open(workflow.lock(twinning))
        purpose = workflow.lock(purpose_of(twinning) or Purpose(twinning=twinning), version)
        blocking = [reason.text for reason in missing_to_fix(twinning, purpose) if reason.blocks]
        if blocking:
            raise ValidationError(blocking)
        purpose = workflow.move(
            purpose,
            State.FIXED,
            allowed=ALLOWED,
            verb="purpose:fix_purpose",
            by=by,
            fixed_on=on or timezone.localdate(),
        )
        freeze(purpose, content_of(twinning, purpose), by=by)
        if twinning.status == Status.PREPARING:
            advance(twinning, Status.SEARCHING, step=2, verb="relations:begin_search", by=by)
    return purpose


def reopen_purpose(twinning: Twinning, *, why: str, version: int | None = None, by: Any) -> Purpose:
    """Open a fixed purpose again with a reason (amacı yeniden aç); fixing it anew makes the next version."""
    with transaction.atomic():
        refuse_unless_open(workflow.lock(twinning))
        purpose = workflow.move(
            twinning.purpose, State.DRAFT, allowed=ALLOWED, verb="purpose:reopen_purpose", version=version,
            reason=why, by=by, fixed_on=None,
        )  # fmt: skip
        twinning = workflow.refreshed(twinning)
        if twinning.status == Status.SEARCHING:
            advance(twinning, Status.PREPARING, step=1, verb="relations:stop_search", reason=why, by=by)
    return purpose


def content_of(twinning: Twinning, purpose: Purpose) -> dict[str, Any]:
    """What is frozen when a purpose is fixed."""
    return {
        "reference": twinning.reference,
        "title": twinning.title,
        "themes": twinning.themes,
        **{name: getattr(purpose, name) for name in CONTENT},
    }
