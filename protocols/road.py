"""The official road as seven cells drawn from facts, from the draft to force."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date

from .counting import sending_due
from .library import span
from .models import Protocol, Round
from .standing import said_day
from .states import Path, RoundState

R = RoundState
DONE, CURRENT, TODO, LOCKED, SKIPPED = "done", "current", "todo", "locked", "skipped"
RANK: dict[str, int] = {
    R.DRAFT: 0,
    R.IN_REVIEW: 1,
    R.AT_COUNCIL: 2,
    R.ACCEPTED: 3,
    R.AT_MINISTRY: 4,
    R.PERMITTED: 5,
    R.SIGNED: 7,
}


@dataclass(frozen=True)
class RoadCell:
    """One cell of the official road."""

    title: str
    state: str
    line1: str = ""
    line2: str = ""


def road_of(protocol: Protocol) -> list[RoadCell]:
    """Seven cells from the facts of the round that counts."""
    current = protocol.round
    return [
        _draft(current),
        _review(current),
        _council(current),
        _administrator(current),
        _permission(current),
        _signature(current),
        _force(protocol, current),
    ]


def _rank(current: Round) -> int:
    """How far the round came: a refused or withdrawn one by its facts."""
    if current.state in RANK:
        return RANK[current.state]
    if current.sent_to_ministry_on:
        return 4
    return 2 if current.sent_to_council_on else 0


def _state(current: Round, rank: int) -> str:
    reached = _rank(current)
    if reached > rank:
        return DONE
    return CURRENT if reached == rank else TODO


def _draft(current: Round) -> RoadCell:
    line = _("%(number)d. tur") % {"number": current.number} if current.number > 1 else ""
    opened = "" if current.is_historic else tr_date(current.opened_on)
    return RoadCell(_("Taslak"), _state(current, 0), opened or _("kayıtta yok"), line)


def _review(current: Round) -> RoadCell:
    if current.state == R.IN_REVIEW:
        return RoadCell(
            _("İnceleme"),
            CURRENT,
            str(current.text_version),
            _("son gün %(day)s") % {"day": tr_date(current.review_until)},
        )
    if current.review_until:
        return RoadCell(_("İnceleme"), DONE, tr_date(current.review_until))
    return RoadCell(_("İnceleme"), SKIPPED if _rank(current) > 1 else TODO, _("isteğe bağlı"))


def _council(current: Round) -> RoadCell:
    if current.decision_on or current.decision_no:
        result = _("kabul") if current.state != R.REFUSED or current.sent_to_ministry_on else _("ret")
        line = _("sayı %(number)s · %(result)s") % {"number": current.decision_no or "–", "result": result}
        return RoadCell(
            _("Meclis"),
            _state(current, 2) if _rank(current) != 2 else CURRENT,
            tr_date(current.decision_on) or "–",
            line,
        )
    if current.is_historic:
        return RoadCell(_("Meclis"), TODO, _("bilinmiyor"))
    meeting = tr_date(current.council_meeting_on)
    return RoadCell(_("Meclis"), _state(current, 2), meeting, _("toplantı günü") if meeting else "")


def _administrator(current: Round) -> RoadCell:
    decision = current.decision
    if decision is None or current.is_historic:
        return RoadCell(
            _("Kaymakamlık"),
            SKIPPED if current.is_historic else TODO,
            "" if current.is_historic else _("kesinleşince"),
            "" if current.is_historic else _("7 gün içinde"),
        )
    if decision.received_on:
        return RoadCell(
            _("Kaymakamlık"), DONE, _("teslim %(day)s") % {"day": tr_date(decision.received_on)}, decision.receipt_no
        )
    if decision.sent_on:
        return RoadCell(_("Kaymakamlık"), DONE, _("gönderim %(day)s") % {"day": tr_date(decision.sent_on)})
    due = sending_due(current.decision_on, decision.final_on, current.municipality.type)
    state = CURRENT if current.state == R.ACCEPTED else TODO
    return RoadCell(
        _("Kaymakamlık"),
        state,
        _("gönderilmedi"),
        _("son gün %(day)s") % {"day": tr_date(due)} if due else _("kesinleşme yazılmadı"),
    )


def _permission(current: Round) -> RoadCell:
    if current.path == Path.DOMESTIC:
        return RoadCell(_("Bakanlık izni"), SKIPPED, _("gerekmez"), _("yurt içi"))
    if current.permission_on or current.permission_no:
        return RoadCell(
            _("Bakanlık izni"),
            DONE,
            tr_date(current.permission_on) or "–",
            _("sayı %(number)s") % {"number": current.permission_no or "–"},
        )
    if current.no_permission_reason:
        return RoadCell(_("Bakanlık izni"), SKIPPED, _("alınmadı"), _("gerekçesi yazılı"))
    if current.is_historic:
        return RoadCell(_("Bakanlık izni"), TODO, _("bilinmiyor"))
    if current.state == R.REFUSED and current.sent_to_ministry_on:
        return RoadCell(_("Bakanlık izni"), CURRENT, _("verilmedi"), tr_date(current.closed_on))
    if current.sent_to_ministry_on:
        return RoadCell(
            _("Bakanlık izni"),
            _state(current, 4),
            _("başvuru %(day)s") % {"day": tr_date(current.sent_to_ministry_on)},
            _("yanıt bekleniyor"),
        )
    state = CURRENT if current.state == R.ACCEPTED and current.path == Path.ABROAD else TODO
    return RoadCell(
        _("Bakanlık izni"), state, _("isteğe bağlı") if current.path == Path.GOODWILL else _("başvuru yapılmadı")
    )


def _signature(current: Round) -> RoadCell:
    if current.state == R.SIGNED:
        return RoadCell(
            _("İmza"),
            DONE,
            tr_date(current.signed_on)
            if current.signed_precision == "day"
            else _("gün bilinmiyor")
            if not current.signed_on
            else str(current.signed_on.year),
        )
    if current.state == R.PERMITTED or (current.state == R.ACCEPTED and current.path != Path.ABROAD):
        return RoadCell(_("İmza"), CURRENT, _("imza bekleniyor"))
    if current.path == Path.ABROAD:
        return RoadCell(_("İmza"), LOCKED, _("İzin tarihi ve sayısı"), _("olmadan açılmaz"))
    return RoadCell(_("İmza"), LOCKED, _("Meclis kararı"), _("olmadan açılmaz"))


def _force(protocol: Protocol, current: Round) -> RoadCell:
    if protocol.ended_on:
        return RoadCell(
            _("Yürürlük"), DONE, said_day(protocol), _("bitti %(day)s") % {"day": tr_date(protocol.ended_on)}
        )
    if current.state == R.SIGNED:
        until = tr_date(protocol.in_force_until)
        return RoadCell(
            _("Yürürlük"),
            DONE,
            said_day(protocol) or _("gün bilinmiyor"),
            _("bitiş %(day)s") % {"day": until} if until else _("süresiz"),
        )
    return RoadCell(_("Yürürlük"), TODO, span(protocol.term_months) if protocol.term_months else _("süresiz"))
