"""The private PostgreSQL: made once, started when needed, behind a unix socket that only its owner may open."""

from __future__ import annotations

import fcntl
import os
import pwd
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bin.place import DATABASE, SOCKET_FILE, TEST, Place, private_directory
from bin.say import Refusal, say, step

DEBIAN_BINARIES = Path("/usr/lib/postgresql")
OLDEST_MAJOR = 15
SUPERUSER = "postgres"

# NOINHERIT stands before anything is granted: otherwise the login role would see every town's rows
# through the national policy. From version 16 on inheritance belongs to each grant, so it is said there too.
ROLES = """
CREATE ROLE kardes_owner LOGIN CREATEDB INHERIT NOSUPERUSER NOBYPASSRLS;
CREATE ROLE kardes_app LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
CREATE ROLE app_tenant NOLOGIN; CREATE ROLE app_national NOLOGIN; CREATE ROLE app_operator NOLOGIN;
GRANT app_tenant, app_national, app_operator TO kardes_app{without_inheriting};
GRANT app_tenant, app_national, app_operator TO kardes_owner;
"""
# Tests lay out rows as owner inside the test's own transaction; no other cluster allows that step.
TEST_ROLES = "GRANT kardes_owner TO kardes_app{without_inheriting};"

DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
SETTINGS = {
    "listen_addresses": "''",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "256MB",
    "logging_collector": "off",
    "log_min_messages": "warning",
    "timezone": "'UTC'",
}


def majors() -> dict[int, Path]:
    """PostgreSQL's installed major versions that are new enough, with their programs."""
    found = {int(path.name): path / "bin" for path in DEBIAN_BINARIES.glob("[0-9]*") if path.name.isdigit()}
    if not found and (postgres := shutil.which("postgres")):
        version = subprocess.run([postgres, "--version"], capture_output=True, text=True, check=True).stdout
        found = {int(re.findall(r"\d+", version)[0]): Path(postgres).resolve().parent}
    return {major: path for major, path in found.items() if major >= OLDEST_MAJOR and (path / "initdb").exists()}


