"""Protocols at every place of the official path, walked there by the real verbs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from protocols import actions
from protocols.actions import Signed
from protocols.models import Protocol, Round
from protocols.states import RoundState
from tests.factories import with_partner
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.workflow import move

R = RoundState
VOTE = {"full_number": 31, "present": 31, "votes_for": 24, "votes_against": 5, "abstaining": 2}
ROAD = {Status.PREPARING: frozenset({Status.DRAFTING})}


def day(ago: int) -> date:
    return timezone.localdate() - timedelta(days=ago)


def ready_to_draft(twinning: Twinning, by: Any) -> Twinning:
    """A file with a partner, as the choice leaves it."""
    twinning = with_partner(twinning, by)
    move(twinning, Status.DRAFTING, allowed=ROAD, verb="relations:begin_search", by=by, step=3)
    return Twinning.objects.with_partners().get(pk=twinning.pk)


def a_draft(twinning: Twinning, by: Any, *, languages: tuple[str, ...] = ("tr", "en"), **terms: Any) -> Protocol:
    """A protocol drafted from the model clauses, with every language filled in."""
    twinning = ready_to_draft(twinning, by)
    protocol = actions.draft_protocol(twinning, languages=list(languages), on=day(100), by=by, **terms)
    fill_in(protocol, by)
    return protocol


def fill_in(protocol: Protocol, by: Any) -> None:
    """Write what the model clauses leave blank."""
    for clause in protocol.clauses.with_texts():
        texts = {
            tag: (text.heading or "Heading", text.text or "Text.")
            for tag, text in clause.texts_by_language.items()
            if clause.is_blank_in(tag)
        }
        if texts:
            actions.edit_clause(clause, texts=texts, by=by)


def at_council(current: Round, by: Any) -> Round:
    return actions.send_to_council(current, sent_to_council_on=day(90), council_meeting_on=day(80), by=by)


def accepted(current: Round, by: Any) -> Round:
    current = at_council(current, by)
    return actions.record_council_decision(
        current, is_accepted=True, decision_on=day(80), decision_no="142", by=by, **VOTE
    )


def at_ministry(current: Round, by: Any) -> Round:
    current = accepted(current, by)
    actions.prepare_application(
        current, partner_information="Plovdiv, Trakya’da bir kenttir.", expected_benefits="Deneyim kazanılır.", by=by
    )
    return actions.record_application(current, sent_to_ministry_on=day(60), letter_no="E-1-724.01-5", by=by)


def permitted(current: Round, by: Any) -> Round:
    return actions.record_permission(at_ministry(current, by), permission_on=day(20), permission_no="1234", by=by)


def signatures(current: Round, on: date | None = None) -> list[Signed]:
    on = on or day(10)
    ours = Signed(None, on, "Plovdiv", "Ayşe Örnek", "Belediye Başkanı")
    theirs = [Signed(partner, on, "Plovdiv", "Иван Примеров", "Kmet") for partner in current.twinning.partners.all()]
    return [ours, *theirs]


def in_force(current: Round, by: Any) -> Round:
    current = permitted(current, by)
    return actions.record_signing(current, signatures=signatures(current), by=by)


def brought_to(state: str, twinning: Twinning, by: Any) -> Round:
    """A round of this file in any state that its road knows."""
    current = a_draft(twinning, by).round
    if state == R.IN_REVIEW:
        return actions.open_review(current, review_until=day(85), by=by)
    if state == R.REFUSED:
        current = at_council(current, by)
        return actions.record_council_decision(
            current, is_accepted=False, decision_on=day(80), decision_no="143", by=by
        )
    if state == R.WITHDRAWN:
        current = at_council(current, by)
        actions.take_back(current, reason="Metin düzeltilecek.", by=by)
        current.refresh_from_db()
        return current
    if state == R.SIGNED and current.path != "abroad":
        current = accepted(current, by)
        reason = "Yalnız yazışma yapılacak." if current.path == "goodwill" else ""
        return actions.record_signing(current, signatures=signatures(current), no_permission_reason=reason, by=by)
    walks = {
        R.DRAFT: lambda: current,
        R.AT_COUNCIL: lambda: at_council(current, by),
        R.ACCEPTED: lambda: accepted(current, by),
        R.AT_MINISTRY: lambda: at_ministry(current, by),
        R.PERMITTED: lambda: permitted(current, by),
        R.SIGNED: lambda: in_force(current, by),
    }
    return walks[state]()
