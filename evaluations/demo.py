"""Step 5 of the drawn municipality's files: lessons, an open evaluation, a closed one with its decisions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from programs.models import Activity
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning

from . import actions
from .models import Evaluation
from .states import EvaluationKind, FollowUpKind, Level

LESSONS = (
    ("Aile yanında konaklama hem gideri azalttı hem bağ kurdu.", "Duyuru iki dilde aynı gün çıkmadı."),
    ("Usta eşlemesi önceden yapıldığı için ilk günden çalışıldı.", "Çeviri desteği yarım gün yetmedi."),
)
UNIT = "Dış İlişkiler Müdürlüğü"


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Write lessons, evaluate with the partner, decide, close: up to the scene."""
    if until < Scene.EVALUATION_OPEN:
        return
    twinning.refresh_from_db()
    timeline = Timeline(twinning.opened_on)
    last = (timezone.localdate() - twinning.opened_on).days
    start = last - 40 if until in (Scene.EVALUATION_OPEN, Scene.EVALUATED) else min(last - 900, 700)
    start = max(start, 300)
    _learn(twinning, timeline, start - 5, by=by)
    with timeline.on(start) as day:
        evaluation = actions.open_evaluation(
            twinning, kind=EvaluationKind.JOINT, begins_on=day - timedelta(days=365), ends_on=day - timedelta(days=1),
            due_on=day + timedelta(days=60), opened_on=day, by=by,
        )  # fmt: skip
        _answer(evaluation, by=by)
    with timeline.on(start + 5) as day:
        evaluation = actions.send_to_partner(evaluation, sent_on=day, answer_due_on=day + timedelta(days=45), by=by)
    if until != Scene.EVALUATION_OPEN:
        _finish(evaluation, timeline, start, by=by)


def _learn(twinning: Twinning, timeline: Timeline, after: int, *, by: Any) -> None:
    done = Activity.objects.done().filter(twinning=twinning).order_by("id")
    for activity, (well, badly) in zip(done, LESSONS, strict=False):
        with timeline.on(after) as day:
            actions.write_lesson(
                activity, on=max(day, activity.done_on), well=well, badly=badly,
                press="Yerel basında haber oldu.", better="Duyuru üç ay önce başlasın.", by=by,
            )  # fmt: skip


def _answer(evaluation: Evaluation, *, by: Any) -> None:
    levels = (Level.REACHED, Level.PARTLY, Level.PARTLY)
    rows = list(evaluation.answers.all())
    said = {row.pk: (levels[place % 3], "Yıl içindeki faaliyetlere göre.") for place, row in enumerate(rows)}
    actions.answer(evaluation, answers=said, summary="İlişki düzenli yürüyor; ölçüm yöntemi netleşmeli.", by=by)


def _finish(evaluation: Evaluation, timeline: Timeline, start: int, *, by: Any) -> None:
    with timeline.on(start + 20) as day:
        rows = list(evaluation.answers.all())
        levels = (Level.REACHED, Level.MISSED, Level.REACHED)
        said = {row.pk: (levels[place % 3], "") for place, row in enumerate(rows)}
        evaluation = actions.record_partner_answer(
            evaluation, answered_on=day, answered_by="Ortak kentin uluslararası ilişkiler birimi", answers=said,
            partner_remark="Ölçüm iki kentte farklı yapıldı.", by=by,
        )  # fmt: skip
        actions.add_finding(
            evaluation, text="Ortak projede yabancı dil bilen çalışan yetmedi.", detail="people.languages", by=by
        )
        _decide(evaluation, day, by=by)
    with timeline.on(start + 25) as day:
        actions.close(evaluation, closed_on=day, by=by)


def _decide(evaluation: Evaluation, day: Any, *, by: Any) -> None:
    actions.decide(
        evaluation, kind=FollowUpKind.METHODS, text="Ölçüm yöntemi iki kentte birleştirilsin", owner=UNIT,
        due_on=day + timedelta(days=120), by=by,
    )  # fmt: skip
    actions.decide(
        evaluation, kind=FollowUpKind.OBJECTIVES, text="Yarışma hedefi aynı kalsın, duyuru üç aya çıksın", owner=UNIT,
        due_on=day + timedelta(days=90), by=by,
    )  # fmt: skip
