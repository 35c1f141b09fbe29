"""A relation that sleeps is brought to people with three doors, and never forgotten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from evaluations import actions
from evaluations.duties import todos_of
from evaluations.models import DormancyDecision
from evaluations.rules import dormant_since, revival_said, wants_decision
from evaluations.states import Door
from protocols.models import RevivalAttempt
from tests.evaluations import factories
from tests.protocols.factories import day
from twinning.relations.actions import log_contact, suspend
from twinning.relations.models import Twinning
from twinning.relations.states import Kind, Status
from twinning.relations.workflow import InvalidMove

PLAN = {"why": "Okullar arası mektuplaşma.", "look_again_on": day(-180)}


@pytest.fixture
def sleeper(twinning, officer, plovdiv):
    return factories.asleep(factories.bring_into_force(twinning, officer))


def dormancy_todos(user):
    return [todo for todo in todos_of(user, timezone.localdate()) if todo.link.name == "evaluations:dormancy"]


@pytest.mark.rule("P3")
@pytest.mark.parametrize(
    ("last", "today", "since"),
    [
        (date(2024, 8, 31), date(2026, 8, 31), None),
        (date(2024, 8, 31), date(2026, 9, 1), date(2026, 8, 31)),
        (date(2024, 2, 29), date(2026, 3, 1), date(2026, 2, 28)),
        (date(2022, 2, 28), date(2024, 2, 29), None),
        (date(2022, 2, 28), date(2024, 3, 1), date(2024, 2, 28)),
    ],
)
def test_dormancy_is_counted_in_calendar_months(last, today, since, town):
    file = Twinning(municipality=town, status=Status.IN_FORCE, last_sign_on=last)
    assert dormant_since(file, today) == since


@pytest.mark.rule("S4", "S42")
def test_dormant_relation_waits_at_the_officer(sleeper, officer):
    assert [todo.twinning.pk for todo in dormancy_todos(officer)] == [sleeper.pk]


@pytest.mark.rule("S42", "U25")
def test_revival_puts_the_duty_off_until_its_day(sleeper, officer):
    decision = actions.revive(sleeper, **PLAN, by=officer)
    assert dormancy_todos(officer) == []
    assert wants_decision(sleeper, decision, decision.look_again_on) is True
    assert RevivalAttempt.objects.get(twinning=sleeper).what == PLAN["why"]


@pytest.mark.rule("S42", "P3")
def test_revival_is_told_by_the_next_sign_of_life(sleeper, officer):
    decision = actions.revive(sleeper, **PLAN, on=day(20), by=officer)
    assert revival_said(decision, sleeper) == "Canlandırılıyor"
    assert revival_said(decision, sleeper, decision.look_again_on) == "Karar bekliyor"
    log_contact(sleeper, on=day(1), means="email", ours="Uzman", theirs="Birim", about="Takvim.", by=officer)
    assert revival_said(decision, Twinning.objects.get(pk=sleeper.pk)) == "Canlandı"


def test_revival_that_looks_back_is_refused(sleeper, officer):
    with pytest.raises(ValidationError, match="karar gününden sonra"):
        actions.revive(sleeper, why="Mektup.", look_again_on=day(1), by=officer)


@pytest.mark.rule("S42", "U25")
def test_refounding_opens_a_file_of_another_kind(sleeper, officer):
    decision = actions.refound(sleeper, kind=Kind.GOODWILL, why="Kardeşlik ağır geldi.", by=officer)
    new = decision.new_file
    assert (new.kind, new.status, new.title) == (Kind.GOODWILL, Status.PREPARING, sleeper.title)
    assert sleeper.reference in new.remark


@pytest.mark.rule("S42", "S43")
def test_door_of_the_end_proposes_the_end(sleeper, officer):
    decision = actions.propose_end_of_dormant(
        sleeper, ground="no_contact", grounds="Yanıt yok.", duty="Kültür hizmetleri.", by=officer
    )
    assert (decision.door, decision.termination.state) == (Door.TERMINATE, "proposed")
    assert Twinning.objects.get(pk=sleeper.pk).status == Status.ENDING


@pytest.mark.rule("P3", "L11")
def test_suspended_relation_is_not_dormant(sleeper, officer):
    suspend(sleeper, on=day(1), decided_by="Başkan", why="Seçim.", until="Mayıs", by=officer)
    file = factories.asleep(sleeper)
    assert (dormant_since(file), dormancy_todos(officer)) == (None, [])
    with pytest.raises(InvalidMove):
        actions.revive(file, **PLAN, by=officer)


def test_door_that_leads_nowhere_is_refused_by_the_database(sleeper, town):
    from django.db import IntegrityError, transaction

    with pytest.raises(IntegrityError, match="evaluations_door_leads_somewhere"), transaction.atomic():
        DormancyDecision.objects.create(
            twinning=sleeper, municipality=town, door=Door.REFOUND, why="Boş.", look_again_on=None
        )


def test_decision_to_revive_of_yesterday_still_holds(sleeper, officer):
    actions.revive(sleeper, why="Plan.", look_again_on=timezone.localdate() + timedelta(days=1), on=day(1), by=officer)
    assert dormancy_todos(officer) == []


@pytest.mark.rule("S4", "S42", "U25")
def test_relation_left_asleep_is_asked_about_again_after_half_a_year(sleeper, officer):
    decision = actions.leave_asleep(sleeper, why="Seçimden sonra bakılacak.", on=date(2026, 8, 31), by=officer)
    assert (decision.look_again_on, dormancy_todos(officer)) == (date(2027, 2, 28), [])
    assert wants_decision(sleeper, decision, date(2027, 2, 27)) is False
    assert wants_decision(sleeper, decision, date(2027, 2, 28)) is True


@pytest.mark.rule("U25")
def test_leaving_it_asleep_is_signed_by_the_manager(client, sleeper, officer):
    client.force_login(officer)
    assert client.get(f"/twinnings/{sleeper.pk}/dormancy/leave/").status_code == 403
