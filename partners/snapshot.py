"""The comparison as plain data: what a choice freezes and what its paper prints."""

from __future__ import annotations

from typing import Any

from .comparison import Comparison
from .verdict import verdict_of


def content_of(comparison: Comparison) -> dict[str, Any]:
    """Criteria, expectations, weights, features, points of all assessors, means and totals."""
    return {
        "candidates": [_candidate(comparison, candidate) for candidate in comparison.candidates],
        "criteria": [
            {
                "group": group["title"],
                "name": row["criterion"].name,
                "expectation": row["criterion"].expectation,
                "weight": row["criterion"].weight,
                "cells": [{"feature": cell["feature"], "points": cell["cell"].points} for cell in row["cells"]],
            }
            for group in comparison.groups
            for row in group["rows"]
        ],
        "verdict": verdict_of(comparison),
    }


def _candidate(comparison: Comparison, candidate: Any) -> dict[str, Any]:
    total = comparison.totals[candidate.pk]
    return {
        "letter": candidate.letter,
        "city": candidate.city.name_tr,
        "country": candidate.city.country.name_tr,
        "mean": total.mean,
        "total": total.total,
        "top": total.top,
        "missing": total.missing,
    }
