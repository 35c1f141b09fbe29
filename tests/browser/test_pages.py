"""Every page in Chromium, light and dark, wide and narrow: axe, the security policy, the network, 320 px."""

from __future__ import annotations

import pytest

from tests.demonstration import allowed_role, open_address, own_addresses, username_of, visitor
from tests.pages import all_pages

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("demonstration"),
    pytest.mark.django_db(transaction=True),
]
# Each theme and each width, every page twice: together they cover what four times would.
LOOKS = [("light", 1440), ("dark", 390)]
PARTS = 2
# A town's file looks different at every place of the road.
IN_EVERY_STATE = "relations:twinning"


def addresses() -> list[tuple[str, str]]:
    """(username, address) of every page that shows something."""
    found = []
    for page in all_pages():
        username = username_of(allowed_role(page))
        shown = own_addresses(page) if page.name == IN_EVERY_STATE else [open_address(page)]
        found += [(username, address) for address in shown if is_a_page(username, address)]
    return found


def is_a_page(username: str, address: str) -> bool:
    answer = visitor(username).get(address)
    return answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")


@pytest.mark.drill
@pytest.mark.rule("K24", "U35")
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize(("theme", "width"), LOOKS)
def test_nothing_is_found_on_any_page(window, theme, width, part):
    windows, found = {}, {}
    for username, address in addresses()[part::PARTS]:
        if username not in windows:
            windows[username] = window(username, theme=theme, width=width)
        if faults := windows[username].faults_at(address):
            found[address] = faults
    assert found == {}


@pytest.mark.parametrize("address", ["/account/login/", "/account/new/", "/account/inactive/", "/no/such/page/"])
def test_nothing_is_found_at_the_door(window, address):
    faults = window("").faults_at(address)
    assert [fault for fault in faults if "404" not in fault] == []


def test_planted_faults_are_found(window):
    """The net holds: a picture without words, a foreign host, an inline script and a broad block are all caught."""
    one = window("")
    one.go("/account/login/")
    one.page.evaluate(
        """() => {
            const picture = document.createElement("img");
            picture.src = "https://example.org/x.png";
            document.body.append(picture);
            const broad = document.createElement("div");
            broad.style.width = "900px";
            broad.textContent = "geniş";
            document.body.append(broad);
            const script = document.createElement("script");
            script.textContent = "1";
            document.body.append(script);
        }"""
    )
    one.page.wait_for_timeout(100)
    found = " ".join([*one.violations(), *one.page.evaluate("() => window.refused"), *one.sideways()])
    assert [part for part in ("image-alt", "img-src", "script-src", "wider than") if part not in found] == []
