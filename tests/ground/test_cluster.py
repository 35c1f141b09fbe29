"""The private cluster: what it is made of, and what may have happened to it since."""

import os
import shutil
import signal
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stderr
from io import StringIO

import pytest

from bin.cluster import Cluster, majors
from bin.place import SOCKET_FILE, SOCKET_LIMIT, Place, clone_hash, home, private_directory
from bin.say import Refusal


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """A second clone beside this one, with a cluster of its own."""
    root = tmp_path_factory.mktemp("clone")
    yield root
    for name in ("run", "test"):
        cluster = Cluster(Place(name, root))
        if cluster.is_made():
            cluster.stop()
        shutil.rmtree(cluster.place.sockets, ignore_errors=True)
    shutil.rmtree(home(root), ignore_errors=True)


@pytest.fixture
def cluster(clone):
    cluster = Cluster(Place("run", clone))
    cluster.ensure()
    return cluster


def test_cluster_is_durable_and_listens_nowhere(cluster):
    names = ("fsync", "synchronous_commit", "full_page_writes", "listen_addresses")
    assert [cluster.ask(f"SHOW {name}") for name in names] == [["on"], ["on"], ["on"], [""]]


def test_cluster_folds_no_letters_by_itself(cluster):
    sql = "SELECT datlocprovider, datcollate, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'kardes'"
    assert cluster.ask(sql) == ["c|C.UTF-8|UTF8"]


def test_socket_is_open_to_its_owner_only(cluster):
    found = cluster.place.sockets.stat()
    assert (stat.S_IMODE(found.st_mode), found.st_uid) == (0o700, cluster.user.pw_uid)


def test_login_role_inherits_nothing(cluster):
    sql = "SELECT rolinherit, rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = 'kardes_app'"
    assert cluster.ask(sql) == ["f|f|f|f"]


def test_login_role_may_become_a_town_but_not_the_owner(cluster):
    sql = "SELECT pg_has_role('kardes_app', role, 'MEMBER') FROM unnest(array['app_tenant', 'kardes_owner']) AS role"
    assert cluster.ask(sql) == ["t", "f"]


def test_owner_may_make_the_extensions(cluster):
    cluster.ask("SET ROLE kardes_owner; CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent", database="kardes")
    assert cluster.ask("SELECT count(*) FROM pg_extension WHERE extname ~ 'trgm|unaccent'", database="kardes") == ["2"]


def test_second_start_changes_nothing(cluster):
    pid = cluster.server_pid()
    cluster.ensure()
    assert cluster.server_pid() == pid


def test_second_run_waits_for_its_turn(cluster):
    order = []

    def second():
        with cluster.taken():
            order.append("second")

    with redirect_stderr(StringIO()) as said, ThreadPoolExecutor() as pool, cluster.taken():
        waiting = pool.submit(second)
        while "waiting for it to end" not in said.getvalue():
            assert not waiting.done()
            time.sleep(0.01)
        order.append("first")
    assert order == ["first", "second"]


def test_crash_with_a_reused_pid_starts_again(cluster):
    os.kill(cluster.server_pid(), signal.SIGKILL)
    # The number belongs to another program by now: this one.
    path = cluster.place.data / "postmaster.pid"
    path.write_text("\n".join([str(os.getpid()), *path.read_text().splitlines()[1:]]))
    assert not cluster.is_running()
    cluster.ensure()
    assert cluster.is_running()


def test_interrupted_making_is_done_again(clone):
    place = Place("test", clone)
    Cluster(place).prepare_directories()
    (place.data / "base").mkdir()
    Cluster(place).ensure()
    assert Cluster(place).ask("SHOW fsync") == ["off"]


def test_data_of_another_version_is_left_alone(tmp_path):
    place = Place("run", tmp_path)
    place.data.mkdir(parents=True)
    (place.data / "PG_VERSION").write_text("9\n")
    try:
        with pytest.raises(Refusal, match=r"made by PostgreSQL 9, which is not installed"):
            Cluster(place).program("postgres")
    finally:
        shutil.rmtree(home(tmp_path))


def test_two_clones_never_meet(tmp_path):
    one, other = Place("run", tmp_path / "one"), Place("run", tmp_path / "other")
    assert clone_hash(one.root) != clone_hash(other.root)
    assert not {one.data, one.sockets} & {other.data, other.sockets}


@pytest.mark.parametrize("name", ["d" * 100, "kardeş şehir", "a,b"])
def test_socket_of_a_clone_deep_or_odd_lies_elsewhere(tmp_path, monkeypatch, name):
    # Root's clusters lie under /var/lib, whose paths are short: seen as an ordinary user.
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    place = Place("run", tmp_path / name)
    assert place.root not in place.sockets.parents
    assert len(os.fsencode(place.sockets / SOCKET_FILE)) <= SOCKET_LIMIT


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_directory_laid_by_somebody_else_is_refused(tmp_path, target):
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / target)
    with pytest.raises(Refusal, match="belongs to somebody else"):
        private_directory(tmp_path / "link", os.geteuid())


def test_installed_versions_are_new_enough():
    assert min(majors()) >= 15
