"""make rules: which test holds which rule of the domain, read from `@pytest.mark.rule("S17")`."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from bin.place import ROOT

Place = tuple[str, str]


def rules() -> int:
    """Print the table rule -> tests."""
    held = table(ROOT / "tests")
    for rule in sorted(held, key=in_order):
        print(f"{rule:<6}" + f"\n{'':<6}".join(f"{path}::{test}" for path, test in held[rule]))
    print(f"\n{len(held)} rules, {sum(map(len, held.values()))} tests")
    return 0


def in_order(rule: str) -> tuple[str, int, str]:
    """S2 before S17 before S17a."""
    letters, number, rest = re.match(r"(\D*)(\d*)(.*)", rule).groups()  # type: ignore[union-attr]  # matches anything
    return letters, int(number or 0), rest


def table(tests: Path) -> dict[str, list[Place]]:
    held: dict[str, list[Place]] = defaultdict(list)
    for path in sorted(tests.rglob("test_*.py")):
        tree = ast.parse(path.read_text())
        everywhere = [rule for node in tree.body if is_pytestmark(node) for rule in marked(node)]
        for test in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            if test.name.startswith("test_"):
                for rule in {*everywhere, *(rule for mark in test.decorator_list for rule in marked(mark))}:
                    held[rule].append((str(path.relative_to(tests.parent)), test.name))
    return held


def is_pytestmark(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark"


def marked(node: ast.AST) -> Iterator[str]:
    """The numbers inside `pytest.mark.rule(...)`, also where it stands in a list or in `pytest.param(marks=...)`."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.rule":
            yield from (str(part.value) for part in call.args if isinstance(part, ast.Constant))
