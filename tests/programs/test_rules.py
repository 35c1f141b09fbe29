"""What a plan still wants, in the words of the page; the mirror of duties; what the law says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from programs import actions
from programs.actions import Named, ShareOf
from programs.chairs import chairs_of
from programs.models import Duty
from programs.reading import whole
from programs.rules import closed_there, missing_to_agree, missing_to_offer, permission_wanted, told_abroad
from programs.states import Benefit, DutyKind, Lead, OrganisationKind, Side, Source
from programs.timeline import span
from tests.programs.factories import a_cost, a_programme, agree, an_activity, an_organisation, day, named
from twinning.relations.workflow import InvalidMove


def said(reasons, *, blocking=None) -> list[str]:
    return [reason.text for reason in reasons if blocking is None or reason.blocks is blocking]


@pytest.mark.parametrize(
    ("days", "drawn"),
    [
        ((date(2027, 7, 1), date(2027, 12, 31)), ("50.00%", "50.00%")),
        ((date(2027, 1, 1), date(2028, 1, 1)), ("0.00%", "100.00%")),
        ((date(2027, 1, 1), date.max), ("0.00%", "100.00%")),
        ((date(2027, 2, 1), date(2027, 2, 28)), ("8.33%", "8.33%")),
    ],
)
def test_bar_reaches_to_the_end_of_its_last_day(days, drawn):
    bar = span(*days, 2027)
    assert (bar.x, bar.w) == drawn


@pytest.mark.rule("S26", "S27")
def test_an_empty_plan_wants_objectives_and_activities(twinning, officer, plovdiv):
    from tests.programs.factories import in_force

    programme = a_programme(in_force(twinning, officer), officer)
    assert said(missing_to_agree(whole(programme))) == ["Özel hedef yok.", "Faaliyet yok."]


@pytest.mark.rule("S28", "S29", "S30", "S31", "S34")
def test_a_bare_activity_wants_everything(plan, officer):
    bare = actions.add_activity(plan, title="Konser", kind="show", by=officer)
    actions.add_output(activity=bare, indicator="izleyen", unit="kişi", by=officer)
    a_cost(bare, officer, "86000", "0")
    assert said(missing_to_agree(whole(plan)), blocking=True) == [
        "“Konser” için hedef seçilmedi.",
        "“Konser” için gün yok.",
        "“Konser” için sorumlu yok.",
        "1 faaliyette genel koordinasyon boş.",
        "1 faaliyette mali sorumlu boş.",
        "1 çıktının planlanan değeri yok.",
        "86.000,00\u00a0TL karşılanmadı.",
    ]


@pytest.mark.rule("S25", "S32")
def test_a_whole_plan_of_a_file_in_force_wants_nothing(plan):
    assert (missing_to_offer(whole(plan)), missing_to_agree(whole(plan))) == ([], [])


@pytest.mark.rule("S31", "S32")
def test_what_only_the_town_can_mend_is_said_before_the_plan_goes(plan, officer):
    a_cost(plan.activities.get(), officer, "86000", "0")
    gap = "86.000,00\u00a0TL karşılanmadı."
    assert said(missing_to_offer(whole(plan)), blocking=False) == [gap]
    assert [reason.link.name for reason in missing_to_agree(whole(plan))] == ["programs:programme"]
    actions.offer(plan, on=day(30), by=officer)
    assert [(reason.text, reason.link.name) for reason in missing_to_agree(whole(plan))] == [
        (gap, "programs:take_back")
    ]


@pytest.mark.rule("S32")
def test_a_plan_may_be_drafted_but_not_agreed_before_force(twinning, officer, plovdiv):
    from tests.protocols.factories import ready_to_draft

    programme = a_programme(ready_to_draft(twinning, officer), officer)
    a_cost(an_activity(programme, officer), officer)
    assert said(missing_to_agree(whole(programme))) == ["Protokol yürürlükte değil; program taslak kalır."]
    with pytest.raises(ValidationError):
        agree(programme, officer)


@pytest.mark.rule("S35")
@pytest.mark.parametrize(
    ("lead", "coordination", "focal"), [(Lead.OURS, Side.OURS, Side.PARTNER), (Lead.PARTNER, Side.PARTNER, Side.OURS)]
)
def test_the_leading_side_coordinates_and_the_other_is_the_focal_person(lead, coordination, focal, plan, officer):
    activity = an_activity(plan, officer, "Sergi", lead=lead)
    held = dict(Duty.objects.filter(activity=activity).values_list("kind", "side"))
    assert (held[DutyKind.COORDINATION], held[DutyKind.FOCAL]) == (coordination, focal)
    wrong = Side.OURS if coordination == Side.PARTNER else Side.PARTNER
    with pytest.raises(ValidationError, match="Tarafı düzeltin"):
        actions.assign_duty(activity, Named(DutyKind.COORDINATION, wrong, "Müdür"), by=officer)


@pytest.mark.rule("S34", "S35", "U23")
def test_the_empty_chair_stands_on_the_side_where_the_mirror_puts_it(activity, officer):
    for kind in DutyKind:
        actions.assign_duty(activity, Named(kind, named(activity, kind).side), by=officer)
    town, partner = activity.twinning.municipality.name, activity.twinning.partner_names
    for lead, sides in ((Lead.OURS, [town, partner]), (Lead.PARTNER, [partner, town])):
        if activity.lead != lead:
            activity = actions.turn_lead(activity, lead=lead, by=officer)
        chairs = chairs_of(activity, activity.twinning)
        assert [(chair.side, chair.seats) for chair in chairs[:2]] == [(side, []) for side in sides]
        assert [chair.side for chair in chairs[2:]] == ["", "", ""]


@pytest.mark.rule("S35", "U23")
def test_turning_the_lead_swaps_coordinator_and_focal_person(activity, officer):
    actions.assign_duty(activity, named(activity, DutyKind.COORDINATION, office="Müdür"), by=officer)
    actions.assign_duty(activity, named(activity, DutyKind.FOCAL, office="Kulturamt"), by=officer)
    actions.turn_lead(activity, lead=Lead.PARTNER, by=officer)
    held = {(duty.kind, duty.side): duty.office for duty in activity.duties.all()}
    assert held[DutyKind.FOCAL, Side.OURS] == "Müdür"
    assert held[DutyKind.COORDINATION, Side.PARTNER] == "Kulturamt"
    assert (DutyKind.COORDINATION, Side.OURS) not in held


@pytest.mark.rule("S35")
def test_the_lead_is_not_turned_behind_the_duties_back(activity, officer):
    with pytest.raises(InvalidMove, match="Yürüteni değiştir"):
        actions.edit_activity(activity, lead=Lead.PARTNER, by=officer)


@pytest.mark.rule("S36")
def test_a_duty_ends_with_a_person_or_an_office(activity, officer):
    with pytest.raises(ValidationError, match="makamı yazın"):
        Duty(
            twinning=activity.twinning, activity=activity, kind="press", side="partner", reach="x"
        ).validate_constraints()
    duty = actions.assign_duty(activity, named(activity, "press", person="Ayşe Örnek", office="Basın"), by=officer)
    assert duty.named == "Ayşe Örnek"


@pytest.mark.rule("L6")
@pytest.mark.parametrize(
    ("kind", "benefit", "is_warned"),
    [
        (OrganisationKind.ASSOCIATION, Benefit.NEITHER, True),
        (OrganisationKind.ASSOCIATION, Benefit.UNKNOWN, True),
        (OrganisationKind.ASSOCIATION, Benefit.PUBLIC_BENEFIT, False),
        (OrganisationKind.FOUNDATION, Benefit.TAX_EXEMPT, False),
        (OrganisationKind.CHAMBER, Benefit.UNKNOWN, False),
    ],
)
def test_a_plain_association_wants_the_civil_administrators_permission(kind, benefit, is_warned, plan, officer):
    body = an_organisation(plan.twinning, officer, "Gençlik Derneği", kind=kind, benefit=benefit)
    activity = an_activity(plan, officer, "Kamp", responsible=body)
    reasons = permission_wanted(activity)
    assert (bool(reasons), any(reason.blocks for reason in reasons)) == (is_warned, False)


@pytest.mark.rule("L6")
def test_the_permission_once_written_quiets_the_warning(plan, officer):
    body = an_organisation(plan.twinning, officer, "Gençlik Derneği", kind="association", benefit="neither")
    activity = an_activity(plan, officer, "Kamp", responsible=body)
    actions.edit_activity(activity, civil_permission_on=day(9), civil_permission_no="55", by=officer)
    activity.refresh_from_db()
    assert permission_wanted(activity) == []


@pytest.mark.rule("L5")
def test_a_journey_abroad_owes_its_three_marks_one_by_one(plan, officer):
    activity = an_activity(plan, officer, "Ziyaret", goes_abroad=True, begins_on=day(-9), ends_on=day(-12))
    before = "Gidişten önce Dışişleri Bakanlığına bilgi verilmedi."
    mission, result = "Türk temsilciliğiyle temas yazılmadı.", "Sonuç Dışişleri Bakanlığına bildirilmedi."
    assert said(told_abroad(activity, day(0))) == [before]
    assert said(told_abroad(activity, day(-10))) == [before, mission]
    agree(plan, officer)
    actions.record_done(activity, on=day(0), by=officer)
    activity.refresh_from_db()
    assert said(told_abroad(activity, day(0))) == [before, mission, result]
    activity = actions.record_notices(
        activity, told_before_on=day(30), mission_on=day(10), result_told_on=day(1), by=officer
    )
    assert told_abroad(activity, day(0)) == []


@pytest.mark.rule("U13")
def test_visit_on_the_partners_holiday_says_so(plan, officer):
    feast = an_activity(plan, officer, "Ziyaret", begins_on=date(2027, 3, 2), ends_on=date(2027, 3, 4))
    assert said(closed_there(feast), blocking=False) == [
        "Planlanan günlerde ortakta tatil var: 03.03.2027 Plovdiv: Millî Gün."
    ]
    long = an_activity(plan, officer, "Sergi", begins_on=date(2027, 3, 2), ends_on=date(2027, 6, 4))
    other = an_activity(plan, officer, "Kamp", begins_on=date(2027, 3, 8), ends_on=date(2027, 3, 8))
    assert closed_there(long) == closed_there(other) == []


@pytest.mark.rule("S31")
def test_sources_never_carry_more_than_the_cost(activity, officer):
    shares = [ShareOf(Source.OWN, Decimal(600)), ShareOf(Source.PARTNER, Decimal(900))]
    with pytest.raises(ValidationError, match="Kaynaklar gideri 500,00"):
        actions.add_cost_item(activity, what="Otobüs", amount=Decimal(1000), year=2027, shares=shares, by=officer)
