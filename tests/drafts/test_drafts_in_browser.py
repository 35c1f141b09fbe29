"""Drafts where they are made: in a browser, while somebody types."""

from __future__ import annotations

import shutil

import pytest
from django.db import connection
from django.urls import reverse

from tests.database import as_owner
from tests.factories import PASSWORD, a_town, a_twinning, a_user
from twinning.drafts.models import FormDraft
from twinning.relations import actions
from twinning.relations.models import Contact
from twinning.tenancy.context import tenant

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.drill,
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed"),
]


@pytest.fixture
def page():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


@pytest.fixture
def desk(settings):
    """A town with its officer and one file, committed: the browser comes by another connection."""
    settings.HTTPS = settings.SECURE_SSL_REDIRECT = settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "session", "csrf"
    connection.close()  # the database may be a fresh clone since the last test
    with as_owner():
        town = a_town()
        officer = a_user(town)
    with tenant(town.pk):
        twinning = a_twinning(town, officer)
    return town, officer, twinning


def log_in(page, live_server, officer) -> None:
    page.goto(f"{live_server.url}{reverse('account_login')}")
    page.fill("input[name=login]", officer.username)
    page.fill("input[name=password]", PASSWORD)
    page.locator("form[data-once] button.button-primary").click()
    page.wait_for_url(f"{live_server.url}/")


@pytest.mark.rule("K9")
def test_what_is_typed_is_kept_while_typing_and_gone_after_the_press(page, live_server, desk):
    town, officer, twinning = desk
    log_in(page, live_server, officer)
    page.goto(f"{live_server.url}{reverse('relations:log_contact', args=[twinning.pk])}")
    page.fill("textarea[name=about]", "Yarım kalan konu")
    page.get_by_text("kaydedildi.").wait_for()
    page.reload()
    assert page.input_value("textarea[name=about]") == "Yarım kalan konu"
    page.fill("input[name=theirs]", "Kmet")
    page.locator("form[data-once] button.button-primary").click()
    page.get_by_text("Temas kaydedildi.").wait_for()
    with tenant(town.pk):
        assert Contact.objects.get().about == "Yarım kalan konu"
        assert not FormDraft.objects.exists()


@pytest.mark.rule("K9")
def test_open_form_says_that_the_record_changed(page, live_server, desk):
    town, officer, twinning = desk
    page.clock.install()
    log_in(page, live_server, officer)
    page.goto(f"{live_server.url}{reverse('relations:edit_twinning', args=[twinning.pk])}")
    with tenant(town.pk):
        actions.edit_twinning(twinning, title="Başkasının adı", by=officer)
    page.clock.run_for(31_000)
    page.get_by_text("Kayıt siz yazarken değişti").wait_for()
