"""Language and look: kept for the person, and for the browser before the login."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def chosen(client, name, **values):
    return client.post(reverse(f"people:{name}"), {"back": "/help/", **values})


def test_language_is_kept_for_the_person(client, officer):
    client.force_login(officer)
    chosen(client, "choose_language", language="en")
    client.cookies.pop("language")
    assert '<html lang="en"' in client.get("/help/").content.decode()


def test_language_is_kept_before_the_login(client):
    chosen(client, "choose_language", language="en")
    assert '<html lang="en"' in client.get(reverse("account_login")).content.decode()


def test_look_is_kept_for_the_person(client, officer):
    client.force_login(officer)
    chosen(client, "choose_theme", theme="dark")
    client.cookies.pop("theme")
    assert 'data-theme="dark"' in client.get("/help/").content.decode()


def test_look_follows_the_system_unless_chosen(client):
    assert "data-theme" not in client.get(reverse("account_login")).content.decode()


@pytest.mark.parametrize("theme", ["", "neon", '"><script>'])
def test_unknown_look_follows_the_system(client, theme):
    chosen(client, "choose_theme", theme=theme)
    assert "data-theme" not in client.get(reverse("account_login")).content.decode()


@pytest.mark.parametrize("back", ["//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example"])
def test_switch_leads_nowhere_else(client, back):
    assert chosen(client, "choose_theme", theme="dark", back=back).url == "/"
