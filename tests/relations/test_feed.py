"""A telephone reads one's days: by a secret address that can be renewed, in all of one's towns, and nobody else's."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from tests.browsing import Visitor
from twinning.people.calendar_address import token_of
from twinning.people.models import User
from twinning.relations.calendar import Row
from twinning.relations.feed import feed_of
from twinning.relations.models import Twinning
from twinning.relations.states import DayKind
from twinning.tenancy.context import login_role

ROW = Row(date(2026, 12, 7), DayKind.YOURS, "Plovdiv", "Meclise sunun; acele, önemli", "2 eksik", "/twinnings/1/")


def feed(*rows: Row) -> str:
    return feed_of(
        rows, name="Takvim", at=datetime(2026, 11, 25, 9, 0, tzinfo=UTC), address_of=lambda url: f"http://x{url}"
    )


def test_day_is_an_event_of_a_whole_day():
    lines = feed(ROW).split("\r\n")
    assert "DTSTART;VALUE=DATE:20261207" in lines
    assert "DTEND;VALUE=DATE:20261208" in lines
    assert r"SUMMARY:Plovdiv: Meclise sunun\; acele\, önemli" in lines
    assert lines[-2] == "END:VCALENDAR"


def test_long_line_goes_on_without_cutting_a_letter():
    text = feed(Row(ROW.on, ROW.kind, "İ" * 90, "ş" * 90, "", "/"))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "İ" * 90 + ": " + "ş" * 90 in text.replace("\r\n ", "")


def test_same_day_keeps_its_name():
    names = [line for line in feed(ROW, ROW).split("\r\n") if line.startswith("UID")]
    assert len(set(names)) == 1


@pytest.fixture
def address(client, officer) -> str:
    """The officer's address, asked for on the calendar's page."""
    client.force_login(officer)
    client.post(reverse("people:renew_calendar_address"), {"back": "/calendar/"})
    with login_role():
        asked = User.objects.get(pk=officer.pk)
    return reverse("relations:calendar_feed", args=[token_of(asked)])


@pytest.mark.rule("K2")
def test_address_opens_without_a_login(twinning, officer, address, client):
    Twinning.objects.filter(pk=twinning.pk).update(
        holder="council", due_on=date.today(), next_verb="purpose:fix_purpose"
    )
    answer = Visitor().get(address)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert twinning.title in answer.content.decode().replace("\r\n ", "")
    assert client.get(address).status_code == 200
    assert address in client.get("/calendar/").content.decode()


@pytest.mark.rule("K2")
def test_renewed_address_closes_the_one_before(address, client):
    client.post(reverse("people:renew_calendar_address"), {"back": "/calendar/"})
    assert Visitor().get(address).status_code == 404


@pytest.mark.parametrize("token", ["x", "WzEsMV0:abc", "%00", "ş"])
def test_wrong_address_is_not_found(officer, token):
    assert Visitor().get(f"/calendar/feed/{token}/").status_code == 404


def test_closed_account_is_read_by_nobody(address, officer):
    with login_role():
        User.objects.filter(pk=officer.pk).update(is_active=False)
    assert Visitor().get(address).status_code == 404
