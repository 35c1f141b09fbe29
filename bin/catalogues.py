"""The message catalogues: every Turkish sentence has its English one, and the compiled files are fresh."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bin.place import ROOT, VENV, private_environment

SOURCES = ("twinning", "partners", "protocols", "programs", "evaluations", "templates", "manage.py", "bin")
LANGUAGE = "en"
CATALOGUE = ROOT / "locale" / LANGUAGE / "LC_MESSAGES" / "django.po"


def faults() -> Iterator[str]:
    """What is missing, as sentences; nothing to say while there are no catalogues."""
    if not CATALOGUE.exists():
        return
    with tempfile.TemporaryDirectory() as name:
        fresh = extracted(Path(name))
        for entry in pieces(fresh, "--untranslated"):
            yield f"not translated: {entry}"
        for entry in pieces(fresh, "--only-fuzzy"):
            yield f"only guessed: {entry}"
        for entry in pieces(fresh, "--only-obsolete"):
            yield f"no longer used: {entry}"
        yield from compiled_faults(CATALOGUE, Path(name) / "django.mo")


def extracted(place: Path) -> Path:
    """The catalogue as the sources want it now, made in a copy so that a check changes nothing."""
    for source in SOURCES:
        here = ROOT / source
        shutil.copytree(here, place / source) if here.is_dir() else shutil.copy(here, place / source)
    shutil.copytree(ROOT / "locale", place / "locale")
    shutil.copytree(ROOT / "static", place / "static") if (ROOT / "static").is_dir() else None
    command = [str(VENV / "bin" / "python"), "manage.py", "makemessages", "-l", LANGUAGE]
    environment = {"PATH": "/usr/bin:/bin", **private_environment()}
    layout = ["--no-location", "--no-wrap", "-v0"]
    subprocess.run([*command, *layout], cwd=place, env=environment, check=True, stdout=sys.stderr)
    return place / "locale" / LANGUAGE / "LC_MESSAGES" / "django.po"


def renew() -> None:
    """Bring the catalogue up to the sources and compile it: new sentences stand there untranslated, old ones go."""
    if not CATALOGUE.exists():
        return
    with tempfile.TemporaryDirectory() as name:
        fresh = extracted(Path(name))
        # A guess from a sentence that resembles is no translation: it is emptied, and the check asks for one.
        emptied = ["--no-obsolete", "--clear-fuzzy", "--empty", "--clear-previous", "--no-wrap"]
        subprocess.run(["msgattrib", *emptied, "-o", str(CATALOGUE), str(fresh)], check=True)
    # The moment of extraction would change at each call, and nothing else with it.
    lines = CATALOGUE.read_text().splitlines(keepends=True)
    CATALOGUE.write_text("".join(line for line in lines if not line.startswith('"POT-Creation-Date')))
    subprocess.run(["msgfmt", "-o", str(CATALOGUE.with_suffix(".mo")), str(CATALOGUE)], check=True)


def pieces(catalogue: Path, kind: str) -> list[str]:
    """The sentences of one kind, as gettext's own tools find them."""
    found = subprocess.run(
        ["msgattrib", kind, "--no-wrap", str(catalogue)], capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r'^(?:#~ )?msgid "(.+)"$', found, flags=re.MULTILINE)


def compiled_faults(catalogue: Path, target: Path) -> Iterator[str]:
    done = subprocess.run(["msgfmt", "--check", "-o", str(target), str(catalogue)], capture_output=True, text=True)
    if done.returncode:
        yield done.stderr.strip()
        return
    committed = catalogue.with_suffix(".mo")
    if not committed.exists() or committed.read_bytes() != target.read_bytes():
        yield f"{committed.relative_to(ROOT)} is not the compiled {catalogue.name}: run `make fix`"
