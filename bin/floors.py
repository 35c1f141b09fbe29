"""The floors of the house: an app imports only from those below it, and a room only from the rooms below it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from bin.place import ROOT

# Lowest first; those on one line stand side by side and do not see each other unless said here.
FLOORS = [
    ("twinning.language", "twinning.tenancy"),
    ("twinning.audit",),
    ("twinning.institutions",),
    ("twinning.people",),
    ("twinning.cities", "twinning.drafts", "twinning.papers"),
    ("twinning.relations",),
    ("twinning.purpose",),
    ("partners",),
    ("protocols",),
    ("programs",),
    ("evaluations",),
    ("twinning.guide",),
]
LEVEL = {app: level for level, apps in enumerate(FLOORS) for app in apps}
ROOMS = {
    "states": 0,
    "models": 1,
    "rules": 2,
    **dict.fromkeys(("actions", "documents", "forms", "filters"), 3),
    "views": 4,
    "urls": 5,
}


def app_of(module: str) -> str | None:
    return next((app for app in LEVEL if module == app or module.startswith(f"{app}.")), None)


def room_of(module: str, app: str) -> str:
    return module[len(app) + 1 :].split(".")[0]


def imports_of(path: Path, root: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, with relative imports resolved against its package."""
    package = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *filter(None, [node.module])])
            # `from . import views` and `from twinning.people import models` name modules too.
            yield from ((node.lineno, f"{module}.{name.name}") for name in node.names)


def climbing(root: Path = ROOT) -> Iterator[str]:
    """Each import that runs up instead of down, as a sentence."""
    for app in LEVEL:
        for path in sorted((root / app.replace(".", "/")).rglob("*.py")):
            here = ".".join(path.relative_to(root).with_suffix("").parts)
            for line, module in imports_of(path, root):
                if reason := fault(here, app, module):
                    yield f"{path.relative_to(root)}:{line} imports {module}: {reason}"


def fault(here: str, app: str, module: str) -> str:
    target = app_of(module)
    if target is None or ".migrations." in f".{here}.":
        return ""
    if target != app:
        return "" if LEVEL[target] < LEVEL[app] else "a floor above or beside"
    mine, other = ROOMS.get(room_of(here, app)), ROOMS.get(room_of(module, app))
    return "a room above" if mine is not None and other is not None and other > mine else ""
