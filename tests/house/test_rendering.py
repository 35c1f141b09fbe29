"""What pages send: each from the template of its name, well-formed, its ids and references in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from django.http import HttpResponse
from html5lib.html5parser import HTMLParser

from tests.browsing import Visitor
from tests.demonstration import allowed_role, open_address, open_forms, own_addresses, taken_back, username_of, visitor
from tests.filling import Opened
from tests.pages import all_pages
from twinning.people.access import Permission

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
# One page serves every act of its room; the registry's verb gives it its words.
ACTS = ("relations/act.html", "people/act.html")
# A file without a protocol shows how to begin one; a cost is corrected where it is added, the past read where today is.
OTHERS = {
    "protocols:protocol": "protocols/not_drafted.html",
    "programs:programme": "programs/not_drafted.html",
    "programs:add_cost_item": "programs/cost_item.html",
    "programs:edit_cost_item": "programs/cost_item.html",
    "evaluations:evaluation": "evaluations/not_evaluated.html",
    "evaluations:past_evaluation": "evaluations/evaluation.html",
}
REFERRING = ("for", "aria-describedby", "aria-labelledby", "aria-controls", "headers", "list")
PLACES = 12
XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Shown:
    """A page as it was sent: its first template, and what a strict parser says of its HTML."""

    page: str
    template: str
    faults: tuple[str, ...]

    @classmethod
    def of(cls, page: str, response: HttpResponse) -> Shown:
        return cls(page, response.templates[0].name, tuple(faults_of(response.content.decode())))


def faults_of(text: str) -> Iterator[str]:
    parser = HTMLParser(strict=False)
    tree, lines = parser.parse(text), text.splitlines()
    yield from (f"{code}: {lines[line - 1].strip()[:120]}" for (line, _), code, _ in parser.errors)
    yield from id_faults([element for element in tree.iter() if isinstance(element.tag, str)])


def id_faults(elements: list) -> Iterator[str]:
    """Ids given twice, and attributes that refer to an id that is not there."""
    ids = Counter(element.get("id") for element in elements if element.get("id"))
    yield from (f"twice: {name}" for name, times in ids.items() if times > 1)
    for element in elements:
        for attribute in REFERRING:
            missing = set((element.get(attribute) or "").split()) - set(ids)
            yield from (f"{attribute} of {element.tag.removeprefix(XHTML)}: {name}" for name in sorted(missing))


def is_page(response: HttpResponse) -> bool:
    return response.status_code == 200 and response.headers["Content-Type"].startswith("text/html")


@cache
def shown() -> list[Shown]:
    """Every page that shows something: to those who may, and what stands open to everybody to a stranger."""
    found, desk = [], cache(visitor)
    for page in all_pages():
        is_public = page.view.permission == "everybody"
        client = Visitor() if is_public else desk(username_of(allowed_role(page)))
        response = client.get(page.address_of_nobody() if is_public else open_address(page))
        if is_page(response):
            found.append(Shown.of(page.name, response))
    return found


@cache
def refused() -> list[Shown]:
    """Every form as it comes back when nothing was filled in."""
    desk = cache(visitor)
    answers = [(opened.page.name, sent_empty(opened, desk(opened.username))) for opened in open_forms()]
    return [Shown.of(name, answer) for name, answer in answers if is_page(answer)]


def sent_empty(opened: Opened, client: Visitor) -> HttpResponse:
    return taken_back(lambda: client.post(opened.address, {"form_key": "", "version": "eski"}))


@pytest.mark.drill
def test_page_is_rendered_from_the_template_of_its_name():
    assert {found.page: found.template for found in shown() if not bears_its_name(found)} == {}


def bears_its_name(found: Shown) -> bool:
    app, _, view = found.page.rpartition(":")
    if not app or found.template in (*ACTS, OTHERS.get(found.page)):
        return True
    return found.template.startswith(f"{app}/") and found.template.endswith(f"/{view}.html")


def test_html_is_well_formed_and_its_references_are_in_order():
    assert {found.page: found.faults for found in shown() if found.faults} == {}


@pytest.mark.drill
def test_html_of_a_refused_form_is_well_formed_and_its_references_are_in_order():
    assert {found.page: found.faults for found in refused() if found.faults} == {}


@pytest.mark.drill
def test_html_is_well_formed_at_every_place_of_the_road():
    found = {}
    for page in all_pages():
        if page.view.permission in set(Permission):
            client = visitor(username_of(allowed_role(page)))
            for address in own_addresses(page)[:PLACES]:
                response = client.get(address)
                if is_page(response) and (faults := list(faults_of(response.content.decode()))):
                    found[address] = faults
    assert found == {}


@pytest.mark.parametrize(("address", "status"), [("/yok/", 404), ("/twinnings/open/", 403)])
def test_page_of_an_error_is_well_formed(address, status):
    response = visitor("okur").get(address)
    assert (response.status_code, list(faults_of(response.content.decode()))) == (status, [])


@pytest.mark.parametrize(
    "planted", ["<p><div></p></div>", "<b><i></b></i>", "<table><p>x</p></table>", "<input id=a id=b>", "&nosuch;"]
)
def test_planted_fault_is_found(planted):
    assert list(faults_of(f"<!doctype html><html lang='tr'><title>x</title><body>{planted}</body></html>"))


def test_planted_reference_is_found():
    assert list(faults_of("<!doctype html><title>x</title><label for=a>x</label><p id=b><p id=b>")) == [
        "twice: b",
        "for of label: a",
    ]
