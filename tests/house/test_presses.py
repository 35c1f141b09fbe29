"""Every form that can be sent is sent: once by a clerk, twice by an impatient one, at once by two."""

from __future__ import annotations

from functools import cache

import pytest
from django.db import transaction
from django.http import HttpResponse

from tests.database import as_owner
from tests.demonstration import open_forms, opened_at, own_addresses, username_of, visitor
from tests.filling import Opened
from twinning.audit.models import Act
from twinning.people.permissions import PERMISSIONS, Role

pytestmark = [pytest.mark.drill, pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
TRIED = 30
# Forms that no file of the demonstration can send just now.
NOT_NOW: set[str] = set()


@cache
def sendable() -> dict[str, Opened]:
    """Each form at the first address at which its verb is carried out."""
    return {opened.page.name: found for opened in open_forms() if (found := first_sent(opened))}


def first_sent(opened: Opened) -> Opened | None:
    client = visitor(opened.username)
    for address in own_addresses(opened.page)[:TRIED]:
        other = opened_at(client, opened.page, address)
        if other and taken_back(lambda other=other: client.post(other.address, other.payload)).status_code == 302:
            return other
    return None


def acts() -> int:
    with as_owner():
        return Act.objects.count()


def taken_back(press) -> HttpResponse:
    with transaction.atomic():
        response = press()
        transaction.set_rollback(True)
    return response


def test_every_form_can_be_sent():
    assert {opened.page.name for opened in open_forms()} - set(sendable()) == NOT_NOW


@pytest.mark.rule("R5")
def test_second_press_of_the_same_form_does_nothing():
    found = {}
    for name, opened in sendable().items():
        client = visitor(opened.username)
        with transaction.atomic():
            before = acts()
            client.post(opened.address, opened.payload)
            once = acts()
            again = client.post(opened.address, opened.payload)
            if acts() != once or once == before or again.status_code not in (200, 302, 404):
                found[name] = (before, once, acts(), again.status_code)
            transaction.set_rollback(True)
    assert found == {}


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
    first, second = visitor(opened.username), visitor(colleague_of(opened))
    theirs = opened_at(second, opened.page, opened.address)
    typed = {**theirs.payload, **{name: f"Sonra {name}"[:20] for name in theirs.markers}}
    if first.post(opened.address, opened.payload).status_code != 302:
        return "the first press was refused"
    before = acts()
    answer = second.post(opened.address, typed)
    if acts() != before:
        return "the second press wrote over the first"
    if answer.status_code != 200:
        return f"status {answer.status_code}"
    lost = [name for name in theirs.markers if typed[name] not in answer.content.decode()]
    return f"lost {lost}" if lost or not answer.context["form"].errors else ""


def colleague_of(opened: Opened) -> str:
    """Somebody else who may, else the same person at another desk."""
    roles = [role for role in Role if opened.page.view.permission in PERMISSIONS[role]]
    return next((name for role in roles if (name := username_of(role)) != opened.username), opened.username)
