"""What `make shots` can be told: ARGS="--role officer --width 390 --theme dark --language en --page protocols"."""

from __future__ import annotations

import pytest

from tests.browser.conftest import chromium

__all__ = ["chromium"]


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("shots")
    group.addoption("--role", action="append", help="only these roles")
    group.addoption("--width", action="append", type=int, help="only these widths")
    group.addoption("--theme", action="append", choices=["light", "dark", "paper"])
    group.addoption("--language", action="append", choices=["tr", "en"])
    group.addoption("--page", default="", help="only pages whose name holds this")
