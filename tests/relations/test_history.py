"""The past of a file can be read and searched (K10)."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.database import as_owner
from tests.factories import a_user
from twinning.audit.recording import acting
from twinning.relations import actions


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.fixture
def past(twinning, officer, town):
    """A file that two people worked on."""
    with as_owner():
        manager = a_user(town, "manager", office="Dış İlişkiler Müdürü")
    actions.edit_twinning(twinning, title="İkinci ad", by=officer)
    actions.edit_twinning(twinning, remark="Not", by=manager)
    contact = {"on": date(2026, 5, 4), "means": "phone", "ours": "Uzman", "theirs": "Kmet", "about": "Tarih"}
    actions.remove_contact(actions.log_contact(twinning, **contact, by=officer), by=officer)
    return reverse("relations:history", args=[twinning.pk])


def labels(web, address, **filters) -> list[str]:
    return [line.label for line in web.get(address, filters).context["lines"]]


@pytest.mark.rule("K10", "K5")
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["Teması çıkardı", "Temas kaydetti", "Künyeyi düzeltti", "Künyeyi düzeltti", "Yeni dosya açtı"]),
        ({"verb": "relations:edit_twinning"}, ["Künyeyi düzeltti", "Künyeyi düzeltti"]),
        ({"by": "Dış İlişkiler Müdürü"}, ["Künyeyi düzeltti"]),
        ({"field": "title"}, ["Künyeyi düzeltti"]),
        (
            {"field": "nonsense"},
            ["Teması çıkardı", "Temas kaydetti", "Künyeyi düzeltti", "Künyeyi düzeltti", "Yeni dosya açtı"],
        ),
    ],
)
def test_history_is_filtered_by_the_address(web, past, filters, expected):
    assert labels(web, past, **filters) == expected


def test_filter_offers_only_what_this_past_holds(web, past):
    form = web.get(past).context["filter"].form
    assert [label for _value, label in form.fields["field"].choices][1:] == ["Başlık", "Not"]


@pytest.mark.rule("K10")
def test_removed_row_is_told_with_its_values(web, past):
    removal, logged = web.get(past).context["lines"][:2]
    assert ("Konu", "Tarih", "") in [(change.field, change.old, change.new) for change in removal.changes]
    assert ("Konu", "", "Tarih") in [(change.field, change.old, change.new) for change in logged.changes]


def test_history_goes_on_to_its_next_page(web, past, twinning, officer):
    for number in range(30):
        actions.edit_twinning(twinning, title=f"Ad {number}", by=officer)
    page = web.get(past)
    older = web.get(past + page.context["page"].next_url)
    assert len(page.context["lines"]) + len(older.context["lines"]) == 35
    assert older.context["lines"][-1].label == "Yeni dosya açtı"


def test_history_of_many_acts_asks_no_more_queries(web, past, twinning, officer):
    web.get(past)  # notes the session's use once
    with CaptureQueriesContext(connection) as few:
        web.get(past)
    for number in range(15):
        actions.edit_twinning(twinning, title=f"Ad {number}", by=officer)
    with CaptureQueriesContext(connection) as many:
        web.get(past)
    assert len(many) == len(few)


def test_fact_named_like_the_rows_that_point_here_is_no_failure(web, past, twinning, officer):
    with acting("relations:edit_twinning", twinning, by=officer, twinning_id=twinning.pk, facts={"partners": 1}):
        pass
    assert web.get(past).status_code == 200


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"])
def test_list_after_a_moment_that_no_clock_here_says_begins_anew(web, twinning, moment):
    address = reverse("relations:contacts", args=[twinning.pk])
    assert web.get(address, {"after": f"{moment}~1"}).status_code == 200
