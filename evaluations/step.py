"""Step 5 as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.relations.demo import Scene
from twinning.relations.models import Twinning
from twinning.relations.rules import is_dormant
from twinning.relations.steps import DayMark, Link, Reason, Standing, Step, Todo

from .actions import drop_evaluation
from .content import export_of
from .duties import todos_of
from .models import ActivityLesson, DormancyDecision, Evaluation, FollowUp
from .reading import due_days, last_closed_on, newest
from .rules import missing_to_close
from .standing import standing_of

LABELS = {
    "evaluations:open_evaluation": gettext_lazy("Değerlendirmeyi aç"),
    "evaluations:answer": gettext_lazy("Yanıtları kaydet"),
    "evaluations:send_to_partner": gettext_lazy("Ortağa gönder"),
    "evaluations:record_partner_answer": gettext_lazy("Ortağın yanıtını kaydet"),
    "evaluations:go_on_without_answer": gettext_lazy("Yanıtsız sürdür"),
    "evaluations:add_finding": gettext_lazy("Bulgu ekle"),
    "evaluations:remove_finding": gettext_lazy("Bulguyu çıkar"),
    "evaluations:decide": gettext_lazy("Sonuç kararı ekle"),
    "evaluations:settle": gettext_lazy("Kararı işe bağla"),
    "evaluations:close": gettext_lazy("Değerlendirmeyi kapat"),
    "evaluations:drop_evaluation": gettext_lazy("Değerlendirmeyi bırak"),
    "evaluations:write_lesson": gettext_lazy("Dersi yaz"),
    "evaluations:revive": gettext_lazy("Canlandır"),
    "evaluations:refound": gettext_lazy("Başka türde yeniden kur"),
    "evaluations:leave_asleep": gettext_lazy("Olduğu gibi bırak"),
    "evaluations:propose_end_of_dormant": gettext_lazy("Sonlandırmayı öner"),
    "evaluations:issue_evaluation": gettext_lazy("Değerlendirme raporunu belge olarak sakla"),
    "evaluations:file_evaluated": gettext_lazy("Dosya: değerlendirme"),
}
TASKS = {
    "evaluations:open_evaluation": gettext_lazy("Değerlendirmenin açılması"),
    "evaluations:send_to_partner": gettext_lazy("Değerlendirmenin ortağa gönderimi"),
    "evaluations:record_partner_answer": gettext_lazy("Ortağın yanıtı"),
    "evaluations:close": gettext_lazy("Değerlendirmenin kapanışı"),
}


class EvaluationStep(Step):
    """Değerlendirme: what was reached, what was learned, what follows."""

    def __init__(self) -> None:
        super().__init__(
            number=5, slug="evaluation", title=gettext_lazy("Değerlendirme"),
            panel_template="evaluations/_panel.html", place="evaluations:evaluation", labels=LABELS, tasks=TASKS,
        )  # fmt: skip

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        ids = [row.pk for row in rows]
        found, closed, due = newest(ids), last_closed_on(ids), due_days(rows)
        return {row.pk: standing_of(row, found.get(row.pk), closed.get(row.pk), due[row.pk]) for row in rows}

    def missing(self, twinning: Twinning) -> list[Reason]:
        evaluation = newest([twinning.pk]).get(twinning.pk)
        return missing_to_close(evaluation) if evaluation and evaluation.is_open else []

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        decisions = FollowUp.objects.standing().filter(twinning=twinning)
        return {
            "evaluation": newest([twinning.pk]).get(twinning.pk),
            "decisions": decisions.select_related("evaluation")[:4],
            "lessons": ActivityLesson.objects.filter(twinning=twinning).count(),
            "is_dormant": is_dormant(twinning),
            "door": DormancyDecision.objects.filter(twinning=twinning).first(),
        }

    def todos(self, user: Any, until: date) -> list[Todo]:
        return todos_of(user, until)

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        ids = list(twinning_ids)
        marks = [
            mark
            for row in Evaluation.objects.filter(twinning__in=ids).select_related("twinning")
            for mark in _marks(row)
        ]
        standing = FollowUp.objects.standing().filter(twinning__in=ids, due_on__range=(first, last))
        marks += [_follow_up_mark(row) for row in standing.select_related("twinning")]
        return [mark for mark in marks if first <= mark.on <= last]

    def end(self, twinning: Twinning, *, on: date, reason: str, by: Any) -> None:
        """What is still being evaluated is left; what was found stays (S44)."""
        for evaluation in Evaluation.objects.open().filter(twinning=twinning):
            drop_evaluation(evaluation, why=reason, by=by)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        """What was achieved and learned: the last evaluation's answers and the works' lessons (S44)."""
        rows = list(Evaluation.objects.closed().filter(twinning=twinning).prefetch_related("answers"))
        lessons = ActivityLesson.objects.filter(twinning=twinning).select_related("activity")
        if not rows and not lessons:
            return None
        facts = [(_("Kapanan değerlendirme"), str(len(rows)))]
        facts += [(row.question, row.said or "–") for row in (rows[0].answers.all() if rows else [])]
        facts += [(f"{lesson}: {kind}", text) for lesson in lessons for kind, text in lesson.said]
        return {"title": str(self.title), "facts": facts, "text": rows[0].summary if rows else ""}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        return export_of(twinning)

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _marks(evaluation: Evaluation) -> list[DayMark]:
    link = Link("evaluations:past_evaluation", (evaluation.twinning_id, evaluation.pk))
    named = [
        (evaluation.sent_on, _("Değerlendirme ortağa gitti")),
        (evaluation.answered_on, _("Ortağın değerlendirmesi geldi")),
        (evaluation.closed_on, _("Değerlendirme kapandı")),
    ]
    marks = [DayMark(on, evaluation.twinning, label, "evaluation", link) for on, label in named if on]
    if evaluation.is_open and evaluation.due_on:
        label = _("Değerlendirme için son gün")
        marks.append(DayMark(evaluation.due_on, evaluation.twinning, label, "evaluation", link, False))
    return marks


def _follow_up_mark(decision: FollowUp) -> DayMark:
    link = Link("evaluations:evaluation", (decision.twinning_id,))
    return DayMark(decision.due_on, decision.twinning, decision.text, "evaluation", link, False)
