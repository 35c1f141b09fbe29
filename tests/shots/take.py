"""`make shots`: pictures of every page for every role, of every paper as PNG, and one sheet with all of them.

What two roles see alike is taken once. Not a test: it is run by pytest because it stands on the same ground, the
demonstration in a clone of its own.
"""

from __future__ import annotations

import html
import logging
import re
import subprocess
from collections.abc import Iterator
from itertools import chain, product
from pathlib import Path

import pytest
from django.conf import settings

from bin.place import ROOT
from tests.demonstration import open_address, username_of, visitor
from tests.looking import Window
from tests.pages import all_pages
from tests.sights import DOOR, Sight, may_open, sights, speak
from twinning.people.permissions import Role

pytestmark = [pytest.mark.usefixtures("demonstration"), pytest.mark.django_db(transaction=True)]
SHOTS = ROOT / ".shots"
DOTS = "70"
Shot = tuple[str, Path]


def test_take(request, chromium, live_server):
    told = request.config.getoption
    SHOTS.mkdir(exist_ok=True)
    # Whether a page is open to somebody is found by asking for it; the refusals are no news.
    logging.getLogger("django.request").setLevel(logging.ERROR)
    taken = list(papers(told("--page")))
    themes = told("--theme") or ["light", "dark", "paper"]
    looks = list(product([theme for theme in themes if theme != "paper"], told("--width") or [1440, 390]))
    for language in told("--language") or ["tr", "en"]:
        speak(language)
        windows: dict[str, Window] = {}
        doors = (Sight(address.strip("/").replace("/", ":"), "", address) for address in DOOR)
        for sight in chain(doors, sights(told("--role"), told("--page"))):
            if sight.username not in windows:
                windows[sight.username] = Window(chromium, live_server.url, sight.username)
                windows[sight.username].keep(settings.LANGUAGE_COOKIE_NAME, language)
                print(language, sight.username or "nobody", flush=True)
            window = windows[sight.username]
            taken += pictures(window, sight, language, looks)
            taken += printed(window, sight, language) if "paper" in themes else []
        [window.close() for window in windows.values()]
        write_sheet(taken)


def pictures(window: Window, sight: Sight, language: str, looks: list[tuple[str, int]]) -> Iterator[Shot]:
    """The whole page as this person sees it, on every screen."""
    window.go(sight.address)
    for theme, width in looks:
        window.look(theme, width)
        path = place_of(sight, f"{language}-{theme}-{width}")
        window.page.screenshot(path=path, full_page=True)
        yield sight.name, path


def printed(window: Window, sight: Sight, language: str) -> Iterator[Shot]:
    """The page as the browser prints it, sheet by sheet."""
    pdf = place_of(sight, f"{language}-paper").with_suffix(".pdf")
    window.look("light", 1440)
    window.page.pdf(path=pdf, format="A4")
    yield from ((sight.name, path) for path in sheets_of(pdf))


def place_of(sight: Sight, look: str) -> Path:
    place = SHOTS / f"{sight.username or 'nobody'}-{look}"
    place.mkdir(exist_ok=True)
    number = "-".join(re.findall(r"\d+", sight.address))
    return place / f"{'-'.join(filter(None, [sight.name.replace(':', '.'), number]))}.png"


def papers(named: str) -> Iterator[Shot]:
    """Every paper that a page prints, one picture for each of its pages."""
    client, place = visitor(username_of(Role.OFFICER)), SHOTS / "papers"
    place.mkdir(exist_ok=True)
    for page in all_pages():
        if named not in page.name or not may_open(Role.OFFICER, page):
            continue
        answer = client.get(open_address(page))
        if answer.headers.get("Content-Type") == "application/pdf":
            pdf = place / f"{page.name.replace(':', '.')}.pdf"
            pdf.write_bytes(answer.content)
            yield from ((page.name, path) for path in sheets_of(pdf))


def sheets_of(pdf: Path) -> list[Path]:
    """One picture for each page of a paper, beside it."""
    sheet = f"{pdf.stem}_sheet"
    subprocess.run(["pdftoppm", "-r", DOTS, "-png", pdf, pdf.with_name(sheet)], check=True)
    return sorted(pdf.parent.glob(f"{sheet}-*.png"))


def write_sheet(taken: list[Shot]) -> None:
    """The contact sheet: all pictures of one page beside each other."""
    rows = []
    for name in dict.fromkeys(name for name, _ in taken):
        pictures = [path.relative_to(SHOTS) for taken_name, path in taken if taken_name == name]
        figures = (
            f'<a href="{path}"><figure><img loading="lazy" width="220" src="{path}" alt="">'
            f"<figcaption>{html.escape(str(path.parent))}</figcaption></figure></a>"
            for path in pictures
        )
        rows.append(f"<h2>{html.escape(name)}</h2><div>{''.join(figures)}</div>")
    style = "body{font:14px sans-serif} div{display:flex;flex-wrap:wrap;gap:8px;align-items:start} figure{margin:0}"
    sheet = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Shots</title><style>{style}</style>'
    (SHOTS / "index.html").write_text(f"{sheet}<h1>{len(taken)} pictures</h1>{''.join(rows)}")
