"""Verbs on the five duties: name who answers for what, and turn the lead over (S34-S36)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from twinning.relations import workflow

from ..models import Activity, Duty, Organisation
from ..rules import mirrored_side, side_errors
from ..states import DutyKind, Lead, Side
from .planning import planning, refuse_if_closed


@dataclass(frozen=True)
class Named:
    """Who holds a duty: an office, and the person as soon as known, with a way to reach them."""

    kind: str
    side: str
    office: str = ""
    person: str = ""
    reach: str = ""
    organisation: Organisation | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.office or self.person)


def assign_duty(activity: Activity, named: Named, *, by: Any) -> Duty | None:
    """Name who holds one duty on one side (görevi ver); nobody named takes the duty back."""
    with transaction.atomic():
        refuse_if_closed(activity.programme)
        errors = [] if named.is_empty else side_errors(activity.lead, named.kind, named.side)
        if errors:
            raise ValidationError(errors)
        there = Duty.objects.filter(activity=activity, kind=named.kind, side=named.side).first()
        return _written(activity, there, named, by=by)


def _written(activity: Activity, there: Duty | None, named: Named, *, by: Any) -> Duty | None:
    verb = "programs:assign_duty"
    values: dict[str, Any] = {
        "office": named.office,
        "person": named.person,
        "reach": named.reach,
        "organisation": named.organisation,
    }
    if named.is_empty:
        if there:
            workflow.remove(there, verb=verb, by=by)
        return None
    if there is None:
        row = Duty(twinning_id=activity.twinning_id, activity=activity, kind=named.kind, side=named.side, **values)
        return workflow.add(row, verb=verb, by=by)
    if any(getattr(there, name) != value for name, value in values.items()):
        return workflow.change(there, verb=verb, by=by, **values)
    return there


def assign_duties(activity: Activity, rows: Iterable[Named], *, version: int | None = None, by: Any) -> Activity:
    """Name all five duties at once (görevleri ver): one form, one act per duty that changed."""
    with workflow.changing(activity, verb="programs:assign_duties", version=version, by=by) as current:
        for named in rows:
            assign_duty(current, named, by=by)
    return workflow.refreshed(activity)


def turn_lead(
    activity: Activity, *, lead: str, is_agreed: bool = False, version: int | None = None, by: Any
) -> Activity:
    """Let the other side lead (yürüteni değiştir): coordination and focal person change places (S35)."""
    with planning(activity.programme, by=by, is_agreed=is_agreed):
        current = workflow.lock(activity, version)
        if not current.is_open:
            raise workflow.InvalidMove(_("Biten veya iptal edilen faaliyetin yürüteni değişmez."))
        if current.lead == lead:
            raise workflow.InvalidMove(_("Faaliyeti zaten bu taraf yürütüyor."))
        workflow.change(activity, verb="programs:turn_lead", by=by, lead=lead)
        if lead != Lead.TOGETHER:
            _swap(current, lead, by=by)
    return workflow.refreshed(activity)


def _swap(activity: Activity, lead: str, *, by: Any) -> None:
    """Whoever coordinated on the side that no longer leads becomes its focal person, and the other way round."""
    other: dict[str, str] = {DutyKind.COORDINATION: DutyKind.FOCAL, DutyKind.FOCAL: DutyKind.COORDINATION}
    for side in Side:
        held = {duty.kind: duty for duty in activity.duties.filter(side=side, kind__in=list(other))}
        for kind, duty in held.items():
            if mirrored_side(lead, kind) == side:
                continue
            if other[kind] in held:
                workflow.remove(duty, verb="programs:turn_lead", by=by)
            else:
                workflow.change(duty, verb="programs:turn_lead", by=by, kind=other[kind])
