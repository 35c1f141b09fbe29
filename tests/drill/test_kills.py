"""Processes are killed while people write; whatever was acknowledged must be there afterwards, whole and once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from bin import serve
from bin.cluster import Cluster
from bin.place import ROOT, Place
from tests import database
from tests.drill.ledger import Writer, found_in, free_port, log_in

pytestmark = pytest.mark.drill
PLACE = Place("drill")
# So many kills, so many acknowledged writes before each, for at most so many seconds.
KILLS, BETWEEN, PATIENCE = 12, 5, 60
SERVER = ("django.core.wsgi:get_wsgi_application()", "--workers", "2", "--no-control-socket", "--log-level", "critical")
ACKNOWLEDGED_EARLY = "alter system set synchronous_commit = off; alter system set wal_writer_delay = '10s'"


@pytest.fixture(scope="module")
def cluster():
    """A cluster of its own, durable as the real one, with the demonstration in it."""
    cluster = Cluster(PLACE)
    with cluster.running():
        dump = PLACE.base / "demonstration.dump"
        database.CLUSTER.ensure()
        template = database.ensure_demonstration()
        store(database.TEST, template).call("pg_dump", "--format=custom", f"--file={dump}")
        cluster.ask('DROP DATABASE :"name" WITH (FORCE)', name="kardes")
        cluster.create_database("kardes")
        store(PLACE, "kardes").call("pg_restore", "--no-owner", "--single-transaction", str(dump))
        yield cluster


def store(place: Place, name: str):
    from bin.backup import Store

    return Store(place.url("kardes_owner", name), place.base / "papers")


@pytest.fixture
def served(cluster):
    """The application on that cluster; its workers may be killed, gunicorn brings others."""
    port = free_port()
    urls = {"DATABASE_URL": PLACE.url("kardes_app"), "DATABASE_OWNER_URL": PLACE.url("kardes_owner")}
    command = [str(serve.GUNICORN), *SERVER, "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=ROOT, env=os.environ | urls)
    yield port, server
    server.terminate()
    server.wait()


def children_of(pid: int) -> list[int]:
    text = Path("/proc", str(pid), "task", str(pid), "children").read_text()
    return [int(child) for child in text.split()]


def kill_one_of(pid: int, chance: random.Random) -> None:
    with suppress(OSError, IndexError):
        os.kill(chance.choice(children_of(pid)), signal.SIGKILL)


def kill_whole(cluster: Cluster) -> None:
    """The server and all its processes at once, as when the power goes."""
    server = cluster.server_pid()
    if server:
        for pid in [server, *children_of(server)]:
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.5)


def write_under_fire(cluster: Cluster, port: int, server: subprocess.Popen) -> list[Writer]:
    """Three people write; whenever some of it was acknowledged a worker or a backend dies, in the end all at once."""
    chance, stop = random.Random(1453), threading.Event()
    writers = [Writer(port, log_in(PLACE, port, "uzman"), number) for number in range(3)]
    threads = [threading.Thread(target=writer.write_until, args=(stop,)) for writer in writers]
    [thread.start() for thread in threads]
    try:
        for _ in range(KILLS):
            wait_for_more(writers)
            kill_one_of(chance.choice([server.pid, cluster.server_pid() or server.pid]), chance)
        wait_for_more(writers)
        kill_whole(cluster)
    finally:
        stop.set()
        [thread.join() for thread in threads]
        cluster.ensure()
    return writers


def wait_for_more(writers: list[Writer]) -> None:
    """Until a few more writes were acknowledged: however slow the machine, each kill meets people at work."""
    before, ends = count_of(writers), time.monotonic() + PATIENCE
    while count_of(writers) < before + BETWEEN and time.monotonic() < ends:
        time.sleep(0.05)


def count_of(writers: list[Writer]) -> int:
    return sum(len(writer.acknowledged) for writer in writers)


@pytest.mark.rule("R1")
def test_nothing_acknowledged_is_lost(cluster, served):
    writers = write_under_fire(cluster, *served)
    acknowledged = sorted(word for writer in writers for word in writer.acknowledged)
    assert len(acknowledged) > KILLS * BETWEEN
    assert found_in(cluster, acknowledged) == {"lost": [], "twice": [], "without their act": []}


@pytest.mark.rule("R1")
def test_database_that_acknowledges_early_is_found_out(cluster, served):
    """The control: with commits acknowledged before they are on the disk, the same drill must find losses."""
    for statement in ACKNOWLEDGED_EARLY.split("; "):
        cluster.ask(statement)
    cluster.stop()
    cluster.ensure()
    try:
        writers = write_under_fire(cluster, *served)
        acknowledged = sorted(word for writer in writers for word in writer.acknowledged)
        assert found_in(cluster, acknowledged)["lost"] != []
    finally:
        cluster.ask("alter system reset all")
        cluster.stop()
        cluster.ensure()
