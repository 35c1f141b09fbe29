"""Step 3 of the drawn municipality's files: from the model clauses to force, and the two refusals."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.stories import Story, story_of
from twinning.relations.workflow import refreshed

from . import actions
from .actions import Signed
from .documents import letter_pdf, protocol_pdf
from .documents import ministry_letter as letter_of
from .models import Protocol, Round

PURPOSE_IN_ENGLISH = "To share knowledge and experience, and to work together, in the fields named below."
VOTE = {"full_number": 31, "present": 29, "votes_for": 26, "votes_against": 2, "abstaining": 1}
LOST = {"full_number": 31, "present": 30, "votes_for": 12, "votes_against": 16, "abstaining": 2}


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Draft, review, council, ministry, signature: up to the scene."""
    if until < Scene.PROTOCOL_DRAFT:
        return
    story, timeline = story_of(twinning), Timeline(twinning.opened_on)
    twinning = Twinning.objects.with_partners().get(pk=twinning.pk)
    with timeline.on(85) as day:
        languages = ["tr"] if twinning.is_domestic else ["tr", "en"]
        protocol = actions.draft_protocol(twinning, languages=languages, on=day, by=by)
        _fill_blanks(protocol, story, by=by)
    current = protocol.round
    if until >= Scene.IN_REVIEW:
        with timeline.on(95) as day:
            ends = timeline.coming(7) if until == Scene.IN_REVIEW else day + timedelta(days=14)
            current = actions.open_review(current, review_until=ends, by=by)
    if until >= Scene.AT_COUNCIL:
        current = _before_the_council(current, until, timeline, by=by)
    if story.then == "take_back":
        with timeline.on(120) as day:
            actions.take_back(current, reason="Komisyon süre maddesinin açık yazılmasını istedi.", on=day, by=by)
        return
    if until >= Scene.AT_MINISTRY and not twinning.is_domestic:
        current = _before_the_ministry(current, until, story, timeline, by=by)
    if until >= Scene.IN_FORCE:
        with timeline.on(230) as day:
            actions.record_signing(current, signatures=_signatures(twinning, day), by=by)


def _fill_blanks(protocol: Protocol, story: Story, *, by: Any) -> None:
    for clause in protocol.clauses.with_texts():
        blank = {
            tag: (text.heading or "Other", text.text or (story.statement if tag == "tr" else PURPOSE_IN_ENGLISH))
            for tag, text in clause.texts_by_language.items()
            if clause.is_blank_in(tag)
        }
        if blank:
            actions.edit_clause(clause, texts=blank, by=by)


def _before_the_council(current: Round, until: Scene, timeline: Timeline, *, by: Any) -> Round:
    with timeline.on(115) as day:
        meeting = timeline.coming(12) if until == Scene.AT_COUNCIL else day + timedelta(days=10)
        current = actions.send_to_council(current, sent_to_council_on=day, council_meeting_on=meeting, by=by)
    if until == Scene.AT_COUNCIL:
        return current
    is_lost = until == Scene.COUNCIL_REFUSED
    with timeline.on(125) as day:
        number = str(40 + current.pk % 120)
        vote = LOST if is_lost else VOTE
        current = actions.record_council_decision(
            current, is_accepted=not is_lost, decision_on=day, decision_no=number, by=by, **vote
        )
    if until > Scene.ACCEPTED and not is_lost:
        with timeline.on(135) as day:
            actions.record_finality(current, final_on=day, sent_on=day + timedelta(days=3), by=by)
    return refreshed(current)


def _before_the_ministry(current: Round, until: Scene, story: Story, timeline: Timeline, *, by: Any) -> Round:
    with timeline.on(145) as day:
        actions.prepare_application(
            current, partner_information=f"{story.partner}. {story.known_for}.",
            expected_benefits=story.statement, by=by,
        )  # fmt: skip
        current = actions.record_application(current, sent_to_ministry_on=day, by=by)
    if until == Scene.AT_MINISTRY:
        _print(current, timeline, by=by)
        return current
    with timeline.on(205) as day:
        number = f"E-{25350000 + current.pk * 137}"
        if until == Scene.NOT_PERMITTED:
            reason = (
                "Başvurunun ekleri eksik olduğundan uygun görülmemiştir; eksikler tamamlanıp yeniden başvurulabilir."
            )
            return actions.record_refusal(current, refused_on=day, refusal_no=number, reason=reason, by=by)
        return actions.record_permission(current, permission_on=day, permission_no=number, by=by)


def _print(current: Round, timeline: Timeline, *, by: Any) -> None:
    """Keep what went to the ministry: the letter and the frozen protocol."""
    with timeline.on(145) as day:
        letter, text = letter_pdf(current, day, is_draft=False), protocol_pdf(current)
        title = letter_of(current, day).subject
        actions.issue_protocol(current, text, on=day, file_name="protokol.pdf", by=by)
        actions.issue_letter(current, letter, on=day, title=title, file_name="izin-yazisi.pdf", by=by)


def _signatures(twinning: Twinning, day: Any) -> list[Signed]:
    town = twinning.municipality
    ours = Signed(None, day, town.town, "Belediye Başkanı", town.name)
    return [
        ours,
        *(
            Signed(partner, day, town.town, "Belediye Başkanı", partner.institution)
            for partner in twinning.current_partners
        ),
    ]
