"""What the page of the comparison shows, gathered once."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from twinning.relations.models import Twinning
from twinning.relations.steps import Reason, locked_by

from .comparison import Comparison
from .matrix import TOP
from .models import Candidate, Choice, IdealProfile
from .plot import Strip, percent, strip
from .rules import is_searching, missing_to_choose, profile_of, sentence_to_read, standing_choice
from .verdict import verdict_of


@dataclass
class PartnerPage:
    """Step 2 as one person sees it."""

    twinning: Twinning
    user: Any
    shown_letter: str = ""

    @cached_property
    def comparison(self) -> Comparison:
        return Comparison.of(self.twinning, self.user)

    @cached_property
    def profile(self) -> IdealProfile | None:
        return profile_of(self.twinning)

    @cached_property
    def sentence(self) -> str:
        return sentence_to_read(self.twinning, self.profile, self.comparison.criteria)

    @cached_property
    def choice(self) -> Choice | None:
        return standing_choice(self.twinning)

    @cached_property
    def lines(self) -> list[Any]:
        return list(self.choice.lines.select_related("candidate__city")) if self.choice else []

    @cached_property
    def past_choices(self) -> list[Choice]:
        return list(Choice.objects.filter(twinning=self.twinning, reopened_on__isnull=False))

    @cached_property
    def missing(self) -> list[Reason]:
        return [] if self.choice or not self.is_searching else missing_to_choose(self.twinning)

    @property
    def is_searching(self) -> bool:
        return is_searching(self.twinning)

    @property
    def locked(self) -> str:
        return locked_by(self.missing)

    @cached_property
    def shown(self) -> Candidate | None:
        """The candidate that a phone shows: the one asked for by its letter, else the first by weighted mean."""
        asked = (row for row in self.comparison.candidates if row.letter == self.shown_letter)
        return next(asked, next(iter(self.comparison.ranked), None))

    @cached_property
    def strips(self) -> list[Strip]:
        rows = (row for group in self.comparison.groups for row in group["rows"])
        return [strip(row["criterion"].name, [(c["candidate"], c["cell"]) for c in row["cells"]]) for row in rows]

    @property
    def scale(self) -> list[str]:
        """Where 0, 1, … 5 stand."""
        return [percent(Decimal(points)) for points in range(TOP + 1)]

    @cached_property
    def verdict(self) -> list[str]:
        return verdict_of(self.comparison)

    @cached_property
    def pilots(self) -> dict[int, Any]:
        """The latest pilot project of each candidate."""
        return {pilot.candidate_id: pilot for pilot in self.twinning.pilots.all()}

    @property
    def fits(self) -> list[dict[str, Any]]:
        return [{"candidate": row, "pilot": self.pilots.get(row.pk)} for row in self.comparison.candidates]

    @property
    def bars(self) -> list[dict[str, Any]]:
        """Weighted means, the best first, as bars of 0-5."""
        totals = self.comparison.totals
        return [
            {"candidate": row, "mean": totals[row.pk].mean, "percent": round((totals[row.pk].mean or 0) * 20)}
            for row in self.comparison.ranked
        ]
