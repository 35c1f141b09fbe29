"""Verbs of the end: propose, decide, notify, inform, end, withdraw; expiry and succession of the whole file."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from ..actions.path import refuse_for, refuse_vote
from ..models import RevivalAttempt, Termination
from ..rules import path_of
from .documents import closing_content
from .rules import agreed_months, earliest_end, missing_for_end, missing_to_end, missing_to_expire
from .states import Ground, TerminationState, allowed

T = TerminationState


def propose_end(
    twinning: Twinning,
    *,
    ground: str,
    grounds: str,
    duty: str,
    proposed_on: date | None = None,
    version: int | None = None,
    by: Any,
) -> Termination:
    """Propose that the relation ends (sonlandırmayı öner): the file stands at its end from now on (S43, S44)."""
    with transaction.atomic():
        file = workflow.lock(twinning, version)
        ending = Termination(
            twinning=file, path=path_of(file), file_was=file.status, ground=ground, grounds=grounds, duty=duty,
            proposed_on=proposed_on or timezone.localdate(), agreed_notice_months=agreed_months(file),
        )  # fmt: skip
        relations.advance(file, Status.ENDING, step=6, verb="protocols:file_ending", by=by, reason=grounds)
        workflow.add(ending, verb="protocols:propose_end", by=by, reason=grounds, ground=ground)
    return ending


def record_attempt(twinning: Twinning, *, on: date, what: str, outcome: str = "", by: Any) -> RevivalAttempt:
    """Write down what was tried to revive the relation (denemeyi kaydet): S44."""
    attempt = RevivalAttempt(twinning=twinning, on=on, what=what, outcome=outcome)
    return workflow.add(attempt, verb="protocols:record_attempt", by=by)


def record_end_decision(
    ending: Termination,
    *,
    is_accepted: bool,
    decision_on: date,
    decision_no: str,
    version: int | None = None,
    by: Any,
    **vote: Any,
) -> Termination:
    """Write down the council's decision on the end (kararı kaydet): the organ that began it ends it (L11)."""
    verb = "protocols:record_end_decision"
    refuse_vote(vote, is_accepted)
    facts = {"is_accepted": is_accepted, "decision_on": decision_on, "decision_no": decision_no, **vote}
    with transaction.atomic():
        row = workflow.lock(ending, version)
        if not is_accepted:
            return _withdraw(
                row, why=_("Meclis sona erdirmeyi kabul etmedi."), on=decision_on, verb=verb, by=by, **facts
            )
        refuse_for(missing_for_end(row))
        return workflow.move(ending, T.DECIDED, allowed=allowed, verb=verb, by=by, **facts)


def record_end_sending(
    ending: Termination, *, final_on: date | None, sent_on: date | None, version: int | None = None, by: Any
) -> Termination:
    """Write down when the decision became final and went to the civil administrator (gönderimi kaydet): L4."""
    return workflow.change(
        ending, verb="protocols:record_end_sending", version=version, by=by, final_on=final_on, sent_on=sent_on
    )


def record_notice(
    ending: Termination,
    *,
    notified_on: date,
    notice_how: str,
    notice_no: str = "",
    notice_months: int | None = None,
    planned_end_on: date | None = None,
    version: int | None = None,
    by: Any,
) -> Termination:
    """Write down the notice to the partner (bildirimi kaydet); the earliest end follows from its period (P2, L11)."""
    with transaction.atomic():
        row = workflow.lock(ending, version)
        months = row.agreed_notice_months if row.has_agreed_period else notice_months
        if months is None:
            raise ValidationError({"notice_months": _("Protokolde süre yok. Makul bir süre yazın.")})
        earliest = earliest_end(notified_on, months)
        return workflow.move(
            ending, T.NOTIFIED, allowed=allowed, verb="protocols:record_notice", by=by,
            notified_on=notified_on, notice_how=notice_how, notice_no=notice_no, notice_months=months,
            earliest_end_on=earliest, planned_end_on=planned_end_on or earliest,
        )  # fmt: skip


def record_ministry_information(
    ending: Termination,
    *,
    ministry_told_on: date,
    ministry_letter_no: str = "",
    version: int | None = None,
    by: Any,
) -> Termination:
    """Write down that the ministry was informed (bilgi vermeyi kaydet): informed, not asked (L11)."""
    return workflow.move(
        ending, T.MINISTRY_TOLD, allowed=allowed, verb="protocols:record_ministry_information", version=version, by=by,
        ministry_told_on=ministry_told_on, ministry_letter_no=ministry_letter_no,
    )  # fmt: skip


