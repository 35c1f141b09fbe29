"""Evaluations: their road, what closing wants, what it freezes, and what it is a sign of."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from evaluations import actions
from evaluations.models import Answer, Finding
from evaluations.reading import due_days, frozen_outputs, version_of
from evaluations.rules import missing_to_close
from evaluations.states import ALLOWED, EvaluationKind, EvaluationState, Level, Topic, allowed
from tests.database import as_owner
from tests.evaluations import factories
from tests.protocols.factories import day
from twinning.language.dates import add_months
from twinning.relations.models import Twinning
from twinning.relations.workflow import InvalidMove, Stale, move

E, K = EvaluationState, EvaluationKind
STARTS = [(kind, start) for kind in K for start in E if not (kind == K.INTERNAL and start == E.AT_PARTNER)]
FACTS = {
    E.AT_PARTNER: {"sent_on": day(0)},
    E.CLOSED: {"closed_on": day(0), "no_answer_reason": "Yanıt gelmedi."},
    E.DROPPED: {"dropped_why": "Birim dağıldı."},
}


class Undo(Exception):
    """Take the tried move back."""


@pytest.mark.rule("S39")
@pytest.mark.parametrize(("kind", "start"), STARTS)
def test_every_move_of_an_evaluation_is_allowed_or_refused_by_the_table(kind, start, in_force, officer):
    evaluation = factories.evaluation_at(start, kind, in_force, officer)
    assert evaluation.state == start
    for to in E:
        assert moves(evaluation, to, officer) == (to in ALLOWED[kind][start]), (start, to)


def moves(evaluation, to, by) -> bool:
    try:
        with transaction.atomic():
            move(evaluation, to, allowed=allowed, verb="evaluations:test", by=by, **FACTS.get(to, {}))
            raise Undo
    except Undo:
        evaluation.refresh_from_db()
        return True
    except InvalidMove:
        return False


@pytest.mark.rule("S40")
def test_each_objective_of_the_programme_becomes_a_question(in_force, officer):
    evaluation = factories.opened(in_force, officer)
    assert [(row.topic, row.asked) for row in evaluation.answers.all()] == [
        (Topic.OBJECTIVE, "Usta değişimi"),
        (Topic.OBJECTIVE, "Atık ayrıştırma"),
        (Topic.PARTIES, "Tarafların katılımı"),
    ]


@pytest.mark.rule("S40")
def test_without_a_programme_the_purpose_is_asked(twinning, officer, plovdiv):
    from twinning.purpose.actions import write_purpose

    write_purpose(twinning, statement="Eski kentin yaşatılması.", functional=["knowledge"], by=officer)
    evaluation = factories.opened(factories.bring_into_force(twinning, officer), officer)
    assert evaluation.answers.first().asked == "Eski kentin yaşatılması."
    assert evaluation.answers.count() == 3


def test_without_a_purpose_the_relation_itself_is_asked(twinning, officer, plovdiv):
    evaluation = factories.opened(factories.bring_into_force(twinning, officer), officer)
    assert evaluation.answers.first().asked == twinning.title


def test_relation_that_is_not_in_force_is_not_evaluated(twinning, officer):
    with pytest.raises(InvalidMove):
        factories.opened(twinning, officer)


def test_second_open_evaluation_is_refused(in_force, officer):
    factories.opened(in_force, officer)
    with pytest.raises(ValidationError, match="açık bir değerlendirmesi var"):
        factories.opened(in_force, officer)


@pytest.mark.rule("S40", "S41")
def test_closing_names_all_that_is_missing(in_force, officer):
    evaluation = factories.opened(in_force, officer)
    assert [reason.text for reason in missing_to_close(evaluation) if reason.blocks] == [
        "2 hedeften 2’si değerlendirilmedi.",
        "Tarafların katılımı değerlendirilmedi.",
        "Ortağın yanıtı gelmedi.",
        "Sonuç kararı yok.",
    ]
    with pytest.raises(ValidationError, match="2’si değerlendirilmedi"):
        actions.close(evaluation, by=officer)


@pytest.mark.rule("S40")
@pytest.mark.parametrize(("count", "said"), [(3, "7 hedeften 3’ü"), (1, "7 hedeften 1’i"), (6, "7 hedeften 6’sı")])
def test_unanswered_objectives_are_counted_in_turkish(count, said, twinning, officer, plovdiv):
    evaluation = factories.opened(factories.bring_into_force(twinning, officer), officer)
    with as_owner():
        evaluation.answers.all().delete()
    common = {"twinning": evaluation.twinning, "municipality": twinning.municipality, "evaluation": evaluation}
    for order in range(1, 8):
        level = "" if order <= count else Level.REACHED
        Answer.objects.create(order=order, asked=f"Hedef {order}", level=level, **common)
    assert missing_to_close(evaluation)[0].text.startswith(said)


@pytest.mark.rule("S39", "P3")
def test_closed_evaluation_is_a_sign_of_life(in_force, officer):
    Twinning.objects.filter(pk=in_force.pk).update(last_sign_on=date(2001, 1, 1))
    evaluation = factories.complete(factories.opened(in_force, officer, K.INTERNAL), officer)
    actions.close(evaluation, closed_on=day(2), by=officer)
    assert Twinning.objects.get(pk=in_force.pk).last_sign_on == day(2)


def test_open_evaluation_is_no_sign_of_life(in_force, officer):
    before = Twinning.objects.get(pk=in_force.pk).last_sign_on
    factories.opened(in_force, officer)
    assert Twinning.objects.get(pk=in_force.pk).last_sign_on == before


@pytest.mark.rule("S40")
def test_outputs_are_frozen_at_closing(in_force, officer):
    from programs.models import Output

    evaluation = factories.evaluation_at(E.CLOSED, K.INTERNAL, in_force, officer)
    Output.objects.update(actual=99, on=day(0))
    assert [(row.actual, row.said) for row in frozen_outputs(evaluation)] == [(9, "Ulaşıldı"), (41, "Kısmen, %68")]
    assert version_of(evaluation).content["decisions"][0]["text"] == "Ölçüm birleştirilsin"


def test_next_evaluation_shows_what_the_last_one_measured(in_force, officer):
    from evaluations.content import measured

    factories.evaluation_at(E.CLOSED, K.INTERNAL, in_force, officer)
    following = factories.opened(in_force, officer, K.INTERNAL, begins_on=day(1), ends_on=day(0))
    assert [row.before for row in measured(following)] == [9, 41]


@pytest.mark.rule("S39")
def test_next_evaluation_is_due_the_towns_months_after_the_last(in_force, officer):
    months = in_force.municipality.evaluation_every_months
    assert due_days([in_force])[in_force.pk] == add_months(day(10), months)
    actions.close(factories.complete(factories.opened(in_force, officer), officer), closed_on=day(3), by=officer)
    assert due_days([in_force])[in_force.pk] == add_months(day(3), months)


@pytest.mark.rule("S39")
def test_partner_that_stays_silent_wants_a_reason(in_force, officer):
    evaluation = factories.sent(factories.answered(factories.opened(in_force, officer), officer), officer)
    factories.decided(evaluation, officer)
    with pytest.raises(ValidationError, match="Ortağın yanıtı gelmedi"):
        actions.close(evaluation, by=officer)
    evaluation = actions.go_on_without_answer(evaluation, why="Seçim nedeniyle birim kapalı.", by=officer)
    assert actions.close(evaluation, by=officer).state == E.CLOSED


@pytest.mark.rule("S39", "S40")
def test_two_sides_stand_apart_by_levels(in_force, officer):
    evaluation = factories.answered(factories.opened(in_force, officer), officer, Level.MISSED)
    evaluation = factories.heard(factories.sent(evaluation, officer), officer, Level.REACHED)
    assert [row.difference for row in evaluation.answers.all()] == [2, 2, 2]
    advice = [reason.text for reason in missing_to_close(evaluation) if not reason.blocks]
    assert advice == ["3 soruda iki taraf çok ayrı düşünüyor. Kapatmadan önce birlikte konuşun."]


def test_internal_evaluation_never_goes_to_the_partner(in_force, officer):
    with pytest.raises(InvalidMove):
        factories.sent(factories.opened(in_force, officer, K.INTERNAL), officer)


@pytest.mark.rule("S59", "S51")
def test_finding_names_its_obstacle_by_the_detail(in_force, officer):
    evaluation = factories.opened(in_force, officer)
    found = actions.add_finding(evaluation, text="Dil bilen yetmedi.", detail="people.languages", by=officer)
    assert (found.obstacle, found.obstacle_said) == ("people", "insan kaynağı: yabancı dil bilen az")


def test_closed_evaluation_takes_no_more_findings_and_decisions(in_force, officer):
    evaluation = factories.evaluation_at(E.CLOSED, K.INTERNAL, in_force, officer)
    with pytest.raises(InvalidMove, match="kapandı"):
        actions.add_finding(evaluation, text="Geç kaldı.", by=officer)
    with pytest.raises(InvalidMove, match="kapandı"):
        factories.decided(evaluation, officer)
    assert not Finding.objects.filter(evaluation=evaluation).exists()


def test_lost_update_of_answers_is_refused(in_force, officer):
    evaluation = factories.opened(in_force, officer)
    version = evaluation.version
    factories.answered(evaluation, officer)
    with pytest.raises(Stale):
        actions.answer(evaluation, answers={}, version=version, by=officer)


@pytest.mark.rule("S41")
def test_decision_stays_open_until_it_becomes_a_work(in_force, officer):
    from programs.models import Programme

    evaluation = factories.evaluation_at(E.CLOSED, K.INTERNAL, in_force, officer)
    decision = evaluation.follow_ups.get()
    programme = Programme.objects.get(twinning=in_force)
    actions.settle(decision, settled_on=day(0), outcome="2027 programı", programme=programme, by=officer)
    decision.refresh_from_db()
    assert (decision.is_settled, decision.leads_to.name) == (True, "programs:programme")


@pytest.mark.rule("S44")
def test_end_of_the_file_leaves_an_open_evaluation_aside(in_force, officer):
    from protocols.models import Protocol
    from protocols.termination.actions import record_expiry

    evaluation = factories.opened(in_force, officer)
    Protocol.objects.filter(twinning=in_force).update(renewal="none", in_force_until=day(1))
    record_expiry(in_force, on=day(0), why="Taraflar yenilemedi.", by=officer)
    evaluation.refresh_from_db()
    assert (evaluation.state, evaluation.dropped_why) == (E.DROPPED, "Taraflar yenilemedi.")


def test_board_is_what_the_facts_say(in_force, officer):
    from twinning.relations.board import differences

    factories.evaluation_at(E.AT_PARTNER, K.JOINT, in_force, officer)
    assert differences(Twinning.objects.with_partners().get(pk=in_force.pk)) == {}


@pytest.mark.rule("S39")
def test_due_evaluation_waits_at_the_officer_when_its_time_comes(in_force, officer):
    from evaluations.reading import due_files

    due = due_days([in_force])[in_force.pk]
    assert due_files(officer, due) == [(in_force, due)]
    assert due_files(officer, due - timedelta(days=1)) == []
    factories.opened(in_force, officer)
    assert due_files(officer, due) == []
