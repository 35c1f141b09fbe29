"""People and roles: given for a time, ended, never deleted; accounts open by a personal link."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import PASSWORD, a_town, a_user
from twinning.institutions.models import Municipality
from twinning.language.casing import label_case
from twinning.people import actions
from twinning.people.models import Membership, User
from twinning.people.permissions import Role
from twinning.tenancy.context import login_role

TODAY = timezone.localdate()


@pytest.fixture
def administrator(town, owner):
    with owner():
        return a_user(town, "administrator")


@pytest.fixture
def elsewhere(owner, town):
    """Somebody who works in another town."""
    with owner():
        return a_user(a_town())


def held(user, town):
    found = Membership.objects.filter(user_id=user.pk, municipality=town).order_by("id")
    return [(row.role, row.during.lower, row.during.upper) for row in found]


def test_existing_account_is_invited_by_its_name(client, town, administrator, elsewhere):
    client.force_login(administrator)
    client.send("/institution/people/invite/", username=elsewhere.username.upper(), role="reader")
    assert held(elsewhere, town) == [("reader", TODAY, None)]


def test_town_that_adds_a_colleague_of_another_moves_nobodys_desk(client, town, elsewhere, owner):
    with owner():
        own = elsewhere.memberships.get().municipality_id
        Municipality.objects.filter(pk=town.pk).update(name="Abana Belediyesi")
        actions.appoint(elsewhere, town, "reader", by="deneme")
    client.force_login(elsewhere)
    assert client.get("/").wsgi_request.user.municipality_id == own


@pytest.mark.parametrize("username", ["yok", "x' or 1=1 --", "ğ" * 60])
def test_unknown_account_is_told_at_the_field(client, administrator, username):
    client.force_login(administrator)
    page = client.send("/institution/people/invite/", username=username, role="reader")
    assert page.context["form"].errors["username"] == ["Bu adla hesap yok. Adı düzeltin veya hesap açın."]


def test_second_role_at_the_same_time_is_refused(client, town, administrator, officer):
    client.force_login(administrator)
    page = client.send("/institution/people/invite/", username=officer.username, role="reader")
    assert "Bu kişinin o günlerde bu belediyede başka bir görevi var." in page.content.decode()


def open_an_account(client, **typed):
    facts = {"name": "Yeni Görevli", "office": "Uzman", "username": "yeni.gorevli", "role": "officer", **typed}
    return client.send("/institution/people/account/", **facts)


def test_new_account_chooses_its_password_by_the_link(client, town, administrator):
    client.force_login(administrator)
    where = open_an_account(client)["Location"]
    link = client.get(where).context["link"]
    client.logout()
    typed = {"new_password1": PASSWORD, "new_password2": PASSWORD}
    assert client.post(link, typed)["Location"] == "/account/login/"
    with login_role():
        user = User.objects.get(username="yeni.gorevli")
    assert user.check_password(PASSWORD)
    assert held(user, town) == [("officer", TODAY, None)]


def test_link_holds_once(client, administrator):
    client.force_login(administrator)
    where = open_an_account(client)["Location"]
    link = client.get(where).context["link"]
    typed = {"new_password1": PASSWORD, "new_password2": PASSWORD}
    client.post(link, typed)
    assert client.post(link, typed).status_code == 410
    assert client.get(where).context["link"] == ""


@pytest.mark.parametrize("path", ["MQ/abc-def/", "x/y/", "9999999999999999999999/z/", "%00/z/"])
def test_made_up_link_opens_nothing(client, db, path):
    assert client.get(f"/account/invitation/{path}").status_code == 410


def test_weak_password_is_refused_by_the_link(client, administrator):
    client.force_login(administrator)
    link = client.get(open_an_account(client)["Location"]).context["link"]
    page = client.post(link, {"new_password1": "12345", "new_password2": "12345"})
    assert page.status_code == 200
    assert page.context["form"].errors


def test_no_town_opens_a_door_into_another(client, town, administrator, owner):
    """An account without a password that two towns know gets no link from either."""
    member = actions.open_account(town, "officer", username="ortak.hesap", name="Ortak", by=administrator)
    assert actions.invitation_of(member)
    with owner():
        Membership.objects.create(
            user_id=member.user_id, municipality=a_town(), role="reader", during=(date(2020, 1, 1), None)
        )
    assert actions.invitation_of(member) is None


def test_account_with_a_password_has_no_link(client, administrator, officer):
    client.force_login(administrator)
    assert client.get(f"/institution/people/{officer.membership.pk}/link/").context["link"] == ""


@pytest.mark.parametrize("username", ["şükrü", "a b", ""])
def test_account_name_is_plain_letters(client, administrator, username):
    client.force_login(administrator)
    page = open_an_account(client, username=username)
    assert page.status_code == 200
    assert "username" in page.context["form"].errors


def test_role_change_keeps_the_old_period(client, town, administrator, officer):
    client.force_login(administrator)
    client.send(f"/institution/people/{officer.membership.pk}/role/", role="manager")
    assert held(officer, town) == [("officer", date(2020, 1, 1), TODAY), ("manager", TODAY, None)]


def test_role_given_today_is_corrected_in_place(town, administrator, elsewhere):
    member = actions.invite(elsewhere.username, town, "reader", by=administrator)
    actions.change_role(member, "press", on=TODAY, by=administrator)
    assert held(elsewhere, town) == [("press", TODAY, None)]


def test_ended_membership_lets_nobody_in(client, town, administrator, officer):
    client.force_login(administrator)
    client.send(f"/institution/people/{officer.membership.pk}/end/")
    client.force_login(officer)
    assert client.get("/")["Location"] == "/account/no-municipality/"
    with login_role():
        assert User.objects.get(pk=officer.pk).is_active


@pytest.mark.parametrize("press", [actions.end_membership, actions.change_role])
def test_last_administrator_stays(town, administrator, press):
    more = {"role": Role.READER} if press is actions.change_role else {}
    with pytest.raises(ValidationError, match="en az bir sistem sorumlusu"):
        press(administrator.membership, on=TODAY, by=administrator, **more)


def test_second_administrator_may_end_the_first(town, administrator, owner):
    with owner():
        a_user(town, "administrator")
    assert actions.end_membership(administrator.membership, on=TODAY, by=administrator).until == TODAY


def test_membership_ends_after_it_began(town, administrator, officer):
    with pytest.raises(ValidationError, match="başladığı günden sonra"):
        actions.end_membership(officer.membership, on=date(2019, 1, 1), by=administrator)


def test_ended_membership_is_not_ended_twice(town, administrator, officer):
    actions.end_membership(officer.membership, on=TODAY, by=administrator)
    with pytest.raises(ValidationError, match="zaten yazılı"):
        actions.end_membership(officer.membership, on=TODAY + timedelta(days=9), by=administrator)


@pytest.mark.parametrize("act", ["role", "end", "link"])
def test_strangers_member_does_not_exist(client, administrator, elsewhere, act):
    client.force_login(administrator)
    assert client.get(f"/institution/people/{elsewhere.membership.pk}/{act}/").status_code == 404


@pytest.mark.rule("K20")
def test_roles_are_explained_in_words(client, officer):
    client.force_login(officer)
    page = client.get("/institution/roles/").content.decode()
    assert all(f'<th scope="row">{label_case(role.label)}</th>' in page for role in Role)


def test_past_members_stand_below(client, town, administrator, officer):
    actions.end_membership(officer.membership, on=TODAY, by=administrator)
    client.force_login(administrator)
    page = client.get("/institution/people/")
    assert [member.user_id for member, _ in page.context["past"]] == [officer.pk]
    assert [member.user_id for member, _ in page.context["present"]] == [administrator.pk]


def test_account_without_a_password_is_not_invited_from_another_town(town, administrator, owner):
    """The link that the other town handed out would open this one."""
    with owner():
        theirs = a_town()
        fresh = User.objects.create_user("yeni.hesap", None, name="Yeni")
        Membership.objects.create(user=fresh, municipality=theirs, role="reader", during=(date(2020, 1, 1), None))
    with pytest.raises(ValidationError, match="parolasını henüz seçmedi"):
        actions.invite("yeni.hesap", town, "officer", by=administrator)
    assert held(fresh, town) == []


def test_administrator_of_a_later_day_is_none_today(town, administrator, elsewhere):
    actions.invite(elsewhere.username, town, Role.ADMINISTRATOR, since=TODAY + timedelta(days=30), by=administrator)
    with pytest.raises(ValidationError, match="en az bir sistem sorumlusu"):
        actions.end_membership(administrator.membership, on=TODAY, by=administrator)


def test_administrators_are_ended_one_at_a_time(town, administrator, owner):
    with owner():
        a_user(town, "administrator")
    with CaptureQueriesContext(connection) as asked:
        actions.end_membership(administrator.membership, on=TODAY, by=administrator)
    assert any("institutions_municipality" in each["sql"] and "FOR UPDATE" in each["sql"] for each in asked)
