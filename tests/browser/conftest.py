"""One Chromium for all, a context for each person, theme and width."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import sync_playwright

    from tests.looking import CHROMIUM

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def window(chromium, live_server):
    """`window("uzman", theme="dark", width=390)`: a person's browser window on the running site."""
    from tests.looking import Window

    opened: list[Window] = []

    def open_window(username: str = "", **seen) -> Window:
        opened.append(Window(chromium, live_server.url, username, **seen))
        return opened[-1]

    yield open_window
    for one in opened:
        one.close()