class Cluster:
    """One private cluster at its place."""

    def __init__(self, place: Place) -> None:
        self.place = place
        # The server does not run as root; whoever else starts it owns it.
        self.user = pwd.getpwnam("postgres") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())

    # --- programs ---
    @property
    def major(self) -> int:
        """The version that made the data, or the newest installed one while there is none."""
        installed = majors()
        stamp = self.place.data / "PG_VERSION"
        if not stamp.exists():
            if not installed:
                raise Refusal(f"PostgreSQL {OLDEST_MAJOR} or newer is not installed: apt-get install postgresql")
            return max(installed)
        major = int(stamp.read_text())
        if major not in installed:
            raise Refusal(
                f"The data in {self.place.data} was made by PostgreSQL {major}, which is not installed"
                f" (installed: {', '.join(map(str, installed)) or 'none'}). Install postgresql-{major} and run"
                f" `make backup`; then move the directory away, run `make run` and `make restore`."
            )
        return major

    def program(self, name: str) -> str:
        return str(majors()[self.major] / name)

    def call(self, name: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's user."""
        is_root = os.geteuid() == 0
        # pg_ctl's child keeps what it inherits open: a pipe would never end.
        output = subprocess.DEVNULL if name == "pg_ctl" else subprocess.PIPE
        done = subprocess.run(
            [self.program(name), *arguments],
            cwd="/",
            env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": self.user.pw_dir},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            text=True,
            user=self.user.pw_uid if is_root else None,
            group=self.user.pw_gid if is_root else None,
            extra_groups=[] if is_root else None,
        )
        if check and done.returncode:
            raise Refusal(f"PostgreSQL's {name} failed: {(done.stderr or self.last_words()).strip()}")
        return done

    def last_words(self) -> str:
        """The end of the server's log: why it did not start."""
        if not self.place.log.exists():
            return "no log was written"
        return "\n".join(self.place.log.read_text(errors="replace").splitlines()[-8:])

    # --- making ---
    def is_made(self) -> bool:
        return (self.place.data / "PG_VERSION").exists()

    def prepare_directories(self) -> None:
        base = self.place.base
        base.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            base.chmod(0o711)
            base.parent.chmod(0o711)
        private_directory(self.place.sockets, self.user.pw_uid)
        private_directory(self.place.data, self.user.pw_uid)
        self.place.log.touch(mode=0o600)
        if os.geteuid() == 0:
            os.chown(self.place.log, self.user.pw_uid, self.user.pw_gid)

    def initialise(self) -> None:
        """Make the data directory, as for real except that a test cluster does not wait for the disk."""
        with step(f"Making the {self.place.name} database cluster"):
            # A first attempt that was interrupted leaves a half-made directory without its stamp.
            for leftover in self.place.data.iterdir():
                shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
            # A tr-TR default would break logins (upper('admin') = 'ADMİN'): names are collated on their columns.
            self.call(
                "initdb", "-D", str(self.place.data), "-U", SUPERUSER, "-E", "UTF8", "--locale=C.UTF-8",
                "--auth=trust", "--no-instructions", *(["--no-sync"] if self.place.name == TEST.name else []),
            )  # fmt: skip

    def configure(self) -> None:
        """Write the cluster's settings anew at each start, so that a clone that was moved finds its socket."""
        durable = DURABLE if self.place.name != TEST.name else dict.fromkeys(DURABLE, "off")
        lines = {**SETTINGS, **durable, "unix_socket_directories": f"'{self.place.sockets}'"}
        self.write("kardes.conf", "".join(f"{name} = {value}\n" for name, value in lines.items()))
        # Whoever reaches the socket passed a 0700 directory: the server's own user, and root.
        self.write("pg_hba.conf", "local all all trust\n")
        main = self.place.data / "postgresql.conf"
        if "include 'kardes.conf'" not in main.read_text():
            with main.open("a") as file:
                file.write("include 'kardes.conf'\n")

    def write(self, name: str, text: str) -> None:
        path = self.place.data / name
        path.write_text(text)
        if os.geteuid() == 0:
            os.chown(path, self.user.pw_uid, self.user.pw_gid)

    # --- starting and stopping ---
    def is_running(self) -> bool:
        return self.server_pid() is not None

    def server_pid(self) -> int | None:
        """The running server's process, by the pid file and by what that process really is."""
        try:
            pid = int((self.place.data / "postmaster.pid").read_text().split("\n")[0])
            name, state = Path("/proc", str(pid), "stat").read_text().split("(", 1)[1].rsplit(") ", 1)
            # A killed server that nobody has buried yet keeps its number.
            return pid if name.startswith("postgres") and not state.startswith("Z") else None
        except (OSError, ValueError, IndexError):
            return None

    def clear_stale_pid(self) -> None:
        """After a crash the pid may belong to another program by now, and PostgreSQL would refuse to start."""
        for path in (self.place.data / "postmaster.pid", self.place.sockets / f"{SOCKET_FILE}.lock"):
            if path.exists():
                say(f"Removing {path.name}, left by a server that is no longer there")
                path.unlink()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """One process at a time makes, starts or stops the cluster."""
        self.place.base.mkdir(parents=True, exist_ok=True)
        with (self.place.base / "lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def ensure(self) -> None:
        """Have the cluster running with its roles and database."""
        with self.locked():
            made = not self.is_made()
            self.prepare_directories()
            if made:
                self.initialise()
            if not self.is_running():
                self.start()
            if made or not self.ask("SELECT 1 FROM pg_database WHERE datname = :'name'", name=DATABASE):
                self.make_roles()

    def start(self) -> None:
        self.clear_stale_pid()
        self.configure()
        self.call("pg_ctl", "start", "-D", str(self.place.data), "-l", str(self.place.log), "-w", "-t", "120")

    def stop(self) -> bool:
        """Stop the server if it runs; says whether it did."""
        with self.locked():
            if not self.is_running():
                return False
            self.call("pg_ctl", "stop", "-D", str(self.place.data), "-m", "fast", "-w", "-t", "60")
            return True

    @contextmanager
    def running(self) -> Iterator[Cluster]:
        """Have the cluster running for a while; whoever started it before finds it as it was."""
        was_running = self.is_running()
        self.ensure()
        try:
            yield self
        finally:
            if not was_running:
                self.stop()

    @contextmanager
    def taken(self) -> Iterator[Cluster]:
        """Have the running cluster for oneself: a second run of the tests in the same clone waits for its turn."""
        self.place.base.mkdir(parents=True, exist_ok=True)
        with (self.place.base / "turn").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say(f"Another run uses this clone's {self.place.name} database; waiting for it to end")
                fcntl.flock(file, fcntl.LOCK_EX)
            with self.running():
                yield self

    # --- contents ---
    def make_roles(self) -> None:
        """The roles and the empty database; the owner owns the schema too, so that it may make trusted extensions."""
        without = " WITH INHERIT FALSE" if self.major >= 16 else ""
        if not self.ask("SELECT 1 FROM pg_roles WHERE rolname = 'kardes_app'"):
            self.ask((ROLES + (TEST_ROLES if self.place.name == TEST.name else "")).format(without_inheriting=without))
        self.create_database(DATABASE)

    def create_database(self, name: str) -> None:
        self.ask('CREATE DATABASE :"name" OWNER kardes_owner', name=name)
        self.ask("ALTER SCHEMA public OWNER TO kardes_owner; REVOKE ALL ON SCHEMA public FROM PUBLIC", database=name)

    def rename_database(self, old: str, new: str) -> None:
        """Rename a database, ending whatever still looks into it."""
        self.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :'old'", old=old)
        self.ask('ALTER DATABASE :"old" RENAME TO :"new"', old=old, new=new)

    def ask(self, sql: str, *, database: str = "postgres", **variables: str) -> list[str]:
        """Run SQL as the cluster's superuser, with psql's own quoting; rows as text."""
        settings = [part for name, value in variables.items() for part in ("-v", f"{name}={value}")]
        done = subprocess.run(
            [self.program("psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", *settings, *self.address(database)],
            input=sql,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise Refusal(f"The database refused: {done.stderr.strip()}")
        return done.stdout.splitlines()

    def address(self, database: str = DATABASE, user: str = SUPERUSER) -> list[str]:
        return ["-h", str(self.place.sockets), "-U", user, "-d", database]
