"""Verbs of carrying out: begin, done, postpone, cancel, and the marks of a journey abroad (S33, S37, L5)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction

from twinning.relations import workflow

from ..models import Activity, Output, Programme
from ..rules import may_carry_out
from ..states import ALLOWED, ALLOWED_ACTIVITY, ActivityState, ProgrammeState
from .outputs import record_output
from .planning import planning, refuse_for

A = ActivityState


def start_activity(activity: Activity, *, on: date, version: int | None = None, by: Any) -> Activity:
    """Begin an activity (faaliyete başla); the first one sets the programme running."""
    with transaction.atomic():
        current = workflow.lock(activity, version)
        refuse_for(may_carry_out(current.programme))
        moved = workflow.move(
            activity, A.UNDER_WAY, allowed=ALLOWED_ACTIVITY, verb="programs:start_activity", by=by, started_on=on
        )
        _set_running(current.programme, by=by)
    return moved


def record_done(
    activity: Activity,
    *,
    on: date,
    started_on: date | None = None,
    result: str = "",
    people_ours: int | None = None,
    people_theirs: int | None = None,
    audience: int | None = None,
    measured: Iterable[tuple[Output, Decimal]] = (),
    version: int | None = None,
    by: Any,
) -> Activity:
    """Record that an activity was carried out, with who came and what was reached (yapıldı olarak kaydet): P3, S33."""
    with transaction.atomic():
        current = workflow.lock(activity, version)
        refuse_for(may_carry_out(current.programme))
        begun = started_on or current.started_on or min(current.begins_on or on, on)
        moved = workflow.move(
            activity, A.DONE, allowed=ALLOWED_ACTIVITY, verb="programs:record_done", by=by,
            started_on=begun, done_on=on, result=result,
            people_ours=people_ours, people_theirs=people_theirs, audience=audience,
        )  # fmt: skip
        for output, actual in measured:
            record_output(output, actual=actual, on=on, by=by)
        _set_running(current.programme, by=by)
    return workflow.refreshed(moved)


def _set_running(programme: Programme, *, by: Any) -> None:
    if programme.state == ProgrammeState.AGREED:
        workflow.move(programme, ProgrammeState.RUNNING, allowed=ALLOWED, verb="programs:run", by=by)


def postpone(
    activity: Activity,
    *,
    why: str,
    begins_on: date,
    ends_on: date,
    is_agreed: bool = False,
    version: int | None = None,
    by: Any,
) -> Activity:
    """Move an activity to new days with the reason (ertele): S37; the agreed days stay readable."""
    with planning(activity.programme, by=by, is_agreed=is_agreed):
        workflow.lock(activity, version)
        return workflow.move(
            activity, A.POSTPONED, allowed=ALLOWED_ACTIVITY, verb="programs:postpone", reason=why, by=by,
            begins_on=begins_on, ends_on=ends_on, state_reason=why,
        )  # fmt: skip


def cancel(activity: Activity, *, why: str, is_agreed: bool = False, version: int | None = None, by: Any) -> Activity:
    """Cancel an activity with the reason, which stays (iptal et): S37."""
    with planning(activity.programme, by=by, is_agreed=is_agreed):
        workflow.lock(activity, version)
        return cancelled(activity, why=why, by=by)


def cancelled(activity: Activity, *, why: str, by: Any) -> Activity:
    return workflow.move(
        activity, A.CANCELLED, allowed=ALLOWED_ACTIVITY, verb="programs:cancel", reason=why, by=by, state_reason=why
    )


def reopen_activity(activity: Activity, *, why: str, version: int | None = None, by: Any) -> Activity:
    """Take back a wrong "done" with the reason (yapıldı kaydını geri al)."""
    with transaction.atomic():
        current = workflow.lock(activity, version)
        refuse_for(may_carry_out(current.programme))
        return workflow.move(
            activity, A.UNDER_WAY, allowed=ALLOWED_ACTIVITY, verb="programs:reopen_activity", reason=why, by=by,
            done_on=None, people_ours=None, people_theirs=None, audience=None, state_reason=why,
        )  # fmt: skip


def record_notices(activity: Activity, *, version: int | None = None, by: Any, **days: Any) -> Activity:
    """Write the three dated marks of a journey abroad on duty (Dışişleri bildirimlerini kaydet): L5."""
    return workflow.change(activity, verb="programs:record_notices", version=version, by=by, **days)
