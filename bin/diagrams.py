"""The state diagrams in the apps' READMEs, drawn from the tables that the workflow itself obeys.

Run by the application's Python: `make fix` draws them, `make check` wants them fresh.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bin.floors import LEVEL
from bin.place import ROOT

BEGIN, END = "<!-- states -->", "<!-- /states -->"


def tables(allowed: dict[Any, Any]) -> dict[str, dict[Any, Any]]:
    """An app's tables of moves: one, or one for each kind of road."""
    if all(isinstance(value, dict) for value in allowed.values()):
        return {str(road): table for road, table in allowed.items()}
    return {"": allowed}


def drawn(allowed: dict[Any, Any]) -> str:
    """Mermaid, in the words that people read on the pages."""
    return "\n".join("\n".join(diagram(road, table)) for road, table in tables(allowed).items())


def diagram(road: str, table: dict[Any, Any]) -> Iterator[str]:
    if road:
        yield f"**{road}**\n"
    yield "```mermaid\nstateDiagram-v2"
    yield from (f"    {state.value}: {state.label}" for state in table)
    yield f"    [*] --> {next(iter(table)).value}"
    for state, targets in table.items():
        # Sets have no order of their own: the states' own order is the reader's.
        reached = [target for target in table if target in targets]
        yield from (f"    {state.value} --> {target.value}" for target in reached)
        if not reached:
            yield f"    {state.value} --> [*]"
    yield "```\n"


def pages() -> Iterator[tuple[Path, str, str]]:
    """Each README with a place for a diagram: where it is, what it says, what it should say."""
    for app in LEVEL:
        path = ROOT / app.replace(".", "/") / "README.md"
        text = path.read_text() if path.exists() else ""
        if BEGIN in text and END in text:
            before, _, rest = text.partition(BEGIN)
            after = rest.partition(END)[2]
            states = importlib.import_module(f"{app}.states")
            yield path, text, f"{before}{BEGIN}\n{drawn(states.ALLOWED)}{END}{after}"


def main(arguments: list[str]) -> int:
    import django
    from django.utils import translation

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "twinning.settings")
    django.setup()
    translation.activate("tr")
    stale = [(path, wanted) for path, text, wanted in pages() if text != wanted]
    for path, wanted in stale:
        if "--check" in arguments:
            print(f"{path.relative_to(ROOT)}: the state diagram is not what states.py allows; run `make fix`")
        else:
            path.write_text(wanted)
    return int("--check" in arguments and bool(stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
