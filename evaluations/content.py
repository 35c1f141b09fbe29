"""An evaluation as plain data: what the closing freezes, the page shows and the report prints."""

from __future__ import annotations

from typing import Any

from twinning.language.dates import tr_date
from twinning.relations.models import Twinning

from .models import ActivityLesson, DormancyDecision, Evaluation
from .outputs import Measured, plain
from .reading import before, outputs_of


def lessons_of(evaluation: Evaluation) -> list[ActivityLesson]:
    """What the works of the period taught."""
    rows = ActivityLesson.objects.filter(twinning=evaluation.twinning_id, on__gte=evaluation.begins_on)
    return list(rows.filter(activity__done_on__lte=evaluation.ends_on).select_related("activity").order_by("on", "id"))


def measured(evaluation: Evaluation) -> list[Measured]:
    """Planned and reached as they stand today, each beside the evaluation before."""
    return outputs_of(evaluation.programme, before(evaluation))


def evaluation_content(evaluation: Evaluation) -> dict[str, Any]:
    """Everything that was found: outputs, answers of both sides, findings, lessons, decisions."""
    return {
        "title": str(evaluation),
        "kind": str(evaluation.get_kind_display()),
        "period": evaluation.period,
        "summary": evaluation.summary,
        "programme": str(evaluation.programme or ""),
        "outputs": plain(measured(evaluation)),
        "answers": [
            {
                "question": row.question, "ours": row.said, "ours_text": row.text,
                "theirs": row.partner_said, "theirs_text": row.partner_text,
            }
            for row in evaluation.answers.all()
        ],
        "partner": {
            "answered_on": tr_date(evaluation.answered_on), "answered_by": evaluation.answered_by,
            "remark": evaluation.partner_remark, "no_answer_reason": evaluation.no_answer_reason,
        },
        "findings": [{"text": row.text, "obstacle": row.obstacle_said} for row in evaluation.findings.all()],
        "lessons": [{"activity": str(row.activity), "said": row.said} for row in lessons_of(evaluation)],
        "decisions": [
            {"kind": str(row.get_kind_display()), "text": row.text, "owner": row.owner, "due_on": tr_date(row.due_on)}
            for row in evaluation.follow_ups.all()
        ],
    }  # fmt: skip


def export_of(twinning: Twinning) -> dict[str, Any]:
    """All of step 5 as plain data."""
    lessons = ActivityLesson.objects.filter(twinning=twinning)
    dormancy = DormancyDecision.objects.filter(twinning=twinning)
    return {
        "evaluations": [_exported(row) for row in Evaluation.objects.filter(twinning=twinning)],
        "lessons": list(lessons.values("activity__title", "well", "badly", "press", "thanks", "better")),
        "dormancy": list(dormancy.values("door", "decided_on", "why", "look_again_on")),
    }


def _exported(row: Evaluation) -> dict[str, Any]:
    names = ("kind", "state", "begins_on", "ends_on", "closed_on", "summary", "answered_on", "partner_remark")
    return {name: getattr(row, name) for name in names} | {
        "answers": list(row.answers.values("asked", "level", "text", "partner_level", "partner_text")),
        "findings": list(row.findings.values("text", "obstacle", "detail")),
        "decisions": list(row.follow_ups.values("kind", "text", "owner", "due_on", "settled_on", "outcome")),
    }
