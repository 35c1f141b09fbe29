"""Step 5 of the drawn municipality's files: lessons, an open evaluation, a closed one with its decisions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from programs.models import Activity
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.stories import story_of

from . import actions
from .models import Evaluation
from .states import EvaluationKind, FollowUpKind, Level

# What a visit and a week of training taught: well, badly, in the press, better next time.
LESSONS = (
    (
        ("Altı uzman gördüklerini tek raporda topladı.", "Sunumlar önceden gelmedi; ilk gün tanışmayla geçti.",
         "Yerel basında haber oldu.", "Sunumlar bir hafta önce istensin."),
        ("Aile yanında konaklama hem gideri azalttı hem bağ kurdu.", "Çeviri desteği yarım gün yetmedi.",
         "İki kentin belediye sayfasında yayımlandı.", "Çevirmen bütün program için tutulsun."),
        ("İki birim aynı iş üzerinde yan yana çalıştı.", "Ziyaret izin dönemine denk geldi.",
         "Haber olmadı.", "Takvim yıl başında birlikte kurulsun."),
    ),
    (
        ("Katılanların yarısı ilk kez böyle bir eğitime geldi.", "Duyuru iki dilde aynı gün çıkmadı.",
         "Yerel basında haber oldu.", "Duyuru üç ay önce başlasın."),
        ("Eğitmen eşlemesi önceden yapıldı; ilk günden çalışıldı.", "Salon küçük kaldı; altı kişi alınamadı.",
         "Bölge televizyonunda kısa haber çıktı.", "Kayıt iki hafta önce kapansın."),
        ("Katılım belgesi ilgiyi artırdı.", "Son gün katılım düştü.",
         "Yerel basında haber oldu.", "Uygulama son güne konsun."),
    ),
)  # fmt: skip
UNIT = "Dış İlişkiler Müdürlüğü"


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Write lessons, evaluate with the partner, decide, close: up to the scene."""
    if until < Scene.EVALUATION_OPEN:
        return
    twinning.refresh_from_db()
    timeline = Timeline(twinning.opened_on)
    last = (timezone.localdate() - twinning.opened_on).days
    start = last - 40 if until <= Scene.EVALUATED else min(last - 900, 700)
    start = max(start, 300)
    _learn(twinning, timeline, start - 5, by=by)
    with timeline.on(start) as day:
        evaluation = actions.open_evaluation(
            twinning, kind=EvaluationKind.JOINT, begins_on=day - timedelta(days=365), ends_on=day - timedelta(days=1),
            due_on=day + timedelta(days=60), opened_on=day, by=by,
        )  # fmt: skip
        _answer(evaluation, by=by)
    if until == Scene.EVALUATION_OPEN:
        return
    with timeline.on(start + 5) as day:
        evaluation = actions.send_to_partner(evaluation, sent_on=day, answer_due_on=day + timedelta(days=45), by=by)
    if until > Scene.EVALUATION_AT_PARTNER:
        _finish(evaluation, timeline, start, by=by)
    if story_of(twinning).then == "drop_evaluation":
        _leave_one(twinning, timeline, start + 28, by=by)


def _leave_one(twinning: Twinning, timeline: Timeline, after: int, *, by: Any) -> None:
    """A second evaluation, begun too soon after the first one and left."""
    with timeline.on(after) as day:
        again = actions.open_evaluation(
            twinning, kind=EvaluationKind.INTERNAL, begins_on=day - timedelta(days=90), ends_on=day - timedelta(days=1),
            due_on=day + timedelta(days=30), opened_on=day, by=by,
        )  # fmt: skip
    with timeline.on(after + 4):
        actions.drop_evaluation(again, why="Üç ayda yeni faaliyet olmadı; yıl sonunda yapılacak.", by=by)


def _learn(twinning: Twinning, timeline: Timeline, after: int, *, by: Any) -> None:
    done = Activity.objects.done().filter(twinning=twinning).order_by("id")
    for activity, kinds in zip(done, LESSONS, strict=False):
        well, badly, press, better = kinds[twinning.number % len(kinds)]
        with timeline.on(after) as day:
            actions.write_lesson(
                activity, on=max(day, activity.done_on), well=well, badly=badly, press=press, better=better, by=by,
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
