"""One's own door: sessions, the second factor with its recovery codes, and too many tries (K21)."""

from __future__ import annotations

import re

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth import SESSION_KEY
from django.urls import reverse

from tests.browsing import Visitor
from tests.factories import PASSWORD
from twinning.people.templatetags.browsers import browser_name

CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36"


def logged_in(user, agent: str = CHROME) -> Visitor:
    web = Visitor(headers={"user-agent": agent})
    answer = web.post(reverse("account_login"), {"login": user.username, "password": PASSWORD})
    assert answer.status_code == 302
    return web


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


@pytest.fixture
def secured(officer):
    """The officer's browser after the second factor was set up there, and its secret."""
    web = logged_in(officer)
    asked = web.get(reverse("mfa_activate_totp"))
    page = web.post(asked.url, {"password": PASSWORD}, follow=True)
    secret = page.context["form"].secret
    assert web.post(reverse("mfa_activate_totp"), {"code": code_of(secret)}).status_code == 302
    return web


@pytest.mark.rule("K21")
def test_sessions_are_listed_and_the_others_ended(officer):
    here, there = logged_in(officer), logged_in(officer, "Mozilla/5.0 (iPhone) Version/17 Safari/604")
    here.get("/"), there.get("/")
    page = here.get(reverse("usersessions_list")).content.decode()
    assert "Chrome, Windows" in page
    assert "Safari, iPhone" in page
    answer = here.post(reverse("usersessions_list"), follow=True)
    assert "Öteki oturumlar kapandı." in answer.content.decode()
    assert "Başka açık oturum yok." in answer.content.decode()
    assert there.get("/").url.startswith(reverse("account_login"))
    assert here.get("/").status_code == 200


@pytest.mark.rule("K21")
def test_login_stops_at_the_second_step(secured, officer):
    web = Visitor()
    answer = web.post(reverse("account_login"), {"login": officer.username, "password": PASSWORD})
    assert answer.url == reverse("mfa_authenticate")
    assert SESSION_KEY not in web.session
    wrong = web.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert wrong.context["form"].errors


@pytest.mark.rule("K21")
def test_recovery_code_opens_the_door_once(secured, officer):
    secured.post(reverse("mfa_generate_recovery_codes"))
    page = secured.get(reverse("mfa_view_recovery_codes")).content.decode()
    code = re.findall(r"<code>(\d+)</code>", page)[0]
    for works in (True, False):
        web = Visitor()
        web.post(reverse("account_login"), {"login": officer.username, "password": PASSWORD})
        web.post(reverse("mfa_authenticate"), {"code": code})
        assert (SESSION_KEY in web.session) is works


def test_recovery_codes_can_be_taken_along(secured):
    secured.post(reverse("mfa_generate_recovery_codes"))
    answer = secured.get(reverse("mfa_download_recovery_codes"))
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert len(answer.content.split()) == 10


@pytest.mark.parametrize("name", ["mfa_index", "usersessions_list", "account_change_password", "people:account"])
def test_pages_of_ones_own_account_open(secured, name):
    assert secured.get(reverse(name)).status_code == 200


@pytest.mark.rule("K21")
def test_too_many_tries_are_answered_with_a_sentence(officer, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "3/m/ip", "login_failed": "60/m/ip,5/m/key"}
    web = Visitor()
    tries = [web.post(reverse("account_login"), {"login": "memur", "password": "x"}) for _ in range(4)]
    assert [answer.status_code for answer in tries] == [200, 200, 200, 429]
    assert "Bir dakika bekleyip yeniden deneyin." in tries[-1].content.decode()


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (CHROME, "Chrome, Windows"),
        ("Mozilla/5.0 (X11; Linux) Firefox/130", "Firefox, Linux"),
        ("curl/8", "curl/8"),
        ("", "–"),
    ],
)
def test_browsers_are_named_in_words(agent, name):
    assert browser_name(agent) == name


FOREIGN = ["/\t/[x", "//evil.example", "/\\evil.example", "/\t/evil.example", "https://evil.example"]


@pytest.mark.parametrize("address", FOREIGN)
@pytest.mark.parametrize("choice", ["theme", "language", "shortcuts"])
def test_choice_leads_back_to_our_own_pages_only(client, officer, choice, address):
    client.force_login(officer)
    answer = client.post(f"/account/{choice}/", {"back": address})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")


@pytest.mark.django_db
@pytest.mark.parametrize("address", FOREIGN)
def test_login_leads_to_our_own_pages_only(client, address):
    answer = client.get("/account/login/", {"next": address})
    assert answer.status_code == 200
    assert 'name="next"' not in answer.content.decode()


@pytest.mark.parametrize(("pressed", "kept"), [("en", "en"), ("", "tr")])
def test_language_pressed_at_the_door_holds_inside(officer, pressed, kept):
    web = Visitor()
    if pressed:
        web.post(reverse("people:choose_language"), {"language": pressed})
    else:
        # Somebody else's choice on this machine says nothing of this person.
        web.cookies["language"] = "en"
    web.post(reverse("account_login"), {"login": officer.username, "password": PASSWORD})
    assert f'<html lang="{kept}"' in web.get("/").content.decode()
