"""Every table of moves has its matrix: a test that tries each (from, to) of it."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from bin.diagrams import BEGIN, pages, roads
from bin.floors import LEVEL
from bin.place import ROOT


def tables_of_moves() -> Iterator[tuple[str, str]]:
    """(module, name) of each table of moves in the rooms of states."""
    for app in LEVEL:
        for path in state_rooms(app):
            module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            for node in ast.parse(path.read_text()).body:
                target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
                if isinstance(target, ast.Name) and "ALLOWED" in target.id:
                    yield module, target.id


def state_rooms(app: str) -> list[Path]:
    place = ROOT / app.replace(".", "/")
    return [*place.glob("states.py"), *place.glob("states/*.py"), *place.glob("*/states.py")]


def tried() -> set[tuple[str, str]]:
    """(module, name) of each table that a test looks into, pair by pair."""
    found = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(path.read_text())
        looked_into = {ast.unparse(node.value) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)):
            found |= {(node.module, name.name) for name in node.names if any(name.name in text for text in looked_into)}
    return found


TABLES = sorted(tables_of_moves())


def test_there_are_tables():
    assert ("twinning.relations.states", "ALLOWED") in TABLES


@pytest.mark.parametrize(("module", "name"), TABLES)
def test_table_of_moves_has_its_matrix(module, name):
    assert (module, name) in tried()


@pytest.mark.parametrize(("module", "name"), TABLES)
def test_table_of_moves_is_whole(module, name):
    """Every state that can be reached stands in the table, and every state of the table can be reached."""
    for road, table in roads(getattr(importlib.import_module(module), name)).items():
        reached = set(chain.from_iterable(table.values()))
        assert (road, reached - set(table)) == (road, set())


def test_diagrams_are_fresh():
    assert [str(path) for path, text, wanted in pages() if text != wanted] == []


def test_every_table_is_drawn():
    drawn = {path.parent for path, _, _ in pages()}
    wanted = {ROOT / module.removesuffix(".states").replace(".", "/") for module, _ in TABLES}
    wanted &= {ROOT / app.replace(".", "/") for app in LEVEL}
    assert wanted - drawn == set(), f"a README.md with {BEGIN} is missing"
