"""One run of the bench: servers on seeded databases, contestants on them, floors beneath them, a table at the end."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Any

from django.conf import settings
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bin import app, serve
from bin.place import ROOT
from bin.say import say
from tests import database
from tests.bench.addresses import LISTS, PAGES, addresses
from tests.bench.measuring import ROUNDS, Contestant, measure, ratio, ratios_of
from tests.bench.seeding import seeded
from tests.bench.weighing import weights
from twinning.people.models import User
from twinning.tenancy.context import tenant

# Who looks at which pages: an officer's town has one file in a hundred, no town of the world the half of them all.
VIEWERS = {
    "officer, 1 %": ("uzman", PAGES),
    "council member": ("uye", ("protocol, for the council",)),
    "great town, 50 %": ("komsu-uzman", LISTS),
}
SERVER = ("django.core.wsgi:get_wsgi_application()", "--workers", "1", "--no-control-socket", "--log-level", "error")
EXPLAINED = 5
STEP = 16384
TRIES, SAME = 3, (0.95, 1.05)


@dataclass(frozen=True)
class Measured:
    """A page as one viewer meets it at one size, and what stands under it."""

    size: int
    viewer: str
    page: str
    contestant: Contestant
    constant: Contestant
    queries: int
    in_database: float


def run(sizes: list[int]) -> dict[str, Any]:
    """Seed, serve, measure; the largest database is served twice, for the pair that must agree with itself."""
    app.collect_static()
    names = {size: seeded(size) for size in sizes}
    with served([*names.values(), names[sizes[-1]]]) as ports:
        rows: list[Measured] = []
        floors: dict[tuple[int, str], Contestant] = {}
        for size, port in zip(sizes, ports, strict=False):
            rows += laid_out(size, names[size], port, PAGES if size in (sizes[0], sizes[-1]) else LISTS, floors)
        twins = twins_of(rows, sizes[-1], ports[-1])
        contestants = [*{id(c): c for row in rows for c in (row.contestant, row.constant)}.values(), twins[1]]
        for attempt in range(1, TRIES + 1):
            say(f"{ROUNDS} rounds over {len(contestants)} addresses, try {attempt} of {TRIES}")
            measure(contestants)
            if is_calm(*twins):
                break
        pages = {row.page: row.contestant for row in rows if row.size == sizes[0] and row.page not in LISTS[1:]}
        weighed = weights(list(pages.values()))
    found = {"rows": [plain(row) for row in rows], "growth": growth(rows, sizes), "weights": weighed}
    return {"aa": round(ratio(*twins), 3), "is_calm": is_calm(*twins)} | found


def is_calm(one: Contestant, again: Contestant) -> bool:
    """Whether the same server measured twice agrees with itself: else nothing else may be believed."""
    return SAME[0] <= ratio(one, again) <= SAME[1]


@contextmanager
def served(names: list[str]) -> Iterator[list[int]]:
    """One server for each of these databases, on ports that were free."""
    servers, ports = [], []
    for name in names:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            ports.append(listener.getsockname()[1])
        command = [str(serve.GUNICORN), *SERVER, "--bind", f"127.0.0.1:{ports[-1]}"]
        servers.append(subprocess.Popen(command, cwd=ROOT, env=os.environ | database.environment(name)))
    try:
        for port in ports:
            wait_for(port)
        yield ports
    finally:
        for server in servers:
            server.send_signal(signal.SIGTERM)
            server.wait()


def wait_for(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"nothing answers at port {port}")


def laid_out(
    size: int, name: str, port: int, pages: Container[str], floors: dict[tuple[int, str], Contestant]
) -> Iterator[Measured]:
    """These pages of every viewer at one size, with their SQL looked at beforehand; floors of one length are shared."""
    connections.close_all()
    connections.settings["default"]["NAME"] = name
    for viewer, (username, seen) in VIEWERS.items():
        user = User.objects.get(username=username)
        user.membership = user.memberships.get()
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(user)
        cookie = f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"
        below = in_database(user, sql_of(client, constant_of(0))[1])
        for page, address in addresses(user).items():
            if page in pages and page in seen:
                body, queries = sql_of(client, address)
                floor = constant_of(len(body))
                yield Measured(
                    size, viewer, page, Contestant(page, port, address, cookie),
                    floors.setdefault((port, floor), Contestant("floor", port, floor, cookie)),
                    len(queries), max(0.0, in_database(user, queries) - below),
                )  # fmt: skip


def constant_of(size: int) -> str:
    """The constant page that is about as long."""
    return f"/constant/{ceil(size / STEP) * STEP}/"


def sql_of(client: Client, address: str) -> tuple[bytes, list[str]]:
    """The page and its statements with a plan; asked once before, so that nothing happens for the first time."""
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    planned = [query["sql"] for query in captured if re.match(r"(?i)\s*(select|with)\b(?!.*set_config)", query["sql"])]
    return response.content, planned


def in_database(user: User, statements: list[str]) -> float:
    """PostgreSQL's own time for these statements, in milliseconds: the best of a few."""
    total = 0.0
    for statement in statements:
        if 'FROM "people_' in statement or 'FROM "django_session' in statement:
            continue
        with tenant(user.municipality_id), connection.cursor() as cursor:
            times = []
            for _ in range(EXPLAINED):
                cursor.execute(f"explain (analyze, timing off, format json) {statement.replace('%', '%%')}", [])
                times.append(cursor.fetchone()[0][0]["Execution Time"])
            total += min(times)
    return total


def twins_of(rows: list[Measured], size: int, port: int) -> tuple[Contestant, Contestant]:
    """The list of files at the largest size, and the same list on the second server."""
    one = next(row.contestant for row in rows if row.size == size and row.page == "files")
    return one, Contestant("files again", port, one.address, one.cookie)


def growth(rows: list[Measured], sizes: list[int]) -> list[dict[str, Any]]:
    """How many times as long a page takes at the largest size as at the smallest."""
    at = {(row.size, row.viewer, row.page): row.contestant for row in rows}
    pairs = ((viewer, page, at.get((sizes[0], viewer, page)), large) for (size, viewer, page), large in at.items()
             if size == sizes[-1])  # fmt: skip
    return [
        {"viewer": viewer, "page": page, "growth": round(ratio(large, small), 2)}
        for viewer, page, small, large in pairs
        if small
    ]


def plain(row: Measured) -> dict[str, Any]:
    ratios = ratios_of(row.contestant, row.constant, row.in_database)
    return {
        "files": row.size, "viewer": row.viewer, "page": row.page, "p50": round(row.contestant.p50, 1),
        "p95": round(row.contestant.p95, 1), "queries": row.queries, "bytes": row.contestant.size,
        "database": round(row.in_database, 2), "floor": round(row.constant.p50 + row.in_database, 1),
        "to_floor": round(median(ratios), 2), "range": f"{min(ratios):.1f}-{max(ratios):.1f}",
    }  # fmt: skip
