"""What the page of the comparison shows, gathered once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import Reason

from .comparison import Comparison
from .models import Choice, IdealProfile
from .rules import missing_to_choose, profile_of, sentences_of, standing_choice


@dataclass
class PartnerPage:
    """Step 2 as one person sees it."""

    twinning: Twinning
    user: Any

    @cached_property
    def comparison(self) -> Comparison:
        return Comparison.of(self.twinning, self.user)

    @cached_property
    def profile(self) -> IdealProfile | None:
        return profile_of(self.twinning)

    @cached_property
    def sentence(self) -> str:
        return sentences_of(self.twinning, self.profile, self.comparison.criteria)[0]

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
        return self.twinning.status in (Status.PREPARING, Status.SEARCHING)

    @property
    def may_choose(self) -> bool:
        return not any(reason.blocks for reason in self.missing)

    @property
    def bars(self) -> list[dict[str, Any]]:
        """Weighted means, the best first, as bars of 0-5."""
        totals = self.comparison.totals
        return [
            {"candidate": row, "mean": totals[row.pk].mean, "percent": round((totals[row.pk].mean or 0) * 20)}
            for row in self.comparison.ranked
        ]
