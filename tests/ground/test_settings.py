"""What the settings make of the environment."""

import subprocess
import sys

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import formats

from bin.checks import PRODUCTION
from bin.place import ROOT
from manage import wants_owner
from twinning.settings import as_app, as_owner, database


def in_production(expression: str, **changes: str) -> str:
    """What a production process makes of it; the environment is nothing but what is said here."""
    code = f"from twinning import settings; print({expression})"
    environment = {**PRODUCTION, **changes, "PATH": ""}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgres:///kardes?host=/run/sock&user=kardes_app", ("kardes", "/run/sock", "kardes_app", "")),
        ("postgres://kardes_app:geheim@db.example:5433/kardes", ("kardes", "db.example", "kardes_app", "geheim")),
    ],
)
def test_database_url_by_socket_and_by_host(url, expected):
    entry = database(url)
    assert tuple(entry[key] for key in ("NAME", "HOST", "USER", "PASSWORD")) == expected


def test_app_is_limited_and_owner_is_not():
    entry = database("postgres:///kardes?host=/run/sock&user=x")
    assert "statement_timeout=15000" in as_app(entry)["OPTIONS"]["options"]
    assert "statement_timeout" not in as_owner(entry)["OPTIONS"]["options"]


def test_production_cookies_are_bound_to_host_and_https():
    names = "settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.SESSION_COOKIE_SECURE"
    assert in_production(names) == "__Host-session __Host-csrf True"


def test_production_asks_for_second_factor():
    roles = "['administrator', 'manager', 'council_office', 'mayors_office']"
    assert in_production("settings.MFA_REQUIRED_ROLES") == roles


def test_demonstration_asks_for_none():
    assert settings.MFA_REQUIRED_ROLES == []


def test_debug_is_off_unless_asked():
    assert in_production("settings.DEBUG", DEBUG="") == "False"


@pytest.mark.parametrize("command", ["migrate", "load_gazetteer", "rebuild_board", "create_municipality", "add_member"])
def test_commands_of_the_owner(command):
    assert wants_owner(command)


@pytest.mark.parametrize("command", ["runserver", "shell", "check", "createcachetable", ""])
def test_commands_of_the_web_login(command):
    assert not wants_owner(command)


@pytest.mark.parametrize("typed", ["01.12.2026", "1.12.2026", "01/12/2026", "2026-12-01"])
def test_dates_as_people_type_them(typed):
    from django.forms import DateField

    assert DateField().clean(typed).isoformat() == "2026-12-01"


def test_years_are_printed_without_dots():
    assert formats.localize(2026) == "2026"


@pytest.mark.django_db
def test_policy_stands_on_every_answer(client):
    policy = client.get(reverse("healthz")).headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;")


@pytest.mark.django_db
@pytest.mark.parametrize(("chosen", "spoken"), [("", "tr"), ("en", "en"), ("xx", "tr")])
def test_language_is_turkish_unless_chosen(client, chosen, spoken):
    client.cookies["language"] = chosen
    response = client.get(reverse("healthz"), headers={"Accept-Language": "en-GB,en"})
    assert response.headers["Content-Language"] == spoken
