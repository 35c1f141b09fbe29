"""Every form of every page meets what no hand should type: a sentence at the field, nothing lost, never a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from typing import Any

import pytest
from django import forms
from django.db import transaction
from django.http import HttpResponse

from tests.browsing import Visitor
from tests.database import as_owner
from tests.demonstration import (
    NEIGHBOURS,
    allowed_role,
    first_sent,
    lists,
    open_address,
    open_forms,
    person,
    username_of,
    visitor,
)
from tests.filling import EDGE_DAYS, LONG, NONSENSE_DAYS, NONSENSE_NUMBERS, PDF, Opened, Scan, is_number, is_text
from tests.pages import all_pages, page_called
from twinning.audit.form_keys import new_key
from twinning.audit.models import Act

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]
Fault = tuple[str, Any]


class Desk:
    """Everybody who may send a form, each at a browser of their own; what a press does is taken back."""

    def __init__(self) -> None:
        self.clients: dict[str, Visitor] = {}

    def send(self, opened: Opened, **typed: Any) -> HttpResponse:
        client = self.clients.get(opened.username) or visitor(opened.username)
        self.clients[opened.username] = client
        # A browser always sends the token against forged requests: no form that was sent is empty.
        whole = {"csrfmiddlewaretoken": "x", **opened.payload, **typed}
        sent = {name: value for name, value in whole.items() if value is not None}
        with transaction.atomic():
            response = client.post(opened.address, sent)
            transaction.set_rollback(True)
        return response


def acts() -> int:
    with as_owner():
        return Act.objects.count()


@pytest.fixture
def desk():
    return Desk()


def at_each(fits: Callable[[forms.Field], bool]) -> Iterator[tuple[Opened, str]]:
    """Every field of every form that is of this kind."""
    for opened in open_forms():
        yield from ((opened, name) for name, field in opened.shown.items() if fits(field))


def faults(desk: Desk, cases: Iterable[tuple[Opened, str]], *typed: Any) -> dict[Fault, Any]:
    """Where what was typed into a field was not told back at that field."""
    found: dict[Fault, Any] = {}
    for opened, name in cases:
        for value in typed:
            fault = refusal_of(desk.send(opened, **{name: value}), opened, name)
            if fault:
                found[opened.page.name, name] = (str(value)[:20], fault)
    return found


def refusal_of(response: HttpResponse, opened: Opened, name: str) -> str:
    """What is wrong with the answer to a field that ought to be refused."""
    if response.status_code != 200:
        return f"status {response.status_code}"
    form = response.context["form"]
    if not form.errors.get(name):
        return f"errors only at {sorted(form.errors)}"
    lost = [
        other for other in opened.markers if other != name and opened.payload[other] not in response.content.decode()
    ]
    return f"lost {lost}" if lost else ""


def test_nul_bytes_are_told_back(desk):
    assert faults(desk, at_each(is_text), "a\0b") == {}


def test_megabyte_of_text_is_told_back(desk):
    assert faults(desk, at_each(is_text), LONG) == {}


def test_day_that_does_not_exist_is_told_back(desk):
    assert faults(desk, at_each(lambda field: isinstance(field, forms.DateField)), *NONSENSE_DAYS) == {}


def test_number_that_is_none_is_told_back(desk):
    assert faults(desk, at_each(is_number), *NONSENSE_NUMBERS) == {}


def test_choice_that_was_not_offered_is_told_back(desk):
    choices = at_each(lambda field: isinstance(field, forms.ChoiceField) and not isinstance(field, forms.FileField))
    assert faults(desk, choices, "uydurma", "999999999", "a\0b") == {}


@pytest.mark.drill
def test_field_left_out_is_told_at_that_field(desk):
    assert faults(desk, at_each(lambda field: field.required), None) == {}


PAPERS = {
    "another kind by its content": ("belge.pdf", b"MZ\x90\0"),
    "another kind by its name": ("belge.exe", PDF),
    "cut off": ("belge.pdf", PDF[:20]),
    "no picture": ("resim.png", b"\x89PNG\r\n\x1a\n"),
    "nothing": ("belge.pdf", b""),
}


@pytest.mark.drill
@pytest.mark.parametrize("paper", PAPERS)
def test_paper_that_is_none_is_told_back(desk, paper):
    name, content = PAPERS[paper]
    scan = Scan(name, content, content_type="application/pdf")
    assert faults(desk, at_each(is_file), scan) == {}


@pytest.mark.drill
def test_paper_that_is_too_large_is_told_back(desk, settings):
    settings.UPLOAD_LIMIT = 100
    scans = at_each(lambda field: is_file(field) and "PDF" in str(field.help_text))
    assert faults(desk, scans, Scan("belge.pdf", PDF + b" " * 100 + b"%%EOF")) == {}


def is_file(field: forms.Field) -> bool:
    return isinstance(field, forms.FileField)


@pytest.mark.rule("S17")
@pytest.mark.parametrize("points", ["6", "-1", "2,5", "beş"])
def test_points_outside_nought_to_five_are_told_back(desk, points):
    opened = first_sent(page_called("partners:compare"))
    name = next(name for name in opened.form.fields if name.startswith("points_"))
    told = desk.send(opened, **{name: points}).context["form"].errors[name]
    assert told == ["0-5 arası tam sayı yazın veya boş bırakın."]


@pytest.mark.drill
@pytest.mark.parametrize("days", [("31.12.2030", "01.01.2020"), ("01.01.1930", "31.12.2090")])
def test_days_out_of_order_are_no_failure(desk, days):
    found = {}
    for opened in open_forms():
        names = [name for name, field in opened.shown.items() if isinstance(field, forms.DateField)]
        answer = desk.send(opened, **dict(zip(names, cycle(days))))
        if len(names) > 1 and answer.status_code not in (200, 302):
            found[opened.page.name] = answer.status_code
    assert found == {}


@pytest.mark.drill
def test_day_at_the_edge_of_time_is_no_failure(desk):
    cases = at_each(lambda field: isinstance(field, forms.DateField))
    found = {
        (opened.page.name, name, day)
        for opened, name in cases
        for day in EDGE_DAYS
        if desk.send(opened, **{name: day}).status_code not in (200, 302)
    }
    assert found == set()


@pytest.mark.drill
@pytest.mark.rule("R4")
@pytest.mark.parametrize("version", ["eski", "-1", "9" * 30, "1.5"])
def test_version_that_is_none_is_told(desk, version):
    with_version = [opened for opened in open_forms() if opened.payload.get("version")]
    answers = {opened.page.name: desk.send(opened, version=version) for opened in with_version}
    assert {name for name, answer in answers.items() if answer.status_code != 200} == set()
    assert {name for name, answer in answers.items() if not answer.context["form"].errors} == set()


KEYS = {
    "missing": lambda opened: None,
    "forged": lambda opened: "1/1/Form/uydurma:imza",
    "of another town": lambda opened: new_key(person(NEIGHBOURS + opened.username), opened.form.name),
    "of another person": lambda opened: new_key(person("okur"), opened.form.name),
}


@pytest.mark.drill
@pytest.mark.parametrize("key", KEYS)
def test_form_with_a_key_that_does_not_fit_is_refused_and_kept(desk, key):
    before = acts()
    found = {}
    for opened in open_forms():
        response = desk.send(opened, form_key=KEYS[key](opened))
        lost = [name for name in opened.markers if opened.payload[name] not in response.content.decode()]
        # A page whose button is locked says why instead.
        told = response.status_code == 200 and (response.context["form"].errors or response.context.get("locked"))
        if not told or lost:
            found[opened.page.name] = (response.status_code, lost)
    assert found == {}
    assert acts() == before


NONSENSE = ["a\0b", "x" * 5000, "-1", "31.02.2026", "İ" * 99, "9999", "9" * 30, "~", "2026-01-01~x", "abc"]
# What any page may find behind its question mark: pages, places, months, words; each list's own filters are added.
ASKED = (
    "after",
    "page",
    "q",
    "sort",
    "show",
    "year",
    "month",
    "candidate",
    "consultation",
    "checksum",
    "language",
    "of",
)


@pytest.mark.parametrize("typed", NONSENSE)
def test_list_with_nonsense_is_no_failure(typed):
    client = visitor("mudur")
    answers = {address: client.get(address, dict.fromkeys([*names, "after"], typed)) for address, names in lists()}
    assert {a: answer.status_code for a, answer in answers.items() if answer.status_code not in (200, 404)} == {}


@pytest.mark.drill
@pytest.mark.parametrize("typed", NONSENSE)
def test_page_with_nonsense_behind_its_address_is_no_failure(typed):
    found = {}
    for page in all_pages():
        client, address = visitor(username_of(allowed_role(page))), open_address(page)
        before = client.get(address).status_code
        after = client.get(address, dict.fromkeys(ASKED, typed)).status_code
        if after >= 500 or (before == 200 and after not in (200, 302, 404)):
            found[page.name] = (before, after)
    assert found == {}
