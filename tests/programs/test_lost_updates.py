"""Two people at one form of step 4: the later press sees what the earlier one changed, and nothing else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.urls import reverse

from programs import actions
from programs.actions import Named, ShareOf
from programs.models import Activity, Organisation
from programs.states import DutyKind, Side, Source
from tests.browsing import opened
from tests.programs import factories


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def differences(page) -> list[tuple[str, str, str]]:
    return [(row.label, row.now, row.typed) for row in page.context["form"].differences]


@pytest.mark.rule("K13")
def test_a_colleagues_duty_is_shown_before_it_is_overwritten(web, activity, officer, twinning):
    address = reverse("programs:assign_duties", args=[twinning.pk, activity.pk])
    typed = opened(web, address)
    hers = Named(DutyKind.FOCAL, Side.PARTNER, office="Kulturamt", reach="0 224 000 00 01")
    actions.assign_duties(activity, [hers], version=activity.version, by=officer)
    page = web.post(address, typed | {"finance_ours_office": "Mali Hizmetler Müdürlüğü"})
    assert [row[1:] for row in differences(page)] == [
        ("Kulturamt", "Dış İlişkiler Müdürü"),
        ("Dış İlişkiler Müdürü", "Mali Hizmetler Müdürlüğü"),
    ]
    assert differences(page)[0][0].startswith(f"{DutyKind.FOCAL.label}, ")


@pytest.mark.rule("K13")
@pytest.mark.parametrize(
    ("typed", "said"), [({}, "Kültür Müdürlüğü"), ({"organisation": "", "new_name": "Okul"}, "Okul")]
)
def test_a_colleagues_choice_of_who_is_responsible_is_shown(web, activity, officer, twinning, typed, said):
    address = reverse("programs:edit_activity", args=[twinning.pk, activity.pk])
    mine = opened(web, address) | typed
    other = factories.an_organisation(twinning, officer, "Ticaret Odası")
    actions.edit_activity(activity, responsible=other, version=activity.version, by=officer)
    assert [row[1:] for row in differences(web.post(address, mine))] == [("Ticaret Odası", said)]


@pytest.mark.rule("K13")
def test_a_colleagues_objectives_are_shown_by_their_words(web, plan, activity, officer, twinning):
    address = reverse("programs:edit_activity", args=[twinning.pk, activity.pk])
    mine = opened(web, address)
    more = actions.add_objective(plan, text="Esnafı buluşturmak", by=officer)
    actions.edit_activity(activity, objectives=[*plan.objectives.all(), more], version=activity.version, by=officer)
    [row] = differences(web.post(address, mine))
    assert row[1:] == ("Gençleri buluşturmak, Esnafı buluşturmak", "Gençleri buluşturmak")


def test_two_people_may_choose_the_town_hall_at_once(web, plan, twinning):
    address = reverse("programs:add_activity", args=[twinning.pk])
    first, second = (
        opened(web, address) | {"title": title, "kind": "exchange", "organisation": "town-0"}
        for title in ("Kamp", "Sergi")
    )
    assert [web.post(address, typed).status_code for typed in (first, second)] == [302, 302]
    hall = Organisation.objects.get(name=twinning.municipality.name)
    assert Activity.objects.filter(responsible=hall).count() == 2


@pytest.mark.rule("K13")
def test_a_colleagues_source_is_shown_and_takes_no_other_ones_place(web, activity, officer, twinning):
    item = activity.cost_items.get()
    address = reverse("programs:edit_cost_item", args=[twinning.pk, item.pk])
    mine = opened(web, address) | {"share_own_amount": "600", "share_partner_amount": "100"}
    shares = [ShareOf(Source.OWN, Decimal(600), budget_code="03.2.6"), ShareOf(Source.GRANT, Decimal(400), "IPA")]
    actions.edit_cost_item(item, shares=shares, version=item.version, by=officer)
    assert differences(web.post(address, mine)) == [
        ("Hibe: Tutar", "400", ""), ("Hibe: Kim", "IPA", ""), ("Ortak: Tutar", "", "100"),
    ]  # fmt: skip
