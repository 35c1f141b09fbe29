"""The turns that no whole journey takes: from where a file of the demonstration stands, one press aside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.journeys import to_force as road
from tests.journeys.clerk import day
from tests.journeys.test_at_home import to_force_at_home
from tests.journeys.walking import Walk, walked
from twinning.relations.states import Status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]

DROP = {"on": day(1), "why": "Görev yeri değişti."}
SUCCEED = {"on": day(1), "why": "Belediye kapandı.", "succeeded_by": "Birleşen belediye"}


@dataclass(frozen=True)
class Turn:
    """A file of the demonstration by its title, the verb pressed there, and what it does to the rows of the file."""

    title: str
    verb: str
    walk: Walk
    typed: dict[str, Any] = field(default_factory=dict)


TURNS = (
    Turn("Afete hazırlık", "relations:drop", {"file": ["preparing > dropped"]}, DROP),
    Turn("Öğrenci kenti", "relations:drop", {"file": ["searching > dropped"]}, DROP),
    Turn(
        "Balkan halk oyunları", "relations:drop", {"file": ["drafting > dropped"], "round": ["draft > withdrawn"]}, DROP
    ),
    Turn("Ortak arşiv", "relations:drop", {"file": ["not_permitted > dropped"]}, DROP),
    Turn("Tiyatro buluşması", "protocols:record_succession", {"file": ["suspended > succeeded"]}, SUCCEED),
    Turn(
        "Ticaret odaları", "protocols:record_succession",
        {"file": ["ending > succeeded"], "end": ["decided > withdrawn"], "programme": ["running > closed"]}, SUCCEED,
    ),
    Turn(
        "Termal su ve sağlık turizmi", "protocols:record_succession",
        {"file": ["in_force > succeeded"], "programme": ["offered > closed"], "activity": ["planned > cancelled"]},
        SUCCEED,
    ),
    Turn(
        "Tuna kıyısında tarihî çarşı", "protocols:record_succession",
        {
            "file": ["in_force > succeeded"],
            "programme": ["changed > closed"],
            "activity": ["postponed > cancelled", "under_way > cancelled"],
        },
        SUCCEED,
    ),
)  # fmt: skip
GIVEN_UP: Walk = {
    "file": ["official > dropped > preparing > searching > drafting > official"],
    "purpose": ["fixed > draft > fixed"],
    "round": ["at_ministry > withdrawn", "draft > at_council"],
}
RUN_OUT: Walk = {
    "file": ["preparing > searching > drafting > official > in_force > expired"],
    "purpose": ["draft > fixed"],
    "round domestic": ["draft > at_council > accepted > signed"],
}


@pytest.mark.rule("L11")
@pytest.mark.parametrize("turn", TURNS, ids=lambda turn: f"{turn.title}, {turn.walk['file'][0]}")
def test_file_turns_aside_and_closes_what_it_holds(turn, manager):
    manager.take(turn.title)
    manager.press(turn.verb, **turn.typed)
    assert {name: sorted(set(chains)) for name, chains in walked(manager).items()} == turn.walk
    assert manager.sees()[1:] == ("", [])


def test_file_given_up_at_the_ministry_is_taken_up_again_and_comes_back_there(manager):
    manager.take("Eski kentin yaşatılması ve yaratıcı esnaf")
    manager.press("relations:drop", **DROP)
    manager.press("relations:take_up_again", why="Bakanlık yazısı geldi.")
    assert manager.sees() == (Status.PREPARING, "Amacı kesinleştir", [])
    manager.press("purpose:fix_purpose")
    assert manager.sees()[:2] == (Status.SEARCHING, "Ortağı seç")
    road.choose_first(manager)
    assert manager.sees() == (Status.DRAFTING, "Taslağa al", [])
    manager.press("protocols:take_back", why="Yeniden ele alındı.")
    road.to_council(manager, ago=2)
    assert walked(manager) == GIVEN_UP


@pytest.mark.rule("L11")
def test_term_runs_out_on_its_day_and_not_before(manager):
    to_force_at_home(manager, term_months="12", renewal="none")
    assert "Daha önce ilişki meclis kararıyla biter." in manager.refused(
        "protocols:record_expiry", on=day(300), why="Yenilenmedi."
    )
    manager.press("protocols:record_expiry", on=day(60), why="Yenilenmedi.")
    assert walked(manager) == RUN_OUT


@pytest.mark.rule("L11")
def test_relation_whose_term_still_runs_does_not_expire(manager):
    manager.take("Zanaat ve kadın emeği")
    assert "Protokolün süresi" in manager.read("protocols:record_expiry")
    assert "Sürenin dolduğunu kaydet" not in manager.read("protocols:termination")
    manager.refused("protocols:record_expiry", on=day(1), why="Yenilenmedi.")
    assert manager.file.status == Status.IN_FORCE
