"""Every URL, every role, one's own town and another's: who is let in stands in one table."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client

from tests.browsing import Visitor
from tests.demonstration import (
    NEIGHBOURS,
    allowed_role,
    open_address,
    own_addresses,
    role_with,
    username_of,
    visitor,
    written,
)
from tests.house.access_table import ACCESS, ANSWERS, HOLDERS, LETTERS, ONES_OWN
from tests.pages import Page, all_pages
from twinning.people.permissions import PERMISSIONS, Permission, Role

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
OPEN_TO_ALL = ("everybody", "logged in")


def guarded_pages() -> list[Page]:
    return [page for page in all_pages() if page.view.permission not in OPEN_TO_ALL]


def pages_about_rows() -> list[Page]:
    """Pages about a town's own rows; cities are everybody's."""
    return [page for page in guarded_pages() if page.arguments and not page.name.startswith("cities:")]


def test_every_page_stands_in_the_table_with_its_permission():
    assert {page.name: getattr(page.view, "permission", "says nothing") for page in all_pages()} == ACCESS


def test_every_permission_is_held_by_the_roles_of_the_table():
    letters = {
        permission: "".join(letter for letter, role in LETTERS.items() if permission in PERMISSIONS[role])
        for permission in Permission
    }
    assert letters == HOLDERS


@pytest.mark.parametrize("role", Role.values)
def test_page_opens_to_those_who_may(role):
    client = visitor(username_of(role))
    expected = {page.name: answer_to(role, page) for page in all_pages()}
    assert {page.name: client.get(open_address(page)).status_code for page in all_pages()} == expected


def answer_to(role: str, page: Page) -> int:
    may = ACCESS[page.name] in OPEN_TO_ALL or ACCESS[page.name] in PERMISSIONS[role]
    if may and page.name in ONES_OWN and role != allowed_role(page):
        return 404
    return ANSWERS.get(page.name, 200) if may else 403


@pytest.mark.parametrize("role", Role.values)
def test_press_is_refused_to_those_who_may_not(role):
    client = visitor(username_of(role))
    closed = [page for page in guarded_pages() if page.view.permission not in PERMISSIONS[role]]
    before = written()
    assert {page.name: client.post(open_address(page)).status_code for page in closed} == {
        page.name: 403 for page in closed
    }
    assert written() == before


def test_stranger_without_login_is_led_to_the_login():
    closed = [page for page in all_pages() if page.view.permission != "everybody"]
    addresses = {page.name: open_address(page) for page in closed}
    client = Visitor()
    found = {name: client.get(address).headers.get("Location", "") for name, address in addresses.items()}
    # Who is out already is not led back to leaving.
    back = {name: "" if name == "account_logout" else f"?next={address}" for name, address in addresses.items()}
    assert found == {name: f"/account/login/{query}" for name, query in back.items()}
    assert {client.post(address).status_code for address in addresses.values()} == {302}


@pytest.mark.parametrize("method", ["get", "post"])
def test_row_of_another_town_answers_as_one_that_does_not_exist(method):
    before = written()
    for page in pages_about_rows():
        client = visitor(NEIGHBOURS + username_of(role_with(page.view.permission)))
        theirs, nobodys = (answer(client, method, path) for path in (open_address(page), page.address_of_nobody()))
        assert (page.name, theirs) == (page.name, nobodys)
        assert (page.name, theirs[0]) == (page.name, 404)
    assert written() - before <= {"people_user"}


def answer(client: Client, method: str, path: str) -> tuple[int, str]:
    """Status and body; the token against forged requests is another one each time."""
    response = getattr(client, method)(path)
    return response.status_code, re.sub(r'(name="csrfmiddlewaretoken" value=")\w+', r"\1", response.content.decode())


def test_looking_writes_nothing():
    client = visitor(username_of(Role.MANAGER))
    addresses = [open_address(page) for page in all_pages()]
    before = written()
    writing = [address for address in addresses if client.get(address) and written() - before]
    assert writing == []


def test_every_press_wants_the_token_against_forged_requests():
    client = Client(enforce_csrf_checks=True)
    answers = {page.name: client.post(page.address_of_nobody()).status_code for page in all_pages()}
    assert {name for name, status in answers.items() if status != 403} == set()


def test_every_page_about_a_row_has_one_in_the_demonstration():
    missing = [page.name for page in guarded_pages() if page.arguments and not own_addresses(page)]
    assert missing == []


def test_second_factor_is_not_asked_of_the_demonstration():
    # Otherwise the roles that need one would be led away from every page, and this file would prove nothing.
    assert settings.MFA_REQUIRED_ROLES == []
    assert allowed_role(all_pages()[0]) == Role.OFFICER
