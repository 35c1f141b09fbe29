"""The picture of the house, drawn from the floors that `make check` keeps: a higher one imports what stands below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bin.floors import FLOORS
from bin.place import ROOT

PICTURE = ROOT / "docs" / "architecture.svg"
WIDTH, LEFT, HEIGHT, GAP = 760, 24, 38, 8
SAID = {
    "twinning.language": "Turkish in code",
    "twinning.tenancy": "row security, tenant()",
    "twinning.audit": "acts, old and new values, form keys",
    "twinning.institutions": "the town hall, authorities of the state",
    "twinning.people": "accounts, roles, permissions",
    "twinning.cities": "places of the world",
    "twinning.papers": "PDF, stored bytes, uploads",
    "twinning.drafts": "unfinished forms",
    "twinning.guide": "help, glossary, statements, the parts of a page",
    "twinning.relations": "the file, workflow, registry of the six steps",
    "twinning.purpose": "step 1 · Amaç",
    "partners": "step 2 · Ortak",
    "protocols": "steps 3 and 6 · Protokol, Sonlandırma",
    "programs": "step 4 · Program",
    "evaluations": "step 5 · Değerlendirme",
}
GROUND = ("PostgreSQL", "row security per town, constraints that know the law, append-only acts")
ROOF = ("urls, settings, templates, static", "the only places that name every app")
STYLE = """
    rect { fill: #fff; stroke: #1f3a68; stroke-width: 1.5 }
    .step { fill: #e6f1f1; stroke: #0d6a6a } .plain { fill: #f4f4f1; stroke: #6b6f76 }
    text { font: 14px 'Source Sans 3', 'Noto Sans', sans-serif; fill: #1a2230 } .name { font-weight: 600 }
"""


def drawn() -> str:
    """The whole picture as SVG."""
    rows = [[ROOF], *[[(app, SAID[app]) for app in apps] for apps in reversed(FLOORS)], [GROUND]]
    height = len(rows) * (HEIGHT + GAP) + 2 * GAP
    boxes = "\n".join(line for number, row in enumerate(rows) for line in floor(number, row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="t d">\n'
        '  <title id="t">The house and its floors</title>\n'
        '  <desc id="d">Each app imports only from those below it; steps 1 to 6 stand on the ground floor.</desc>\n'
        f"  <style>{STYLE}  </style>\n{boxes}\n</svg>\n"
    )


def floor(number: int, row: list[tuple[str, str]]) -> Iterator[str]:
    width = (WIDTH - 2 * LEFT - GAP * (len(row) - 1)) / len(row)
    top = GAP + number * (HEIGHT + GAP)
    for place, (name, words) in enumerate(row):
        left = LEFT + place * (width + GAP)
        kind = "plain" if (name, words) in (ROOF, GROUND) else "step" if words.startswith("step") else ""
        yield f'  <rect class="{kind}" x="{left:g}" y="{top}" width="{width:g}" height="{HEIGHT}" rx="3"/>'
        yield f'  <text class="name" x="{left + 12:g}" y="{top + 24}">{name}</text>'
        yield f'  <text x="{left + width - 12:g}" y="{top + 24}" text-anchor="end">{words}</text>'


def page() -> tuple[Path, str, str]:
    """Where it is, what it says, what it should say."""
    return PICTURE, PICTURE.read_text() if PICTURE.exists() else "", drawn()
