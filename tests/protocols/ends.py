"""Ends at every place of their road, walked there by the real verbs."""

from __future__ import annotations

from datetime import date
from typing import Any

from protocols.models import Termination
from protocols.termination import actions
from protocols.termination.states import Ground, TerminationState
from tests.protocols.factories import VOTE, brought_to, day
from twinning.relations.models import Twinning

T = TerminationState
WHY = {"ground": Ground.NO_CONTACT, "grounds": "İki yıldır yanıt yok.", "duty": "Kültür ve gençlik hizmetleri."}


def in_force(twinning: Twinning, by: Any) -> Twinning:
    """A file whose protocol was signed."""
    brought_to("signed", twinning, by)
    return Twinning.objects.with_partners().get(pk=twinning.pk)


def proposed(twinning: Twinning, by: Any, *, tried: bool = True, **why: Any) -> Termination:
    twinning = in_force(twinning, by)
    if tried:
        actions.record_attempt(twinning, on=day(9), what="Yeni takvim önerildi.", outcome="Yanıt gelmedi.", by=by)
    return actions.propose_end(twinning, proposed_on=day(400), by=by, **(WHY | why))


def decided(ending: Termination, by: Any, on: date | None = None) -> Termination:
    return actions.record_end_decision(
        ending, is_accepted=True, decision_on=on or day(390), decision_no="77", by=by, **VOTE
    )


def notified(ending: Termination, by: Any, on: date | None = None, **facts: Any) -> Termination:
    return actions.record_notice(ending, notified_on=on or day(380), notice_how="İadeli yazı", by=by, **facts)


def told(ending: Termination, by: Any) -> Termination:
    return actions.record_ministry_information(ending, ministry_told_on=day(370), by=by)


def end_at(state: str, twinning: Twinning, by: Any) -> Termination:
    """An end of this file in any state that its road knows."""
    ending = proposed(twinning, by)
    if state == T.WITHDRAWN:
        return actions.withdraw_end(ending, why="Ortak yanıt verdi.", by=by)
    walk = [decided, notified, told] if ending.path == "abroad" else [decided, notified]
    for step in walk[: [T.PROPOSED, T.DECIDED, T.NOTIFIED, T.MINISTRY_TOLD].index(T(state)) if state != T.ENDED else 3]:
        ending = step(ending, by)
    return actions.record_end(ending, ended_on=day(5), by=by) if state == T.ENDED else ending
