"""Verbs of the signature and of force; and how a protocol of the past is written down."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from twinning.cities.models import City
from twinning.institutions.models import Municipality
from twinning.language.dates import add_months
from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.models import Twinning, TwinningPartner
from twinning.relations.rules import scope_of
from twinning.relations.states import Precision, Status

from ..models import Protocol, Round, Signature
from ..rules import missing_for_signing, parties_to_sign, path_of, signing_day_errors
from ..states import ProtocolKind, Renewal, RoundState, allowed
from .path import lead_file, refuse_for


@dataclass(frozen=True)
class Signed:
    """One party's signature as it was typed; `partner` None is our own side."""

    partner: TwinningPartner | None
    signed_on: date
    place: str
    signatory_name: str
    signatory_title: str
    is_deputy: bool = False
    is_remote: bool = False


def record_signing(
    current: Round, *, signatures: list[Signed], no_permission_reason: str = "", version: int | None = None, by: Any
) -> Round:
    """Write down signatures (imzayı kaydet): refused without permission (L3); the last one brings force (P5)."""
    verb = "protocols:record_signing"
    with transaction.atomic():
        row = workflow.lock(current, version)
        _refuse_signing(row, signatures)
        for signed in signatures:
            workflow.add(Signature(twinning=row.twinning, round=row, **_fields(signed)), verb="protocols:sign", by=by)
        if not parties_to_sign(workflow.refreshed(row)):
            _bring_into_force(current, no_permission_reason, verb=verb, by=by)
        else:
            workflow.change(current, verb=verb, by=by, no_permission_reason=no_permission_reason)
    return workflow.refreshed(current)


def _fields(signed: Signed) -> dict[str, Any]:
    return {field.name: getattr(signed, field.name) for field in fields(signed)}


def _refuse_signing(row: Round, signatures: list[Signed]) -> None:
    if RoundState.SIGNED not in allowed(row)[row.state]:
        raise workflow.InvalidMove(
            _("Bakanlık izni yok: tarih ve sayı gerekir.")
            if row.needs_ministry and row.state in (RoundState.ACCEPTED, RoundState.AT_MINISTRY)
            else workflow.refusal(row, "state", RoundState.SIGNED)
        )
    refuse_for(missing_for_signing(row))
    errors = [error for signed in signatures for error in signing_day_errors(row, signed.signed_on)]
    if errors or not signatures:
        raise ValidationError(errors or [_("İmzalayan yazılmadı. En az bir tarafı yazın.")])


def _bring_into_force(current: Round, no_permission_reason: str, *, verb: str, by: Any) -> None:
    last = max(Signature.objects.filter(round=current).values_list("signed_on", flat=True))
    reason = no_permission_reason or current.no_permission_reason
    workflow.move(
        current, RoundState.SIGNED, allowed=allowed, verb=verb, by=by, signed_on=last, no_permission_reason=reason
    )
    protocol = current.protocol
    until = add_months(last, protocol.term_months) if protocol.term_months else None
    workflow.change(protocol, verb="protocols:enter_force", by=by, in_force_from=last, in_force_until=until)
    if protocol.kind == ProtocolKind.RENEWAL:
        workflow.change(protocol.parent, verb="protocols:enter_force", by=by, superseded_by=protocol)
    lead_file(current, Status.IN_FORCE, step=4, by=by)


def open_historic(
    municipality: Municipality, *, city: City, institution: str, kind: str, source: str, remark: str = "",
    partner_decision_on: date | None = None, partner_decision_no: str = "", by: Any, **facts: Any,
) -> Twinning:  # fmt: skip
    """Open the file of a relation that is older than the program (tarihî kayıt aç): U31, L3.

    `facts` are those of `enter_historic`; where and with whom is known, the rest as far as papers say it.
    """
    with transaction.atomic():
        twinning = relations.open_twinning(
            municipality, title=_("%(city)s ile ilişki") % {"city": city.name_tr}, kind=kind, is_historic=True,
            scope=scope_of(city), source=source, remark=remark, by=by,
        )  # fmt: skip
        relations.add_partner(
            twinning, city, institution=institution,
            council_decision_on=partner_decision_on, council_decision_no=partner_decision_no, by=by,
        )  # fmt: skip
        enter_historic(twinning, remark=remark, **facts, by=by)
    return workflow.refreshed(twinning)


HISTORIC_ROAD: dict[str, frozenset[str]] = {
    status: frozenset({Status.IN_FORCE}) for status in (Status.PREPARING, Status.SEARCHING, Status.DRAFTING)
}


def enter_historic(
    twinning: Twinning,
    *,
    council_decision_on: date | None = None,
    council_decision_no: str = "",
    permission_on: date | None = None,
    permission_no: str = "",
    signed_on: date | None = None,
    signed_precision: str = Precision.DAY,
    notice_months: int | None = None,
    remark: str = "",
    by: Any,
) -> Protocol:
    """Write down a protocol of the past with what is known of it (tarihî kayıt); the rest stays a question (U31)."""
    verb = "protocols:enter_historic"
    with transaction.atomic():
        protocol = Protocol(
            twinning=twinning, languages=["tr"], renewal=Renewal.NONE, notice_months=notice_months, is_historic=True,
            in_force_from=signed_on, in_force_precision=signed_precision, remark=remark,
        )  # fmt: skip
        workflow.add(protocol, verb=verb, by=by)
        entered = Round(
            twinning=twinning, protocol=protocol, number=1, path=path_of(twinning), is_historic=True,
            state=RoundState.SIGNED, decision_on=council_decision_on, decision_no=council_decision_no,
            permission_on=permission_on, permission_no=permission_no,
            signed_on=signed_on, signed_precision=signed_precision,
        )  # fmt: skip
        workflow.add(entered, verb="protocols:enter_historic_round", by=by)
        _bring_file_into_force(workflow.refreshed(twinning), by=by)
    return workflow.refreshed(protocol)


def _bring_file_into_force(twinning: Twinning, *, by: Any) -> None:
    if twinning.status in HISTORIC_ROAD:
        workflow.move(
            twinning,
            Status.IN_FORCE,
            allowed=HISTORIC_ROAD,
            verb="protocols:file_in_force",
            by=by,
            step=max(twinning.step, 4),
        )


def complete_historic(current: Round, *, version: int | None = None, by: Any, **facts: Any) -> Round:
    """Answer the open questions of a historic record (tarihî kaydı tamamla): U31."""
    with transaction.atomic():
        row = workflow.lock(current, version)
        if not row.is_historic:
            raise workflow.InvalidMove(_("Bu kayıt tarihî değil; bilgileri kendi işlemleriyle yazılır."))
        workflow.change(current, verb="protocols:complete_historic", by=by, **facts)
        if facts.get("signed_on"):
            workflow.change(
                row.protocol, verb="protocols:complete_historic", by=by, in_force_from=facts["signed_on"],
                in_force_precision=facts.get("signed_precision", Precision.DAY),
            )  # fmt: skip
    return workflow.refreshed(current)
