"""Relations that meet no ministry: one inside the country, and a letter of goodwill, each to its end."""

from __future__ import annotations

import pytest

from tests.journeys import looking_back as end
from tests.journeys import to_force as road
from tests.journeys import work
from tests.journeys.clerk import Clerk, day
from tests.journeys.walking import Walk, walked
from twinning.relations.states import Status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]

TO_FORCE = "preparing > searching > drafting > official > in_force"
SIGNED = "draft > at_council > accepted > signed"
DOMESTIC: Walk = {
    "file": [f"{TO_FORCE} > ending > terminated"],
    "purpose": ["draft > fixed"],
    "round domestic": [SIGNED],
    "programme": ["draft > agreed > running > closed"],
    "activity": ["planned > under_way > done"],
    "evaluation": ["open > closed"],
    "end domestic": ["proposed > decided > notified > ended"],
}
GOODWILL: Walk = {
    "file": [f"{TO_FORCE} > ending > terminated"],
    "purpose": ["draft > fixed"],
    "round goodwill": [SIGNED],
    "end goodwill": ["proposed > decided > notified > ended"],
}
SHORT: Walk = {
    "file": [f"{TO_FORCE} > suspended > expired > ending > expired"],
    "purpose": ["draft > fixed"],
    "round domestic": [SIGNED],
    "programme": ["draft > closed"],
    "end domestic": ["proposed > withdrawn"],
}
NO_MINISTRY = ("protocols:record_application", "protocols:record_permission", "protocols:record_ministry_information")


@pytest.mark.rule("L10", "S44")
def test_relation_at_home_goes_to_its_end_and_meets_no_ministry(manager):
    to_force_at_home(manager)
    assert manager.sees() == (Status.IN_FORCE, "Programı hazırla", [])
    work.plan(manager, "Çocuk sokakları")
    work.agree(manager, ago=290)
    work.on(manager, "Çocuk sokakları", "start_activity", on=day(280))
    work.on(manager, "Çocuk sokakları", "record_done", on=day(270))
    one = end.open_evaluation(manager, "internal")
    end.answer(manager, one, "reached")
    end.decide(manager, one, "terminate")
    manager.press("evaluations:close", args=one)
    end.propose_end(manager, ago=265, ground="reached")
    end.decide_end(manager, ago=255, number="71")
    end.notify(manager, ago=250)
    assert manager.sees() == (Status.ENDING, "Sona erdiğini kaydet", [])
    manager.press("protocols:record_end", ended_on=day(3))
    assert manager.sees() == (Status.TERMINATED, "", [])
    assert walked(manager) == DOMESTIC


def to_force_at_home(clerk: Clerk, **terms: str) -> None:
    road.open_with_purpose(clerk, "Komşu kentle çocuk sokakları", scope="domestic")
    clerk.press("partners:draft_profile")
    road.search(clerk, "Safranbolu, Türkiye", "Beypazarı, Türkiye")
    road.choose_first(clerk)
    road.draft(clerk, **terms)
    road.pass_the_council(clerk, ago=440, number="33")
    assert clerk.sees()[:2] == (Status.OFFICIAL, "İmzayı kaydet")
    for name in NO_MINISTRY[:2]:
        assert clerk.try_to(name, permission_on=day(9), permission_no="1").status_code != 302, name
    road.sign(clerk, ago=430)


@pytest.mark.rule("L3", "L11")
def test_letter_of_goodwill_says_why_there_is_no_permission_and_goes_to_its_end(manager):
    road.open_with_purpose(manager, "İyi niyet mektubu", kind="goodwill")
    manager.press("partners:draft_profile")
    road.search(manager, "Plovdiv, Bulgaristan", "Larissa, Yunanistan")
    road.choose_first(manager)
    road.draft(manager)
    road.pass_the_council(manager, ago=500, number="34")
    why = "Yalnız yazışma ve görüşme yapılacak."
    assert "no_permission_reason" in road.refused_signature(manager, ago=480)
    road.sign(manager, ago=480, no_permission_reason=why)
    assert road.round_of(manager).no_permission_reason == why
    end.propose_end(manager, ago=265, ground="reached")
    end.decide_end(manager, ago=255, number="72")
    end.notify(manager, ago=250)
    manager.press("protocols:record_end", ended_on=day(3))
    assert manager.sees()[0] == Status.TERMINATED
    assert walked(manager) == GOODWILL


@pytest.mark.rule("L11")
def test_relation_of_a_year_sleeps_on_ice_while_its_term_runs_out(manager):
    to_force_at_home(manager, term_months="12", renewal="none")
    manager.press("programs:draft_programme", title="Program", begins_on=day(400), ends_on=day(40))
    ice = {"on": day(390), "decided_by": "Meclis", "why": "Deprem.", "until": "Karara kadar"}
    manager.press("relations:suspend", **ice)
    manager.press("protocols:record_expiry", on=day(60), why="Yenilenmedi.")
    assert manager.sees() == (Status.EXPIRED, "", [])
    end.propose_end(manager, ago=20)
    manager.press("protocols:withdraw_end", why="Süresi dolan ilişki için karar gerekmedi.")
    assert manager.sees() == (Status.EXPIRED, "", [])
    assert walked(manager) == SHORT
