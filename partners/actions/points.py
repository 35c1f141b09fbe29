"""Verbs on the points: features and one's own points on one sheet, then the hand-in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.relations import workflow
from twinning.relations.models import Twinning

from ..matrix import TOP, Key
from ..models import Feature, Score, ScoreSheet
from ..rules import profile_of, refuse_unless_searching


def sheet_of(twinning: Twinning, user: Any) -> ScoreSheet | None:
    """This person's own sheet of points, if begun."""
    return ScoreSheet.objects.filter(twinning=twinning, assessor_id=user.pk).first()


def compare(
    twinning: Twinning,
    *,
    features: Mapping[Key, str],
    points: Mapping[Key, int | None],
    version: int | None = None,
    by: Any,
) -> ScoreSheet:
    """Write features and one's own points (puanlarımı yaz): S17. Features are the town's, points one's own.

    `version` guards the features, which all assessors share; who only gives points waits for nobody. An empty point
    is no point; it is never 0.
    """
    refuse_unless_searching(workflow.lock(twinning))
    if any(given is not None and not 0 <= given <= TOP for given in points.values()):
        raise ValidationError(_("0-5 arası tam sayı yazın veya boş bırakın."))
    with transaction.atomic():
        workflow.lock(twinning)
        sheet = sheet_of(twinning, by) or workflow.add(
            ScoreSheet(twinning=twinning, assessor_id=by.pk, assessor_label=by.office_label),
            verb="partners:compare", by=by,
        )  # fmt: skip
        given = sum(value is not None for value in points.values())
        changed = _changed_features(twinning, features)
        guarded = {"subject": profile_of(twinning), "version": version} if changed else {"subject": sheet}
        with workflow.changing(**guarded, verb="partners:compare", by=by, points=given):
            _write_features(twinning, changed)
            _write_points(sheet, points)
    return sheet


def _changed_features(twinning: Twinning, features: Mapping[Key, str]) -> dict[Key, str]:
    rows = Feature.objects.filter(twinning=twinning).values_list("criterion_id", "candidate_id", "text")
    stored = {(criterion, candidate): text for criterion, candidate, text in rows}
    return {key: text for key, text in features.items() if text != stored.get(key, "")}


def _write_features(twinning: Twinning, features: Mapping[Key, str]) -> None:
    rows = [Feature(**_key(twinning, key), text=text) for key, text in features.items()]
    Feature.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["criterion", "candidate"], update_fields=["text"]
    )


def _write_points(sheet: ScoreSheet, points: Mapping[Key, int | None]) -> None:
    rows = [
        Score(**_key(sheet.twinning, key), sheet=sheet, points=value)
        for key, value in points.items()
        if value is not None
    ]
    Score.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["sheet", "criterion", "candidate"], update_fields=["points"]
    )
    kept = {(row.criterion_id, row.candidate_id) for row in rows}
    stored = sheet.scores.values_list("pk", "criterion_id", "candidate_id")
    gone = [pk for pk, *key in stored if tuple(key) in points and tuple(key) not in kept]
    sheet.scores.filter(pk__in=gone).delete()


def _key(twinning: Twinning, key: Key) -> dict[str, Any]:
    criterion, candidate = key
    return {
        "twinning": twinning,
        "municipality_id": twinning.municipality_id,
        "criterion_id": criterion,
        "candidate_id": candidate,
    }


def hand_in(sheet: ScoreSheet, *, on: date | None = None, version: int | None = None, by: Any) -> ScoreSheet:
    """Hand one's points in (puanlarımı teslim et): they count now, and the others' open."""
    refuse_unless_searching(workflow.lock(sheet.twinning))
    on = on or timezone.localdate()
    return workflow.change(sheet, verb="partners:hand_in", version=version, by=by, handed_in_on=on)
