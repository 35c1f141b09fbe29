"""The pages of step 5 by the test client: the straight road, every state, strangers, bad input, constant queries."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from evaluations import actions
from evaluations.models import ActivityLesson, DormancyDecision, Evaluation
from evaluations.states import EvaluationKind, EvaluationState
from programs.models import Activity
from tests.browsing import typed_day
from tests.database import as_owner
from tests.evaluations import factories
from tests.factories import a_town, a_user
from tests.protocols.factories import day
from twinning.people.permissions import Role
from twinning.relations.models import Paper

E, K = EvaluationState, EvaluationKind


def url(name, *args):
    return reverse(f"evaluations:{name}", args=args)


@pytest.fixture
def web(client, town):
    with as_owner():
        client.force_login(a_user(town, Role.MANAGER))
    return client


@pytest.mark.rule("S39", "S40", "S41")
def test_a_joint_evaluation_by_the_pages(web, in_force, officer):
    web.send(url("open_evaluation", in_force.pk), begins_on=typed_day(day(365)), ends_on=typed_day(day(1)))
    found = Evaluation.objects.get(twinning=in_force)
    levels = {f"level_{row.pk}": "partly" for row in found.answers.all()}
    web.send(url("answer", found.pk), summary="Düzenli.", **levels)
    web.send(url("send_to_partner", found.pk), sent_on=typed_day(day(0)))
    web.send(url("record_partner_answer", found.pk), answered_on=typed_day(day(0)), answered_by="Plovdiv", **levels)
    web.send(url("add_finding", found.pk), text="Dil bilen yetmedi.", detail="people.languages")
    web.send(url("decide", found.pk), kind="methods", text="Ölçüm birleştirilsin", due_on=typed_day(day(-90)))
    web.send(url("close", found.pk))
    web.send(url("settle", found.follow_ups.get().pk), outcome="2027 programı")
    found.refresh_from_db()
    assert (found.state, found.answers.first().difference) == (E.CLOSED, 0)
    assert found.follow_ups.get().outcome == "2027 programı"


@pytest.mark.parametrize("state", list(E))
def test_pages_open_in_every_state(state, web, in_force, officer):
    found = factories.evaluation_at(state, K.JOINT, in_force, officer)
    for address in (found.get_absolute_url(), url("evaluation", in_force.pk), in_force.get_absolute_url()):
        assert web.get(address).status_code == 200


@pytest.mark.parametrize("name", ["evaluation", "open_evaluation", "dormancy", "revive", "refound"])
def test_strangers_file_does_not_exist(name, client, twinning):
    with as_owner():
        client.force_login(a_user(a_town(), Role.MANAGER))
    assert client.get(url(name, twinning.pk)).status_code == 404


def test_strangers_evaluation_does_not_exist(client, in_force, officer):
    found = factories.opened(in_force, officer)
    with as_owner():
        client.force_login(a_user(a_town(), Role.MANAGER))
    assert {client.get(url(name, found.pk)).status_code for name in ("answer", "close", "print_evaluation")} == {404}


def test_officer_does_not_close_alone(client, in_force, officer):
    found = factories.opened(in_force, officer)
    client.force_login(officer)
    assert client.get(url("close", found.pk)).status_code == 403


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"begins_on": "31.02.2026"}, "Tarih okunamadı: 31.02.2026. Gün.ay.yıl yazın."),
        ({"begins_on": "01.01.2026", "ends_on": "01.01.2025"}, "Dönemin sonu başından önce. Düzeltin."),
        ({"ends_on": "01.01.2090"}, "Bu gün gelecekte. Düzeltin."),
        ({"kind": "secret"}, "Türü"),
    ],
)
def test_bad_period_is_told_at_its_field(typed, sentence, web, in_force):
    page = web.send(url("open_evaluation", in_force.pk), **typed)
    assert sentence in page.content.decode()
    assert not Evaluation.objects.filter(twinning=in_force).exists()


@pytest.mark.parametrize("text", ["a" * 1_000_000, "sıfır\x00bayt"])
def test_bad_finding_is_told_at_its_field(text, web, in_force, officer):
    found = factories.opened(in_force, officer)
    page = web.send(url("add_finding", found.pk), text=text)
    assert (page.status_code, "text" in page.context["form"].errors) == (200, True)


def test_decision_without_a_day_is_told_at_its_field(web, in_force, officer):
    found = factories.opened(in_force, officer)
    page = web.send(url("decide", found.pk), kind="methods", text="Ölçüm birleştirilsin")
    assert page.context["form"].errors["due_on"] == ["Son günü yazın."]


def test_closing_is_locked_until_all_is_there(web, in_force, officer):
    found = factories.opened(in_force, officer)
    assert "4 eksik tamamlanınca açılır." in web.get(url("close", found.pk)).content.decode()
    web.send(url("close", found.pk))
    assert Evaluation.objects.get(pk=found.pk).state == E.OPEN


@pytest.mark.rule("S38", "S5")
def test_lesson_is_written_and_found_by_the_pages(web, in_force):
    work = Activity.objects.get(twinning=in_force)
    web.send(url("write_lesson", work.pk), well="Aile yanında konaklama.")
    page = web.get(url("lessons"), {"q": "konaklama"})
    assert [lesson.activity for lesson in page.context["page"].rows] == [work]
    assert "Aramaya uyan ders yok" in web.get(url("lessons"), {"q": "robot"}).content.decode()


def test_lessons_ask_the_same_queries_for_one_and_three(web, in_force, officer):
    programme = in_force.programmes.get()

    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            web.get(url("lessons"))
        return len(caught)

    web.get(url("lessons"))  # the first request of a session writes it
    actions.write_lesson(Activity.objects.get(twinning=in_force), well="Bir.", by=officer)
    one = queries()
    for title in ("Sergi", "Konser"):
        actions.write_lesson(factories.a_work(programme, officer, title), well="İyi.", by=officer)
    assert (queries(), ActivityLesson.objects.count()) == (one, 3)


@pytest.mark.rule("S42")
def test_revival_by_the_pages(web, in_force):
    factories.asleep(in_force)
    assert "Karar bekliyor." in web.get(url("dormancy", in_force.pk)).content.decode()
    web.send(url("revive", in_force.pk), why="Mektup yazılacak.", look_again_on=typed_day(day(-180)))
    assert "Karar bekliyor." not in web.get(url("dormancy", in_force.pk)).content.decode()
    assert DormancyDecision.objects.get(twinning=in_force).look_again_on == day(-180)


def test_report_is_kept_as_the_closing_froze_it(web, in_force, officer):
    found = factories.evaluation_at(E.CLOSED, K.JOINT, in_force, officer)
    assert web.get(url("print_evaluation", found.pk))["Content-Type"] == "application/pdf"
    web.send(url("issue_evaluation", found.pk))
    assert Paper.objects.get(twinning=in_force, kind="evaluation").prints.subject_id == found.pk
