"""The five duties of an activity as the page shows them: who sits, and which chairs stand empty (S34-S36)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .models import Activity, Duty
from .rules import mirrored_side
from .states import DutyKind, Side


@dataclass(frozen=True)
class Seat:
    """Somebody who holds a duty."""

    name: str
    of: str
    reach: str
    is_office: bool


@dataclass(frozen=True)
class Chair:
    """A duty with those who hold it; none: an empty chair on the side where it lies."""

    label: str
    seats: list[Seat]
    side: str


def chairs_of(activity: Activity, twinning: Any) -> list[Chair]:
    """Five chairs in the order of S34."""
    towns = {Side.OURS: twinning.municipality.name, Side.PARTNER: twinning.partner_names}
    duties = list(activity.duties.all())
    return [
        Chair(
            str(kind.label),
            [_seat(duty, towns) for duty in duties if duty.kind == kind],
            towns.get(mirrored_side(activity.lead, kind), ""),
        )
        for kind in DutyKind
    ]


def _seat(duty: Duty, towns: dict[Any, str]) -> Seat:
    of = duty.organisation.name if duty.organisation else towns[duty.side]
    of = f"{duty.office} · {of}" if duty.person and duty.office else of
    return Seat(duty.named, of, duty.reach, not duty.person)
