"""Every move of every machine is walked by a journey: a new one without is red."""

from __future__ import annotations

import pytest

from tests.house.test_states import TABLES
from tests.journeys import test_abroad, test_at_home, test_crossroads, test_historic
from tests.journeys.walking import machines, moves_of

WALKS = (
    test_abroad.WALK, test_at_home.DOMESTIC, test_at_home.GOODWILL, test_at_home.SHORT, test_historic.WALK,
    test_crossroads.GIVEN_UP, test_crossroads.RUN_OUT, *(turn.walk for turn in test_crossroads.TURNS),
)  # fmt: skip
WALKED = set().union(*map(moves_of, WALKS))
# Which moves no clerk presses, and why.
UNPRESSED = {
    ("file", "expired", "in_force"): "a renewal brings a file back into force, and renewals have no pages",
}


def test_every_table_of_moves_is_a_machine_of_the_journeys():
    assert set(machines(TABLES)) == {
        "file", "purpose", "round", "round domestic", "round goodwill", "end", "end domestic", "end goodwill",
        "programme", "activity", "evaluation", "evaluation joint",
    }  # fmt: skip


@pytest.mark.parametrize("machine", machines(TABLES))
def test_every_move_is_walked(machine):
    moves = {(machine, *pair) for pair in machines(TABLES)[machine]}
    assert moves - reckoned() - set(UNPRESSED) == set()


def test_no_move_is_excused_that_is_walked():
    assert set(UNPRESSED) & reckoned() == set()


def reckoned() -> set[tuple[str, str, str]]:
    """A move that all roads share counts wherever it was walked; a road's own move counts on that road."""
    own = {(name, *pair) for name, pairs in machines(TABLES).items() if " " in name for pair in pairs}
    shared = {(name.split()[0], before, to) for name, before, to in WALKED if (name, before, to) not in own}
    return shared | (own & WALKED)
