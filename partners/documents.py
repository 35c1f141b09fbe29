"""The comparison as a paper: as it was frozen by the choice, before it as it stands."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from math import ceil
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.money import tr_number
from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.relations.models import Twinning, Version

from .comparison import Comparison
from .matrix import TOP, Cell
from .models import Choice
from .rules import profile_of, sentences_of, standing_choice
from .snapshot import content_of

ACROSS = 4  # candidates that one page across has room for


def comparison_pdf(twinning: Twinning) -> bytes:
    """The comparison in print; until the choice it carries TASLAK."""
    paper = comparison_paper(twinning)
    title = _("Aday karşılaştırma raporu")
    return render_pdf("partners/print/comparison.html", paper, title=title, is_draft=paper["choice"] is None)


def comparison_paper(twinning: Twinning) -> dict[str, Any]:
    """What the printed comparison says: features and points by criterion, totals, the choice with its reasons (S17)."""
    choice, comparison = standing_choice(twinning), Comparison.of(twinning)
    version = version_of(choice)
    content = version.content if version else content_of(comparison)
    return {
        "town": twinning.municipality,
        "author": twinning.municipality.name,
        "twinning": twinning,
        "sentence": sentences_of(twinning, profile_of(twinning), comparison.criteria)[0],
        "tables": [_table(content, first, last) for first, last in spans(len(content["candidates"]))],
        "assessors": [sheet.assessor_label for sheet in comparison.handed_in],
        "choice": choice,
        "lines": list(choice.lines.select_related("candidate__city")) if choice else [],
        "foot": foot_of(twinning, version),
    }


def version_of(choice: Choice | None) -> Version | None:
    """The comparison that the choice froze."""
    if choice is None:
        return None
    return Version.objects.filter(subject_kind=choice._meta.label_lower, subject_id=choice.pk).first()


def spans(count: int) -> list[tuple[int, int]]:
    """Candidates in tables of about the same width, four in one at the most: 5 are printed as 3 and 2."""
    tables = max(1, ceil(count / ACROSS))
    width = ceil(count / tables)
    return [(first, min(first + width, count)) for first in range(0, max(count, 1), max(width, 1))]


def _table(content: dict[str, Any], first: int, last: int) -> dict[str, Any]:
    groups = groupby(content["criteria"], key=lambda row: row["group"])
    return {
        "candidates": [_column(row) for row in content["candidates"][first:last]],
        "groups": [_group(title, [_row(row, first, last) for row in rows]) for title, rows in groups],
        "width": 3 + 2 * (last - first),
    }


def _group(title: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Criteria of one profile row; a heading that its only criterion repeats is left out."""
    return {"title": "" if [row["name"] for row in rows] == [title] else title, "rows": rows}


def _row(row: dict[str, Any], first: int, last: int) -> dict[str, Any]:
    return {**row, "cells": [_cell(cell) for cell in row["cells"][first:last]]}


def _cell(cell: dict[str, Any]) -> dict[str, str]:
    """The feature, the mean of the points, and their range where the assessors differ; missing is no zero (S17)."""
    points = Cell(tuple(cell["points"]))
    if points.is_missing:
        return {"feature": cell["feature"], "mean": "", "span": ""}
    mean = tr_number(points.mean, 0 if points.mean == int(points.mean) else 1)
    span = f"{points.lowest}-{points.highest}" if points.spread else ""
    return {"feature": cell["feature"], "mean": mean, "span": span}


def _column(candidate: dict[str, Any]) -> dict[str, Any]:
    mean = candidate["mean"]
    return {
        **candidate,
        "mean": "" if mean is None else f"{_written(mean, 2)} / {TOP},00",
        "total": f"{_written(candidate['total'], 1)} / {candidate['top']}",
    }


def _written(number: Any, places: int) -> str:
    """A number of the frozen content, which keeps decimals as text."""
    return tr_number(Decimal(str(number)), places)
