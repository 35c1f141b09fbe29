"""What the database itself refuses at step 2."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from partners.models import Candidate, Choice, ChoiceLine, Criterion, Feature, Pilot, Score, ScoreSheet
from tests.partners.factories import candidates_of, chosen, criteria_of, scored


def refuses(name: str, write) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        write()


@pytest.mark.rule("S17")
def test_points_range(search, officer):
    scored(search, officer)
    refuses("partners_points_range", lambda: Score.objects.update(points=6))


def test_weight_range(search):
    refuses("partners_weight_range", lambda: Criterion.objects.update(weight=10))


def test_rows_that_stand_once(search, officer, town):
    scored(search, officer)
    row, column, sheet = criteria_of(search)[0], candidates_of(search)[0], ScoreSheet.objects.get()
    place = {"twinning": search, "municipality": town}
    refuses("partners_criterion_once", lambda: Criterion.objects.create(**place, group=row.group, name=row.name))
    refuses("partners_candidate_once", lambda: Candidate.objects.create(**place, city=column.city, channel="tbb"))
    refuses("partners_sheet_once", lambda: ScoreSheet.objects.create(**place, assessor_id=officer.pk))
    cell = {**place, "criterion": row, "candidate": column}
    refuses("partners_score_once", lambda: Score.objects.create(**cell, sheet=sheet, points=1))
    Feature.objects.create(**cell, text="a")
    refuses("partners_feature_once", lambda: Feature.objects.create(**cell, text="b"))


def test_pilot_days_and_permission(search, town):
    facts = {"twinning": search, "municipality": town, "candidate": candidates_of(search)[0], "what": "-", "who": "-"}
    begins = date(2026, 5, 2)
    refuses(
        "partners_pilot_days_in_order",
        lambda: Pilot.objects.create(**facts, begins_on=begins, ends_on=date(2026, 5, 1)),
    )
    refuses(
        "partners_pilot_permission_whole", lambda: Pilot.objects.create(**facts, begins_on=begins, permission_no="1")
    )


@pytest.mark.rule("S20")
def test_choice_stands_once_and_is_opened_with_a_reason(search, officer, town):
    choice = chosen(search, officer)
    facts = {"twinning": search, "municipality": town, "reason": "-", "decided_by": "-", "decided_on": date(2026, 1, 1)}
    refuses("partners_choice_standing_once", lambda: Choice.objects.create(**facts))
    refuses(
        "partners_reopened_with_reason",
        lambda: Choice.objects.filter(pk=choice.pk).update(reopened_on=date(2026, 1, 2)),
    )
    line = {"twinning": search, "municipality": town, "choice": choice, "candidate": candidates_of(search)[0]}
    refuses("partners_choiceline_once", lambda: ChoiceLine.objects.create(**line, is_chosen=True))


@pytest.mark.rule("S20")
def test_rejected_line_wants_its_reason(search, town):
    facts = {"twinning": search, "municipality": town}
    choice = Choice.objects.create(**facts, reason="-", decided_by="-", decided_on=date(2026, 1, 1))
    line = {**facts, "choice": choice, "candidate": candidates_of(search)[0]}
    refuses("partners_rejected_with_reason", lambda: ChoiceLine.objects.create(**line, is_chosen=False))
