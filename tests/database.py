"""The tests’ databases: the owner builds a template once, each process works in a clone as the web’s login.

Two templates: the plain one, as the migrations leave it, and the demonstration, whose files stand at every place of
the road. Both are named by what builds them and kept until that changes.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bin.cluster import Cluster
from bin.place import ROOT, TEST, private_environment

CLUSTER = Cluster(TEST)
KEPT_TEMPLATES = 3
PROCESS = f"t_{os.getpid()}"
DEMONSTRATION = f"{PROCESS}_demo"
TEMPLATES: dict[str, str] = {}  # clone of this process -> what it is a clone of
FLOORS = ("twinning", "partners", "protocols", "programs", "evaluations")
TABLES = sorted(ROOT.glob("twinning/*/data/*.csv"))
# What stands above the verbs does not change what they write.
ABOVE_VERBS = {"views", "views.py", "forms", "forms.py", "urls.py", "filters.py", "middleware.py", "context.py"}


def environment(database: str) -> dict[str, str]:
    """Where the settings find the test cluster."""
    urls = {"DATABASE_URL": TEST.url("kardes_app", database), "DATABASE_OWNER_URL": TEST.url("kardes_owner", database)}
    return private_environment(TEST) | urls


def digest_of(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def template_name() -> str:
    """Named by what builds it: our migrations, the tables they read, and the locked packages that bring their own."""
    return f"template_{digest_of([ROOT / 'uv.lock', *ROOT.glob('*/**/migrations/*.py'), *TABLES])}"


def demonstration_name() -> str:
    """Named by the verbs that played it."""
    sources = [path for floor in FLOORS for path in (ROOT / floor).rglob("*.py") if not ABOVE_VERBS & {*path.parts}]
    return f"demo_{digest_of([ROOT / 'uv.lock', *sources, *TABLES])}"


def has_database(name: str) -> bool:
    return bool(CLUSTER.ask("SELECT 1 FROM pg_database WHERE datname = :'name'", name=name))


def drop(name: str) -> None:
    CLUSTER.ask('DROP DATABASE IF EXISTS :"name" WITH (FORCE)', name=name)


def ensure_template() -> str:
    """Migrate a new template when the migrations have changed since the last one; else use what is there."""
    return ensured(template_name(), None, "migrate --verbosity=0")


def ensure_demonstration() -> str:
    """Play the demonstration anew when a verb has changed since the last time; the places stay with the migrations."""
    plain = ensure_template()
    places = ensured(plain.replace("template", "places"), plain, "load_gazetteer")
    return ensured(demonstration_name(), places, "load_demo --into-this-database")


def ensured(name: str, source: str | None, command: str) -> str:
    """A template by this name: its source and one of the application's commands run in it."""
    with (TEST.base / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not has_database(name):
            building = f"building_{name}"
            drop(building)
            papers_of(name).mkdir(parents=True, exist_ok=True)
            fresh_clone(source, building) if source else CLUSTER.create_database(building)
            manage(building, name, *command.split())
            CLUSTER.ask('ALTER DATABASE :"old" RENAME TO :"new"', old=building, new=name)
        sweep(name.split("_")[0])
    return name


def papers_of(template: str) -> Path:
    """Where the papers of a template's files lie."""
    return TEST.base / "template-papers" / template


def manage(database: str, template: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *arguments],
        env=os.environ | environment(database) | {"PAPERS_ROOT": str(papers_of(template))},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"`manage.py {' '.join(arguments)}` failed:\n{done.stdout[-1000:]}{done.stderr[-4000:]}")


def sweep(kind: str) -> None:
    """Drop older templates of this kind, and the clones of test runs that were killed."""
    newest_first = "SELECT datname FROM pg_database WHERE datname LIKE :'like' ORDER BY oid DESC"
    for name in CLUSTER.ask(newest_first, like=f"{kind}\\_%")[KEPT_TEMPLATES:]:
        drop(name)
        shutil.rmtree(papers_of(name), ignore_errors=True)
    for name in CLUSTER.ask("SELECT datname FROM pg_database WHERE datname LIKE 't\\_%'"):
        if not Path("/proc", name.split("_")[1]).exists():
            drop(name)


def fresh_clone(template: str, name: str = PROCESS) -> str:
    """This process's database as its template left it: a tenth of a second."""
    drop(name)
    CLUSTER.ask('CREATE DATABASE :"name" TEMPLATE :"template" OWNER kardes_owner', name=name, template=template)
    return name


def renew() -> None:
    """The clone that this process works in, as its template left it.

    Not TRUNCATE: the login role may not, and it would wipe what the migrations put there.
    """
    from django.db import connections

    connections.close_all()
    name = connections.settings["default"]["NAME"]
    fresh_clone(TEMPLATES[name], name)


@contextmanager
def working_in(name: str, template: str, *, is_there: bool = False) -> Iterator[None]:
    """Let this process's connections lead into a clone of another template for a while."""
    from django.db import connections

    settings = connections.settings["default"]
    before = settings["NAME"]
    connections.close_all()
    if name not in TEMPLATES and not is_there:
        TEMPLATES[name] = template
        fresh_clone(template, name)
    settings["NAME"] = name
    try:
        yield
    finally:
        connections.close_all()
        settings["NAME"] = before


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
