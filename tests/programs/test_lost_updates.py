"""Two people at one form of step 4: the later press sees what the earlier one changed, and nothing else."""

from __future__ import annotations

import pytest
from django.urls import reverse

from programs.models import Activity, Organisation


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def opened(web, address: str) -> dict[str, str]:
    """What the page's form would send back unchanged."""
    return {field.html_name: field.value() for field in web.get(address).context["form"] if field.value()}


def test_two_people_may_choose_the_town_hall_at_once(web, plan, twinning):
    address = reverse("programs:add_activity", args=[twinning.pk])
    first, second = (
        opened(web, address) | {"title": title, "kind": "exchange", "organisation": "town-0"}
        for title in ("Kamp", "Sergi")
    )
    assert [web.post(address, typed).status_code for typed in (first, second)] == [302, 302]
    hall = Organisation.objects.get(name=twinning.municipality.name)
    assert Activity.objects.filter(responsible=hall).count() == 2


def test_an_organisation_that_is_not_there_is_refused_in_words(web, plan, twinning):
    address = reverse("programs:add_activity", args=[twinning.pk])
    page = web.post(address, opened(web, address) | {"organisation": "town-9"})
    assert page.context["form"].errors["organisation"] == ["Kuruluş listede yok. Yeniden seçin."]
