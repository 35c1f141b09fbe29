"""The pages of step 4 by the test client: the straight road, roles, bad input, strangers, constant queries."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from programs import actions
from programs.models import Activity, CostItem, Duty, Expense, Organisation, Programme
from programs.states import ActivityState, ProgrammeState
from tests.browsing import typed_day
from tests.factories import a_user
from tests.programs import factories
from tests.programs.factories import day
from twinning.people.permissions import Role
from twinning.relations.models import Paper, Twinning

P, A = ProgrammeState, ActivityState


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def pressed(web, name, *args, **values):
    return web.send(reverse(f"programs:{name}", args=args), **values)


@pytest.mark.rule("S25", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "S33", "S34")
def test_the_straight_road_by_the_pages(web, twinning, officer, plovdiv):
    pk = factories.in_force(twinning, officer).pk
    pressed(
        web,
        "draft_programme",
        pk,
        purpose="Deneyim paylaşmak.",
        begins_on=typed_day(day(90)),
        ends_on=typed_day(day(-200)),
    )
    pressed(web, "add_objective", pk, text="Gençleri buluşturmak")
    days = {"begins_on": typed_day(day(9)), "ends_on": typed_day(day(4))}
    body = {"new_name": "Gençlik Derneği", "new_kind": "association", "new_benefit": "neither"}
    objective = Programme.objects.get().objectives.get()
    pressed(web, "add_activity", pk, title="Gençlik kampı", kind="exchange", objectives=[objective.pk], **days, **body)
    activity = Activity.objects.get()
    pressed(web, "add_output", pk, activity.pk, indicator="genç", unit="kişi", target="40")
    seats = {"coordination_ours_office": "Müdür", "focal_partner_office": "Kulturamt", "finance_ours_office": "Mali"}
    pressed(web, "assign_duties", pk, activity.pk, **seats)
    money = {"what": "Otobüs", "amount": "2.500,75", "share_own_amount": "2.500,75", "share_own_code": "03.3"}
    pressed(web, "add_cost_item", pk, activity.pk, **money)
    assert CostItem.objects.get().shares.get().budget_code == "03.3"
    pressed(web, "offer", pk, on=typed_day(day(30)))
    assert Programme.objects.get().state == P.OFFERED
    pressed(web, "record_agreement", pk, on=typed_day(day(20)), how="video", theirs="Kardeş şehirler sorumlusu")
    pressed(web, "start_activity", pk, activity.pk, on=typed_day(day(9)))
    pressed(web, "record_done", pk, activity.pk, on=typed_day(day(4)), people_ours="20")
    pressed(web, "record_expense", pk, activity.pk, what="Otobüs", amount="2.400,00", on=typed_day(day(3)))
    activity.refresh_from_db()
    assert (activity.state, activity.people_ours, Expense.objects.get().amount) == (A.DONE, 20, 2400)
    assert Programme.objects.get().state == P.RUNNING
    assert Twinning.objects.get(pk=pk).last_sign_on == day(4)


@pytest.mark.parametrize("state", list(P))
def test_pages_open_in_every_state_of_the_programme(state, web, twinning, officer, plovdiv):
    plan = factories.brought_to(state, twinning, officer)
    assert web.get(plan.get_absolute_url()).status_code == 200
    assert web.get(plan.activities.get().get_absolute_url()).status_code == 200
    assert web.get(twinning.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("state", list(A))
def test_pages_open_in_every_state_of_an_activity(state, web, twinning, officer, plovdiv):
    activity = factories.activity_brought_to(state, twinning, officer)
    assert web.get(activity.get_absolute_url()).status_code == 200
    assert web.get(activity.programme.get_absolute_url()).status_code == 200
    assert web.get("/").status_code == 200


@pytest.mark.rule("S37")
def test_the_page_says_the_agreed_days_of_a_postponed_activity(web, twinning, officer, plovdiv):
    activity = factories.activity_brought_to(A.POSTPONED, twinning, officer)
    page = web.get(activity.programme.get_absolute_url()).content.decode()
    assert f"mutabakattaki gün {typed_day(day(5))}-{typed_day(day(-5))}" in page


PLAN_FORMS = ("edit_programme", "add_objective", "add_activity", "add_organisation", "offer", "record_agreement")
ACTIVITY_FORMS = (
    "edit_activity", "remove_activity", "start_activity", "record_done", "postpone", "cancel", "record_notices",
    "assign_duties", "turn_lead", "add_participation", "add_output", "add_cost_item", "record_expense",
)  # fmt: skip


def test_every_form_opens(web, plan, activity):
    pk = plan.twinning_id
    item, output = CostItem.objects.get(), activity.outputs.get()
    addresses = [reverse(f"programs:{name}", args=[pk]) for name in PLAN_FORMS]
    addresses += [reverse(f"programs:{name}", args=[pk, activity.pk]) for name in ACTIVITY_FORMS]
    addresses += [reverse(f"programs:{name}_cost_item", args=[pk, item.pk]) for name in ("edit", "remove")]
    addresses += [reverse(f"programs:{name}_output", args=[pk, output.pk]) for name in ("edit", "record", "remove")]
    objective, body = plan.objectives.get(), Organisation.objects.get()
    addresses += [reverse(f"programs:{name}_objective", args=[pk, objective.pk]) for name in ("edit", "remove")]
    addresses.append(reverse("programs:edit_organisation", args=[pk, body.pk]))
    assert {address: web.get(address).status_code for address in addresses} == dict.fromkeys(addresses, 200)


@pytest.mark.rule("S31")
@pytest.mark.parametrize(("role", "may_plan", "may_pay"), [(Role.FINANCE, False, True), (Role.READER, False, False)])
def test_finance_keeps_the_money_and_not_the_plan(role, may_plan, may_pay, client, plan, activity, town, owner):
    with owner():
        client.force_login(a_user(town, role))
    pk = plan.twinning_id
    expected = {True: 200, False: 403}
    for name, may in (("add_cost_item", may_pay), ("record_expense", may_pay), ("postpone", may_plan)):
        assert client.get(reverse(f"programs:{name}", args=[pk, activity.pk])).status_code == expected[may]
    assert client.get(plan.get_absolute_url()).status_code == 200


def test_a_stranger_finds_nothing(client, plan, activity, owner):
    from tests.factories import a_town

    with owner():
        client.force_login(a_user(a_town()))
    assert client.get(plan.get_absolute_url()).status_code == 404
    assert client.get(activity.get_absolute_url()).status_code == 404
    assert client.get(reverse("programs:cancel", args=[plan.twinning_id, activity.pk])).status_code == 404


BAD = {
    "add_cost_item": [
        ({"what": "Otobüs", "amount": "2,500.75"}, "Tutar okunamadı: 2,500.75. Böyle yazın: 2.500,75"),
        ({"what": "Otobüs", "amount": "0"}, "Tutar sıfırdan büyük olmalı. Düzeltin."),
        ({"what": "Otobüs", "amount": "10", "currency": "EUR"}, "Kuru ve kur gününü yazın."),
        ({"what": "Otobüs", "amount": "10", "currency": "EUR", "rate": "4.6e9"}, "Kur okunamadı: 4.6e9."),
        ({"what": "Otobüs", "amount": "10", "share_own_amount": "510"}, "Kaynaklar gideri 500,00"),
        ({"what": "Otobüs", "amount": "10", "share_own_code": "03.3"}, "Bu kaynağın tutarını yazın."),
    ],
    "postpone": [
        ({"why": "x", "begins_on": "30.02.2027", "ends_on": "01.03.2027"}, "Tarih okunamadı: 30.02.2027."),
        ({"why": "x", "begins_on": "05.03.2027", "ends_on": "01.03.2027"}, "Bitiş başlangıçtan önce. Düzeltin."),
        ({"why": "y" * 1_000_000, "begins_on": "01.03.2027", "ends_on": "02.03.2027"}, "4000"),
    ],
    "record_expense": [({"what": "a\x00b", "amount": "10"}, "Boş karakterlere izin verilmiyor.")],
    "add_participation": [({"organisation": "999999999"}, "Kuruluş listede yok.")],
    "record_notices": [({"told_before_on": "01.01.2199"}, "Bildirim günü gelecekte. Düzeltin.")],
}


@pytest.mark.parametrize(("name", "typed", "sentence"), [(n, t, s) for n, rows in BAD.items() for t, s in rows])
def test_bad_input_gets_a_sentence_and_keeps_what_was_typed(name, typed, sentence, web, activity):
    page = pressed(web, name, activity.twinning_id, activity.pk, **typed)
    body = page.content.decode()
    assert page.status_code == 200
    assert sentence in body.replace("\u00a0", " ").replace("&#x27;", "'")


def test_an_activity_abroad_may_not_be_told_of_at_home(web, activity):
    page = pressed(web, "record_notices", activity.twinning_id, activity.pk, told_before_on=typed_day(day(3)))
    assert "Dışişleri bildirimleri yurt dışı görevi içindir." in page.content.decode()


def test_a_double_press_acts_once(web, plan):
    address = reverse("programs:add_objective", args=[plan.twinning_id])
    typed = {field.name: field.value() or "" for field in web.get(address).context["form"]} | {"text": "Bir hedef"}
    assert web.post(address, typed).status_code == 302
    assert "zaten işlendi" in web.post(address, typed).content.decode()
    assert plan.objectives.filter(text="Bir hedef").count() == 1


def queries_of(web, address) -> int:
    with CaptureQueriesContext(connection) as caught:
        assert web.get(address).status_code == 200
    return len(caught)


def test_pages_ask_the_same_however_many_activities(web, plan, officer):
    addresses = [plan.get_absolute_url(), plan.twinning.get_absolute_url(), "/"]
    [web.get(address) for address in addresses]
    before = [queries_of(web, address) for address in addresses]
    for title in ("Sergi", "Konser"):
        factories.a_cost(factories.an_activity(plan, officer, title), officer)
    assert [queries_of(web, address) for address in addresses] == before


def test_duties_once_emptied_are_taken_back(web, activity):
    empty = dict.fromkeys(("press_ours_office", "press_ours_person", "press_ours_reach"), "")
    pressed(web, "assign_duties", activity.twinning_id, activity.pk, **empty)
    assert not Duty.objects.filter(activity=activity, kind="press").exists()


@pytest.mark.rule("S32")
def test_the_paper_is_a_draft_until_agreed_and_then_kept(web, plan, officer):
    pk = plan.twinning_id
    assert web.get(reverse("programs:print_programme", args=[pk])).content.startswith(b"%PDF")
    page = pressed(web, "issue_programme", pk)
    assert (page.status_code, Paper.objects.count()) == (200, 0)
    factories.agree(plan, officer)
    assert pressed(web, "issue_programme", pk).status_code == 302
    paper = Paper.objects.get()
    assert (paper.kind, paper.prints.subject_kind) == ("programme", "programs.programme")


@pytest.mark.rule("S32")
def test_an_empty_programme_locks_its_sending(web, twinning, officer, plovdiv):
    plan = factories.a_programme(factories.in_force(twinning, officer), officer)
    page = web.get(plan.get_absolute_url()).content.decode()
    assert f'href="{reverse("programs:offer", args=[twinning.pk])}"' not in page
    assert "2 eksik tamamlanınca açılır." in page


@pytest.mark.rule("S30")
def test_the_town_hall_itself_may_be_responsible(web, twinning, officer, plovdiv, town):
    plan = factories.a_programme(factories.in_force(twinning, officer), officer)
    actions.add_objective(plan, text="Gençleri buluşturmak", by=officer)
    address = reverse("programs:add_activity", args=[twinning.pk])
    form = web.get(address).context["form"]
    assert [int(pk) for pk in form["objectives"].value()] == [plan.objectives.get().pk]
    for title in ("Gençlik kampı", "Sergi"):
        choices = dict(web.get(address).context["form"].fields["organisation"].choices)
        [key] = [key for key, name in choices.items() if name == town.name]
        web.send(address, title=title, kind="exchange", lead="ours", organisation=key)
    assert [row.responsible.name for row in Activity.objects.all()] == [town.name, town.name]
    assert Organisation.objects.get().kind == "municipality"


@pytest.mark.rule("K10")
def test_an_expense_stands_in_its_activitys_own_history(web, twinning, officer, plovdiv):
    activity = factories.a_running_plan(twinning, officer).activities.first()
    actions.record_expense(activity, what="Otobüs", amount=Decimal(100), on=day(1), by=officer)
    said = [(line.label, line.subject) for line in web.get(activity.get_absolute_url()).context["page"].past]
    assert said[0][0] == "Harcamayı kaydetti"
