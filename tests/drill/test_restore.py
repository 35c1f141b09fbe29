"""A backup of the whole demonstration, brought back into an empty database: rows, papers and pages are the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bin.backup import Store, back_up, bring_back
from bin.place import TEST
from tests import database
from tests.demonstration import visitor

pytestmark = [pytest.mark.drill, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("demonstration")]
RESTORED = f"{database.PROCESS}_restored"
TABLES = "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1"
SUM = "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from {} t"
PAGES = ("/twinnings/", "/papers/", "/twinnings/1/", "/twinnings/1/history/")


def sums_of(name: str) -> dict[str, str]:
    """Every table's rows as one checksum."""
    return {
        table: database.CLUSTER.ask(SUM.format(f'"{table}"'), database=name)[0]
        for table in database.CLUSTER.ask(TABLES, database=name)
    }


@pytest.fixture
def restored(tmp_path, settings):
    source = Store(TEST.url("kardes_owner", database.DEMONSTRATION), Path(settings.PAPERS_ROOT))
    back_up(source, tmp_path / "backup")
    database.CLUSTER.create_database(RESTORED)
    store = Store(TEST.url("kardes_owner", RESTORED), tmp_path / "papers")
    bring_back(tmp_path / "backup", store)
    yield store
    database.drop(RESTORED)


@pytest.mark.rule("R7")
def test_restored_house_is_the_same(restored, settings):
    assert sums_of(RESTORED) == sums_of(database.DEMONSTRATION)
    kept = Path(settings.PAPERS_ROOT)
    papers = {path.relative_to(kept): path.read_bytes() for path in kept.rglob("*") if path.is_file()}
    assert papers
    assert {path: (restored.papers / path).read_bytes() for path in papers} == papers


@pytest.mark.rule("R7")
def test_restored_pages_are_the_same(restored):
    before = pages()
    with database.working_in(RESTORED, database.TEMPLATES[database.DEMONSTRATION], is_there=True):
        assert pages() == before


def pages() -> dict[str, str]:
    client = visitor("uzman")
    bodies = {address: client.get(address).content.decode() for address in PAGES}
    return {address: re.sub(r'(csrfmiddlewaretoken" value=")\w+', r"\1", body) for address, body in bodies.items()}


@pytest.mark.rule("R7")
def test_changed_row_is_seen(restored):
    before = sums_of(RESTORED)
    database.CLUSTER.ask("update relations_twinning set title = title || ' ' where id = 1", database=RESTORED)
    assert {name for name, total in sums_of(RESTORED).items() if total != before[name]} >= {"relations_twinning"}
