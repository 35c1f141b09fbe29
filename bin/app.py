"""The application's own commands: migrating, collecting, loading, each only when something changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bin.place import ROOT, RUN
from bin.python_env import PYTHON, lock_digest
from bin.say import Refusal, step

# Loaded once, into an empty private database, in this order.
LOADERS = {
    "load_gazetteer": "Loading the places of the world",
    "load_demo": "Loading the drawn municipality and its files",
    "load_published": "Loading the published twinnings",
}
STAMPS = RUN.base / "stamps"


def manage(*arguments: str, check: bool = True, **environment: str) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([PYTHON, "manage.py", *arguments], cwd=ROOT, env=os.environ | environment)
    if check and done.returncode:
        raise Refusal(f"`manage.py {' '.join(arguments)}` failed; it says why above.")
    return done


def has_command(name: str) -> bool:
    return any(ROOT.glob(f"**/management/commands/{name}.py"))


def digest_of(paths: Iterable[Path]) -> str:
    found = hashlib.sha256(lock_digest().encode())
    for path in sorted(paths):
        found.update(f"{path.relative_to(ROOT)} {path.stat().st_mtime_ns} {path.stat().st_size}".encode())
    return found.hexdigest()[:16]


def is_new(name: str, digest: str) -> bool:
    """Whether this work was last done on something else; `done` notes it."""
    stamp = STAMPS / name
    return not stamp.exists() or stamp.read_text() != digest


def done(name: str, digest: str) -> None:
    STAMPS.mkdir(parents=True, exist_ok=True)
    (STAMPS / name).write_text(digest)


def forget() -> None:
    """The database is another one now: nothing that was done to the old one counts."""
    shutil.rmtree(STAMPS, ignore_errors=True)


def adopt() -> None:
    """The database was restored: it has its data, but perhaps not the newest tables."""
    forget()
    for command in LOADERS:
        done(command, "loaded")


def migrate() -> None:
    migrations = digest_of(ROOT.glob("*/**/migrations/*.py"))
    if is_new("migrated", migrations):
        with step("Migrating the database"):
            manage("migrate", "--verbosity=0")
        done("migrated", migrations)


def collect_static() -> None:
    static = digest_of(path for path in ROOT.glob("static/**/*") if path.is_file())
    if is_new("collected", static) or not (ROOT / ".static").is_dir():
        with step("Collecting the static files"):
            manage("collectstatic", "--noinput", "--clear", "--verbosity=0")
        done("collected", static)


def load_first_data() -> None:
    """The places and the demonstration, on first start only; an interrupted loader starts again."""
    for command, line in LOADERS.items():
        if has_command(command) and is_new(command, "loaded"):
            with step(line):
                manage(command)
            done(command, "loaded")


def demo_accounts() -> str:
    """Who may log in to the demonstration; asked once, then remembered."""
    remembered = STAMPS / "demo_accounts"
    if not remembered.exists() and has_command("demo_accounts"):
        told = subprocess.run([PYTHON, "manage.py", "demo_accounts"], cwd=ROOT, capture_output=True, text=True)
        if told.returncode:
            raise Refusal(f"`manage.py demo_accounts` failed: {told.stderr.strip()}")
        remembered.write_text(told.stdout)
    return remembered.read_text().rstrip() if remembered.exists() else ""
