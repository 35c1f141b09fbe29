"""The help desk looks as a colleague: read-only, visibly, on record, never beyond the town (K20)."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.browsing import Visitor
from tests.database import as_owner
from tests.factories import a_town, a_user
from twinning.audit.models import Act
from twinning.drafts.models import FormDraft
from twinning.people.looking import LOOKING
from twinning.people.models import Membership
from twinning.relations.models import Contact

WHY = "Puan sayfasını göremediğini söyledi."


@pytest.fixture
def admin(town, settings):
    settings.MFA_REQUIRED_ROLES = []
    with as_owner():
        return a_user(town, "administrator", office="Bilgi İşlem Sorumlusu")


@pytest.fixture
def web(client, admin):
    client.force_login(admin)
    return client


def address_of(user) -> str:
    return reverse("people:look_as", args=[user.membership.pk])


@pytest.fixture
def looking(web, officer):
    """The administrator's browser while it shows the officer's view."""
    assert web.send(address_of(officer), why=WHY).status_code == 302
    return web


@pytest.mark.rule("K20")
def test_view_is_the_colleagues_and_says_so(looking, twinning):
    page = looking.get(reverse("relations:twinnings"))
    assert "gözünden bakıyorsunuz" in page.content.decode()
    assert page.context["may"]["edit_files"] is True
    assert page.context["frame"].person_label == "Dış İlişkiler Uzmanı"


@pytest.mark.rule("K20")
def test_nothing_is_done_while_looking(looking, twinning):
    address = reverse("relations:log_contact", args=[twinning.pk])
    answer = looking.send(address, theirs="Kmet", about="Konu", means="phone")
    assert answer.status_code == 403
    assert "Başkasının gözünden bakarken işlem yapılmaz." in answer.content.decode()
    assert not Contact.objects.exists()


@pytest.mark.parametrize("name", ["people:choose_language", "people:switch_municipality", "account_change_password"])
def test_own_account_is_closed_too_while_looking(looking, name):
    assert looking.post(reverse(name)).status_code == 403


@pytest.mark.rule("K20")
def test_both_ends_are_written_down(looking, officer, admin):
    looking.post(reverse("people:stop_looking"))
    ends = list(Act.objects.filter(subject_id=officer.membership.pk).order_by("at").values_list("verb", "by_label"))
    assert ends == [
        ("people:look_as", "Bilgi İşlem Sorumlusu"),
        ("people:stop_looking", "Bilgi İşlem Sorumlusu"),
    ]
    assert Act.objects.get(verb="people:look_as").reason == WHY
    assert "gözünden bakıyorsunuz" not in looking.get(reverse("people:institution")).content.decode()


def test_closing_the_session_ends_the_view_on_record(looking):
    looking.post(reverse("account_logout"))
    assert Act.objects.filter(verb="people:stop_looking").count() == 1
    assert LOOKING not in looking.session


def test_view_ends_with_the_permission(looking, admin):
    with as_owner():
        Membership.objects.filter(user=admin).update(role="reader")
    page = looking.get(reverse("relations:twinnings"))
    assert page.context["may"]["edit_files"] is False
    assert LOOKING not in looking.session


def test_nobody_of_another_town_is_looked_at(web):
    with as_owner():
        stranger = a_user(a_town())
    assert web.get(address_of(stranger)).status_code == 404


@pytest.mark.parametrize("flag", ["is_operator", "is_statistics_reader"])
def test_operator_is_never_looked_at(web, town, flag):
    with as_owner():
        operator = a_user(town, **{flag: True})
    assert web.get(address_of(operator)).status_code == 404


def test_only_the_administrator_looks(officer, town):
    with as_owner():
        manager = a_user(town, "reader")
    web = Visitor()
    web.force_login(officer)
    assert web.get(address_of(manager)).status_code == 403


def test_what_the_colleague_has_not_sent_stays_unseen(looking, officer, twinning):
    address = reverse("relations:log_contact", args=[twinning.pk])
    FormDraft.objects.create(
        municipality_id=officer.municipality_id, user_id=officer.pk, address=address, form="ContactForm",
        values={"about": ["Gizli"]},
    )  # fmt: skip
    assert looking.get(address).context["form"]["about"].value() is None


def test_reason_is_asked(web, officer):
    answer = web.post(
        address_of(officer), {"form_key": web.get(address_of(officer)).context["form"]["form_key"].value()}
    )
    assert "why" in answer.context["form"].errors
    assert LOOKING not in web.session
