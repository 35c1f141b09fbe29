"""The system packages: seen to by what they provide, installed by apt where that is allowed."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bin.cluster import majors
from bin.say import Refusal, say, step

CREATE_CLUSTER = Path("/etc/postgresql-common/createcluster.conf")
APT = [
    "apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Options::=--force-confold", "-o", "Dpkg::Use-Pty=0", "-q",
]  # fmt: skip


@dataclass(frozen=True)
class Need:
    """One Debian package and how to see that what it brings is there."""

    package: str
    is_met: Callable[[], bool]


def library(name: str) -> Callable[[], bool]:
    return lambda: ctypes.util.find_library(name) is not None


def programs(*names: str) -> Callable[[], bool]:
    return lambda: all(shutil.which(name) for name in names)


TO_RUN = (
    Need("python3-venv", lambda: importlib.util.find_spec("ensurepip") is not None),
    Need("postgresql", lambda: bool(majors())),
    Need("libpangoft2-1.0-0", library("pangoft2-1.0")),
    Need("libharfbuzz-subset0", library("harfbuzz-subset")),
)
TO_TEST = (
    Need("chromium", programs("chromium")),
    Need("libatomic1", library("atomic")),  # Playwright's driver wants it, and Chromium does not bring it
    Need("poppler-utils", programs("pdftotext", "pdftoppm")),
    Need("gettext", programs("msgfmt", "xgettext")),
)


def missing(needs: Iterable[Need]) -> list[str]:
    return [need.package for need in needs if not need.is_met()]


def ensure_packages(needs: Iterable[Need]) -> None:
    """Have the packages there, or say in one sentence what somebody with the right to it must type."""
    absent = missing(needs)
    if "chromium" in absent and is_ubuntu():
        say("Ubuntu's Chromium is a snap that cannot be driven here: the browser tests will be skipped")
        absent.remove("chromium")
    if not absent:
        return
    update = "" if has_package_lists() else "apt-get update && "
    command = " ".join([f"{update}apt-get install --no-install-recommends", *absent])
    prefix = becoming_root()
    if prefix is None:
        raise Refusal(f"System packages are missing. Please run as root, then start again: {command}")
    with step(f"Installing system packages: {', '.join(absent)}"):
        keep_debian_from_starting_a_cluster(prefix, absent)
        install(prefix, absent)
    importlib.invalidate_caches()
    if still := missing([need for need in needs if need.package in absent]):
        raise Refusal(f"Still missing after the installation: {', '.join(still)}. Please run as root: {command}")


def is_ubuntu() -> bool:
    release = Path("/etc/os-release")
    return release.exists() and "ID=ubuntu" in release.read_text().splitlines()


def becoming_root() -> list[str] | None:
    """What to put before a command that root must run; None where this user cannot."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    # Without a terminal nobody can type a password.
    quiet = [] if sys.stdin.isatty() else ["-n"]
    allowed = subprocess.run(["sudo", *quiet, "-v"], stderr=subprocess.DEVNULL).returncode == 0
    return ["sudo", *quiet] if allowed else None


def keep_debian_from_starting_a_cluster(prefix: list[str], absent: list[str]) -> None:
    """Debian would make a second cluster that nobody uses; where PostgreSQL is already at home nothing is changed."""
    if "postgresql" in absent and not CREATE_CLUSTER.exists():
        subprocess.run([*prefix, "mkdir", "-p", str(CREATE_CLUSTER.parent)], check=True)
        line = b"create_main_cluster = false\n"
        subprocess.run([*prefix, "tee", str(CREATE_CLUSTER)], input=line, stdout=subprocess.DEVNULL, check=True)


def install(prefix: list[str], packages: list[str]) -> None:
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *APT]
    order = [*apt, "install", "-y", "--no-install-recommends", *packages]
    # A fresh machine knows no packages yet; elsewhere the update would be waiting for nothing.
    if has_package_lists() and subprocess.run(order, stdout=subprocess.DEVNULL).returncode == 0:
        return
    for command in ([*apt, "update"], order):
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
            raise Refusal(f"apt could not install the packages; it says why above. The command was: {' '.join(order)}")


def has_package_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))
