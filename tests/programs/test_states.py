"""The move matrices of programme and activity: every (from, to), by the table."""

from __future__ import annotations

import pytest
from django.db import transaction

from programs.states import ALLOWED, ALLOWED_ACTIVITY, ActivityState, ProgrammeState
from tests.programs.factories import activity_brought_to, brought_to, day
from twinning.relations.workflow import InvalidMove, move

P, A = ProgrammeState, ActivityState
FACTS = {
    P.OFFERED: {"offered_on": day(3)},
    P.AGREED: {"agreed_on": day(2)},
    P.RUNNING: {"agreed_on": day(2)},
    P.CHANGED: {"agreed_on": day(2)},
    P.CLOSED: {"closed_on": day(1), "closed_reason": "Dönem bitti."},
}
DONE = {"started_on": day(4), "done_on": day(1)}
UNDONE = {"done_on": None, "people_ours": None}
ACTIVITY_FACTS = {
    A.UNDER_WAY: UNDONE | {"started_on": day(4)},
    A.DONE: DONE,
    A.POSTPONED: UNDONE | {"state_reason": "Salon dolu."},
    A.CANCELLED: UNDONE | {"state_reason": "Ortak çekildi."},
}


class Undo(Exception):
    """Take the tried move back."""


def is_moved(subject, to, table, facts, by) -> bool:
    try:
        with transaction.atomic():
            move(subject, to, allowed=table, verb="programs:test", by=by, **facts)
            raise Undo
    except Undo:
        return True
    except InvalidMove:
        return False
    finally:
        subject.refresh_from_db()


@pytest.mark.rule("S32")
@pytest.mark.parametrize("start", list(P))
def test_every_move_of_a_programme_is_allowed_or_refused(start, twinning, officer, plovdiv):
    programme = brought_to(start, twinning, officer)
    assert programme.state == start
    moved = {to for to in P if is_moved(programme, to, ALLOWED, FACTS.get(to, {}), officer)}
    assert moved == set(ALLOWED[start])


@pytest.mark.rule("S37")
@pytest.mark.parametrize("start", list(A))
def test_every_move_of_an_activity_is_allowed_or_refused(start, twinning, officer, plovdiv):
    activity = activity_brought_to(start, twinning, officer)
    assert activity.state == start
    moved = {to for to in A if is_moved(activity, to, ALLOWED_ACTIVITY, ACTIVITY_FACTS.get(to, {}), officer)}
    assert moved == set(ALLOWED_ACTIVITY[start])
