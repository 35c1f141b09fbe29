"""What pages send: each from the template of its name, well-formed, its ids and references in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import html5lib
import pytest
from html5lib.html5parser import HTMLParser

from tests.demonstration import open_address, role_with, username_of, visitor
from tests.pages import Page, all_pages
from twinning.people.access import Permission

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
# One page serves every act; the registry's verb gives it its words. A file without a protocol shows how to begin one.
SHARED = ("relations/act.html", "protocols/not_drafted.html")
REFERRING = ("for", "aria-describedby", "aria-labelledby", "aria-controls", "headers", "list")
XHTML = "{http://www.w3.org/1999/xhtml}"


@cache
def rendered() -> list[tuple[Page, str, str]]:
    """(page, first template, HTML) of every page that shows something to those who may."""
    found = []
    for page in all_pages():
        if page.view.permission in set(Permission):
            response = visitor(username_of(role_with(page.view.permission))).get(open_address(page))
            if response.status_code == 200 and response.headers["Content-Type"].startswith("text/html"):
                found.append((page, response.templates[0].name, response.content.decode()))
    return found


@pytest.mark.drill
def test_page_is_rendered_from_the_template_of_its_name():
    found = {page.name: name for page, name, _ in rendered() if name not in SHARED}
    assert {page: name for page, name in found.items() if not bears_its_name(page, name)} == {}


def bears_its_name(page: str, template: str) -> bool:
    app, view = page.split(":")
    return template.startswith(f"{app}/") and template.endswith(f"/{view}.html")


def test_html_is_well_formed():
    assert {page.name: faults for page, _, text in rendered() if (faults := list(parse_faults(text)))} == {}


def parse_faults(text: str) -> Iterator[str]:
    parser = HTMLParser(strict=False)
    parser.parse(text)
    lines = text.splitlines()
    for (line, _), code, _ in parser.errors:
        yield f"{code}: {lines[line - 1].strip()[:120]}"


@pytest.mark.drill
def test_ids_and_references_are_in_order():
    assert {page.name: faults for page, _, text in rendered() if (faults := list(id_faults(text)))} == {}


def id_faults(text: str) -> Iterator[str]:
    """Ids given twice, and attributes that refer to an id that is not there."""
    elements = [element for element in html5lib.parse(text).iter() if isinstance(element.tag, str)]
    ids = Counter(element.get("id") for element in elements if element.get("id"))
    yield from (f"twice: {name}" for name, times in ids.items() if times > 1)
    for element in elements:
        for attribute in REFERRING:
            missing = set((element.get(attribute) or "").split()) - set(ids)
            yield from (f"{attribute} of {element.tag.removeprefix(XHTML)}: {name}" for name in sorted(missing))


@pytest.mark.parametrize(
    "planted", ["<p><div></p></div>", "<b><i></b></i>", "<table><p>x</p></table>", "<input id=a id=b>", "&nosuch;"]
)
def test_planted_fault_is_found(planted):
    assert list(parse_faults(f"<!doctype html><html lang='tr'><title>x</title><body>{planted}</body></html>"))


def test_planted_reference_is_found():
    assert list(id_faults("<!doctype html><title>x</title><label for=a>x</label><p id=b><p id=b>")) == [
        "twice: b",
        "for of label: a",
    ]
