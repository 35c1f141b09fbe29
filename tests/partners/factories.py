"""Files at every place of step 2, walked there by the real verbs."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from partners import actions
from partners.models import Candidate, Choice, Criterion
from partners.states import CriterionGroup
from twinning.purpose import actions as purpose
from twinning.relations import actions as relations
from twinning.relations.models import Twinning
from twinning.relations.workflow import refreshed

ROWS = {
    CriterionGroup.POPULATION: "100.000-350.000",
    CriterionGroup.COUNTRY: "Bulgaristan, Yunanistan",
    CriterionGroup.SECTORS: "kültür turizmi",
    CriterionGroup.TOPICS: "koruma",
}


def with_purpose(twinning: Twinning, by: Any) -> Twinning:
    """A file whose purpose is fixed: the search is on."""
    purpose.write_purpose(
        twinning, statement="Eski kentin yaşatılması.", motives=["ottoman"], functional=["knowledge"],
        benefits="Deneyim.", by=by,
    )  # fmt: skip
    purpose.log_consultation(
        twinning, body="units", who="Müdürlükler", on=timezone.localdate(), how="Toplantı", expectation="Ziyaret",
        connection="", by=by,
    )  # fmt: skip
    relations.edit_twinning(refreshed(twinning), themes=[1], by=by)
    purpose.fix_purpose(twinning, on=timezone.localdate(), by=by)
    return refreshed(twinning)


def a_search(twinning: Twinning, by: Any, cities: list[Any]) -> Twinning:
    twinning = with_purpose(twinning, by)
    profile = actions.draft_profile(twinning, by=by)
    for row in Criterion.objects.filter(twinning=twinning).exclude(group__in=ROWS):
        actions.remove_criterion(row, by=by)
    rows = {row.pk: (ROWS[CriterionGroup(row.group)], 1) for row in criteria_of(twinning)}
    actions.write_profile(refreshed(profile), rows=rows, by=by)
    for city in cities:
        actions.add_candidate(twinning, city, channel="tbb", by=by)
    return refreshed(twinning)


def criteria_of(twinning: Twinning) -> list[Criterion]:
    return list(Criterion.objects.filter(twinning=twinning))


def candidates_of(twinning: Twinning) -> list[Candidate]:
    return list(Candidate.objects.filter(twinning=twinning))


def scored(twinning: Twinning, by: Any, *, columns: tuple[int | None, ...] = (5, 3, 1), hand_in: bool = True) -> Any:
    """A sheet of points: each candidate gets the same by every criterion; None leaves its column empty."""
    points = {
        (row.pk, column.pk): given
        for row in criteria_of(twinning)
        for column, given in zip(candidates_of(twinning), columns, strict=True)
    }
    sheet = actions.compare(twinning, features={}, points=points, by=by)
    return actions.hand_in(refreshed(sheet), by=by) if hand_in else sheet


def chosen(twinning: Twinning, by: Any) -> Choice:
    first, *others = candidates_of(twinning)
    return actions.choose(
        refreshed(twinning), chosen=[first], institutions={first.pk: "Plovdiv Belediyesi"},
        rejections={row.pk: f"{row} uzak." for row in others}, reason="En yüksek ortalama.",
        decided_by="Başkan", decided_on=timezone.localdate(), by=by,
    )  # fmt: skip
