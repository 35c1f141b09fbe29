"""The comparison of a file, read in a constant number of queries whatever its size."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Any

from twinning.language.money import tr_number
from twinning.relations.models import Twinning

from .matrix import TOP, Cell, Key, Total, cells, equal_weights_change_order, ranking, total
from .models import Candidate, Criterion, Feature, Score, ScoreSheet
from .states import CriterionGroup


@dataclass
class Comparison:
    """Criteria down, candidates across; in each cell a feature in words and the points of all assessors (S17)."""

    criteria: list[Criterion]
    candidates: list[Candidate]
    features: dict[Key, str]
    cells: dict[Key, Cell]
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
        scores = Score.objects.filter(sheet__in=counted).values_list("criterion_id", "candidate_id", "points")
        features = Feature.objects.filter(twinning=twinning).values_list("criterion_id", "candidate_id", "text")
        return cls(
            criteria=list(Criterion.objects.filter(twinning=twinning)),
            candidates=list(Candidate.objects.filter(twinning=twinning).select_related("city__country")),
            features={(criterion, candidate): text for criterion, candidate, text in features},
            cells=cells(list(scores)),
            sheets=sheets,
            is_own=bool(own),
        )

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

    @property
    def best(self) -> Candidate | None:
        first = self.ranked[0] if self.ranked else None
        return first if first and self.totals[first.pk].mean is not None else None

    @property
    def equal_weights_change_order(self) -> bool:
        return equal_weights_change_order(self.weights, [candidate.pk for candidate in self.candidates], self.cells)

    @property
    def width(self) -> int:
        """Columns of the whole table."""
        return 3 + 2 * len(self.candidates)

    @property
    def sheet_width(self) -> int:
        return 1 + len(self.candidates)

    @property
    def top(self) -> int:
        """The weighted total of a candidate with five points everywhere."""
        return TOP * sum(self.weights.values())

    @property
    def columns(self) -> list[tuple[Candidate, Total]]:
        return [(candidate, self.totals[candidate.pk]) for candidate in self.candidates]

    @property
    def means(self) -> list[tuple[str, str]]:
        """The weighted means as facts, the best first."""
        said = [(candidate, self.totals[candidate.pk].mean) for candidate in self.ranked]
        return [(f"{row.letter} · {row}", tr_number(mean, 2) if mean is not None else "–") for row, mean in said]

    @property
    def groups(self) -> list[dict[str, Any]]:
        """Criteria by profile row, each with its cells in the order of the candidates."""
        rows = groupby(self.criteria, key=lambda criterion: criterion.group)
        return [
            {"title": str(CriterionGroup(group).label), "rows": [self._row(criterion) for criterion in criteria]}
            for group, criteria in rows
        ]

    def _row(self, criterion: Criterion) -> dict[str, Any]:
        keys = [(criterion.pk, candidate.pk) for candidate in self.candidates]
        found = [{"feature": self.features.get(key, ""), "cell": self.cells.get(key, Cell())} for key in keys]
        return {"criterion": criterion, "cells": found}
