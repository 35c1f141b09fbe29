"""make test, bench, drill: the same ground as `make run`, then pytest."""

from __future__ import annotations

import os
import shlex
import subprocess

from bin.cluster import Cluster
from bin.place import ROOT, TEST
from bin.python_env import PYTHON, TEST_GROUPS, ensure_environment
from bin.say import Refusal
from bin.system import TO_RUN, TO_TEST, ensure_packages

# Two processes at the most: each has its clone of the database, and Chromium wants a core of its own.
PARALLEL = ["-n", str(min(2, os.cpu_count() or 1)), "--dist", "loadgroup"]


def prepare() -> None:
    ensure_packages([*TO_RUN, *TO_TEST])
    ensure_environment(TEST_GROUPS)


def pytest(*arguments: str) -> int:
    prepare()
    with Cluster(TEST).taken():
        return subprocess.run([PYTHON, "-m", "pytest", *arguments], cwd=ROOT).returncode


def test() -> int:
    """make test [ARGS="tests/ground -k name"]: all tests but the drills."""
    chosen = shlex.split(os.environ.get("ARGS") or "")
    return pytest("-m", "not drill", *(chosen or PARALLEL))


def drill() -> int:
    """make drill: the tests that break things on purpose."""
    return pytest("-m", "drill", "-p", "no:xdist")


def shots() -> int:
    """make shots [ARGS="--role officer --width 390"]: pictures of every page and every paper, into .shots."""
    chosen = shlex.split(os.environ.get("ARGS") or "")
    return pytest("tests/shots/take.py", "-p", "no:xdist", "-q", "-s", *chosen)


def bench() -> int:
    """make bench: the measurements, where they are written."""
    if not (ROOT / "tests" / "bench" / "__main__.py").exists():
        raise Refusal("There is nothing to measure yet: tests/bench does not exist.")
    prepare()
    with Cluster(TEST).taken():
        return subprocess.run([PYTHON, "-m", "tests.bench"], cwd=ROOT).returncode
