"""Bugün: one person's duties, what waits at others, what sleeps, and the map."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.browsing import questions
from tests.factories import a_city, a_town, a_twinning, a_user, with_partner
from twinning.relations import actions, today
from twinning.relations.atlas import towns_of
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import REGISTRY, Link, Todo

NOW = date(2026, 11, 25)


def a_todo(twinning, due_on, label="Kararı gönderin"):
    return Todo(twinning, label, Link("relations:twinning", (twinning.pk,)), due_on, "Neden", "Dayanak", "Aç")


def an_old_file(town, officer, city="Plovdiv"):
    """In force, without a sign of life for three years."""
    made = with_partner(a_twinning(town, officer), officer, a_city(city, latitude=42.15, longitude=24.75))
    long_ago = timezone.localdate() - timedelta(days=1100)
    Twinning.objects.filter(pk=made.pk).update(status=Status.IN_FORCE, last_sign_on=long_ago, opened_on=long_ago)
    return made


@pytest.mark.rule("K11")
def test_duties_stand_in_groups_oldest_first(twinning):
    days = [None, NOW + timedelta(days=9), NOW - timedelta(days=3), NOW, NOW + timedelta(days=4)]
    todos = sorted((a_todo(twinning, day) for day in days), key=lambda todo: todo.due_on or date.max)
    groups = today.grouped(todos, NOW)
    assert [(group.key, [todo.due_on for todo in group.todos]) for group in groups] == [
        ("late", [days[2]]),
        ("week", [days[3], days[4]]),
        ("later", [days[1]]),
        ("open", [None]),
    ]


@pytest.mark.parametrize(("count", "shown"), [(12, (12, 0)), (13, (5, 8))])
@pytest.mark.parametrize("day", [NOW + timedelta(days=7), None])
def test_later_and_undated_duties_fold_only_when_many_wait(twinning, day, count, shown):
    [group] = today.grouped([a_todo(twinning, day)] * count, NOW)
    assert (len(group.first), len(group.rest)) == shown


def test_page_carries_so_many_duties_at_the_most(twinning):
    [group] = today.grouped([a_todo(twinning, NOW - timedelta(days=1))] * 100, NOW)
    assert (len(group.first), len(group.rest), group.beyond) == (25, 50, 25)


@pytest.mark.rule("K11")
def test_duty_vanishes_when_it_is_done(client, twinning, officer, monkeypatch):
    found = [a_todo(twinning, timezone.localdate())]
    monkeypatch.setattr(REGISTRY[1], "todos", lambda user, until: found)
    client.force_login(officer)
    assert "Kararı gönderin" in client.get("/").content.decode()
    found.clear()
    assert "Kararı gönderin" not in client.get("/").content.decode()


@pytest.mark.parametrize("role", ["council_member", "mayors_office", "finance", "press", "reader", "administrator"])
def test_morning_opens_for_every_role(client, owner, town, twinning, role):
    with owner():
        person = a_user(town, role)
    client.force_login(person)
    page = client.get("/")
    assert page.status_code == 200
    assert "Amacı kesinleştirin" not in page.content.decode()


def test_sleepers_are_counted_apart_and_drawn(client, town, officer):
    an_old_file(town, officer)
    client.force_login(officer)
    page = client.get("/")
    assert [(count["status"], count["count"]) for count in page.context["counts"]] == [("dormant", 1)]
    [row] = page.context["dormant"]
    assert row.months == 36
    assert row.life.bars[0].state == "asleep"


def test_map_shows_each_town_once_with_its_strongest_line(town, officer, owner):
    an_old_file(town, officer)
    with_partner(a_twinning(town, officer), officer)
    [found] = towns_of(Twinning.objects.visible_to(officer), town, timezone.localdate())
    assert (found.name, found.line) == ("Plovdiv", "way")


def test_morning_asks_the_same_number_of_questions(client, town, officer):
    client.force_login(officer)
    an_old_file(town, officer)
    client.get("/")
    before = questions(client, "/")
    for name in ("Larissa", "Tartu"):
        an_old_file(town, officer, name)
    assert questions(client, "/") == before


def test_events_name_their_file(client, twinning, officer):
    actions.log_contact(
        twinning, on=NOW - timedelta(days=900), means="phone", ours="Biz", theirs="Onlar", about="Tanışma", by=officer
    )
    client.force_login(officer)
    event = client.get("/").context["events"][0]
    assert (event.line.label, event.name) == ("Temas kaydetti", twinning.title)


@pytest.mark.rule("K20")
def test_who_sees_the_file_is_said_in_words(client, twinning, officer):
    client.force_login(officer)
    page = client.get(f"/twinnings/{twinning.pk}/who/").content.decode()
    assert "Dış İlişkiler Uzmanı" in page
    assert "meclis kararını ve kesinleşmeyi kaydeder" in page


def test_strangers_file_has_no_viewers(client, owner, twinning):
    with owner():
        stranger = a_user(a_town())
    client.force_login(stranger)
    assert client.get(f"/twinnings/{twinning.pk}/who/").status_code == 404
