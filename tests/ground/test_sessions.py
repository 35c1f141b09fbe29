"""How long a login lasts."""

import time

import pytest
from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user_model
from django.urls import reverse

from twinning.sessions import STARTED, USED

MINUTE, HOUR = 60, 3600


@pytest.fixture
def clerk(client, db):
    """A browser in which somebody has just logged in."""
    client.force_login(get_user_model().objects.create_user("memur", name="Memur"))
    client.get(reverse("healthz"))
    return client


def move_back(client, **ages: int) -> None:
    session = client.session
    for name, age in ages.items():
        session[name] = int(time.time()) - age
    session.save()


def is_logged_in(client) -> bool:
    client.get(reverse("healthz"))
    return SESSION_KEY in client.session


@pytest.mark.parametrize(("unused", "lasts"), [(29 * MINUTE, True), (31 * MINUTE, False)])
def test_login_unused_for_half_an_hour_ends(clerk, unused, lasts):
    move_back(clerk, **{USED: unused})
    assert is_logged_in(clerk) is lasts


@pytest.mark.parametrize(("age", "lasts"), [(12 * HOUR - MINUTE, True), (12 * HOUR + MINUTE, False)])
def test_login_of_twelve_hours_ends(clerk, age, lasts):
    move_back(clerk, **{STARTED: age})
    assert is_logged_in(clerk) is lasts


@pytest.mark.parametrize(("unused", "noted"), [(4 * MINUTE, False), (6 * MINUTE, True)])
def test_use_is_noted_every_five_minutes(clerk, unused, noted):
    move_back(clerk, **{USED: unused})
    before = clerk.session[USED]
    clerk.get(reverse("healthz"))
    assert (clerk.session[USED] > before) is noted


def test_open_page_that_asks_by_itself_keeps_no_login_alive(clerk):
    move_back(clerk, **{USED: 29 * MINUTE})
    before = clerk.session[USED]
    clerk.get(reverse("drafts:current_version"))
    assert clerk.session[USED] == before


@pytest.mark.parametrize("key", [r'"abcdefgh\000ij"', "abcdefgh' or 1", "x" * 5000])
def test_cookie_made_by_hand_is_no_session(client, db, key):
    cookie = f"{settings.SESSION_COOKIE_NAME}={key}"
    assert client.get(reverse("account_login"), headers={"cookie": cookie}).status_code == 200


def test_reading_writes_nothing_in_between(clerk, django_assert_max_num_queries):
    with django_assert_max_num_queries(3) as captured:
        clerk.get(reverse("healthz"))
    assert all(query["sql"].lower().startswith("select") for query in captured.captured_queries)


def test_visitor_gets_no_session(client, db):
    assert not client.get(reverse("healthz")).cookies


def test_browser_forgets_the_pages_at_logout(clerk):
    answer = clerk.post(reverse("account_logout"))
    assert answer.headers["Clear-Site-Data"] == '"cache"'


def test_nobody_on_the_way_keeps_a_page(clerk):
    answer = clerk.get(reverse("usersessions_list"))
    assert "private" in answer.headers["Cache-Control"]
    assert "Clear-Site-Data" not in answer.headers
