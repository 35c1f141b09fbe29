"""Where a clone keeps what is not in git: its private clusters, its papers, its secret key."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bin.say import Refusal

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SYSTEM_HOME = Path("/var/lib/kardes-sehir")
SOCKET_LIMIT = 107  # bytes of a unix socket's path
SOCKET_FILE = ".s.PGSQL.5432"
PLAIN_PATH = re.compile(r"[A-Za-z0-9_./-]+")  # others mean something in PostgreSQL's settings and addresses
DATABASE = "kardes"


def clone_hash(root: Path = ROOT) -> str:
    """Names this clone; two clones side by side never meet."""
    return hashlib.sha256(str(root).encode()).hexdigest()[:12]


def home(root: Path = ROOT) -> Path:
    """The clone's own directory: inside the clone, or under /var/lib for root.

    PostgreSQL refuses to run as root and runs as `postgres` then, who may not be able to reach into the clone.
    """
    return SYSTEM_HOME / clone_hash(root) if os.geteuid() == 0 else root / ".pg"


@dataclass(frozen=True)
class Place:
    """One private cluster: its data, its socket, its log."""

    name: str  # "run" or "test"
    root: Path = ROOT

    @property
    def base(self) -> Path:
        return home(self.root) / self.name

    @property
    def data(self) -> Path:
        return self.base / "data"

    @property
    def log(self) -> Path:
        return self.base / "postgresql.log"

    @property
    def sockets(self) -> Path:
        """The socket's directory; a short one under /tmp when the clone's path is too long or too odd for a socket."""
        inside = self.base / "socket"
        if len(os.fsencode(inside / SOCKET_FILE)) <= SOCKET_LIMIT and PLAIN_PATH.fullmatch(str(inside)):
            return inside
        return Path(f"/tmp/kardes-{os.geteuid()}-{clone_hash(self.root)}-{self.name}")

    def url(self, user: str, database: str = DATABASE) -> str:
        return f"postgres:///{database}?host={self.sockets}&user={user}"


RUN, TEST = Place("run"), Place("test")


def private_directory(path: Path, owner: int) -> Path:
    """Make a directory that only its owner may enter, and refuse one that somebody else has laid there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        path.mkdir(mode=0o700)
    found = path.lstat()
    if os.geteuid() == 0 and found.st_uid == 0 != owner:
        os.chown(path, owner, -1)
        found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner:
        raise Refusal(f"{path} exists and belongs to somebody else; remove it and start again.")
    path.chmod(0o700)
    return path


def secret_key() -> str:
    """The private cluster's own secret key, made once, readable by its owner only, never in git."""
    path = home() / "secret_key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text()


def private_environment(place: Place = RUN) -> dict[str, str]:
    """What the settings need to know when no `DATABASE_URL` is given: the private cluster's addresses."""
    return {
        "DATABASE_URL": place.url("kardes_app"),
        "DATABASE_OWNER_URL": place.url("kardes_owner"),
        "SECRET_KEY": secret_key(),
        "PAPERS_ROOT": str(place.base / "papers"),
        "HTTPS": "off",
        "ALLOWED_HOSTS": "127.0.0.1,localhost,[::1]",
        "MFA_REQUIRED_ROLES": "",
    }
