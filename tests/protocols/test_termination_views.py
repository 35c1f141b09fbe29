"""The pages of step 6 by the test client: the straight road, roles, a stranger, bad input, a double press."""

from __future__ import annotations

import pytest
from django.urls import reverse

from protocols.models import Protocol, RevivalAttempt, Termination
from protocols.termination.states import TerminationState
from tests.browsing import typed_day
from tests.database import as_owner
from tests.factories import a_town, a_user
from tests.protocols import ends
from tests.protocols.factories import day
from twinning.people.permissions import Role
from twinning.relations.models import Paper, Twinning
from twinning.relations.states import Status

T = TerminationState


def url(name, pk):
    return reverse(f"protocols:{name}", args=[pk])


@pytest.fixture
def manager(town):
    with as_owner():
        return a_user(town, Role.MANAGER)


@pytest.fixture
def web(client, manager):
    client.force_login(manager)
    return client


def ending_of(twinning) -> Termination:
    return Termination.objects.get(twinning=twinning)


@pytest.mark.rule("S43", "S44", "L11")
def test_the_end_by_the_pages(web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    pk = twinning.pk
    web.send(url("record_attempt", pk), what="Yeni takvim önerildi.", on=typed_day(day(9)))
    web.send(url("propose_end", pk), proposed_on=typed_day(day(400)), **ends.WHY)
    votes = {"full_number": 31, "present": 31, "votes_for": 24, "votes_against": 5, "abstaining": 2}
    web.send(url("record_end_decision", pk), decision_on=typed_day(day(390)), decision_no="77", **votes)
    web.send(url("record_end_sending", pk), final_on=typed_day(day(385)), sent_on=typed_day(day(383)))
    web.send(url("record_notice", pk), notified_on=typed_day(day(380)), notice_how="İadeli yazı")
    assert ending_of(twinning).state == T.NOTIFIED
    web.send(url("record_ministry_information", pk), ministry_told_on=typed_day(day(370)))
    web.send(url("record_end", pk), ended_on=typed_day(day(5)))
    assert (ending_of(twinning).state, ending_of(twinning).votes_for) == (T.ENDED, 24)
    assert Twinning.objects.get(pk=pk).status == Status.TERMINATED


@pytest.mark.parametrize("state", list(T))
def test_pages_open_in_every_state(state, web, twinning, officer, plovdiv):
    ends.end_at(state, twinning, officer)
    assert web.get(url("termination", twinning.pk)).status_code == 200
    assert web.get(twinning.get_absolute_url()).status_code == 200


FORMS = ("propose_end", "record_attempt", "record_expiry", "record_succession")


@pytest.mark.parametrize("name", FORMS)
def test_forms_open_while_no_end_is_under_way(name, web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    assert web.get(url(name, twinning.pk)).status_code == 200


@pytest.mark.parametrize("name", ["record_notice", "record_end", "withdraw_end", "record_end_decision"])
def test_act_of_an_end_that_nobody_proposed_does_not_exist(name, web, twinning):
    assert web.get(url(name, twinning.pk)).status_code == 404


@pytest.mark.parametrize("name", ["termination", "propose_end", "record_expiry", "print_closing_report"])
def test_strangers_file_does_not_exist(name, client, twinning):
    with as_owner():
        stranger = a_user(a_town(), Role.MANAGER)
    client.force_login(stranger)
    assert client.get(url(name, twinning.pk)).status_code == 404


@pytest.mark.parametrize("name", ["record_expiry", "record_succession", "enter_historic_end"])
def test_officer_does_not_end_a_file_alone(name, client, twinning, officer):
    client.force_login(officer)
    assert client.get(url(name, twinning.pk)).status_code == 403


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"proposed_on": "30.02.2026"}, "Tarih okunamadı: 30.02.2026. Gün.ay.yıl yazın."),
        ({"proposed_on": "01.01.2090"}, "Öneri günü gelecekte. Düzeltin."),
        ({"grounds": ""}, "Gerekçenin açıklaması"),
        ({"duty": "a" * 1_000_000}, "Belediyenin göreviyle bağı"),
        ({"grounds": "İki\x00yıl"}, "Gerekçenin açıklaması"),
        ({"ground": "boredom"}, "Gerekçe"),
    ],
)
def test_bad_proposal_is_told_and_nothing_typed_is_lost(typed, sentence, web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    page = web.send(url("propose_end", twinning.pk), **(ends.WHY | {"duty": "Kültür."} | typed))
    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert not Termination.objects.filter(twinning=twinning).exists()


def test_proposal_without_its_tie_to_a_duty_is_refused(web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    page = web.send(url("propose_end", twinning.pk), **(ends.WHY | {"duty": ""}))
    assert "duty" in page.context["form"].errors


def test_same_form_pressed_twice_leaves_one_attempt(web, twinning):
    page = web.get(url("record_attempt", twinning.pk))
    typed = {"form_key": page.context["form"]["form_key"].value(), "on": typed_day(day(3)), "what": "Mektup."}
    for _press in range(2):
        web.post(url("record_attempt", twinning.pk), typed)
    assert RevivalAttempt.objects.filter(twinning=twinning).count() == 1


@pytest.mark.rule("P2")
def test_planned_end_before_the_earliest_is_told_with_the_day(web, twinning, officer, plovdiv):
    ends.end_at(T.DECIDED, twinning, officer)
    typed = {"notified_on": "30.06.2026", "notice_how": "Yazı", "planned_end_on": "01.07.2026"}
    page = web.send(url("record_notice", twinning.pk), **typed)
    assert page.context["form"].errors["planned_end_on"] == [
        "En erken bitiş 30.12.2026; bildirilen bitiş bundan önce olamaz. Düzeltin."
    ]


def test_end_in_the_future_is_refused_at_its_field(web, twinning, officer, plovdiv):
    ends.end_at(T.MINISTRY_TOLD, twinning, officer)
    page = web.send(url("record_end", twinning.pk), ended_on="01.01.2090")
    assert page.context["form"].errors["ended_on"] == ["Sona erdiği gün gelecekte. O gün gelince kaydedin."]


@pytest.mark.rule("S44")
def test_closing_report_is_kept_as_the_end_froze_it(web, twinning, officer, plovdiv):
    ends.end_at(T.ENDED, twinning, officer)
    assert web.get(url("print_closing_report", twinning.pk))["Content-Type"] == "application/pdf"
    web.send(url("issue_closing_report", twinning.pk))
    paper = Paper.objects.get(twinning=twinning, kind="closing")
    assert paper.prints.content["reference"] == twinning.reference


@pytest.mark.rule("S44")
def test_report_of_a_file_on_its_way_is_not_kept(web, twinning, officer, plovdiv):
    ends.end_at(T.NOTIFIED, twinning, officer)
    web.send(url("issue_closing_report", twinning.pk))
    assert not Paper.objects.filter(twinning=twinning, kind="closing").exists()


@pytest.mark.rule("L11")
def test_expiry_is_offered_once_the_term_is_over(web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    expiry = url("record_expiry", twinning.pk)
    assert expiry not in web.get(url("termination", twinning.pk)).content.decode()
    Protocol.objects.filter(twinning=twinning).update(renewal="none", in_force_until=day(1))
    assert expiry in web.get(url("termination", twinning.pk)).content.decode()


@pytest.mark.rule("S42")
def test_dormant_relation_is_led_to_its_three_doors(web, twinning, officer, plovdiv):
    ends.in_force(twinning, officer)
    Twinning.objects.filter(pk=twinning.pk).update(last_sign_on=day(1200))
    doors = reverse("evaluations:dormancy", args=[twinning.pk])
    assert doors in web.get(url("termination", twinning.pk)).content.decode()
