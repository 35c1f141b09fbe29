"""Every page in Chromium, light and dark, wide and narrow: axe, the security policy, the network, 320 px, 400 %.

Nothing may be found on any page for any role in either language; `make test` looks at a few pages, `make drill` at all.
"""

from __future__ import annotations

import pytest
from django.conf import settings

from tests.demonstration import open_address
from tests.pages import all_pages
from tests.sights import DOOR, Sight, sights, speak

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("demonstration"),
    pytest.mark.django_db(transaction=True),
]
# A page of each kind: the morning's, a list, a file, a form, the densest one.
SAMPLE = ("relations:today", "relations:twinnings", "relations:twinning", "relations:log_contact", "partners:compare")


@pytest.fixture
def faults(window):
    """`faults(sights)`: what is found at each, through one window per person."""
    windows = {}

    def found_at(seen):
        found = {}
        for sight in seen:
            if sight.username not in windows:
                windows[sight.username] = window(sight.username)
            if faults := windows[sight.username].faults_at(sight.address):
                found[f"{sight.username} {sight.address}"] = faults
                print(sight, *faults, sep="\n  ", flush=True)
        return found

    return found_at


@pytest.mark.drill
@pytest.mark.rule("K24", "U35")
@pytest.mark.parametrize("language", ["tr", "en"])
def test_nothing_is_found_on_any_page(faults, language):
    speak(language)
    assert faults(sights()) == {}


@pytest.mark.rule("K24", "U35")
def test_nothing_is_found_on_a_page_of_each_kind(faults):
    pages = {page.name: page for page in all_pages()}
    assert faults(Sight("", "uzman", open_address(pages[name])) for name in SAMPLE) == {}


@pytest.mark.parametrize(("address", "status"), DOOR.items())
@pytest.mark.parametrize("language", ["tr", pytest.param("en", marks=pytest.mark.drill)])
def test_nothing_is_found_at_the_door(window, address, status, language):
    one = window()
    one.keep(settings.LANGUAGE_COOKIE_NAME, language)
    assert one.faults_at(address, status) == []


@pytest.mark.drill
@pytest.mark.parametrize("language", ["tr", "en"])
def test_nothing_is_found_where_somebody_is_refused(window, language):
    speak(language)
    assert window("okur").faults_at("/twinnings/open/", 403) == []
    assert window("komsu-uzman").faults_at("/twinnings/1/", 404) == []


@pytest.mark.drill
@pytest.mark.parametrize("language", ["tr", "en"])
def test_nothing_is_found_on_a_form_with_errors(window, language):
    speak(language)
    one = window("uzman")
    one.go("/twinnings/1/contacts/log/")
    with one.page.expect_navigation():
        one.page.locator("form.form").evaluate("form => { form.noValidate = true; form.submit(); }")
    assert one.page.locator("[aria-invalid=true]").count() > 1
    assert one.faults() == []


@pytest.mark.drill
@pytest.mark.parametrize("language", ["tr", "en"])
def test_nothing_is_found_while_looking_as_a_colleague(window, language):
    speak(language)
    one = window("sistem")
    one.go("/institution/people/")
    one.page.locator("a[href$='/look/']").first.click()
    one.page.get_by_role("textbox").last.fill("Yardım istendi.")
    one.page.locator("form.form .button-primary").click()
    one.page.wait_for_load_state("load")
    assert one.page.locator(".looking-as").count() == 1
    assert one.faults() == []


def test_planted_faults_are_found(window):
    """The net holds: a picture without words, a foreign host, an inline script, a broad block, a button under a lid."""
    one = window()
    one.go("/account/login/")
    one.page.evaluate(
        """() => {
            document.querySelector("h1").innerHTML += "<img src='https://example.org/x.png'>";
            document.body.innerHTML += `<p>geniş</p><a href="#x">örtülü</a><div>kapak</div><s tabindex="0">sönük</s>`;
            const [broad, covered, lid, unseen] = [...document.body.children].slice(-4);
            broad.style.width = "900px";
            lid.style = "position: fixed; inset: 0";
            unseen.style.outline = "none";
            document.body.append(Object.assign(document.createElement("script"), {textContent: "1"}));
        }"""
    )
    one.page.wait_for_timeout(100)
    found = " ".join(one.faults())
    planted = ("image-alt", "img-src", "script-src", "wider than", "covered by", "takes the focus unseen")
    assert [fault for fault in planted if fault not in found] == []
