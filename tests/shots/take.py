"""`make shots`: pictures of every page for every role, of every paper as PNG, and one sheet with all of them.

Not a test: it is run by pytest because it stands on the same ground, the demonstration in a clone of its own.
"""

from __future__ import annotations

import html
import subprocess
from itertools import product
from pathlib import Path

import pytest

from bin.place import ROOT
from tests.database import as_owner
from tests.demonstration import open_address, person, username_of, visitor
from tests.looking import Window
from tests.pages import all_pages
from twinning.people.models import User
from twinning.people.permissions import Role

pytestmark = [pytest.mark.usefixtures("demonstration"), pytest.mark.django_db(transaction=True)]
SHOTS = ROOT / ".shots"
DOTS = "70"
Shot = tuple[str, Path]


def test_take(request, chromium, live_server):
    told = request.config.getoption
    pages = [page for page in all_pages() if told("--page") in page.name]
    addresses = {page.name: open_address(page) for page in pages}
    SHOTS.mkdir(exist_ok=True)
    taken = papers(addresses)
    shown = {name: address for name, address in addresses.items() if name not in dict(taken)}
    looks = product(
        told("--role") or Role.values, told("--language") or ["tr", "en"], told("--theme") or ["light", "dark"],
        told("--width") or [1440, 390],
    )  # fmt: skip
    for role, language, theme, width in looks:
        speak(role, language)
        window = Window(chromium, live_server.url, username_of(role), theme=theme, width=width)
        place = SHOTS / f"{role}-{language}-{theme}-{width}"
        taken += [shot for name, address in shown.items() if (shot := picture(window, name, address, place))]
        window.close()
        print(place.name, flush=True)
    write_sheet(taken)


def speak(role: str, language: str) -> None:
    with as_owner():
        User.objects.filter(pk=person(username_of(role)).pk).update(language=language)


def picture(window: Window, name: str, address: str, place: Path) -> Shot | None:
    """The whole page as this person sees it, if they see one."""
    if not window.go(address).ok:
        return None
    place.mkdir(exist_ok=True)
    path = place / f"{name.replace(':', '.')}.png"
    window.page.screenshot(path=path, full_page=True)
    return name, path


def papers(addresses: dict[str, str]) -> list[Shot]:
    """Every paper that a page prints, one picture for each of its pages."""
    client, found = visitor(username_of(Role.OFFICER)), []
    place = SHOTS / "papers"
    place.mkdir(exist_ok=True)
    for name, address in addresses.items():
        answer = client.get(address)
        if answer.headers.get("Content-Type") == "application/pdf":
            pdf = place / f"{name.replace(':', '.')}.pdf"
            pdf.write_bytes(answer.content)
            subprocess.run(["pdftoppm", "-r", DOTS, "-png", pdf, pdf.with_suffix("")], check=True)
            found += [(name, path) for path in sorted(place.glob(f"{pdf.stem}-*.png"))]
    return found


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
