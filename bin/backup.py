"""Backup and restore: the database as its owner, the papers beside it, and a checksum of each.

The database is dumped first: a paper's file is written before its row, so the papers hold at least what the rows name.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bin import app
from bin.cluster import Cluster, majors
from bin.given import given, own_database
from bin.place import DATABASE, RUN, home
from bin.say import Refusal, say, step

DUMP, PAPERS, SUMS = "database.dump", "papers.tar", "SHA256SUMS"


@dataclass(frozen=True)
class Store:
    """What a backup holds: a database, reached as its owner, and the directory of the papers."""

    url: str
    papers: Path

    def call(self, program: str, *arguments: str) -> str:
        """Run a PostgreSQL program on this database; the password goes where `ps` does not show it."""
        password = re.search(r"//[^:/@]*:([^@]*)@", self.url)
        url = self.url.replace(f":{password[1]}@", "@") if password else self.url
        secret = {"PGPASSWORD": password[1]} if password else {}
        done = subprocess.run(
            [majors()[max(majors())] / program, *arguments, "-d", url],
            env=os.environ | secret,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise Refusal(f"{program} failed: {done.stderr.strip()}")
        return done.stdout

    def is_empty(self) -> bool:
        tables = "select count(*) from pg_tables where schemaname = 'public'"
        return self.call("psql", "-XAtc", tables).strip() == "0"


def private_store(database: str = DATABASE, papers: str = "papers") -> Store:
    return Store(RUN.url("kardes_owner", database), RUN.base / papers)


def named_store() -> Store:
    """The database and papers of a real installation."""
    url, papers = given("DATABASE_OWNER_URL"), given("PAPERS_ROOT")
    if not (url and papers):
        raise Refusal("Set DATABASE_OWNER_URL and PAPERS_ROOT beside DATABASE_URL, to say what is backed up.")
    return Store(url, Path(papers))


def back_up(store: Store, target: Path) -> None:
    """Write a backup into a new directory, readable by its owner only."""
    target.mkdir(mode=0o700, parents=True)
    with step(f"Backing up to {target}"):
        store.call("pg_dump", "--format=custom", f"--file={target / DUMP}")
        with tarfile.open(target / PAPERS, "w") as tar:
            if store.papers.is_dir():
                tar.add(store.papers, arcname=".")
        sums = "".join(f"{checksum(target / name)}  {name}\n" for name in (DUMP, PAPERS))
        (target / SUMS).write_text(sums)


def checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(source: Path) -> None:
    """Refuse a backup that is not byte for byte what was written."""
    if not (source / SUMS).exists():
        raise Refusal(f"{source} holds no backup ({SUMS} is not there).")
    for line in (source / SUMS).read_text().splitlines():
        expected, name = line.split("  ", 1)
        if not (source / name).exists() or checksum(source / name) != expected:
            raise Refusal(f"{source / name} is damaged: its checksum is not the one that was written with it.")


def bring_back(source: Path, store: Store) -> None:
    """Put a backup into an empty database and an empty directory of papers."""
    verify(source)
    if not store.is_empty():
        raise Refusal("The database is not empty; restore into a new one.")
    if store.papers.is_dir() and any(store.papers.iterdir()):
        raise Refusal(f"{store.papers} is not empty; restore into a new directory.")
    with step(f"Restoring from {source}"):
        store.call("pg_restore", "--exit-on-error", "--no-owner", "--single-transaction", str(source / DUMP))
        store.papers.mkdir(mode=0o700, parents=True, exist_ok=True)
        unpack(source / PAPERS, store.papers)


def unpack(archive: Path, target: Path) -> None:
    """Lay the papers out again: files and directories only, none outside the target."""
    # Debian 12's Python is older than the filter that does the same.
    modern: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(archive) as tar:
        for member in tar:
            if not (member.isfile() or member.isdir()) or ".." in member.name or member.name.startswith("/"):
                raise Refusal(f"{archive} holds {member.name!r}, which no backup has written.")
            tar.extract(member, target, **modern)


def backup() -> int:
    """make backup [TO=directory]: a backup of the private database, or of the one that DATABASE_URL names."""
    target = Path(os.environ.get("TO") or home() / "backups" / f"{datetime.now():%Y%m%d-%H%M%S}")
    if target.exists():
        raise Refusal(f"{target} exists already; a backup never overwrites another.")
    if own_database():
        back_up(named_store(), target)
        return 0
    cluster = Cluster(RUN)
    with cluster.running():
        back_up(private_store(), target)
    return 0


def restore() -> int:
    """make restore FROM=directory: the private database is replaced, and kept under another name."""
    source = Path(os.environ.get("FROM") or "")
    if not os.environ.get("FROM"):
        raise Refusal("Say which backup: make restore FROM=directory")
    if own_database():
        bring_back(source, named_store())
        return 0
    with Cluster(RUN).running() as cluster:
        swap_in(source, cluster)
    return 0


def swap_in(source: Path, cluster: Cluster) -> None:
    """Restore beside what is there, and only then take its place."""
    now = f"{datetime.now():%Y%m%d_%H%M%S}"
    beside = private_store(f"restoring_{now}", f"restoring_{now}")
    cluster.create_database(f"restoring_{now}")
    bring_back(source, beside)
    before = f"before_{now}"
    cluster.rename_database(DATABASE, before)
    cluster.rename_database(f"restoring_{now}", DATABASE)
    papers = private_store().papers
    if papers.exists():
        shutil.move(papers, papers.with_name(before))
    shutil.move(beside.papers, papers)
    app.adopt()
    say(f"Restored; what was there is kept as database {before} and {papers.with_name(before)}")
