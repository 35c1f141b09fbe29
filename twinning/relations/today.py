"""What the first page of the morning gathers from the steps and the board."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Count, QuerySet

from .models import Twinning
from .states import TONE, Holder, Status
from .steps import Todo, steps


def todos_of(user: Any, until: date) -> list[Todo]:
    """This person's duties from all steps, the oldest due first, those without a day last."""
    found = [todo for step in steps() for todo in step.todos(user, until)]
    return sorted(found, key=lambda todo: (todo.due_on or date.max, todo.twinning.pk))


def waiting_elsewhere(files: QuerySet[Twinning]) -> QuerySet[Twinning]:
    """Files whose paper lies with others, the longest wait first."""
    away = [Holder.COUNCIL, Holder.CIVIL_ADMINISTRATOR, Holder.MINISTRY, Holder.MAYOR, Holder.PARTNER]
    return files.filter(holder__in=away).order_by("waiting_since", "id")


def counts_of(files: QuerySet[Twinning]) -> list[dict[str, Any]]:
    """How many files stand in each state."""
    counted = dict(files.order_by().values_list("status").annotate(Count("id")))
    return [
        {"status": status, "label": status.label, "tone": TONE[status], "count": counted[status]}
        for status in Status
        if status in counted
    ]
