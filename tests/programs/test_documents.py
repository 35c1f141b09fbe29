"""The printed programme's facts, without reading a PDF."""

from __future__ import annotations

from decimal import Decimal

import pytest

from programs.documents import programme_paper
from programs.reading import whole
from tests.programs.factories import a_cost, agree
from twinning.relations.models import Twinning


def paper_of(plan):
    return programme_paper(whole(plan), Twinning.objects.with_partners().get(pk=plan.twinning_id))


@pytest.mark.rule("S25", "S26", "S27", "S28")
def test_the_paper_says_purpose_objectives_activities_and_outputs(plan):
    paper = paper_of(plan)
    group = paper["groups"][0]
    assert (paper["purpose"], group["title"]) == ("Deneyim paylaşmak.", "1. Gençleri buluşturmak")
    row = group["activities"][0]
    assert (row["title"], row["responsible"], row["outputs"]) == (
        "Gençlik kampı", "Kültür Müdürlüğü", "katılan genç: 40 kişi"
    )  # fmt: skip


@pytest.mark.rule("S34", "S36")
def test_the_paper_names_the_five_duties_with_a_way_to_reach(plan):
    ((title, seats),) = paper_of(plan)["duties"]
    assert title == "Gençlik kampı"
    assert [duty for duty, _who in seats] == [
        "Genel koordinasyon", "Odak kişi", "Özel sorumlu", "Basın ve halkla ilişkiler", "Mali sorumlu",
    ]  # fmt: skip
    assert all("0 224 000 00 01" in seat for _duty, who in seats for seat in who)


@pytest.mark.rule("S31", "P4")
def test_the_paper_reckons_in_lira_with_the_rate_beside(plan, activity, officer):
    a_cost(
        activity, officer, "100.00", "0", what="Uçak", currency="EUR", rate=Decimal("46.2"), rate_on=activity.begins_on
    )
    money = paper_of(plan)["money"]
    assert money["total"] == ["Toplam", "5.620,00", "1.000,00", "4.620,00"]
    assert money["uncovered"] == "4.620,00\u00a0TL"
    assert money["rates"] == [f"1 EUR = 46,2 TL, {activity.begins_on:%d.%m.%Y} kuru"]


@pytest.mark.rule("S32")
def test_the_foot_names_the_agreed_version_only_while_it_stands(plan, officer):
    assert "sürüm" not in paper_of(plan)["foot"]
    agree(plan, officer)
    plan.refresh_from_db()
    version = plan.last_agreement.text_version
    assert version.short_checksum in paper_of(plan)["foot"]
    assert paper_of(plan)["agreement"][3] == ("Ortaktan kim", "Kardeş şehirler sorumlusu")
