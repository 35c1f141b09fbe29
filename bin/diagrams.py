"""The pictures in the docs: state diagrams from the tables that the workflow obeys, the house from its floors.

Run by the application's Python: `make fix` draws them, `make check` wants them fresh.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bin import architecture
from bin.floors import LEVEL
from bin.place import ROOT

BEGIN, END = "<!-- states -->", "<!-- /states -->"


def roads(allowed: dict[Any, Any]) -> dict[Any, dict[Any, Any]]:
    """An app's tables of moves: one, or one for each kind of road."""
    return allowed if all(isinstance(value, dict) for value in allowed.values()) else {"": allowed}


def drawn(allowed: dict[Any, Any]) -> str:
    """Mermaid, in the words that people read on the pages; a dashed arrow is a move of the roads named on it only."""
    return "\n".join(["```mermaid", "flowchart LR", *lines(roads(allowed)), "```", ""])


def lines(tables: dict[Any, dict[Any, Any]]) -> Iterator[str]:
    states = next(iter(tables.values()))
    yield f"    start(( )) --> {next(iter(states)).value}"
    for state in states:
        # Sets have no order of their own: the states' own order is the reader's.
        for_all = [to.value for to in states if all(to in table[state] for table in tables.values())]
        yield f"    {state.value}([{state.label}])" + (f" --> {' & '.join(for_all)}" if for_all else "")
        for to in states:
            some = [getattr(road, "label", road) for road, table in tables.items() if to in table[state]]
            if some and to.value not in for_all:
                yield f"    {state.value} -. {', '.join(map(str, some))} .-> {to.value}"


def pages() -> Iterator[tuple[Path, str, str]]:
    """Each drawn page: where it is, what it says, what it should say."""
    yield architecture.page()
    for app in LEVEL:
        path = ROOT / app.replace(".", "/") / "README.md"
        text = path.read_text() if path.exists() else ""
        if BEGIN in text and END in text:
            before, _, rest = text.partition(BEGIN)
            after = rest.partition(END)[2]
            states = importlib.import_module(f"{app}.states")
            tables = [table for name, table in vars(states).items() if name.endswith("ALLOWED") and name[0] != "_"]
            yield path, text, f"{before}{BEGIN}\n{chr(10).join(map(drawn, tables))}{END}{after}"


def main(arguments: list[str]) -> int:
    import django
    from django.utils import translation

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "twinning.settings")
    django.setup()
    translation.activate("tr")
    stale = [(path, wanted) for path, text, wanted in pages() if text != wanted]
    for path, wanted in stale:
        if "--check" in arguments:
            print(f"{path.relative_to(ROOT)}: the drawing is not what the code says; run `make fix`")
        else:
            path.write_text(wanted)
    return int("--check" in arguments and bool(stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
