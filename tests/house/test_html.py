"""The pages are sound HTML: a parser that follows the standard finds nothing to mend."""

import pytest
from tinyhtml5.parser import HTMLParser

from tests.demonstration import allowed_role, open_address, username_of, visitor
from tests.pages import all_pages

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]


def faults_of(page):
    answer = visitor(username_of(allowed_role(page))).get(open_address(page))
    if answer.status_code != 200 or not answer.headers["Content-Type"].startswith("text/html"):
        return []
    parser = HTMLParser()
    parser.parse(answer.content.decode())
    return [f"{place} {code} {said}" for place, code, said in parser.errors]


def test_pages_are_sound_html():
    assert {page.name: faults for page in all_pages() if (faults := faults_of(page))} == {}


def test_a_broken_page_would_be_found():
    parser = HTMLParser()
    parser.parse("<!doctype html><title>x</title><p><div></div></p>")
    assert [code for _, code, _ in parser.errors] == ["unexpected-end-tag"]
