"""The doors of a relation that sleeps: revive, re-found, end, or leave it asleep by decision (S42)."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from protocols.termination.actions import propose_end, record_attempt
from twinning.language.dates import add_months
from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from ..models import DormancyDecision
from ..states import Door

RETURNS_AFTER = 6  # months
VERBS = {door: f"evaluations:{door.value}" for door in (Door.REVIVE, Door.REFOUND)}


def revive(twinning: Twinning, *, why: str, look_again_on: date, on: date | None = None, by: Any) -> DormancyDecision:
    """Bring a sleeping relation back to life by a plan (canlandır): also an attempt that an end may name (S44)."""
    on = on or timezone.localdate()
    with transaction.atomic():
        _refuse_unless_in_force(twinning)
        record_attempt(twinning, on=on, what=why, by=by)
        decision = DormancyDecision(
            twinning=twinning, door=Door.REVIVE, decided_on=on, why=why, look_again_on=look_again_on
        )
        return workflow.add(decision, verb=VERBS[Door.REVIVE], by=by, reason=why)


def _refuse_unless_in_force(twinning: Twinning) -> None:
    if workflow.lock(twinning).status != Status.IN_FORCE:
        raise workflow.InvalidMove(_("İlişki yürürlükte değil; bu karar yürürlükteki ilişki içindir."))


def refound(twinning: Twinning, *, kind: str, why: str, on: date | None = None, by: Any) -> DormancyDecision:
    """Found the relation anew as another kind (yeniden kur): a new file, which names this one."""
    on = on or timezone.localdate()
    with transaction.atomic():
        _refuse_unless_in_force(twinning)
        remark = _("%(reference)s dosyasının yeniden kurulması.") % {"reference": twinning.reference}
        new_file = relations.open_twinning(
            twinning.municipality, title=twinning.title, opened_on=on, kind=kind, scope=twinning.scope,
            themes=list(twinning.themes), dimensions=list(twinning.dimensions), goals=list(twinning.goals),
            remark=remark, by=by,
        )  # fmt: skip
        decision = DormancyDecision(
            twinning=twinning, door=Door.REFOUND, decided_on=on, why=why, kind=kind, new_file=new_file
        )
        return workflow.add(decision, verb=VERBS[Door.REFOUND], by=by, reason=why)


def leave_asleep(twinning: Twinning, *, why: str, on: date | None = None, by: Any) -> DormancyDecision:
    """Leave a sleeping relation as it is (olduğu gibi bırak): a decision too, and asked again after half a year."""
    on = on or timezone.localdate()
    with transaction.atomic():
        _refuse_unless_in_force(twinning)
        decision = DormancyDecision(
            twinning=twinning, door=Door.WAIT, decided_on=on, why=why, look_again_on=add_months(on, RETURNS_AFTER)
        )
        return workflow.add(decision, verb="evaluations:leave_asleep", by=by, reason=why)


def propose_end_of_dormant(
    twinning: Twinning, *, ground: str, grounds: str, duty: str, on: date | None = None, by: Any
) -> DormancyDecision:
    """Propose that a sleeping relation ends (sonlandırmayı öner): S42, S43."""
    on = on or timezone.localdate()
    with transaction.atomic():
        ending = propose_end(twinning, ground=ground, grounds=grounds, duty=duty, proposed_on=on, by=by)
        decision = DormancyDecision(
            twinning=twinning, door=Door.TERMINATE, decided_on=on, why=grounds, termination=ending
        )
        return workflow.add(decision, verb="evaluations:propose_end_of_dormant", by=by, reason=grounds)
