"""Every form that can be sent is sent: once by a clerk, twice by an impatient one, by a second one who comes later."""

from __future__ import annotations

from functools import cache

import pytest
from django.db import transaction

from tests.browsing import Visitor
from tests.database import as_owner
from tests.demonstration import colleague_of, first_sent, made_ready, open_forms, opened_at, visitor
from tests.filling import Opened
from twinning.audit.models import Act

pytestmark = [pytest.mark.drill, pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
# Forms that no file of the demonstration can send just now.
NOT_NOW: set[str] = set()
# A look through another's eyes changes nothing but the looker's own session.
WITHOUT_ACT = {"people:look_as"}


@cache
def sendable() -> dict[str, Opened]:
    """Each form at the first address at which its verb is carried out."""
    return {opened.page.name: found for opened in open_forms() if (found := first_sent(opened.page))}


def acts() -> int:
    with as_owner():
        return Act.objects.count()


def test_every_form_can_be_sent():
    assert {opened.page.name for opened in open_forms()} - set(sendable()) == NOT_NOW


@pytest.mark.rule("R5")
def test_second_press_of_the_same_form_does_nothing():
    found = {}
    for name, opened in sendable().items():
        with transaction.atomic():
            if fault := done_by_the_second_press(opened):
                found[name] = fault
            transaction.set_rollback(True)
    assert found == {}


def done_by_the_second_press(opened: Opened) -> str:
    """One sends the form twice; what is wrong with what the second press did."""
    opened = made_ready(opened)
    client, before = visitor(opened.username), acts()
    client.post(opened.address, opened.payload)
    once = acts()
    if once == before and opened.page.name not in WITHOUT_ACT:
        return "the first press left no act"
    again = client.post(opened.address, opened.payload)
    if acts() != once:
        return "the second press acted too"
    return "" if again.status_code in (200, 302, 403, 404) else f"status {again.status_code}"


@pytest.mark.rule("R4")
def test_second_clerk_is_told_and_loses_nothing():
    found = {}
    for name, opened in sendable().items():
        if opened.payload.get("version"):
            with transaction.atomic():
                if fault := lost_by_the_second(opened):
                    found[name] = fault
                transaction.set_rollback(True)
    assert found == {}


def lost_by_the_second(opened: Opened) -> str:
    """Two open the form, both send it; what is wrong with what the second one is told."""
    opened = made_ready(opened)
    first, second, theirs = visitor(opened.username), *second_clerk(opened)
    typed = {**theirs.payload, **{name: f"Sonra {name}"[:20] for name in theirs.markers}}
    if first.post(opened.address, opened.payload).status_code != 302:
        return "the first press was refused"
    before = acts()
    answer = second.post(opened.address, typed)
    if acts() != before:
        return "the second press wrote over the first"
    if answer.status_code == 404 and first.get(opened.address).status_code == 404:
        return ""  # What was to be taken away is gone, and with it what there was to say of it.
    if answer.status_code != 200:
        return f"status {answer.status_code}"
    lost = [name for name in theirs.markers if typed[name] not in answer.content.decode()]
    return f"lost {lost}" if lost or not answer.context["form"].errors else ""


def second_clerk(opened: Opened) -> tuple[Visitor, Opened]:
    """Who opened the same form: a colleague, or the same person at another desk where it is one's own."""
    desks = [visitor(colleague_of(opened)), visitor(opened.username)]
    return next((desk, theirs) for desk in desks if (theirs := opened_at(desk, opened.page, opened.address)))
