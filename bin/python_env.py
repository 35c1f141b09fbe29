"""The virtual environment: made by Python itself, filled by uv exactly as uv.lock says."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bin.place import ROOT, VENV
from bin.say import Refusal, step

PYTHON = VENV / "bin" / "python"
STAMP = VENV / ".synced"
RUN_GROUPS = frozenset({"gazetteer"})
TEST_GROUPS = RUN_GROUPS | {"dev"}


def ensure_environment(groups: frozenset[str] = RUN_GROUPS) -> None:
    """Have `.venv` hold what the lock says for these groups; nothing happens when it already does."""
    if not is_sound():
        with step("Making the virtual environment"):
            make_venv()
    wanted = lock_digest()
    digest, _, names = STAMP.read_text().partition(" ") if STAMP.exists() else ("", "", "")
    if digest == wanted and groups <= set(names.split(",")):
        return
    groups |= set(filter(None, names.split(",")))
    with step("Installing the locked Python packages"):
        sync(groups)
    STAMP.write_text(f"{wanted} {','.join(sorted(groups))}")


def is_sound() -> bool:
    """Whether the environment runs at all: the Python that made it may be gone, or too old."""
    if not PYTHON.exists():
        return False
    modern = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([PYTHON, "-c", modern], capture_output=True).returncode == 0


def make_venv() -> None:
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], capture_output=True, text=True)
    if done.returncode:
        raise Refusal(f"Python could not make {VENV}: {(done.stderr or done.stdout).strip()}")


def lock_digest() -> str:
    return hashlib.sha256((ROOT / "uv.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()[:16]


def uv() -> Path:
    """uv from the PATH, else from the environment itself, where pip puts it."""
    if found := shutil.which("uv"):
        return Path(found)
    own = VENV / "bin" / "uv"
    if not own.exists():
        done = subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "uv"], capture_output=True, text=True)
        if done.returncode:
            raise Refusal(f"uv could not be installed: {done.stderr.strip()}")
    return own


def sync(groups: frozenset[str]) -> None:
    # --inexact keeps pip and uv, which are not in the lock.
    wanted = [part for group in sorted(groups) for part in ("--group", group)]
    command = [str(uv()), "sync", "--locked", "--inexact", "--quiet", *wanted]
    settings = {"UV_PROJECT_ENVIRONMENT": str(VENV), "UV_PYTHON": str(PYTHON), "UV_PYTHON_DOWNLOADS": "never"}
    if subprocess.run(command, cwd=ROOT, env=os.environ | settings).returncode:
        raise Refusal("The Python packages could not be installed; uv says why above.")
