"""What an end still wants before council, notice and its last day; and how the notice period is counted (P2)."""

from __future__ import annotations

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.language.dates import add_months, tr_date
from twinning.relations.models import Twinning
from twinning.relations.steps import Link, Reason

from ..counting import sending_due
from ..models import Protocol, RevivalAttempt, Termination
from ..reading import newest_main
from ..states import Path, Renewal
from .states import WITHOUT_ATTEMPT, TerminationState

T = TerminationState


def open_end(twinning: Twinning) -> Termination | None:
    """The end that is under way."""
    return Termination.objects.open().filter(twinning=twinning).first()


def agreed_months(twinning: Twinning) -> int | None:
    """The notice period of the file's protocol; None where none is agreed (L11)."""
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    return protocol.notice_months if protocol else None


def earliest_end(notified_on: date, months: int) -> date:
    """The first day on which the relation may end: the notice's day, so many months on (P2)."""
    return add_months(notified_on, months)


def how_counted(notified_on: date, months: int) -> str:
    """The reckoning in words, for the page that shows its result (P2)."""
    end = earliest_end(notified_on, months)
    words = {"day": tr_date(notified_on), "months": months, "end": tr_date(end)}
    text = _("Bildirim %(day)s, süre %(months)d ay: en erken bitiş %(end)s.") % words
    if end.day != notified_on.day:
        text += " " + _("O ayda aynı gün yok; ayın son günü sayıldı.")
    return text


def last_notice_day(protocol: Protocol, on: date) -> date | None:
    """Until when notice must go for the term not to renew by itself; counted back from its end (P2)."""
    until = protocol.current_until(on)
    if protocol.renewal != Renewal.AUTOMATIC or until is None or protocol.notice_months is None:
        return None
    return add_months(until, -protocol.notice_months)


def missing_for_end(ending: Termination) -> list[Reason]:
    """What the next act of this end still wants: one list for the page, the button and the gate."""
    wanted = {T.PROPOSED: _missing_to_decide, T.DECIDED: _missing_to_notify}
    if ending.state in wanted:
        return wanted[T(ending.state)](ending)
    is_last = ending.state == T.MINISTRY_TOLD or (ending.state == T.NOTIFIED and ending.path != Path.ABROAD)
    return missing_to_end(ending) if is_last else []


def _missing_to_decide(ending: Termination) -> list[Reason]:
    """The attempts to revive (S44); advice where the ground itself needs none, and on records of the past."""
    if RevivalAttempt.objects.filter(twinning=ending.twinning_id).exists():
        return []
    blocks = ending.ground not in WITHOUT_ATTEMPT and not ending.twinning.is_historic
    link = Link("protocols:record_attempt", (ending.twinning_id,))
    return [Reason(_("Canlandırma denemesi yok."), link, _("Yaz"), blocks=blocks)]


def _missing_to_notify(ending: Termination) -> list[Reason]:
    """The decision is worth nothing until it is final and sent (L4)."""
    link = Link("protocols:record_end_sending", (ending.twinning_id,))
    if ending.final_on is None:
        return [Reason(_("Kesinleşme tarihi yok."), link, _("Yaz"), blocks=False)]
    if ending.sent_on:
        return []
    due = sending_due(ending.decision_on, ending.final_on, ending.municipality.type)
    text = _("Karar kaymakamlığa gönderilmedi; gönderilmeyen karar yürürlüğe girmez. Son gün %(due)s.")
    return [Reason(text % {"due": tr_date(due)}, link, _("Gönderimi kaydet"), blocks=False)]


def missing_to_end(ending: Termination, on: date | None = None) -> list[Reason]:
    """Notice given and run out; abroad the ministry informed (S44)."""
    if ending.notified_on is None or ending.earliest_end_on is None:
        link = Link("protocols:record_notice", (ending.twinning_id,))
        return [Reason(_("Ortağa bildirim yok."), link, _("Bildirimi kaydet"))]
    reasons = []
    if ending.path == Path.ABROAD and ending.ministry_told_on is None:
        link = Link("protocols:record_ministry_information", (ending.twinning_id,))
        reasons.append(Reason(_("Bakanlığa bilgi verilmedi."), link, _("Yaz")))
    if ending.earliest_end_on > (on or timezone.localdate()):
        text = _("Bildirim süresi dolmadı; en erken bitiş %(day)s.") % {"day": tr_date(ending.earliest_end_on)}
        reasons.append(Reason(text))
    return reasons


def missing_to_expire(twinning: Twinning, on: date | None = None) -> list[Reason]:
    """A term runs out on its day and not before: an earlier end is the council's (L11). The past is taken as told."""
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    if protocol is None or protocol.is_historic:
        return []
    end = Link("protocols:propose_end", (twinning.pk,))
    if protocol.in_force_until is None:
        return [
            Reason(_("Protokol süresiz; süresi dolmaz. İlişki meclis kararıyla biter."), end, _("Sonlandırmayı öner"))
        ]
    if protocol.in_force_until > (on or timezone.localdate()):
        text = _("Protokolün süresi %(day)s günü doluyor. Daha önce ilişki meclis kararıyla biter.")
        return [Reason(text % {"day": tr_date(protocol.in_force_until)}, end, _("Sonlandırmayı öner"))]
    return []


def expired(protocol: Protocol, on: date) -> bool:
    """Whether the agreed term has run out and nothing renewed it by itself."""
    until = protocol.in_force_until
    return bool(until and until < on and protocol.renewal != Renewal.AUTOMATIC and not protocol.ended_on)
