"""Steps 5 and 6 as people walk them by the pages: evaluations, and ends that are proposed."""

from __future__ import annotations

from evaluations.models import Evaluation
from protocols.models import Termination
from tests.journeys.clerk import Clerk, day
from tests.journeys.to_force import LOST, VOTE

GROUNDS = {
    "ground": "no_work", "grounds": "İki yıldır ortak iş yapılamadı.", "duty": "Kültür görevi başka ortaklarla sürer.",
}  # fmt: skip


def open_evaluation(clerk: Clerk, kind: str) -> tuple[int]:
    """Open an evaluation of this kind: the address of its verbs."""
    clerk.press("evaluations:open_evaluation", kind=kind, begins_on=day(365), ends_on=day(1), due_on=day(-30))
    return (Evaluation.objects.filter(twinning=clerk.pk).latest("pk").pk,)


def answer(clerk: Clerk, one: tuple[int], level: str) -> None:
    clerk.press("evaluations:answer", args=one, summary="Sergi yapıldı.", **levels(one, level))


def levels(one: tuple[int], level: str) -> dict[str, str]:
    return {f"level_{row.pk}": level for row in Evaluation.objects.get(pk=one[0]).answers.all()}


def decide(clerk: Clerk, one: tuple[int], kind: str) -> None:
    due = {} if kind == "continue" else {"due_on": day(-60)}
    clerk.press("evaluations:decide", args=one, kind=kind, text=f"Sonuç: {kind}", owner="Müdürlük", **due)


def propose_end(clerk: Clerk, *, ago: int, **typed: str) -> None:
    clerk.press("protocols:propose_end", proposed_on=day(ago), **(GROUNDS | typed))


def decide_end(clerk: Clerk, *, ago: int, number: str) -> None:
    clerk.press("protocols:record_end_decision", decision_on=day(ago), decision_no=number, **VOTE)


def notify(clerk: Clerk, *, ago: int) -> None:
    clerk.press("protocols:record_notice", notified_on=day(ago), notice_how="İadeli yazı")


def end_of(clerk: Clerk) -> Termination:
    return Termination.objects.filter(twinning=clerk.pk).latest("pk")


def lose_end_in_the_council(clerk: Clerk, *, ago: int, number: str) -> None:
    clerk.press("protocols:record_end_decision", result="no", decision_on=day(ago), decision_no=number, **LOST)
