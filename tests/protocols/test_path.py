"""The move matrix: every (from, to) of every road, by the workflow and by the database."""

from __future__ import annotations

import pytest

from protocols.states import ALLOWED, Path, RoundState, allowed
from tests.protocols.factories import brought_to, day
from twinning.relations.actions import edit_twinning
from twinning.relations.states import Kind, Scope
from twinning.relations.workflow import InvalidMove, move

R = RoundState
FACTS = {
    R.IN_REVIEW: {"review_until": day(70)},
    R.ACCEPTED: {"decision_on": day(70), "decision_no": "9"},
    R.AT_MINISTRY: {"sent_to_ministry_on": day(50)},
    R.PERMITTED: {"permission_on": day(30), "permission_no": "77"},
    R.SIGNED: {"signed_on": day(5), "no_permission_reason": "Gerekmez."},
    R.REFUSED: {"closed_on": day(5), "closed_reason": "Uygun bulunmadı."},
    R.WITHDRAWN: {"closed_on": day(5), "closed_reason": "Metin düzeltilecek."},
}
SETTINGS = {
    Path.ABROAD: {"scope": Scope.ABROAD},
    Path.DOMESTIC: {"scope": Scope.DOMESTIC},
    Path.GOODWILL: {"kind": Kind.GOODWILL},
}
REACHABLE = {
    Path.ABROAD: list(R),
    Path.DOMESTIC: [state for state in R if state not in (R.AT_MINISTRY, R.PERMITTED)],
    Path.GOODWILL: list(R),
}
STARTS = [(path, start) for path in Path for start in REACHABLE[path]]


@pytest.mark.rule("L3", "L10", "S24")
@pytest.mark.parametrize(("path", "start"), STARTS)
def test_every_move_is_allowed_or_refused_by_the_table(path, start, twinning, officer, plovdiv):
    from django.db import transaction

    edit_twinning(twinning, by=officer, **SETTINGS[path])
    current = brought_to(start, twinning, officer)
    assert (current.state, current.path) == (start, path)
    for to in R:
        moved = None
        try:
            with transaction.atomic():
                moved = move(current, to, allowed=allowed, verb="protocols:test", by=officer, **facts_for(current, to))
                raise Undo
        except Undo:
            current.refresh_from_db()
        except InvalidMove:
            moved = None
        assert (moved is not None) == (to in ALLOWED[path][start]), (start, to)


class Undo(Exception):
    """Take the tried move back."""


def facts_for(current, to):
    facts = dict(FACTS.get(to, {}))
    if to == R.AT_COUNCIL and current.text_version_id is None:
        from protocols.documents import frozen_content
        from twinning.relations.actions import freeze

        facts["text_version"] = freeze(current.protocol, frozen_content(current.protocol), by="deneme")
        facts["sent_to_council_on"] = day(90)
    elif to == R.AT_COUNCIL:
        facts["sent_to_council_on"] = day(90)
    return facts


@pytest.mark.rule("L3")
@pytest.mark.parametrize("path", Path)
def test_the_table_names_every_state(path):
    assert set(ALLOWED[path]) == set(R)
    assert set().union(*ALLOWED[path].values()) <= set(R)


@pytest.mark.rule("L10")
def test_a_domestic_road_never_meets_the_ministry():
    reached = set().union(*ALLOWED[Path.DOMESTIC].values())
    assert reached.isdisjoint({R.AT_MINISTRY, R.PERMITTED})


@pytest.mark.rule("L3")
def test_abroad_only_the_permission_opens_the_signature():
    assert [start for start, ends in ALLOWED[Path.ABROAD].items() if R.SIGNED in ends] == [R.PERMITTED]
