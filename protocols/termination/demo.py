"""Step 6 of the drawn municipality's files: from the proposal to the archive."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from twinning.language.dates import add_months
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.stories import story_of

from . import actions
from .states import Ground

VOTE = {"full_number": 31, "present": 28, "votes_for": 24, "votes_against": 3, "abstaining": 1}
DAYS_AGO = {Scene.END_PROPOSED: 20, Scene.END_DECIDED: 45, Scene.NOTIFIED: 90, Scene.MINISTRY_TOLD: 110}
GROUNDS = (
    "Ortak kentten son iki yılda hiçbir yazıya yanıt alınamadı; üzerinde anlaşılan faaliyetler yapılamadı. "
    "Sorumlu birimlerin görüşü, ilişkinin bu hâliyle sürdürülmesinin yarar sağlamayacağı yönündedir."
)
DUTY = "5393 sayılı Kanun’daki kültür, gençlik ve yerel kalkınma görevleri; bu görevler başka ortaklarla sürecek."


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Try to revive, propose, decide, notify, inform, end: up to the scene."""
    twinning.refresh_from_db()
    if until < Scene.END_PROPOSED:
        _otherwise(twinning, story_of(twinning).then, by=by)
        return
    # The end stands so near to today that the notice period of a file on its way still runs.
    age = (Timeline(twinning.opened_on).coming(0) - twinning.opened_on).days
    start = age - DAYS_AGO.get(until, 400)
    timeline = Timeline(twinning.opened_on)
    for after, what in (
        (start - 200, "Yazıyla yeni bir çalışma takvimi önerildi."),
        (start - 90, "Çevrim içi görüşme istendi."),
    ):
        with timeline.on(after) as day:
            actions.record_attempt(twinning, on=day, what=what, outcome="Yanıt gelmedi.", by=by)
    with timeline.on(start) as day:
        ending = actions.propose_end(
            twinning, ground=Ground.NO_CONTACT, grounds=GROUNDS, duty=DUTY, proposed_on=day, by=by
        )
    if story_of(twinning).then == "withdraw_end":
        with timeline.on(start + 12) as day:
            actions.withdraw_end(ending, why="Ortak kent yazdı ve yeni bir çalışma takvimi önerdi.", on=day, by=by)
    if until >= Scene.END_DECIDED:
        _decide_and_notify(ending, until, timeline, start, by=by)


def _otherwise(twinning: Twinning, then: str, *, by: Any) -> None:
    """The ends without a proposal: the term ran out, or another body took the file over."""
    timeline = Timeline(twinning.opened_on)
    if then == "expire":
        with timeline.on(2060) as day:
            why = "İki taraf da yenileme istemedi."
            actions.record_expiry(twinning, on=day, why=why, by=by)
    if then == "succeed":
        with timeline.on(1800) as day:
            why = "Ortak belediye birleşmeyle kapandı; dosyayı yeni belediye sürdürüyor."
            actions.record_succession(twinning, on=day, why=why, succeeded_by="Birleşen belediye", by=by)


def _decide_and_notify(ending: Any, until: Scene, timeline: Timeline, start: int, *, by: Any) -> None:
    with timeline.on(start + 20) as day:
        number = str(60 + ending.pk % 90)
        ending = actions.record_end_decision(
            ending, is_accepted=True, decision_on=day, decision_no=number, by=by, **VOTE
        )
        ending = actions.record_end_sending(
            ending, final_on=day + timedelta(days=5), sent_on=day + timedelta(days=8), by=by
        )
    if until < Scene.NOTIFIED:
        return
    with timeline.on(start + 35) as day:
        ending = actions.record_notice(
            ending, notified_on=day, notice_how="Yazı ve e-posta", notice_no="E-724.01-31", notice_months=6, by=by
        )
    if until < Scene.MINISTRY_TOLD:
        return
    with timeline.on(start + 40) as day:
        if not ending.twinning.is_domestic:
            ending = actions.record_ministry_information(
                ending, ministry_told_on=day, ministry_letter_no="E-724.01-32", by=by
            )
    if until < Scene.TERMINATED:
        return
    end = add_months(ending.notified_on, ending.notice_months)
    with timeline.on((end - timeline.opened_on).days):
        actions.record_end(ending, ended_on=ending.planned_end_on, by=by)
