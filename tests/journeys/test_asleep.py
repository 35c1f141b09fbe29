"""A relation that sleeps, by the pages: left, revived, founded anew, and at last proposed for its end."""

from __future__ import annotations

import pytest

from protocols.models import RevivalAttempt
from tests.journeys.clerk import Clerk, day
from tests.journeys.looking_back import GROUNDS
from twinning.relations.models import Twinning
from twinning.relations.states import Status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]

DUTY = "Atıl ilişki için karar verin"
PLAN = {"why": "Müze müdürleri görüşecek.", "look_again_on": day(-90)}


@pytest.fixture
def sleeper(manager) -> Clerk:
    manager.take("Panorama ve tarih müzeleri")
    assert DUTY in manager.duties()
    assert "ilişki atıl sayılıyor" in manager.read("relations:twinning")
    return manager


@pytest.mark.rule("S4", "S42", "U25")
def test_sleeping_relation_is_left_and_then_revived(sleeper):
    sleeper.press("evaluations:leave_asleep", why="Seçimden sonra bakılacak.")
    assert (DUTY in sleeper.duties(), "Yeniden sorulacak" in sleeper.read("evaluations:dormancy")) == (False, True)
    sleeper.press("evaluations:revive", **PLAN)
    assert RevivalAttempt.objects.get(twinning=sleeper.pk).what == PLAN["why"]
    contact = {"on": day(0), "means": "email", "ours": "Müdür", "theirs": "Müze", "about": "Sergi"}
    sleeper.press("relations:log_contact", **contact)
    assert "Canlandı" in sleeper.read("evaluations:dormancy")
    assert "ilişki atıl sayılıyor" not in sleeper.read("relations:twinning")


@pytest.mark.rule("S42", "U25")
def test_sleeping_relation_is_founded_anew_as_another_kind(sleeper):
    sleeper.press("evaluations:refound", why="Kardeşlik ağır geldi.", kind="goodwill")
    new = Twinning.objects.latest("pk")
    assert (new.kind, new.status, new.title) == ("goodwill", Status.PREPARING, sleeper.file.title)
    assert (DUTY in sleeper.duties(), new.reference in sleeper.read("evaluations:dormancy")) == (False, True)


@pytest.mark.rule("S42", "S43", "U25")
def test_sleeping_relation_is_proposed_for_its_end(sleeper):
    sleeper.press("evaluations:revive", **PLAN)
    sleeper.press("evaluations:propose_end_of_dormant", **GROUNDS)
    assert sleeper.sees() == (Status.ENDING, "Kararı kaydet", [])
