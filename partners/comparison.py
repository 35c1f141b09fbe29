"""The comparison of a file, read in a constant number of queries whatever its size."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Any

from twinning.language.money import tr_number
from twinning.relations.models import Twinning

from .matrix import (
    TOP,
    Cell,
    Key,
    Total,
    Upset,
    equal_weights_change_order,
    leader,
    ranking,
    talked_about,
    together,
    total,
    upsets,
)
from .models import Candidate, Criterion, Feature, Score, ScoreSheet
from .states import SECTION_OF, CriterionGroup


@dataclass
class Comparison:
    """Criteria down, candidates across; in each cell a feature in words and the points of all assessors (S17)."""

    criteria: list[Criterion]
    candidates: list[Candidate]
    features: dict[Key, str]
    by_sheet: dict[int, dict[Key, int]] = field(default_factory=dict)
    sheets: list[ScoreSheet] = field(default_factory=list)
    is_own: bool = False

    @property
    def handed_in(self) -> list[ScoreSheet]:
        return [sheet for sheet in self.sheets if sheet.handed_in_on]

    @classmethod
    def of(cls, twinning: Twinning, viewer: Any = None) -> Comparison:
        """With the points handed in; a viewer who still scores sees only his or her own, against the halo."""
        sheets = list(ScoreSheet.objects.filter(twinning=twinning))
        own = [sheet for sheet in sheets if viewer and sheet.assessor_id == viewer.pk and not sheet.handed_in_on]
        counted = own or [sheet for sheet in sheets if sheet.handed_in_on]
        scores = Score.objects.filter(sheet__in=counted)
        features = Feature.objects.filter(twinning=twinning).values_list("criterion_id", "candidate_id", "text")
        return cls(
            criteria=list(Criterion.objects.filter(twinning=twinning)),
            candidates=list(Candidate.objects.filter(twinning=twinning).select_related("city__country")),
            features={(criterion, candidate): text for criterion, candidate, text in features},
            by_sheet=_by_sheet(scores),
            sheets=sheets,
            is_own=bool(own),
        )

    @cached_property
    def cells(self) -> dict[Key, Cell]:
        return together(self.by_sheet)

    @cached_property
    def weights(self) -> dict[int, int]:
        return {criterion.pk: criterion.weight for criterion in self.criteria}

    @cached_property
    def totals(self) -> dict[int, Total]:
        return {candidate.pk: total(self.weights, candidate.pk, self.cells) for candidate in self.candidates}

    @cached_property
    def ranked(self) -> list[Candidate]:
        by_id = {candidate.pk: candidate for candidate in self.candidates}
        return [by_id[pk] for pk in ranking(self.totals)]

    @cached_property
    def columns_pk(self) -> list[int]:
        return [candidate.pk for candidate in self.candidates]

    @cached_property
    def best(self) -> Candidate | None:
        """The first by weighted mean; nobody where two are level."""
        first = leader(self.weights, self.columns_pk, self.cells)
        return next((candidate for candidate in self.candidates if candidate.pk == first), None)

    @property
    def equal_weights_change_order(self) -> bool:
        return equal_weights_change_order(self.weights, self.columns_pk, self.cells)

    @cached_property
    def upsets(self) -> list[Upset]:
        return upsets(self.weights, self.columns_pk, self.by_sheet)

    @cached_property
    def talked_about(self) -> list[tuple[Criterion, Candidate, Cell]]:
        """Where the assessors lie far apart, in the order of the table."""
        apart = set(talked_about(self.cells))
        return [
            (row, column, self.cells[row.pk, column.pk])
            for row in self.criteria
            for column in self.candidates
            if (row.pk, column.pk) in apart
        ]

    @property
    def width(self) -> int:
        """Columns of the whole table."""
        return 3 + 2 * len(self.candidates)

    @property
    def sheet_width(self) -> int:
        return 1 + len(self.candidates)

    @property
    def weight(self) -> int:
        """All weights together."""
        return sum(self.weights.values())

    @property
    def top(self) -> int:
        """The weighted total of a candidate with five points everywhere."""
        return TOP * self.weight

    @property
    def columns(self) -> list[tuple[Candidate, Total]]:
        return [(candidate, self.totals[candidate.pk]) for candidate in self.candidates]

    def column(self, candidate: Candidate) -> list[tuple[Criterion, str, Cell]]:
        """One candidate down the criteria: each with its feature and its points."""
        rows = ((row, (row.pk, candidate.pk)) for row in self.criteria)
        return [(row, self.features.get(key, ""), self.cells.get(key, Cell())) for row, key in rows]

    @property
    def means(self) -> list[tuple[str, str]]:
        """The weighted means as facts, the best first."""
        said = [(candidate, self.totals[candidate.pk].mean) for candidate in self.ranked]
        return [(f"{row.letter} · {row}", tr_number(mean, 2) if mean is not None else "–") for row, mean in said]

    @property
    def groups(self) -> list[dict[str, Any]]:
        """Criteria by section, each with its cells in the order of the candidates."""
        rows = groupby(self.criteria, key=lambda criterion: SECTION_OF[CriterionGroup(criterion.group)])
        return [
            {"title": str(section.label), "rows": [self._row(criterion) for criterion in criteria]}
            for section, criteria in rows
        ]

    def _row(self, criterion: Criterion) -> dict[str, Any]:
        keys = [(criterion.pk, candidate.pk) for candidate in self.candidates]
        found = [
            {"candidate": column, "feature": self.features.get(key, ""), "cell": self.cells.get(key, Cell())}
            for column, key in zip(self.candidates, keys, strict=True)
        ]
        return {"criterion": criterion, "cells": found}


def _by_sheet(scores: Any) -> dict[int, dict[Key, int]]:
    found: dict[int, dict[Key, int]] = {}
    for sheet, criterion, candidate, points in scores.values_list("sheet_id", "criterion_id", "candidate_id", "points"):
        found.setdefault(sheet, {})[criterion, candidate] = points
    return found
