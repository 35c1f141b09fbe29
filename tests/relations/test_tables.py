"""The lists as tables to keep: the same rows as on the page, and nothing that a spreadsheet would reckon with."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.database import as_owner
from tests.factories import a_town, a_twinning, a_user, with_partner
from twinning.papers.tables import MARK, cell
from twinning.relations import actions
from twinning.relations.states import Direction, PaperKind
from twinning.tenancy.context import tenant


def table_at(client, user, address):
    client.force_login(user)
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = b"".join(answer.streaming_content).decode()
    assert text.startswith(MARK)
    return list(csv.DictReader(StringIO(text.removeprefix(MARK)), delimiter=";"))


@pytest.fixture
def plovdiv_file(town, officer):
    return with_partner(a_twinning(town, officer), officer)


@pytest.fixture
def letter(plovdiv_file, officer):
    return actions.issue_paper(
        plovdiv_file, b"%PDF-1.7", kind=PaperKind.LETTER, title="Plovdiv yanıtı", on=date(2026, 1, 5),
        file_name="yanit.pdf", direction=Direction.IN, by=officer,
    )  # fmt: skip


@pytest.mark.rule("K3", "K5")
def test_table_holds_what_the_address_filters(client, town, officer, plovdiv_file):
    a_twinning(town, officer, title="Gölün korunması")
    rows = table_at(client, officer, "/twinnings/table/?q=plovdiv")
    assert [(row["Ortak"], row["Ülke"], row["Durum"]) for row in rows] == [("Plovdiv", "Bulgaristan", "Hazırlanıyor")]
    assert len(table_at(client, officer, "/twinnings/table/")) == 2


def test_table_holds_only_the_own_towns_rows(client, officer, plovdiv_file):
    with as_owner():
        other = a_town()
        stranger = a_user(other)
    assert table_at(client, stranger, "/twinnings/table/") == []
    with tenant(other.pk):
        a_twinning(other, stranger, title="Başkasının dosyası")
    assert [row["Başlık"] for row in table_at(client, stranger, "/twinnings/table/")] == ["Başkasının dosyası"]


@pytest.mark.parametrize("typed", ["=1+1", "+90 224", "-5", "@SUM(A1)", "\tgizli", "\r=1", *"\uff1d\uff0b\uff0d\uff20"])
def test_cell_is_no_formula(typed):
    assert cell(typed) == f"'{typed}"


def test_title_that_looks_like_a_formula_arrives_as_text(client, town, officer):
    a_twinning(town, officer, title='=HYPERLINK("http://kotu.example")')
    [row] = table_at(client, officer, "/twinnings/table/")
    assert row["Başlık"].startswith("'=")


def test_table_takes_constantly_many_queries(client, town, officer):
    client.force_login(officer)
    asked = []
    for number in range(4):
        a_twinning(town, officer, title=f"Dosya {number}")
        with CaptureQueriesContext(connection) as caught:
            table = b"".join(client.get("/twinnings/table/").streaming_content)
        assert table.count(b"Dosya ") == number + 1
        asked.append(len(caught))
    assert asked[1:] == asked[1:2] * 3


@pytest.mark.parametrize("address", ["/papers/table/", "/papers/table/?kind=letter"])
def test_papers_stand_in_their_table(client, officer, plovdiv_file, letter, address):
    [row] = table_at(client, officer, address)
    assert (row["Yön"], row["Başlık"], row["Ortak"]) == ("gelen", "Plovdiv yanıtı", "Plovdiv")
