"""The tests’ database: the owner builds a template once, each process works in a clone as the web’s login."""

from __future__ import annotations

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bin.cluster import Cluster
from bin.place import ROOT, TEST, private_environment

CLUSTER = Cluster(TEST)
KEPT_TEMPLATES = 3
PROCESS = f"t_{os.getpid()}"


def environment(database: str) -> dict[str, str]:
    """Where the settings find the test cluster."""
    urls = {"DATABASE_URL": TEST.url("kardes_app", database), "DATABASE_OWNER_URL": TEST.url("kardes_owner", database)}
    return private_environment(TEST) | urls


def template_name() -> str:
    """Named by what builds it: our migrations and the locked packages that bring their own."""
    sources = [ROOT / "uv.lock", *sorted(ROOT.glob("*/migrations/*.py")), *sorted(ROOT.glob("*/*/migrations/*.py"))]
    digest = hashlib.sha256()
    for path in sources:
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return f"template_{digest.hexdigest()[:16]}"


def has_database(name: str) -> bool:
    return bool(CLUSTER.ask("SELECT 1 FROM pg_database WHERE datname = :'name'", name=name))


def drop(name: str) -> None:
    CLUSTER.ask('DROP DATABASE IF EXISTS :"name" WITH (FORCE)', name=name)


def ensure_template() -> str:
    """Migrate a new template when the migrations have changed since the last one; else use what is there."""
    name = template_name()
    with (TEST.base / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not has_database(name):
            building = f"building_{name}"
            drop(building)
            CLUSTER.create_database(building)
            migrate(building)
            CLUSTER.ask('ALTER DATABASE :"old" RENAME TO :"new"', old=building, new=name)
        sweep()
    return name


def migrate(name: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), "migrate", "--verbosity=0"],
        env=os.environ | environment(name),
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"The migrations do not run:\n{done.stderr[-4000:]}")


def sweep() -> None:
    """Drop older templates, and the clones of test runs that were killed."""
    templates = CLUSTER.ask("SELECT datname FROM pg_database WHERE datname LIKE 'template\\_%' ORDER BY oid DESC")
    for name in templates[KEPT_TEMPLATES:]:
        drop(name)
    for name in CLUSTER.ask("SELECT datname FROM pg_database WHERE datname LIKE 't\\_%'"):
        if not Path("/proc", name.split("_")[1]).exists():
            drop(name)


def fresh_clone(template: str) -> str:
    """This process's database as the migrations left it: a tenth of a second."""
    drop(PROCESS)
    CLUSTER.ask('CREATE DATABASE :"name" TEMPLATE :"template" OWNER kardes_owner', name=PROCESS, template=template)
    return PROCESS


@contextmanager
def as_owner() -> Iterator[None]:
    """Lay out rows as the database's owner, past row security, inside the test's own transaction."""
    from django.db import connection, transaction

    set_role = "select set_config('role', %s, true)"
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("select current_setting('role')")
            before = cursor.fetchone()[0]
            cursor.execute(set_role, ["kardes_owner"])
        yield
        with connection.cursor() as cursor:
            cursor.execute(set_role, [before])
