"""Agreeing, carrying out, changing, ending."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from programs import actions
from programs.baseline import AgreedPlan
from programs.models import Activity, Agreement, CostItem, Programme
from programs.states import ActivityState, ProgrammeState
from tests.programs import factories
from tests.programs.factories import agree, an_activity, an_agreed_plan, day
from twinning.audit.models import Act
from twinning.relations import actions as relations
from twinning.relations.models import Twinning
from twinning.relations.workflow import InvalidMove, Stale

P, A = ProgrammeState, ActivityState


@pytest.mark.rule("S25", "S12")
def test_the_purpose_is_taken_from_the_file(twinning, officer, plovdiv):
    from twinning.purpose.actions import write_purpose

    write_purpose(twinning, statement="Eski kentin yaşatılması.", by=officer)
    file = factories.in_force(twinning, officer)
    programme = actions.draft_programme(file, title="2027", begins_on=day(0), ends_on=day(-300), by=officer)
    assert programme.purpose == "Eski kentin yaşatılması."


@pytest.mark.rule("S32")
def test_an_agreement_freezes_the_plan(plan, officer):
    agreed = agree(plan, officer)
    agreement = Agreement.objects.get(programme=plan)
    frozen = agreement.text_version.content["activities"][0]
    assert (agreed.state, agreed.agreed_on, agreement.theirs) == (P.AGREED, day(20), "Kardeş şehirler sorumlusu")
    assert (frozen["title"], frozen["outputs"][0]["target"]) == ("Gençlik kampı", "40.00")


@pytest.mark.rule("S32")
@pytest.mark.parametrize(
    "change",
    [
        lambda plan, by: actions.add_objective(plan, text="Yeni hedef", by=by),
        lambda plan, by: actions.edit_programme(plan, title="Başka ad", by=by),
        lambda plan, by: actions.add_output(activity=plan.activities.get(), indicator="x", unit="y", by=by),
        lambda plan, by: factories.a_cost(plan.activities.get(), by),
        lambda plan, by: actions.cancel(plan.activities.get(), why="Ortak çekildi.", by=by),
    ],
)
def test_a_changed_plan_wants_a_new_agreement(change, twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    change(plan, officer)
    plan.refresh_from_db()
    assert plan.state == P.CHANGED


@pytest.mark.rule("S37")
def test_a_change_agreed_with_the_partner_keeps_the_agreement(twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    actions.postpone(
        plan.activities.get(), why="Salon dolu.", begins_on=day(-30), ends_on=day(-33), is_agreed=True, by=officer
    )
    plan.refresh_from_db()
    assert plan.state == P.AGREED


@pytest.mark.rule("S37")
def test_a_postponed_activity_keeps_its_reason_and_its_agreed_days(twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    activity = plan.activities.get()
    moved = actions.postpone(activity, why="Salon dolu.", begins_on=day(-30), ends_on=day(-33), by=officer)
    agreed = AgreedPlan.of(plan.last_agreement.text_version.content)
    assert moved.state_reason == "Salon dolu."
    assert agreed.moved_from(moved.pk, moved.begins_on, moved.ends_on) == (day(5), day(-5))
    assert Act.objects.get(verb="programs:postpone").reason == "Salon dolu."


@pytest.mark.rule("S37")
def test_agreed_days_do_not_move_silently(twinning, officer, plovdiv):
    activity = an_agreed_plan(twinning, officer).activities.get()
    with pytest.raises(InvalidMove, match="erteleyin"):
        actions.edit_activity(activity, begins_on=day(-1), ends_on=day(-2), by=officer)


def test_an_agreed_activity_is_not_taken_out(twinning, officer, plovdiv):
    activity = an_agreed_plan(twinning, officer).activities.get()
    with pytest.raises(InvalidMove, match="iptal edin"):
        actions.remove_activity(activity, by=officer)


@pytest.mark.rule("S32")
def test_the_plan_stays_as_it_is_while_the_partner_reads_it(plan, officer):
    actions.offer(plan, on=day(3), answer_due_on=day(-20), by=officer)
    with pytest.raises(InvalidMove, match="Program ortakta"):
        actions.add_objective(plan, text="Yeni hedef", by=officer)
    assert actions.take_back(plan, why="Gün yanlış.", by=officer).state == P.DRAFT


@pytest.mark.rule("S32")
def test_a_changed_plan_taken_back_still_wants_its_agreement(twinning, officer, plovdiv):
    plan = factories.brought_to(P.CHANGED, twinning, officer)
    actions.offer(plan, on=day(1), by=officer)
    assert actions.take_back(plan, why="Ek var.", by=officer).state == P.CHANGED


@pytest.mark.rule("S33")
def test_nothing_is_carried_out_before_the_agreement(activity, officer):
    with pytest.raises(ValidationError, match="Ortakla mutabakat yok"):
        actions.start_activity(activity, on=day(1), by=officer)


@pytest.mark.rule("S33", "P3")
def test_an_activity_done_is_a_sign_of_life(twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    done = actions.record_done(plan.activities.get(), on=day(2), people_ours=20, people_theirs=18, by=officer)
    plan.refresh_from_db()
    assert (done.people_theirs, done.started_on, plan.state) == (18, day(5), P.RUNNING)
    assert Twinning.objects.get(pk=twinning.pk).last_sign_on == day(2)


@pytest.mark.rule("P3")
def test_a_planned_or_cancelled_activity_is_no_sign_of_life(twinning, officer, plovdiv):
    before = an_agreed_plan(twinning, officer).twinning
    sign = Twinning.objects.get(pk=before.pk).last_sign_on
    actions.cancel(before.activities.get(), why="Ortak çekildi.", by=officer)
    assert Twinning.objects.get(pk=before.pk).last_sign_on == sign


@pytest.mark.rule("S28")
def test_done_writes_down_what_was_reached(twinning, officer, plovdiv):
    activity = an_agreed_plan(twinning, officer).activities.get()
    output = activity.outputs.get()
    actions.record_done(activity, on=day(2), measured=[(output, Decimal(46))], by=officer)
    output.refresh_from_db()
    assert (output.target, output.actual, output.on) == (Decimal(40), Decimal(46), day(2))


def test_a_wrong_done_is_taken_back(twinning, officer, plovdiv):
    plan = factories.a_running_plan(twinning, officer)
    activity = actions.reopen_activity(plan.activities.get(), why="Yanlış faaliyet.", by=officer)
    assert (activity.state, activity.done_on, activity.people_ours) == (A.UNDER_WAY, None, None)


@pytest.mark.rule("S6", "S33")
def test_participants_are_recorded_with_their_numbers(activity, officer):
    body = factories.an_organisation(activity.twinning, officer, "Halk oyunları topluluğu", kind="group")
    actions.add_participation(activity, body, people=24, by=officer)
    assert list(activity.participations.values_list("organisation__name", "people")) == [
        ("Halk oyunları topluluğu", 24)
    ]


@pytest.mark.rule("S31")
def test_an_edited_cost_replaces_its_sources(activity, officer):
    item = CostItem.objects.get()
    share = actions.ShareOf("grant", Decimal(700), "Ulusal Ajans")
    actions.edit_cost_item(item, amount=Decimal(700), shares=[share], by=officer)
    assert list(item.shares.values_list("source", "name", "amount")) == [("grant", "Ulusal Ajans", Decimal("700.00"))]


@pytest.mark.rule("S44")
def test_the_end_of_the_file_cancels_what_is_open_and_closes(twinning, officer, plovdiv):
    from twinning.relations.steps import REGISTRY

    plan = an_agreed_plan(twinning, officer)
    done = an_activity(plan, officer, "Bitmiş sergi")
    agree(plan, officer)
    actions.record_done(done, on=day(1), by=officer)
    REGISTRY[4].end(twinning, on=day(0), reason="İlişki sona erdi.", by=officer)
    plan.refresh_from_db()
    states = dict(Activity.objects.values_list("title", "state"))
    assert (plan.state, plan.closed_reason) == (P.CLOSED, "İlişki sona erdi.")
    assert states == {"Gençlik kampı": A.CANCELLED, "Bitmiş sergi": A.DONE}


def test_a_programme_with_open_activities_does_not_close(twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    with pytest.raises(InvalidMove, match="Açık faaliyet var"):
        actions.close_programme(plan, on=day(0), reason="Dönem bitti.", by=officer)


def test_one_programme_is_open_at_a_time(plan, officer):
    with pytest.raises(ValidationError, match="açık bir programı var"):
        factories.a_programme(plan.twinning, officer)


def test_a_stale_form_loses(activity, officer):
    opened = activity.version
    actions.edit_activity(activity, title="Gençlik haftası", version=opened, by=officer)
    with pytest.raises(Stale):
        actions.edit_activity(activity, title="Başka ad", version=opened, by=officer)


BAD_ROWS = {
    "programs_activity_started": (Activity, {"state": A.UNDER_WAY}),
    "programs_activity_done": (Activity, {"people_ours": 4}),
    "programs_activity_reason": (Activity, {"state": A.CANCELLED}),
    "programs_activity_days": (Activity, {"ends_on": None}),
    "programs_activity_permission": (Activity, {"civil_permission_no": "12"}),
    "programs_activity_abroad": (Activity, {"mission_on": day(1)}),
    "programs_period_in_order": (Programme, {"ends_on": day(900)}),
    "programs_offered_with_day": (Programme, {"state": P.OFFERED}),
    "programs_agreed_with_day": (Programme, {"state": P.AGREED}),
    "programs_answer_after_offer": (Programme, {"answer_due_on": day(1)}),
    "programs_closed_with_reason": (Programme, {"state": P.CLOSED}),
    "programs_cost_rate": (CostItem, {"currency": "EUR"}),
    "programs_cost_positive": (CostItem, {"amount": 0}),
}


@pytest.mark.parametrize("name", list(BAD_ROWS))
def test_the_database_refuses_facts_that_do_not_agree(name, plan):
    model, values = BAD_ROWS[name]
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        model.objects.update(**values)


def test_another_towns_objective_is_refused_by_the_key(plan, officer, owner):
    from tests.factories import a_town

    with owner():
        bare = actions.add_activity(plan, title="Konser", kind="show", by=officer)
        with pytest.raises(IntegrityError, match="same_twinning"), transaction.atomic():
            Activity.objects.filter(pk=bare.pk).update(municipality=a_town())


def test_a_suspended_file_keeps_its_plan(twinning, officer, plovdiv):
    plan = an_agreed_plan(twinning, officer)
    relations.suspend(twinning, on=day(1), decided_by="Başkan", why="Bekleniyor.", until="Yanıta kadar", by=officer)
    plan.refresh_from_db()
    assert plan.state == P.AGREED
