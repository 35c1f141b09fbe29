"""Verbs towards the ministry: prepare the application, send it, record the answer (L2, L3a)."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from twinning.relations import workflow
from twinning.relations.states import Status

from ..models import Application, Round
from ..rules import authority_on, missing_for_ministry
from ..states import Answer, RoundState, allowed
from .path import lead_file, refuse_for


def prepare_application(current: Round, *, version: int | None = None, by: Any, **facts: Any) -> Application:
    """Write the partner's sheet and the expected benefits, or why one is missing (başvuruyu hazırla): L3a."""
    verb = "protocols:prepare_application"
    facts |= {
        "has_partner": bool(facts.get("partner_information")),
        "has_benefits": bool(facts.get("expected_benefits")),
        "has_decision": not facts.get("no_decision_reason"),
        "has_text": not facts.get("no_text_reason"),
    }
    with transaction.atomic():
        row = workflow.lock(current)
        if row.state != RoundState.ACCEPTED:
            raise workflow.InvalidMove(_("Başvuru, meclis kararından sonra ve gönderilmeden önce hazırlanır."))
        existing = Application.objects.filter(round=row).first()
        if existing:
            return workflow.change(existing, verb=verb, version=version, by=by, **facts)
        return workflow.add(Application(twinning=row.twinning, round=row, **facts), verb=verb, by=by)


def record_application(
    current: Round, *, sent_to_ministry_on: date, letter_no: str = "", version: int | None = None, by: Any
) -> Round:
    """The application has gone out (başvuruyu kaydet): refused while one of the four enclosures is missing (L3a)."""
    verb = "protocols:record_application"
    with transaction.atomic():
        row = workflow.lock(current, version)
        refuse_for(missing_for_ministry(row))
        authority = authority_on(row, sent_to_ministry_on)
        workflow.move(
            current, RoundState.AT_MINISTRY, allowed=allowed, verb=verb, by=by, sent_to_ministry_on=sent_to_ministry_on
        )
        said: dict[str, Any] = {"is_sent": True, "letter_no": letter_no, "authority": str(authority or "")}
        existing = Application.objects.filter(round=row).first()
        if existing:
            workflow.change(existing, verb=verb, by=by, **said)
        else:
            workflow.add(Application(twinning=row.twinning, round=row, **said), verb=verb, by=by)
    return workflow.refreshed(current)


def record_permission(
    current: Round, *, permission_on: date, permission_no: str, note: str = "", version: int | None = None, by: Any
) -> Round:
    """The ministry permits (izni kaydet): its date and number open the signature (L3)."""
    verb = "protocols:record_permission"
    with transaction.atomic():
        row = workflow.lock(current, version)
        workflow.move(
            current, RoundState.PERMITTED, allowed=allowed, verb=verb, by=by,
            permission_on=permission_on, permission_no=permission_no,
        )  # fmt: skip
        _answer(row, permission_on, verb=verb, by=by, answer=Answer.PERMITTED, answer_note=note)
    return workflow.refreshed(current)


def record_refusal(
    current: Round, *, refused_on: date, refusal_no: str, reason: str, version: int | None = None, by: Any
) -> Round:
    """The ministry does not permit (izin verilmediğini kaydet); the file may be drafted again."""
    verb = "protocols:record_refusal"
    with transaction.atomic():
        row = workflow.lock(current, version)
        if row.state != RoundState.AT_MINISTRY:
            raise workflow.InvalidMove(workflow.refusal(row, "state", RoundState.REFUSED))
        workflow.move(
            current, RoundState.REFUSED, allowed=allowed, verb=verb, by=by, reason=reason,
            closed_on=refused_on, closed_reason=reason,
        )  # fmt: skip
        _answer(
            row, refused_on, verb=verb, by=by,
            answer=Answer.REFUSED, answer_note=reason, refused_on=refused_on, refusal_no=refusal_no,
        )  # fmt: skip
        lead_file(current, Status.NOT_PERMITTED, by=by, reason=reason)
    return workflow.refreshed(current)


def _answer(current: Round, on: date, *, verb: str, by: Any, **facts: Any) -> None:
    authority = str(authority_on(current, on) or "")
    workflow.change(current.application, verb=verb, by=by, answered_by=authority, **facts)
