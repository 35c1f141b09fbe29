"""A backup is worth what its restoring is worth."""

import os
import tarfile

import pytest

from bin.backup import DUMP, PAPERS, Store, back_up, bring_back, unpack, verify
from bin.place import TEST
from bin.say import Refusal
from tests import database


@pytest.fixture(scope="module")
def template():
    database.CLUSTER.ensure()
    return database.ensure_template()


@pytest.fixture
def make_store(tmp_path, template):
    made = []

    def make(name: str, *, filled: bool) -> Store:
        full_name = f"t_{os.getpid()}_{name}"
        made.append(full_name)
        if filled:
            variables = {"name": full_name, "template": template}
            database.CLUSTER.ask('CREATE DATABASE :"name" TEMPLATE :"template" OWNER kardes_owner', **variables)
        else:
            database.CLUSTER.create_database(full_name)
        return Store(TEST.url("kardes_owner", full_name), tmp_path / name)

    yield make
    for name in made:
        database.drop(name)


@pytest.fixture
def backup(make_store, tmp_path):
    """A database with a row of its own and one paper, and their backup."""
    store = make_store("source", filled=True)
    store.call("psql", "-qc", "insert into shared_cache values ('İştip', 'kardeş', '2030-01-01')")
    (store.papers / "2026").mkdir(parents=True)
    (store.papers / "2026" / "protokol.pdf").write_bytes(b"%PDF-1.7 imza")
    back_up(store, tmp_path / "backup")
    return store, tmp_path / "backup"


RIGHTS = """
select relname, relrowsecurity, relacl,
       (select array_agg(attname || attacl::text order by attname) from pg_attribute
         where attrelid = c.oid and attacl is not null and not attisdropped),
       (select array_agg(polname order by polname) from pg_policy where polrelid = c.oid)
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') order by relname
"""


def contents(store: Store) -> list[str]:
    """Every table's rows, rights and policies, as text."""
    rows = store.call("pg_dump", "--data-only", "--inserts").splitlines()
    return [row for row in rows if row.startswith("INSERT")] + store.call("psql", "-XAtc", RIGHTS).splitlines()


@pytest.mark.rule("K25")
def test_restored_database_is_the_same(backup, make_store):
    source, directory = backup
    restored = make_store("restored", filled=False)
    bring_back(directory, restored)
    assert contents(restored) == contents(source)
    assert (restored.papers / "2026" / "protokol.pdf").read_bytes() == b"%PDF-1.7 imza"


@pytest.mark.parametrize("name", [DUMP, PAPERS])
def test_flipped_byte_is_found(backup, name):
    path = backup[1] / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(Refusal, match="damaged"):
        verify(backup[1])


def test_database_with_tables_is_not_overwritten(backup):
    source, directory = backup
    with pytest.raises(Refusal, match="not empty"):
        bring_back(directory, source)


def test_papers_are_not_overwritten(backup, make_store):
    restored = make_store("restored", filled=False)
    restored.papers.mkdir()
    (restored.papers / "other.pdf").touch()
    with pytest.raises(Refusal, match="not empty"):
        bring_back(backup[1], restored)


def test_backup_is_readable_by_its_owner_only(backup):
    assert backup[1].stat().st_mode & 0o077 == 0


def test_directory_without_backup_is_refused(tmp_path):
    with pytest.raises(Refusal, match="holds no backup"):
        verify(tmp_path)


@pytest.mark.parametrize("name", ["../outside.pdf", "/outside.pdf"])
def test_archive_that_reaches_outside_is_refused(tmp_path, name):
    with tarfile.open(tmp_path / PAPERS, "w") as tar:
        tar.addfile(tarfile.TarInfo(name))
    with pytest.raises(Refusal, match="no backup has written"):
        unpack(tmp_path / PAPERS, tmp_path / "target")
