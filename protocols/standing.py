"""Where a file stands in step 3, from its protocol and its round: the cell, the next act, with whom, until when."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.states import Mark, Precision, Status
from twinning.relations.steps import Link, NextAct, Standing

from .counting import sending_due
from .models import Protocol, Round
from .states import HOLDER, Path, RoundState

UNDER_WAY = frozenset({Status.DRAFTING, Status.OFFICIAL, Status.NOT_PERMITTED})
R = RoundState


def standing_of(twinning: Twinning, protocol: Protocol | None) -> Standing:
    """One file's standing, without a query of its own."""
    if protocol is None or protocol.round is None:
        return _not_drafted(twinning)
    current = protocol.round
    if current.state == R.SIGNED:
        return _in_force(protocol, current)
    line, detail = LINES[current.state](current)
    is_next = twinning.status in UNDER_WAY
    return Standing(
        current.state,
        line,
        Mark.CURRENT if is_next else Mark.BEGUN,
        detail,
        since=_since(current),
        holder=HOLDER[current.state] if is_next else None,
        due_on=_due(twinning, current) if is_next else None,
        next=_next_act(current) if is_next else None,
    )


def _not_drafted(twinning: Twinning) -> Standing:
    if twinning.status != Status.DRAFTING:
        return Standing("", _("Başlamadı"), Mark.NONE)
    act = _act("draft_protocol", _("Protokolü hazırla"), twinning.pk, Permission.EDIT_PROTOCOL)
    return Standing("", _("Taslak yok"), Mark.CURRENT, holder=HOLDER[R.DRAFT], next=act)


def _in_force(protocol: Protocol, current: Round) -> Standing:
    if protocol.ended_on:
        return Standing(R.SIGNED, _("Sona erdi"), Mark.DONE, tr_date(protocol.ended_on), since=protocol.ended_on)
    until = protocol.in_force_until
    detail = _("bitiş %(day)s") % {"day": tr_date(until)} if until else _("süresiz")
    if current.is_historic:
        detail = _("tarihî kayıt")
    day = said_day(protocol)
    line = _("Yürürlükte · %(day)s") % {"day": day} if day else _("Yürürlükte")
    return Standing(R.SIGNED, line, Mark.DONE, detail, since=protocol.known_day, sign_on=protocol.known_day)


def said_day(protocol: Protocol) -> str:
    """The day of force as exactly as it is known (U31)."""
    day = protocol.in_force_from
    if day is None:
        return ""
    forms = {Precision.DAY: "%d.%m.%Y", Precision.MONTH: "%m.%Y", Precision.YEAR: "%Y"}
    return day.strftime(forms[Precision(protocol.in_force_precision)])


def decision_said(current: Round) -> str:
    """“07.12.2026, sayı 142”, with a dash for what is not known."""
    if not current.decision_on and not current.decision_no:
        return "–"
    return _("%(day)s, sayı %(number)s") % {
        "day": tr_date(current.decision_on) or "–",
        "number": current.decision_no or "–",
    }


def permission_said(current: Round) -> str:
    if not current.permission_on and not current.permission_no:
        return "–"
    return _("%(day)s, sayı %(number)s") % {
        "day": tr_date(current.permission_on) or "–",
        "number": current.permission_no or "–",
    }


def _refused_line(current: Round) -> tuple[str, str]:
    if current.decision_on is None or current.sent_to_ministry_on is None:
        return _("Meclis reddetti"), decision_said(current)
    return _("İzin verilmedi"), tr_date(current.closed_on)


LINES: dict[str, Callable[[Round], tuple[str, str]]] = {
    R.DRAFT: lambda row: (
        _("Taslak"),
        _("%(number)d. tur") % {"number": row.number} if row.number > 1 else tr_date(row.opened_on),
    ),
    R.IN_REVIEW: lambda row: (_("İncelemede"), _("son gün %(day)s") % {"day": tr_date(row.review_until)}),
    R.AT_COUNCIL: lambda row: (_("Mecliste"), _("toplantı %(day)s") % {"day": tr_date(row.council_meeting_on)}),
    R.ACCEPTED: lambda row: (_("Meclis kabul etti"), decision_said(row)),
    R.AT_MINISTRY: lambda row: (_("Bakanlıkta"), tr_date(row.sent_to_ministry_on)),
    R.PERMITTED: lambda row: (_("İzin verildi"), permission_said(row)),
    R.REFUSED: _refused_line,
    R.WITHDRAWN: lambda row: (_("Geri alındı"), tr_date(row.closed_on)),
}


def _since(current: Round):
    return {
        R.DRAFT: current.opened_on,
        R.IN_REVIEW: current.opened_on,
        R.AT_COUNCIL: current.sent_to_council_on,
        R.ACCEPTED: current.decision_on,
        R.AT_MINISTRY: current.sent_to_ministry_on,
        R.PERMITTED: current.permission_on,
    }.get(current.state, current.closed_on)


def _due(twinning: Twinning, current: Round):
    """The council's meeting, the end of a review, or the last day to send the decision on."""
    if current.state == R.AT_COUNCIL:
        return current.council_meeting_on
    if current.state == R.IN_REVIEW:
        return current.review_until
    decision = current.decision if current.state == R.ACCEPTED else None
    if decision is None or decision.sent_on:
        return None
    return sending_due(current.decision_on, decision.final_on, twinning.municipality.type)


def _next_act(current: Round) -> NextAct:
    pk, path = current.twinning_id, current.path
    sign = ("record_signing", _("İmzayı kaydet"), Permission.RECORD_SIGNING)
    send = ("send_to_council", _("Meclise sun"), Permission.SEND_TO_COUNCIL)
    apply = ("record_application", _("Başvuruyu kaydet"), Permission.SEND_TO_MINISTRY)
    back = ("take_back", _("Taslağa al"), Permission.EDIT_PROTOCOL)
    verb, label, permission = {
        R.DRAFT: send,
        R.IN_REVIEW: send,
        R.AT_COUNCIL: ("record_council_decision", _("Kararı kaydet"), Permission.RECORD_COUNCIL),
        R.ACCEPTED: apply if path == Path.ABROAD else sign,
        R.AT_MINISTRY: ("record_permission", _("İzni kaydet"), Permission.SEND_TO_MINISTRY),
        R.PERMITTED: sign,
    }.get(current.state, back)
    return _act(verb, label, pk, permission)


def _act(verb: str, label: str, twinning_id: int, permission: Permission) -> NextAct:
    return NextAct(f"protocols:{verb}", label, Link(f"protocols:{verb}", (twinning_id,)), permission)
