"""A file opened by mistake goes to the trash and comes back; nothing official does (K8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from twinning.purpose import actions as purpose
from twinning.relations import actions, trash
from twinning.relations.models import Twinning
from twinning.relations.states import Kind, Status
from twinning.relations.workflow import InvalidMove, move


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.mark.rule("K8")
def test_file_thrown_away_is_hidden_and_comes_back(web, twinning):
    answer = web.send(reverse("relations:discard", args=[twinning.pk]))
    assert answer.url == reverse("relations:trash")
    assert web.get(twinning.get_absolute_url()).status_code == 404
    assert web.get(reverse("relations:twinnings")).context["rows"] == []
    assert twinning.reference in web.get(reverse("relations:trash")).content.decode()
    assert web.send(reverse("relations:restore", args=[twinning.pk])).url == twinning.get_absolute_url()
    assert web.get(twinning.get_absolute_url()).status_code == 200


def test_file_stays_in_the_trash_after_thirty_days(web, twinning):
    Twinning.objects.filter(pk=twinning.pk).update(discarded_at=timezone.now() - timedelta(days=31))
    assert web.get(reverse("relations:trash")).context["rows"] == []
    assert web.get(reverse("relations:restore", args=[twinning.pk])).status_code == 404


def test_file_past_preparation_is_not_thrown_away(twinning, officer):
    road = {Status.PREPARING: frozenset({Status.SEARCHING})}
    move(twinning, Status.SEARCHING, allowed=road, verb="relations:begin_search", by=officer)
    with pytest.raises(ValidationError, match="hazırlık başında değil"):
        trash.discard(twinning, by=officer)


def test_file_with_a_paper_is_not_thrown_away(twinning, officer):
    paper = {"kind": "other", "title": "Mektup", "on": date(2026, 5, 4), "file_name": "mektup.pdf"}
    actions.issue_paper(twinning, b"%PDF-1.4", **paper, by=officer)
    with pytest.raises(ValidationError, match="belge var"):
        trash.discard(twinning, by=officer)


def test_page_locks_the_button_of_a_bound_file(web, twinning, officer):
    paper = {"kind": "other", "title": "Mektup", "on": date(2026, 5, 4), "file_name": "mektup.pdf"}
    actions.issue_paper(twinning, b"%PDF-1.4", **paper, by=officer)
    page = web.get(reverse("relations:discard", args=[twinning.pk]))
    assert page.context["locked"] == "Bu dosya çöpe atılmaz."
    assert "disabled" in page.content.decode()


def test_nothing_is_written_into_a_file_in_the_trash(twinning, officer):
    trash.discard(twinning, by=officer)
    contact = {"on": date(2026, 5, 4), "means": "phone", "ours": "Uzman", "theirs": "Kmet", "about": "Tarih"}
    with pytest.raises(InvalidMove, match="çöp kutusunda"):
        actions.log_contact(twinning, **contact, by=officer)
    with pytest.raises(InvalidMove, match="çöp kutusunda"):
        purpose.write_purpose(twinning, statement="Yeni", by=officer)


@pytest.mark.parametrize("bound", [{"status": "in_force"}, {"step": 2}, {"is_historic": True}])
def test_database_refuses_a_bound_file_in_the_trash(twinning, bound):
    with pytest.raises(IntegrityError, match="relations_discarded_unbound"), transaction.atomic():
        Twinning.objects.filter(pk=twinning.pk).update(discarded_at=timezone.now(), **bound)


def test_number_of_a_discarded_file_is_not_given_again(town, twinning, officer):
    trash.discard(twinning, by=officer)
    following = actions.open_twinning(town, title="Sıradaki", kind=Kind.SISTER_CITY, by=officer)
    assert following.number == twinning.number + 1


def test_file_page_offers_the_trash_only_at_the_beginning(web, twinning, officer):
    address = reverse("relations:discard", args=[twinning.pk])
    assert address in web.get(twinning.get_absolute_url()).content.decode()
    road = {Status.PREPARING: frozenset({Status.SEARCHING})}
    move(twinning, Status.SEARCHING, allowed=road, verb="relations:begin_search", by=officer)
    assert address not in web.get(twinning.get_absolute_url()).content.decode()
