"""One process does the rounds of the house: what it found out about the pages serves all the tests that ask."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE) and "demonstration" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("rounds"))
