"""One run of the bench: servers on seeded databases, contestants on them, floors beneath them, a table at the end."""

from __future__ import annotations

import gzip
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bin import app, serve
from bin.place import ROOT
from tests import database
from tests.bench.measuring import Contestant, measure, ratio
from tests.bench.seeding import WORD, seeded
from twinning.people.models import User
from twinning.relations.models import Twinning
from twinning.relations.paging import SIZE
from twinning.tenancy.context import tenant

VIEWERS = {"officer, 1 %": "uzman", "great town, 50 %": "komsu-uzman"}
SERVER = ("django.core.wsgi:get_wsgi_application()", "--workers", "1", "--no-control-socket", "--log-level", "error")
EXPLAINED = 5
LOADED = re.compile(r'(?:href|src)="(/static/[^"]+)"')


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

    @property
    def to_floor(self) -> float:
        return ratio(self.contestant, self.constant, self.in_database)


def run(sizes: list[int]) -> dict[str, Any]:
    """Seed, serve, measure; the largest database is served twice, for the pair that must agree with itself."""
    app.collect_static()
    names = {size: seeded(size) for size in sizes}
    with served([*names.values(), names[sizes[-1]]]) as ports:
        rows = [row for size, port in zip(sizes, ports, strict=False) for row in laid_out(size, names[size], port)]
        twins = twins_of(rows, sizes[-1], ports[-1])
        measure([*{id(c): c for row in rows for c in (row.contestant, row.constant)}.values(), twins[1]])
    return {"aa": ratio(*twins), "rows": [plain(row) for row in rows], "growth": growth(rows, sizes)}


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


def laid_out(size: int, name: str, port: int) -> Iterator[Measured]:
    """Every page of every viewer at one size, with its SQL looked at beforehand."""
    connections.close_all()
    connections.settings["default"]["NAME"] = name
    for viewer, username in VIEWERS.items():
        user = User.objects.get(username=username)
        user.membership = user.memberships.get()
        client = Client(headers={"host": "127.0.0.1"})
        client.force_login(user)
        cookie = f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"
        for page, address in addresses(user).items():
            body, queries = sql_of(client, address)
            floor = f"/constant/{len(body)}/"
            below = in_database(user, sql_of(client, floor)[1])
            yield Measured(
                size, viewer, page, Contestant(page, port, address, cookie), Contestant("floor", port, floor, cookie),
                len(queries), max(0.0, in_database(user, queries) - below),
            )  # fmt: skip


def addresses(user: User) -> dict[str, str]:
    with tenant(user.municipality_id):
        files = Twinning.objects.visible_to(user)
        newest = files.first()
        oldest_first = files.order_by("updated_at", "id")
        mark = oldest_first[min(SIZE, oldest_first.count() - 1)]
        with connection.cursor() as cursor:
            cursor.execute(f"select {WORD} from (select (%s::bigint / 100000) as k) numbered", [newest.pk])
            word = cursor.fetchone()[0]
    found = {"q": word, "status": newest.status, "kind": newest.kind}
    return {
        "files": "/twinnings/",
        "search, 2 filters": f"/twinnings/?{urlencode(found)}",
        "last page": f"/twinnings/?{urlencode({'after': f'{mark.updated_at.isoformat()}~{mark.pk}'})}",
        "one file": newest.get_absolute_url(),
        "its form": f"{newest.get_absolute_url()}edit/",
        "its history": f"{newest.get_absolute_url()}history/",
        "today": "/",
        "papers": "/papers/",
    }


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


def growth(rows: list[Measured], sizes: list[int]) -> dict[str, float]:
    """How much longer a page takes at the largest size than at the smallest."""
    at = {(row.size, row.viewer, row.page): row.contestant for row in rows}
    return {
        f"{viewer}: {page}": round(ratio(at[sizes[-1], viewer, page], at[sizes[0], viewer, page]), 2)
        for viewer in VIEWERS
        for page in dict.fromkeys(row.page for row in rows)
    }


def plain(row: Measured) -> dict[str, Any]:
    return {
        "files": row.size, "viewer": row.viewer, "page": row.page, "p50": round(row.contestant.p50, 1),
        "p95": round(row.contestant.p95, 1), "queries": row.queries, "bytes": row.contestant.size,
        "database": round(row.in_database, 2), "floor": round(row.constant.p50 + row.in_database, 1),
        "to_floor": round(row.to_floor, 2),
    }  # fmt: skip


def weights(found: dict[str, Any]) -> dict[str, float]:
    """Kilobytes of the list of files for somebody who comes the first time, and afterwards: compressed, fonts kept."""
    client = Client(headers={"host": "127.0.0.1", "accept-encoding": "gzip"})
    client.force_login(User.objects.get(username="uzman"))
    response = client.get("/twinnings/")
    is_packed = response.headers.get("Content-Encoding") == "gzip"
    page = gzip.decompress(response.content) if is_packed else response.content
    parts = {path for path in LOADED.findall(page.decode()) if not path.endswith((".woff2", ".svg"))}
    kept = sum(least(path) for path in parts)
    fonts = sum(least(path) for path in LOADED.findall(page.decode()) if path.endswith((".woff2", ".svg")))
    html = len(response.content)
    return {name: round(size / 1000, 1) for name, size in {"first": html + kept + fonts, "later": html}.items()}


def least(path: str) -> int:
    """The smallest form in which WhiteNoise sends a file."""
    plain_file = settings.STATIC_ROOT / path.removeprefix(settings.STATIC_URL)
    forms = (plain_file, plain_file.with_name(f"{plain_file.name}.gz"), plain_file.with_name(f"{plain_file.name}.br"))
    return min(form.stat().st_size for form in forms if form.exists())


def table(found: dict[str, Any]) -> str:
    columns = ("files", "viewer", "page", "p50", "p95", "queries", "bytes", "database", "floor", "to_floor")
    lines = [columns, *(tuple(str(row[column]) for column in columns) for row in found["rows"])]
    widths = [max(len(str(line[place])) for line in lines) for place in range(len(columns))]
    text = ["  ".join(str(cell).rjust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    text += [
        "",
        f"A/A {found['aa']:.3f} · page weight {found['weight']['first']} kB first, {found['weight']['later']} after",
    ]
    text += [f"  {name}: × {factor}" for name, factor in found["growth"].items()]
    return "\n".join(text)
