"""A window of Chromium on the running site, and everything in it that ought not to be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import Browser, Page

from tests.demonstration import visitor

CHROMIUM = "/usr/bin/chromium"
NARROWEST = 320
HEIGHT = 900
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation", refused =>
  window.refused.push(`${refused.violatedDirective} ${refused.blockedURI}`));
"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Window:
    """One person's window; `faults_at` opens a page and says what is wrong with it."""

    def __init__(
        self,
        browser: Browser,
        site: str,
        username: str = "",
        *,
        theme: str = "light",
        width: int = 1440,
        language: str = "tr-TR",
        javascript: bool = True,
    ) -> None:
        self.site, self.width = site, width
        self.context = browser.new_context(
            viewport={"width": width, "height": HEIGHT},
            color_scheme=theme,  # type: ignore[arg-type]
            locale=language,
            java_script_enabled=javascript,
            reduced_motion="reduce",
        )
        if username:
            cookie = visitor(username).cookies[settings.SESSION_COOKIE_NAME].value
            self.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": site}])
        self.heard: list[str] = []

    @cached_property
    def page(self) -> Page:
        page = self.context.new_page()
        page.add_init_script(LISTEN)
        page.on("request", lambda request: self._mind(request.url))
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self.heard.append(f"script: {error}"))
        return page

    def close(self) -> None:
        self.context.close()

    def _mind(self, url: str) -> None:
        if not url.startswith((f"{self.site}/", "data:", "blob:")):
            self.heard.append(f"asks {urlsplit(url).netloc}")

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.heard.append(f"{kind}: {text}")

    def go(self, address: str) -> Any:
        self.heard.clear()
        return self.page.goto(f"{self.site}{address}", wait_until="load")

    def faults_at(self, address: str) -> list[str]:
        """Everything that axe, the security policy, the network and the narrowest screen find on a page."""
        answer = self.go(address)
        found = [] if answer.ok else [f"status {answer.status}"]
        found += [*self.violations(), *self.page.evaluate("() => window.refused"), *self.heard]
        return found + self.sideways()

    def violations(self) -> Iterator[str]:
        report = Axe().run(self.page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response
        for violation in report["violations"]:
            places = " ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
            yield f"{violation['id']}: {places}"

    def sideways(self) -> list[str]:
        """Whether the page must be scrolled sideways on the narrowest screen."""
        self.page.set_viewport_size({"width": NARROWEST, "height": HEIGHT})
        wider = self.page.evaluate(WIDER)
        self.page.set_viewport_size({"width": self.width, "height": HEIGHT})
        return [f"{wider} px wider than {NARROWEST}"] if wider > 0 else []
