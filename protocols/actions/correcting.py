"""Legal facts are never undone: what was written wrongly is corrected with its reason, and both values stay (K8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from twinning.language.dates import add_months
from twinning.relations import workflow

from ..models import Protocol, Round, Signature
from ..rules import signing_day_errors, why_not_correct
from ..states import RoundState


def correct_council_decision(
    current: Round, *, decision_on: date, decision_no: str, why: str, version: int | None = None, by: Any
) -> Round:
    """Correct the decision's date and number (kararı düzelt); what followed it must still follow it."""
    with transaction.atomic():
        row = _begun(current, "council_decision", version)
        decision = row.decision
        if decision and decision.final_on and decision.final_on < decision_on:
            raise ValidationError({"decision_on": _("Kesinleşme karardan önce olamaz. Günleri düzeltin.")})
        facts: dict[str, Any] = {"decision_on": decision_on, "decision_no": decision_no}
        if row.state == RoundState.REFUSED and row.closed_on == row.decision_on:
            facts["closed_on"] = decision_on
        return _corrected(row, "protocols:correct_council_decision", why, by, **facts)


def correct_permission(
    current: Round, *, permission_on: date, permission_no: str, why: str, version: int | None = None, by: Any
) -> Round:
    """Correct the permission's date and number (izni düzelt): no signature may come to stand before it (L3)."""
    with transaction.atomic():
        row = _begun(current, "permission", version)
        facts = {"permission_on": permission_on, "permission_no": permission_no}
        return _corrected(row, "protocols:correct_permission", why, by, **facts)


def correct_signing(
    current: Round, *, days: Mapping[int, date], why: str, version: int | None = None, by: Any
) -> Round:
    """Correct the days of signature, by signature (imza gününü düzelt): force and its end follow the last one (P5)."""
    verb = "protocols:correct_signing"
    with transaction.atomic():
        row = _begun(current, "signing", version)
        signatures = Signature.objects.filter(round=row, pk__in=days).order_by("pk")
        wrong = [signature for signature in signatures if signature.signed_on != days[signature.pk]]
        if not wrong:
            raise ValidationError(_("İmza günleri değişmedi. Yanlış olan günü düzeltin."))
        for signature in wrong:
            workflow.change(signature, verb=verb, reason=why, by=by, signed_on=days[signature.pk])
        _refuse_disorder(row)
        last = max(Signature.objects.filter(round=row).values_list("signed_on", flat=True))
        if row.state == RoundState.SIGNED and row.signed_on != last:
            _move_force(row.protocol, last, why, by)
            return workflow.change(row, verb=verb, reason=why, by=by, signed_on=last)
    return workflow.refreshed(current)


def _begun(current: Round, what: str, version: int | None) -> Round:
    row = workflow.lock(current, version)
    for reason in why_not_correct(row, what):
        raise workflow.InvalidMove(reason.text)
    return row


def _corrected(row: Round, verb: str, why: str, by: Any, **facts: Any) -> Round:
    changed = workflow.change(row, verb=verb, reason=why, by=by, **facts)
    _refuse_disorder(changed)
    return changed


def _refuse_disorder(row: Round) -> None:
    """Decision, permission, signature: in this order, also after a correction (L3)."""
    errors = [error for signature in row.signatures.all() for error in signing_day_errors(row, signature.signed_on)]
    if errors:
        raise ValidationError(errors[:1])


def _move_force(protocol: Protocol, on: date, why: str, by: Any) -> None:
    """Force began on another day; an end that followed from the term moves with it, one agreed later stays."""
    facts: dict[str, Any] = {"in_force_from": on}
    began, term = protocol.in_force_from, protocol.term_months
    if began and term and protocol.in_force_until == add_months(began, term):
        facts["in_force_until"] = add_months(on, term)
    workflow.change(protocol, verb="protocols:correct_signing", reason=why, by=by, **facts)
