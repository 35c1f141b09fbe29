"""Verbs on the official path: review, council, and back to draft with a reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.states import Status
from twinning.relations.steps import Reason

from ..counting import Vote, findings
from ..documents import frozen_content
from ..models import CouncilDecision, Protocol, Round
from ..rules import missing_for_council, path_of
from ..states import OPEN, ProtocolKind, RoundState, allowed

VOTE_FIELDS = ("full_number", "present", "votes_for", "votes_against", "abstaining")


def refuse_for(reasons: list[Reason]) -> None:
    """The gate: the first of the page's own reasons that block, as they are."""
    blocking = [reason.text for reason in reasons if reason.blocks]
    if blocking:
        raise ValidationError(blocking)


FILE_VERBS: dict[str, str] = {
    Status.DRAFTING: "protocols:file_drafting",
    Status.OFFICIAL: "protocols:file_official",
    Status.NOT_PERMITTED: "protocols:file_not_permitted",
    Status.IN_FORCE: "protocols:file_in_force",
}


def lead_file(current: Round, status: str, *, step: int = 3, by: Any, reason: str = "") -> None:
    """Bring the whole file along; an amendment leaves it where it is."""
    if current.protocol.kind == ProtocolKind.MAIN:
        file = workflow.refreshed(current.twinning)
        relations.advance(file, status, step=step, verb=FILE_VERBS[status], by=by, reason=reason)


def open_review(current: Round, *, review_until: date, version: int | None = None, by: Any) -> Round:
    """Freeze a version and ask for opinions until a day (incelemeye aç)."""
    verb = "protocols:open_review"
    with transaction.atomic():
        row = workflow.lock(current, version)
        frozen = relations.freeze(row.protocol, frozen_content(row.protocol), by=by)
        return workflow.move(
            current, RoundState.IN_REVIEW, allowed=allowed, verb=verb, by=by,
            text_version=frozen, review_until=review_until,
        )  # fmt: skip


def send_to_council(
    current: Round, *, sent_to_council_on: date, council_meeting_on: date, version: int | None = None, by: Any
) -> Round:
    """Freeze the text and lay it before the council (meclise sun): S24."""
    verb = "protocols:send_to_council"
    with transaction.atomic():
        row = workflow.lock(current, version)
        refuse_for(missing_for_council(row.protocol))
        frozen = relations.freeze(row.protocol, frozen_content(row.protocol), by=by)
        workflow.move(
            current, RoundState.AT_COUNCIL, allowed=allowed, verb=verb, by=by, text_version=frozen,
            path=path_of(row.twinning), sent_to_council_on=sent_to_council_on, council_meeting_on=council_meeting_on,
        )  # fmt: skip
        lead_file(current, Status.OFFICIAL, by=by)
    return workflow.refreshed(current)


def record_council_decision(
    current: Round,
    *,
    is_accepted: bool,
    decision_on: date,
    decision_no: str,
    version: int | None = None,
    by: Any,
    **sitting: Any,
) -> Round:
    """Write down what the council decided (kararı kaydet): L4. A refusal brings the file back to drafting."""
    verb = "protocols:record_council_decision"
    refuse_vote(sitting, is_accepted)
    with transaction.atomic():
        row = workflow.lock(current, version)
        to = RoundState.ACCEPTED if is_accepted else RoundState.REFUSED
        decided: dict[str, Any] = {"decision_on": decision_on, "decision_no": decision_no}
        if not is_accepted:
            decided |= {"closed_on": decision_on, "closed_reason": _("Meclis reddetti.")}
        workflow.move(current, to, allowed=allowed, verb=verb, by=by, **decided)
        decision = CouncilDecision(twinning=row.twinning, round=current, is_accepted=is_accepted, **sitting)
        workflow.add(decision, verb=verb, by=by)
        if not is_accepted:
            lead_file(current, Status.DRAFTING, by=by, reason=_("Meclis reddetti."))
    return workflow.refreshed(current)


def refuse_vote(sitting: dict[str, Any], is_accepted: bool) -> None:
    """Numbers that the law's counting cannot carry are refused at their field."""
    vote = vote_of(sitting)
    blocking = [found for found in findings(vote, is_accepted) if found.blocks] if vote else []
    if blocking:
        raise ValidationError({found.field: found.text for found in blocking})


def vote_of(sitting: dict[str, Any]) -> Vote | None:
    numbers: dict[str, Any] = {name: sitting.get(name) for name in VOTE_FIELDS}
    if None in numbers.values():
        return None
    return Vote(
        **numbers,
        is_adjourned_meeting=bool(sitting.get("is_adjourned_meeting")),
        president_side=sitting.get("president_side") or "",
    )


def record_finality(current: Round, *, version: int | None = None, by: Any, **facts: Any) -> CouncilDecision:
    """Write down return, insistence, finality, sending, receipt and announcement (kesinleşmeyi kaydet): L4, P6."""
    return workflow.change(current.council_decision, verb="protocols:record_finality", version=version, by=by, **facts)


def take_back(current: Round, *, reason: str, on: date | None = None, version: int | None = None, by: Any) -> Round:
    """Back to draft (taslağa al): this round closes with its reason, and the next one opens."""
    verb = "protocols:take_back"
    on = on or timezone.localdate()
    with transaction.atomic():
        row = workflow.lock(current, version)
        if row.state in (RoundState.DRAFT, RoundState.SIGNED) or row.number != _last_number(row.protocol):
            raise workflow.InvalidMove(_("Bu tur taslağa alınmaz. Sayfayı yenileyin."))
        if row.state in OPEN:
            workflow.move(
                current, RoundState.WITHDRAWN, allowed=allowed, verb=verb, by=by, reason=reason,
                closed_on=on, closed_reason=reason,
            )  # fmt: skip
        following = Round(
            twinning=row.twinning,
            protocol=row.protocol,
            number=row.number + 1,
            path=path_of(row.twinning),
            opened_on=on,
        )
        workflow.add(following, verb=verb, by=by, reason=reason)
        lead_file(following, Status.DRAFTING, by=by, reason=reason)
    return workflow.refreshed(following)


def _last_number(protocol: Protocol) -> int:
    return Round.objects.filter(protocol=protocol).latest("number").number
