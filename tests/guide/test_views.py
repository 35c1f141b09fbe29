"""Help, statements, keys, and the parts' page."""

import pytest
from django.urls import reverse

from tests.database import as_owner
from tests.factories import a_user
from twinning.guide.glossary import GROUPS
from twinning.people.context import KEYS, PLACES
from twinning.people.permissions import Role


@pytest.fixture
def administrator(town):
    with as_owner():
        return a_user(town, Role.ADMINISTRATOR)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["accessibility", "privacy"])
def test_statement_is_open_before_login(client, name):
    assert client.get(reverse(f"guide:{name}")).status_code == 200


@pytest.mark.parametrize("name", ["help", "keyboard", "glossary", "accessibility", "privacy"])
def test_help_is_open_to_every_member(client, officer, name):
    client.force_login(officer)
    assert client.get(reverse(f"guide:{name}")).status_code == 200


def test_every_key_opens_a_place():
    assert set(KEYS) <= {name for _title, name, _permission in PLACES}


def test_statement_names_the_towns_own_address(client, officer, town):
    client.force_login(officer)
    assert town.unit in client.get(reverse("guide:accessibility")).content.decode()


def test_glossary_shows_both_languages(client, officer):
    client.force_login(officer)
    page = client.get(reverse("guide:glossary")).content.decode()
    word = GROUPS[0].words[0]
    assert (word.turkish in page, word.english in page) == (True, True)


def test_glossary_has_one_word_for_one_thing():
    words = [word.turkish for group in GROUPS for word in group.words]
    assert len(words) == len(set(words))


def test_parts_are_for_administrators(client, officer):
    client.force_login(officer)
    assert client.get(reverse("guide:parts")).status_code == 403


def test_parts_show_errors_at_their_fields(client, administrator):
    client.force_login(administrator)
    page = client.get(reverse("guide:parts"))
    assert set(page.context["form"].errors) >= {"number", "on", "amount", "path"}


def test_shortcuts_can_be_switched_off(client, officer):
    client.force_login(officer)
    client.post(reverse("people:use_shortcuts"), {"uses": "no", "back": "/help/keyboard/"})
    assert "shortcuts.js" not in client.get("/help/keyboard/").content.decode()
