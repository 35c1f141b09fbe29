"""Programmes with all that their pages show, in a constant number of queries."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import Prefetch

from twinning.relations.models import Twinning

from .budget import Budget, Line, Share, Spending
from .models import Activity, Agreement, CostItem, Duty, Objective, Participation, Programme


def programme_of(twinning: Twinning) -> Programme | None:
    """The open programme of a file, else its newest closed one."""
    return newest_programmes([twinning.pk]).get(twinning.pk)


def newest_programmes(twinning_ids: Iterable[int]) -> dict[int, Programme]:
    """The programme that counts of each file; one query."""
    rows = Programme.objects.filter(twinning__in=list(twinning_ids)).order_by("begins_on", "id")
    ordered = sorted(rows, key=lambda row: not row.is_closed)
    return {row.twinning_id: row for row in ordered}


def whole(programme: Programme) -> Programme:
    """The programme with objectives, activities, outputs, duties, money and agreements; nine queries."""
    activities = Activity.objects.select_related("responsible").prefetch_related(
        "objectives",
        "outputs",
        Prefetch("duties", Duty.objects.select_related("organisation")),
        Prefetch("cost_items", CostItem.objects.prefetch_related("shares")),
        "expenses",
        Prefetch("participations", Participation.objects.select_related("organisation")),
    )
    return Programme.objects.prefetch_related(
        Prefetch("objectives", Objective.objects.select_related("clause").prefetch_related("outputs")),
        Prefetch("activities", activities),
        Prefetch("agreements", Agreement.objects.select_related("text_version")),
    ).get(pk=programme.pk)


def budget_of(activities: Iterable[Activity]) -> Budget:
    """The money of these activities as pure lines; a cancelled activity plans no cost, what it spent stays spent."""
    rows = list(activities)
    lines = [line_of(item) for row in rows if row.state != "cancelled" for item in row.cost_items.all()]
    spendings = [
        Spending(row.pk, expense.on.year, expense.source, expense.amount, expense.currency, expense.rate or Decimal(1))
        for row in rows
        for expense in row.expenses.all()
    ]
    return Budget(tuple(lines), tuple(spendings))


def line_of(item: CostItem) -> Line:
    shares = tuple(Share(row.source, row.amount, row.name, row.budget_code) for row in item.shares.all())
    return Line(item.activity_id, item.year, item.amount, item.currency, item.rate or Decimal(1), shares)
