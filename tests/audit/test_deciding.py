"""A deciding form acts once, in one town, and never over somebody else's text."""

from __future__ import annotations

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse

from tests.database import as_owner
from tests.factories import a_town, a_twinning, a_user
from twinning.audit.models import Act, FormKey
from twinning.people.models import Membership
from twinning.relations.models import Contact, Twinning
from twinning.tenancy.context import tenant

TALK = {"on": "01.02.2026", "means": "phone", "ours": "Uzman", "theirs": "Ofis", "about": "Takvim"}


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.fixture
def address(twinning) -> str:
    return reverse("relations:log_contact", args=[twinning.pk])


def key_of(page) -> str:
    return page.context["form"]["form_key"].value()


def test_second_press_of_the_same_form_does_nothing(web, address):
    typed = TALK | {"form_key": key_of(web.get(address))}
    assert web.post(address, typed).status_code == 302
    again = web.post(address, typed)
    assert again.context["form"].non_field_errors() == ["Bu form zaten işlendi. Kaydı açın."]
    assert Contact.objects.count() == 1


def test_refused_press_gives_its_key_back(web, address):
    typed = TALK | {"form_key": key_of(web.get(address))}
    assert web.post(address, typed | {"on": "dün"}).status_code == 200
    assert not FormKey.objects.exists()
    assert web.post(address, typed).status_code == 302


@pytest.mark.parametrize("key", ["", "x", "x" * 10_000, "1.2:3"])
def test_key_that_nobody_gave_is_refused(web, address, key):
    page = web.post(address, TALK | {"form_key": key})
    assert page.status_code == 200
    assert page.context["form"].errors
    assert not Contact.objects.exists()


def test_form_opened_in_one_town_is_not_sent_in_another(web, client, address, officer):
    with as_owner():
        other = a_user(a_town())
        theirs = a_twinning(other.membership.municipality, other)
    typed = TALK | {"form_key": key_of(web.get(address))}
    client.force_login(other)
    page = client.post(reverse("relations:log_contact", args=[theirs.pk]), typed)
    assert page.status_code == 200
    assert page.context["form"].non_field_errors()
    assert page.context["form"]["about"].value() == "Takvim"
    assert not Contact.objects.exists()


def test_file_of_my_other_town_is_not_found_from_here(web, officer, twinning):
    with as_owner():
        other = a_town()
        Membership.objects.create(user=officer, municipality=other, role="reader", during=DateRange(None, None))
    with tenant(other.pk):
        assert not Twinning.objects.filter(pk=twinning.pk).exists()


@pytest.mark.rule("K13")
def test_stale_form_shows_both_texts(web, twinning, officer):
    from twinning.relations import actions

    address = reverse("relations:edit_twinning", args=[twinning.pk])
    opened = web.get(address).context["form"]
    typed = {"title": "Benim başlığım", "kind": "sister_city", "scope": "abroad"}
    hidden = {field.html_name: field.value() for field in opened.hidden_fields()}
    actions.edit_twinning(twinning, title="Onun başlığı", by=officer)
    page = web.post(address, typed | hidden)
    said = page.content.decode()
    assert "Kayıt siz yazarken değişti" in said
    assert "Onun başlığı" in said
    assert "Benim başlığım" in said
    assert Twinning.objects.get().title == "Onun başlığı"


def test_every_act_bears_office_and_file(web, address, twinning):
    web.post(address, TALK | {"form_key": key_of(web.get(address))})
    act = Act.objects.get(verb="relations:log_contact")
    assert (act.by_label, act.twinning_id, act.subject_kind) == (
        "Dış İlişkiler Uzmanı",
        twinning.pk,
        "relations.contact",
    )
