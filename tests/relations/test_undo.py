"""Small removals can be taken back for a while; nothing else can (K8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.database import as_owner
from tests.factories import a_user
from twinning.audit.models import Act
from twinning.audit.recording import dated
from twinning.audit.refusals import InvalidMove
from twinning.purpose import actions as purpose
from twinning.relations import actions
from twinning.relations.history import changes_of
from twinning.relations.models import Contact, Twinning
from twinning.relations.undo import WITHIN, undo


@pytest.fixture
def contact(twinning, officer):
    return actions.log_contact(
        twinning, on=date(2026, 5, 4), means="phone", ours="Uzman", theirs="Kmet", about="Tarih soruldu.", by=officer
    )


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def last_act() -> Act:
    return Act.objects.order_by("-at").first()


@pytest.mark.rule("K8", "P3")
def test_removed_contact_takes_the_last_sign_with_it_and_brings_it_back(contact, twinning, officer):
    assert Twinning.objects.get().last_sign_on == date(2026, 5, 4)
    actions.remove_contact(contact, by=officer)
    assert Twinning.objects.get().last_sign_on is None
    undo(last_act().pk, by=officer)
    assert Twinning.objects.get().last_sign_on == date(2026, 5, 4)
    back = Contact.objects.get()
    assert (back.pk, back.about, back.theirs) == (contact.pk, "Tarih soruldu.", "Kmet")


@pytest.mark.rule("K8")
def test_removal_by_the_page_offers_to_take_it_back(web, contact):
    answer = web.send(reverse("relations:remove_contact", args=[contact.pk]))
    page = web.get(answer.url)
    act = last_act()
    assert f'name="act" value="{act.pk}"' in page.content.decode()
    answer = web.post(reverse("relations:undo"), {"act": act.pk, "back": answer.url})
    assert answer.url == reverse("relations:contacts", args=[contact.twinning_id])
    assert Contact.objects.filter(pk=contact.pk).exists()


def test_other_verbs_offer_nothing_to_take_back(web, contact):
    answer = web.send(reverse("relations:edit_contact", args=[contact.pk]), about="Düzeltildi")
    assert "Geri al" not in web.get(answer.url).content.decode()
    assert Contact.objects.get().about == "Düzeltildi"


def test_undo_twice_does_it_once(contact, officer):
    actions.remove_contact(contact, by=officer)
    removal = last_act()
    undo(removal.pk, by=officer)
    with pytest.raises(InvalidMove, match="başka işlem"):
        undo(removal.pk, by=officer)
    assert Contact.objects.count() == 1


def test_undo_after_another_act_is_refused(contact, twinning, officer):
    actions.remove_contact(contact, by=officer)
    removal = last_act()
    actions.edit_twinning(twinning, title="Arada değişti", by=officer)
    with pytest.raises(InvalidMove, match="başka işlem"):
        undo(removal.pk, by=officer)


def test_undo_after_ten_minutes_is_refused(contact, officer):
    with dated(timezone.now() - WITHIN - timedelta(seconds=1)):
        actions.remove_contact(contact, by=officer)
    with pytest.raises(InvalidMove, match="süresi doldu"):
        undo(Act.objects.get(verb="relations:remove_contact").pk, by=officer)


def test_undo_by_somebody_else_is_refused(contact, officer, town):
    actions.remove_contact(contact, by=officer)
    with as_owner():
        colleague = a_user(town)
    with pytest.raises(InvalidMove, match="bulunamadı"):
        undo(last_act().pk, by=colleague)


def test_undo_of_what_removed_nothing_is_refused(twinning, officer):
    with pytest.raises(InvalidMove, match="bulunamadı"):
        undo(last_act().pk, by=officer)


@pytest.mark.parametrize("act", ["", "x", "0" * 300, "\0"])
def test_nonsense_is_answered_with_a_sentence(web, act, twinning):
    page = web.post(reverse("relations:undo"), {"act": act, "back": "//example.org"}, follow=True)
    assert page.redirect_chain == [("/", 302)]
    assert "Geri alınacak kayıt bulunamadı." in page.content.decode()


@pytest.mark.rule("K10")
def test_history_tells_what_came_back(contact, officer):
    actions.remove_contact(contact, by=officer)
    undo(last_act().pk, by=officer)
    act = last_act()
    assert (act.verb, act.facts["verb"]) == ("relations:undo", "relations:remove_contact")
    assert ("Konu", "", "Tarih soruldu.") in [(c.field, c.old, c.new) for c in changes_of([act])[str(act.pk)]]


def test_consultation_is_corrected_removed_and_taken_back(web, twinning, officer):
    found = purpose.log_consultation(
        twinning, body="council", who="Esnaf odası", on=date(2026, 3, 2), expectation="Fuar", by=officer
    )
    web.send(reverse("purpose:edit_consultation", args=[found.pk]), expectation="Fuar ve gezi")
    assert twinning.consultations.get().expectation == "Fuar ve gezi"
    web.send(reverse("purpose:remove_consultation", args=[found.pk]))
    assert not twinning.consultations.exists()
    undo(last_act().pk, by=officer)
    assert twinning.consultations.get().expectation == "Fuar ve gezi"
