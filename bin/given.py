"""What somebody has given in the environment or in .env; the commands read it before Django can."""

from __future__ import annotations

import os

from bin.place import ROOT
from bin.say import Refusal


def given(name: str) -> str:
    if value := os.environ.get(name):
        return value
    lines = (ROOT / ".env").read_text().splitlines() if (ROOT / ".env").exists() else []
    found = [line.split("=", 1)[1].strip(" '\"") for line in lines if line.startswith(f"{name}=")]
    return found[-1] if found else ""


def own_database() -> str:
    """The database that somebody has named; empty when the private one serves."""
    return given("DATABASE_URL")


def private_only(command: str) -> None:
    if own_database():
        raise Refusal(f"DATABASE_URL names a database of your own; `make {command}` touches the private one only.")
