"""Where a file stands in step 6: the cell, the next act, with whom, until when."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.states import ENDED, Mark
from twinning.relations.steps import Ahead, Link, NextAct, Standing

from ..counting import sending_due
from ..models import Termination
from ..states import Path
from .states import HOLDER, TerminationState

T, P = TerminationState, Permission
NEXT = {
    T.PROPOSED: ("record_end_decision", gettext_lazy("Kararı kaydet"), P.RECORD_COUNCIL),
    T.DECIDED: ("record_notice", gettext_lazy("Bildirimi kaydet"), P.PROPOSE_END),
    T.NOTIFIED: ("record_ministry_information", gettext_lazy("Bakanlığa bilgiyi kaydet"), P.SEND_TO_MINISTRY),
    T.MINISTRY_TOLD: ("record_end", gettext_lazy("Sona erdiğini kaydet"), P.RECORD_END),
}


def standing_of(twinning: Twinning, ending: Termination | None) -> Standing:
    """One file's standing, without a query of its own."""
    if ending is None or (twinning.status in ENDED and ending.state != T.ENDED):
        return _without_end(twinning)
    if ending.state == T.ENDED:
        line = _("Sona erdi · %(day)s") % {"day": tr_date(ending.ended_on)}
        return Standing(T.ENDED, line, Mark.DONE, ending.get_ground_display(), since=ending.ended_on)
    if ending.state == T.WITHDRAWN:
        return Standing(T.WITHDRAWN, _("Geri alındı"), Mark.NONE, tr_date(ending.withdrawn_on))
    return Standing(
        ending.state, str(ending.get_state_display()), Mark.CURRENT, _detail(ending),
        since=since_of(ending), holder=HOLDER[ending.state], due_on=due_of(ending), next=next_act(ending),
    )  # fmt: skip


def _without_end(twinning: Twinning) -> Standing:
    if twinning.status in ENDED:
        return Standing("", str(twinning.get_status_display()), Mark.DONE, tr_date(twinning.ended_on))
    return Standing("", _("Yok"), Mark.NONE)


def next_act(ending: Termination) -> NextAct:
    """The act that comes next; only a road abroad passes the ministry (L10)."""
    skips = ending.state == T.NOTIFIED and ending.path == Path.DOMESTIC
    verb, label, permission = NEXT[T.MINISTRY_TOLD if skips else T(ending.state)]
    return NextAct(f"protocols:{verb}", str(label), Link(f"protocols:{verb}", (ending.twinning_id,)), permission)


AHEAD = (
    (T.NOTIFIED, gettext_lazy("Ortağa bildirim")),
    (T.MINISTRY_TOLD, gettext_lazy("Bakanlığa bilgi")),
    (T.ENDED, gettext_lazy("İlişkinin bitişi")),
)
ROAD = (T.PROPOSED, T.DECIDED, T.NOTIFIED, T.MINISTRY_TOLD, T.ENDED)


def ahead_of(ending: Termination) -> list[Ahead]:
    """What follows the next act, in order; a domestic end tells no ministry (L10)."""
    road = [state for state in ROAD if not (state == T.MINISTRY_TOLD and ending.path == Path.DOMESTIC)]
    to_come = road[road.index(T(ending.state)) + 2 :]
    day = _("bildirilen bitiş %(day)s") % {"day": tr_date(ending.planned_end_on)} if ending.planned_end_on else ""
    return [Ahead(str(label), day if state == T.ENDED else "") for state, label in AHEAD if state in to_come]


def since_of(ending: Termination) -> date | None:
    return {
        T.PROPOSED: ending.proposed_on,
        T.DECIDED: ending.decision_on,
        T.NOTIFIED: ending.notified_on,
        T.MINISTRY_TOLD: ending.ministry_told_on,
    }.get(T(ending.state))


def due_of(ending: Termination) -> date | None:
    """The last day to send the decision on; later the day told to the partner."""
    if ending.state == T.DECIDED and not ending.sent_on:
        return sending_due(ending.decision_on, ending.final_on, ending.municipality.type)
    return ending.planned_end_on


def _detail(ending: Termination) -> str:
    if ending.planned_end_on:
        return _("bitiş %(day)s") % {"day": tr_date(ending.planned_end_on)}
    return tr_date(since_of(ending))
