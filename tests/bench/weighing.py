"""What a page weighs on the line, as Chromium counts it: on a first visit, and again with what it has kept."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.bench.measuring import Contestant
from tests.looking import CHROMIUM

LOADED = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"


def weights(contestants: list[Contestant]) -> list[dict[str, Any]]:
    """Kilobytes of each page, compressed; the fonts, which a browser keeps for a year, are told apart."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        return [weighed(browser, contestant) for contestant in contestants]


def weighed(browser: Browser, contestant: Contestant) -> dict[str, Any]:
    context = browser.new_context()
    name, _, value = contestant.cookie.partition("=")
    site = f"http://127.0.0.1:{contestant.port}"
    context.add_cookies([{"name": name, "value": value, "url": site}])
    first, fonts, _ = visit(context, f"{site}{contestant.address}")
    later, _, loaded = visit(context, f"{site}{contestant.address}")
    context.close()
    return {"page": contestant.name, "first": first, "later": later, "fonts": fonts, "load_event": loaded}


def visit(context: BrowserContext, url: str) -> tuple[float, float, float]:
    """Kilobytes without fonts, kilobytes of fonts, milliseconds until the load event."""
    page = context.new_page()
    kinds: dict[str, str] = {}
    bytes_of: dict[str, float] = {"fonts": 0, "rest": 0}

    def finished(event: dict[str, Any]) -> None:
        kind = "fonts" if kinds.get(event["requestId"]) == "Font" else "rest"
        bytes_of[kind] += event["encodedDataLength"]

    line = context.new_cdp_session(page)
    line.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
    line.on("Network.loadingFinished", finished)
    line.send("Network.enable")
    page.goto(url, wait_until="load")
    page.wait_for_timeout(200)
    loaded = page.evaluate(LOADED)
    page.close()
    return round(bytes_of["rest"] / 1000, 1), round(bytes_of["fonts"] / 1000, 1), round(loaded)
