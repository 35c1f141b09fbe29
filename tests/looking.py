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
# A screen of 1280 × 1024 at 400 %.
ENLARGED = (320, 256)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What can change when nothing but the colours does.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# A theme, a width, and what axe reads there: at each width everything once, and the colours of both themes.
LOOKS: list[tuple[str, int, Any]] = [
    ("light", 1440, TAGS),
    ("dark", 1440, COLOURS),
    ("dark", 390, TAGS),
    ("light", 390, COLOURS),
]
LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation", refused =>
  window.refused.push(`${refused.violatedDirective} ${refused.blockedURI}`));
"""
VIOLATIONS = """async rules => (await axe.run({runOnly: rules, resultTypes: ["violations"]})).violations.map(
  found => `${found.id}: ${found.nodes.slice(0, 3).map(node => node.target.join(" ")).join(" ")}`)"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Whatever takes the focus must come into sight, under nothing that sticks, with a mark that says so.
REACHED = """() => {
  const named = one => `${one.tagName.toLowerCase()}.${one.className || one.name || one.type || ""}`;
  const stuck = one => one && (/sticky|fixed/.test(getComputedStyle(one).position) ? one : stuck(one.parentElement));
  const marked = one => getComputedStyle(one).outlineStyle !== "none";
  const found = new Set();
  for (const one of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
    one.focus();
    if (document.activeElement !== one) continue;
    const place = one.getBoundingClientRect();
    const x = place.left + Math.min(place.width, innerWidth) / 2;
    const y = Math.min(Math.max(place.top + Math.min(place.height, 40) / 2, 1), innerHeight - 1);
    const above = stuck(document.elementFromPoint(x, y));
    if (place.bottom <= 0 || place.top >= innerHeight) found.add(`out of sight with the focus: ${named(one)}`);
    if (above && !above.contains(one)) found.add(`covered by ${named(above)}: ${named(one)}`);
    if (!marked(one) && !marked(one.parentElement)) found.add(`takes the focus unseen: ${named(one)}`);
  }
  for (const one of document.querySelectorAll("body *"))
    if (stuck(one) === one && one.offsetHeight > innerHeight / 2)
      found.add(`sticks over half of the screen: ${named(one)}`);
  return [...found];
}"""


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
        javascript: bool = True,
    ) -> None:
        self.site, self.theme, self.width = site, theme, width
        self.context = browser.new_context(
            viewport={"width": width, "height": HEIGHT},
            color_scheme=theme,  # type: ignore[arg-type]
            locale="tr-TR",
            java_script_enabled=javascript,
            reduced_motion="reduce",
        )
        if username:
            cookie = visitor(username).cookies[settings.SESSION_COOKIE_NAME].value
            self.keep(settings.SESSION_COOKIE_NAME, cookie)
        self.heard: list[str] = []

    def keep(self, name: str, value: str) -> None:
        """Lay a cookie into this window."""
        self.context.add_cookies([{"name": name, "value": value, "url": self.site}])

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
        # A font that came before its first letter was drawn is no fault of the page but of a busy machine.
        if kind in ("error", "warning") and "link preload" not in text:
            self.heard.append(f"{kind}: {text}")

    def go(self, address: str) -> Any:
        self.heard.clear()
        return self.page.goto(f"{self.site}{address}", wait_until="load")

    def look(self, theme: str, width: int, height: int = HEIGHT) -> None:
        """See the open page in another theme and size; nothing is asked for again."""
        self.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        self.page.set_viewport_size({"width": width, "height": height})

    def faults_at(self, address: str, status: int = 200) -> list[str]:
        """Everything that is found wrong with a page: in both themes, wide, narrow, enlarged and in forced colours."""
        answer = self.go(address)
        found = [f"status {answer.status}"] if answer.status != status else []
        # Chromium complains of the refusal itself; nothing else may be missing.
        return found + [fault for fault in self.faults() if status == 200 or f"status of {status}" not in fault]

    def faults(self) -> list[str]:
        """The same of the page that is open."""
        found = [*self.violations(), *self.sideways(), *self.out_of_reach()]
        return [*found, *self.page.evaluate("() => window.refused"), *self.heard]

    def violations(self) -> Iterator[str]:
        self.page.evaluate(Axe().axe_script)
        for theme, width, rules in LOOKS:
            self.look(theme, width)
            yield from (f"{theme} {width}: {fault}" for fault in self.page.evaluate(VIOLATIONS, rules))

    def sideways(self) -> list[str]:
        """Whether the page must be scrolled sideways on the narrowest screen."""
        self.look("light", NARROWEST)
        wider = self.page.evaluate(WIDER)
        return [f"{wider} px wider than {NARROWEST}"] if wider > 0 else []

    def out_of_reach(self) -> list[str]:
        """What a keyboard cannot reach in sight, enlarged four times and in colours that the system forces."""
        self.look("light", *ENLARGED)
        self.page.emulate_media(forced_colors="active")
        self.page.keyboard.press("Tab")
        found = self.page.evaluate(REACHED)
        self.page.emulate_media(forced_colors="none")
        self.look(self.theme, self.width)
        return found