def record_end(ending: Termination, *, ended_on: date, version: int | None = None, by: Any) -> Termination:
    """End the relation (sona erdiğini kaydet): every step closes what it holds, the closing report is frozen (S44)."""
    verb = "protocols:record_end"
    with transaction.atomic():
        row = workflow.lock(ending, version)
        refuse_for(missing_to_end(row, ended_on))
        workflow.move(ending, T.ENDED, allowed=allowed, verb=verb, by=by, ended_on=ended_on)
        relations.end_file(
            row.twinning, Status.TERMINATED, on=ended_on, reason=row.grounds, verb="protocols:file_ended", step=6, by=by
        )
        relations.freeze(ending, closing_content(workflow.refreshed(row.twinning)), by=by)
    return workflow.refreshed(ending)


def withdraw_end(
    ending: Termination, *, why: str, on: date | None = None, version: int | None = None, by: Any
) -> Termination:
    """Take the end back (sonlandırmayı geri al): the file stands again where it stood before."""
    with transaction.atomic():
        row = workflow.lock(ending, version)
        return _withdraw(row, why=why, on=on or timezone.localdate(), verb="protocols:withdraw_end", by=by)


def _withdraw(row: Termination, *, why: str, on: date, verb: str, by: Any, **facts: Any) -> Termination:
    closed = {"withdrawn_on": on, "withdrawn_why": why, **facts}
    workflow.move(row, T.WITHDRAWN, allowed=allowed, verb=verb, by=by, reason=why, **closed)
    file = workflow.refreshed(row.twinning)
    relations.advance(file, row.file_was, step=file.step, verb="protocols:file_goes_on", by=by, reason=why)
    return workflow.refreshed(row)


def close_with_file(twinning: Twinning, *, on: date, reason: str, by: Any) -> None:
    """An end under way is laid aside when the file ends by itself, by expiry or succession."""
    for row in Termination.objects.open().filter(twinning=twinning):
        workflow.move(
            row, T.WITHDRAWN, allowed=allowed, verb="protocols:close", by=by, reason=reason,
            withdrawn_on=on, withdrawn_why=reason,
        )  # fmt: skip


def enter_historic_end(
    twinning: Twinning,
    *,
    ended_on: date,
    grounds: str,
    ground: str = Ground.OTHER,
    decision_on: date | None = None,
    decision_no: str = "",
    notified_on: date | None = None,
    version: int | None = None,
    by: Any,
) -> Termination:
    """Write down an end of the past with what is known of it (tarihî bitişi yaz); the rest stays open (U31)."""
    verb = "protocols:enter_historic_end"
    with transaction.atomic():
        file = workflow.lock(twinning, version)
        if not file.is_historic:
            raise workflow.InvalidMove(_("Bu kayıt tarihî değil; sonlandırma kendi işlemleriyle yürür."))
        ending = Termination(
            twinning=file, state=T.ENDED, path=path_of(file), is_historic=True, file_was=file.status,
            proposed_on=decision_on or ended_on, ground=ground, grounds=grounds, decision_on=decision_on,
            decision_no=decision_no, notified_on=notified_on, ended_on=ended_on, agreed_notice_months=None,
        )  # fmt: skip
        workflow.add(ending, verb=verb, by=by, reason=grounds)
        relations.advance(file, Status.ENDING, step=6, verb="protocols:file_ending", by=by, reason=grounds)
        relations.end_file(
            file, Status.TERMINATED, on=ended_on, reason=grounds, verb="protocols:file_ended", step=6, by=by
        )
    return workflow.refreshed(ending)


def record_expiry(twinning: Twinning, *, on: date, why: str, version: int | None = None, by: Any) -> Twinning:
    """Write down that the term ran out and nobody renewed it (sürenin dolduğunu kaydet): L11."""
    with transaction.atomic():
        refuse_for(missing_to_expire(workflow.lock(twinning, version), on))
        return relations.end_file(twinning, Status.EXPIRED, on=on, reason=why, verb="protocols:record_expiry", by=by)


def record_succession(
    twinning: Twinning, *, on: date, why: str, succeeded_by: str, version: int | None = None, by: Any
) -> Twinning:
    """Write down that the town was abolished, merged or changed, and who takes the file on (devri kaydet): L11."""
    reason = _("%(day)s: %(body)s devraldı. %(why)s") % {"day": tr_date(on), "body": succeeded_by, "why": why}
    return relations.end_file(
        twinning, Status.SUCCEEDED, on=on, reason=reason, verb="protocols:record_succession", version=version, by=by,
        succeeded_by=succeeded_by,
    )  # fmt: skip
