"""The verb of learning."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from programs.models import Activity
from twinning.relations import workflow

from ..models import ActivityLesson


def write_lesson(activity: Activity, *, version: int | None = None, by: Any, **said: Any) -> ActivityLesson:
    """Write what an activity taught (dersi yaz), lightly: S38; kept where other relations find it (S5)."""
    verb = "evaluations:write_lesson"
    with transaction.atomic():
        workflow.lock(activity.twinning)
        lesson = ActivityLesson.objects.filter(activity=activity).first()
        said |= {"search_text": _words(activity, said)}
        if lesson is not None:
            return workflow.change(lesson, verb=verb, version=version, by=by, **said)
        return workflow.add(ActivityLesson(twinning=activity.twinning, activity=activity, **said), verb=verb, by=by)


def _words(activity: Activity, said: dict[str, Any]) -> str:
    """All that the lesson can be found by: its words, the work's title, the partner."""
    texts = [value for value in said.values() if isinstance(value, str)]
    return " ".join([activity.title, activity.twinning.partner_names, activity.twinning.title, *texts])
