"""Evaluations with what pages need of them, in a constant number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from programs.models import Activity, Output, Programme
from protocols.models import Protocol
from twinning.language.dates import add_months
from twinning.relations.models import Twinning, Version
from twinning.relations.states import Precision

from .models import DormancyDecision, Evaluation
from .outputs import Measured, from_plain

AT_MOST = 100


def newest(twinning_ids: Iterable[int]) -> dict[int, Evaluation]:
    """The evaluation that counts of each file: the open one, else the last closed; one query."""
    rows = Evaluation.objects.exclude(state="dropped").filter(twinning__in=list(twinning_ids))
    ordered = sorted(rows.order_by("ends_on", "id"), key=lambda row: row.is_open)
    return {row.twinning_id: row for row in ordered}


def last_closed_on(twinning_ids: Iterable[int]) -> dict[int, date]:
    """The day of each file's last closed evaluation; one query."""
    rows = Evaluation.objects.closed().filter(twinning__in=list(twinning_ids)).order_by("closed_on")
    return {pk: day for pk, day in rows.values_list("twinning", "closed_on") if day}


def with_start(files: QuerySet[Twinning]) -> QuerySet[Twinning]:
    """Each file with the day from which the next evaluation is counted: the last one, force, or the opening."""
    closed = Evaluation.objects.closed().filter(twinning=OuterRef("pk")).order_by("-closed_on").values("closed_on")
    known = Protocol.objects.main().filter(twinning=OuterRef("pk"), in_force_precision=Precision.DAY)
    force = known.order_by("-id").values("in_force_from")
    return files.annotate(evaluated_from=Coalesce(Subquery(closed[:1]), Subquery(force[:1]), F("opened_on")))


def started_on(twinning: Twinning) -> date:
    """The day from which one file's next evaluation is counted."""
    return with_start(Twinning.objects.filter(pk=twinning.pk)).get().evaluated_from


def due_days(twinnings: Iterable[Twinning]) -> dict[int, date]:
    """When the next evaluation is due: so many months after the last one, or after force (S39); one query."""
    every = {row.pk: row.municipality.evaluation_every_months for row in twinnings}
    starts = with_start(Twinning.objects.filter(pk__in=list(every))).order_by()
    return {pk: add_months(start, every[pk]) for pk, start in starts.values_list("pk", "evaluated_from")}


def due_files(user: Any, until: date) -> list[tuple[Twinning, date]]:
    """Files in force whose time to be evaluated comes by a day, none being evaluated now; the longest due first."""
    every = user.membership.municipality.evaluation_every_months
    # Months differ in length: the days are cut in the database with some room, and exactly here.
    latest = add_months(until, -every) + timedelta(days=3)
    busy = Evaluation.objects.open().filter(twinning=OuterRef("pk"))
    files = with_start(Twinning.objects.visible_to(user).in_force()).filter(~Exists(busy), evaluated_from__lte=latest)
    rows = files.select_related("municipality").order_by("evaluated_from", "id")[:AT_MOST]
    found = [(row, add_months(row.evaluated_from, every)) for row in rows]
    return [(row, due) for row, due in found if due <= until]


def outputs_of(programme: Programme | None, before: Evaluation | None = None) -> list[Measured]:
    """The programme's outputs as they stand today, each beside what the evaluation before measured."""
    if programme is None:
        return []
    earlier = {(row.indicator, row.unit): row.actual for row in frozen_outputs(before)} if before else {}
    rows = (
        Output.objects.filter(Q(activity__programme=programme) | Q(objective__programme=programme))
        .select_related("objective", "activity")
        .prefetch_related("activity__objectives")
    )
    live = [row for row in rows.order_by("id") if row.activity is None or row.activity.state != "cancelled"]
    return [
        Measured(
            row.indicator, row.unit, _objective_of(row), row.target, row.actual, earlier.get((row.indicator, row.unit))
        )
        for row in live
    ]


def _objective_of(output: Output) -> str:
    if output.objective is not None:
        return output.objective.text
    served = list(output.activity.objectives.all()) if output.activity else []
    return served[0].text if served else ""


def frozen_outputs(evaluation: Evaluation) -> list[Measured]:
    """The outputs as this evaluation froze them at its closing."""
    version = version_of(evaluation)
    return from_plain(version.content["outputs"]) if version else []


def version_of(evaluation: Evaluation) -> Version | None:
    """What the closing froze; an open evaluation has none."""
    return Version.objects.filter(subject_kind=evaluation._meta.label_lower, subject_id=evaluation.pk).first()


def before(evaluation: Evaluation) -> Evaluation | None:
    """The closed evaluation before this one."""
    earlier = Evaluation.objects.closed().filter(twinning=evaluation.twinning_id, ends_on__lt=evaluation.ends_on)
    return earlier.order_by("-ends_on", "-id").first()


def unlearned(twinning: Twinning) -> list[Activity]:
    """Works that were carried out and taught nothing yet: S38."""
    return list(Activity.objects.done().filter(twinning=twinning, lesson=None).order_by("-done_on", "-id")[:12])


def last_door(twinning_ids: Iterable[int]) -> dict[int, DormancyDecision]:
    """The newest decision on each dormant relation; one query."""
    rows = DormancyDecision.objects.filter(twinning__in=list(twinning_ids)).order_by("decided_on", "id")
    return {row.twinning_id: row for row in rows}
