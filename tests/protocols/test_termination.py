"""The end of a relation: its road, its reckoning, what it closes, and what it leaves."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from protocols.models import Protocol, Termination
from protocols.states import Path
from protocols.termination import actions
from protocols.termination.rules import earliest_end, how_counted, last_notice_day, missing_for_end, missing_to_end
from protocols.termination.states import ALLOWED, Ground, TerminationState, allowed
from tests.protocols import ends
from tests.protocols.factories import day
from twinning.relations import actions as relations
from twinning.relations.actions import edit_twinning
from twinning.relations.models import Twinning, Version
from twinning.relations.states import Kind, Scope, Status
from twinning.relations.workflow import InvalidMove, move

T = TerminationState
FACTS = {
    T.DECIDED: {"decision_on": day(390), "decision_no": "9", "is_accepted": True},
    T.NOTIFIED: {
        "notified_on": day(300), "notice_how": "Yazı", "notice_months": 6,
        "earliest_end_on": day(100), "planned_end_on": day(100),
    },
    T.MINISTRY_TOLD: {"ministry_told_on": day(290)},
    T.ENDED: {"ended_on": day(5)},
    T.WITHDRAWN: {"withdrawn_on": day(5), "withdrawn_why": "Ortak yanıt verdi."},
}  # fmt: skip
SETTINGS = {
    Path.ABROAD: {"scope": Scope.ABROAD},
    Path.DOMESTIC: {"scope": Scope.DOMESTIC},
    Path.GOODWILL: {"kind": Kind.GOODWILL},
}
STARTS = [
    (path, start) for path in Path for start in T if not (start == T.MINISTRY_TOLD and path != Path.ABROAD)
]  # fmt: skip


class Undo(Exception):
    """Take the tried move back."""


@pytest.mark.rule("S44", "L10", "L11")
@pytest.mark.parametrize(("path", "start"), STARTS)
def test_every_move_of_an_end_is_allowed_or_refused_by_the_table(path, start, twinning, officer, plovdiv):
    edit_twinning(twinning, by=officer, **SETTINGS[path])
    ending = ends.end_at(start, twinning, officer)
    assert (ending.state, ending.path) == (start, path)
    for to in T:
        assert moves(ending, to, officer) == (to in ALLOWED[path][start]), (start, to)


def moves(ending, to, by) -> bool:
    try:
        with transaction.atomic():
            move(ending, to, allowed=allowed, verb="protocols:test", by=by, **FACTS.get(to, {}))
            raise Undo
    except Undo:
        ending.refresh_from_db()
        return True
    except InvalidMove:
        return False


@pytest.mark.rule("S43", "S44")
def test_end_closes_the_file_its_protocol_and_keeps_it(twinning, officer, plovdiv):
    ending = ends.end_at(T.ENDED, twinning, officer)
    file = Twinning.objects.get(pk=twinning.pk)
    assert (file.status, file.ended_on, file.step) == (Status.TERMINATED, day(5), 6)
    assert Protocol.objects.get(twinning=file).ended_on == day(5)
    assert (
        Version.objects.get(subject_id=ending.pk, subject_kind="protocols.termination").content["reference"]
        == file.reference
    )
    assert file.end_reason == ends.WHY["grounds"]


@pytest.mark.rule("S44")
def test_proposal_brings_the_file_to_its_end(twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer)
    file = Twinning.objects.get(pk=twinning.pk)
    assert (file.status, file.step, file.next_verb) == (Status.ENDING, 6, "protocols:record_end_decision")
    assert ending.agreed_notice_months == 6


def test_proposal_of_a_file_not_in_force_is_refused(twinning, officer):
    with pytest.raises(InvalidMove):
        actions.propose_end(twinning, by=officer, **ends.WHY)


def test_second_proposal_is_refused(twinning, officer, plovdiv):
    ends.proposed(twinning, officer)
    with pytest.raises(ValidationError, match="açık bir sonlandırma var"):
        actions.propose_end(twinning, by=officer, **ends.WHY)


@pytest.mark.rule("S44")
def test_decision_without_an_attempt_to_revive_is_refused(twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer, tried=False)
    with pytest.raises(ValidationError, match="Canlandırma denemesi yok"):
        ends.decided(ending, officer)


@pytest.mark.rule("S44")
@pytest.mark.parametrize("ground", [Ground.REACHED, Ground.PARTNER])
def test_attempt_is_only_advised_where_the_ground_needs_none(ground, twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer, tried=False, ground=ground)
    assert [reason.blocks for reason in missing_for_end(ending)] == [False]
    assert ends.decided(ending, officer).state == T.DECIDED


@pytest.mark.rule("L11")
def test_council_that_refuses_brings_the_file_back_in_force(twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer)
    refused = actions.record_end_decision(ending, is_accepted=False, decision_on=day(390), decision_no="8", by=officer)
    assert (refused.state, refused.decision_no, refused.is_accepted) == (T.WITHDRAWN, "8", False)
    assert Twinning.objects.get(pk=twinning.pk).status == Status.IN_FORCE


@pytest.mark.rule("L4")
def test_vote_below_the_majority_is_refused(twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer)
    vote = {"full_number": 31, "present": 31, "votes_for": 12, "votes_against": 15, "abstaining": 4}
    with pytest.raises(ValidationError, match="Kabul 12, gereken 16"):
        actions.record_end_decision(ending, is_accepted=True, decision_on=day(390), decision_no="8", by=officer, **vote)


@pytest.mark.rule("P2")
@pytest.mark.parametrize(
    ("told", "months", "end"),
    [
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
    ],
)
def test_earliest_end_is_counted_in_calendar_months(told, months, end):
    assert earliest_end(told, months) == end


@pytest.mark.rule("P2")
def test_page_says_how_the_earliest_end_was_counted():
    assert how_counted(date(2026, 8, 31), 6) == (
        "Bildirim 31.08.2026, süre 6 ay: en erken bitiş 28.02.2027. O ayda aynı gün yok; ayın son günü sayıldı."
    )


@pytest.mark.rule("P2")
def test_last_day_of_notice_is_counted_back_from_the_term():
    protocol = Protocol(
        renewal="automatic", term_months=60, notice_months=6,
        in_force_from=date(2022, 9, 9), in_force_until=date(2027, 9, 9),
    )  # fmt: skip
    assert last_notice_day(protocol, date(2026, 1, 1)) == date(2027, 3, 9)
    assert last_notice_day(protocol, date(2028, 1, 1)) == date(2032, 3, 9)


@pytest.mark.rule("P2", "L11")
def test_notice_counts_by_the_protocols_own_period(twinning, officer, plovdiv):
    ending = ends.decided(ends.proposed(twinning, officer), officer)
    told = ends.notified(ending, officer, on=day(380), notice_months=1)
    assert (told.notice_months, told.earliest_end_on) == (6, earliest_end(day(380), 6))


@pytest.mark.rule("L11")
def test_notice_without_an_agreed_period_wants_one_by_hand(twinning, officer, plovdiv):
    ending = ends.decided(_without_agreed_period(twinning, officer), officer)
    with pytest.raises(ValidationError, match="Makul bir süre yazın"):
        ends.notified(ending, officer)
    told = ends.notified(ending, officer, notice_months=3)
    assert (told.agreed_notice_months, told.notice_months) == (None, 3)


def _without_agreed_period(twinning, officer) -> Termination:
    file = ends.in_force(twinning, officer)
    protocol = Protocol.objects.get(twinning=file)
    protocol.notice_months = None
    protocol.save()
    actions.record_attempt(file, on=day(9), what="Mektup.", by=officer)
    return actions.propose_end(file, proposed_on=day(400), by=officer, **ends.WHY)


@pytest.mark.rule("P2", "S44")
def test_end_before_the_period_ran_out_is_refused(twinning, officer, plovdiv):
    ending = ends.end_at(T.DECIDED, twinning, officer)
    ending = actions.record_notice(ending, notified_on=day(30), notice_how="Yazı", by=officer)
    ending = actions.record_ministry_information(ending, ministry_told_on=day(20), by=officer)
    with pytest.raises(ValidationError, match="Bildirim süresi dolmadı"):
        actions.record_end(ending, ended_on=timezone.localdate(), by=officer)


@pytest.mark.rule("S44")
def test_end_without_notice_says_what_is_missing(twinning, officer, plovdiv):
    ending = ends.end_at(T.DECIDED, twinning, officer)
    assert [reason.text for reason in missing_to_end(ending)] == ["Ortağa bildirim yok."]
    with pytest.raises(ValidationError, match="Ortağa bildirim yok"):
        actions.record_end(ending, ended_on=day(1), by=officer)


@pytest.mark.rule("L11")
def test_end_abroad_without_the_ministry_informed_is_refused(twinning, officer, plovdiv):
    ending = ends.end_at(T.NOTIFIED, twinning, officer)
    with pytest.raises(ValidationError, match="Bakanlığa bilgi verilmedi"):
        actions.record_end(ending, ended_on=day(1), by=officer)


@pytest.mark.rule("L10")
def test_domestic_end_tells_no_ministry(twinning, officer, plovdiv):
    edit_twinning(twinning, by=officer, scope=Scope.DOMESTIC)
    ending = ends.end_at(T.ENDED, twinning, officer)
    assert (ending.path, ending.ministry_told_on) == (Path.DOMESTIC, None)


@pytest.mark.rule("S44")
def test_withdrawal_brings_the_file_back_with_its_reason(twinning, officer, plovdiv):
    ending = ends.end_at(T.NOTIFIED, twinning, officer)
    withdrawn = actions.withdraw_end(ending, why="Ortak yeni takvim önerdi.", on=day(3), by=officer)
    assert (withdrawn.state, withdrawn.withdrawn_why) == (T.WITHDRAWN, "Ortak yeni takvim önerdi.")
    assert Twinning.objects.get(pk=twinning.pk).status == Status.IN_FORCE


def test_withdrawal_of_a_suspended_file_leaves_it_suspended(twinning, officer, plovdiv):
    file = ends.in_force(twinning, officer)
    relations.suspend(file, on=day(8), decided_by="Başkan", why="Seçim.", until="Mayıs", by=officer)
    ending = actions.propose_end(Twinning.objects.get(pk=file.pk), by=officer, **ends.WHY)
    actions.withdraw_end(ending, why="Vazgeçildi.", by=officer)
    assert Twinning.objects.get(pk=file.pk).status == Status.SUSPENDED


@pytest.mark.rule("L11")
def test_expiry_ends_the_file_and_lays_an_open_end_aside(twinning, officer, plovdiv):
    ending = ends.proposed(twinning, officer)
    # The factories sign for five years; here the term has run out.
    Protocol.objects.filter(twinning=twinning).update(in_force_until=day(3))
    actions.record_expiry(twinning, on=day(2), why="Taraflar yenilemedi.", by=officer)
    ending.refresh_from_db()
    assert Twinning.objects.get(pk=twinning.pk).status == Status.EXPIRED
    assert (ending.state, ending.withdrawn_why) == (T.WITHDRAWN, "Taraflar yenilemedi.")


@pytest.mark.rule("L11")
def test_succession_names_who_takes_the_file_on(twinning, officer, plovdiv):
    file = ends.in_force(twinning, officer)
    actions.record_succession(file, on=day(2), why="Belediye birleşti.", succeeded_by="Bursa Belediyesi", by=officer)
    file.refresh_from_db()
    assert (file.status, file.succeeded_by, file.ended_on) == (Status.SUCCEEDED, "Bursa Belediyesi", day(2))


@pytest.mark.rule("S44", "L11")
def test_historic_end_is_written_with_what_is_known(town, officer, plovdiv):
    from protocols.actions import enter_historic
    from tests.factories import a_twinning, with_partner

    file = with_partner(a_twinning(town, officer, is_historic=True), officer)
    enter_historic(file, by=officer)
    ending = actions.enter_historic_end(file, ended_on=date(1998, 5, 1), grounds="Yazışma kesildi.", by=officer)
    file.refresh_from_db()
    assert (ending.state, ending.decision_on, file.status) == (T.ENDED, None, Status.TERMINATED)


def test_historic_end_of_a_file_of_today_is_refused(twinning, officer, plovdiv):
    file = ends.in_force(twinning, officer)
    with pytest.raises(InvalidMove, match="tarihî değil"):
        actions.enter_historic_end(file, ended_on=day(3), grounds="Bitti.", by=officer)


def test_board_of_the_end_is_what_the_facts_say(twinning, officer, plovdiv):
    from twinning.relations.board import differences

    ends.end_at(T.NOTIFIED, twinning, officer)
    assert differences(Twinning.objects.with_partners().get(pk=twinning.pk)) == {}


@pytest.mark.rule("S44")
def test_todo_of_the_end_comes_when_its_day_comes(twinning, officer, plovdiv):
    from protocols.termination.step import TerminationStep

    ending = ends.end_at(T.DECIDED, twinning, officer)
    ending = actions.record_notice(ending, notified_on=day(1), notice_how="Yazı", by=officer)
    found = TerminationStep().todos(officer, timezone.localdate() + timedelta(days=400))
    assert [(todo.label, todo.due_on) for todo in found] == [("Bakanlığa bilgi verin", ending.planned_end_on)]
    assert TerminationStep().todos(officer, timezone.localdate()) == []
