"""Who may do what: the table of roles, read as the town hall would read it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests.database import as_owner
from tests.factories import a_town, a_user
from twinning.people import actions
from twinning.people.models import Membership
from twinning.people.permissions import DECIDING, PERMISSIONS, READING, Permission, Role

P = Permission


@pytest.mark.parametrize("role", Role.values)
def test_every_role_reads_files_and_papers(role):
    assert PERMISSIONS[role] >= READING


ONLY = {
    P.EDIT_FILES: {Role.OFFICER, Role.MANAGER},
    P.CHOOSE_PARTNER: {Role.OFFICER, Role.MANAGER},
    P.SUSPEND: {Role.MANAGER},
    P.RECORD_END: {Role.MANAGER},
    P.CLOSE_EVALUATION: {Role.MANAGER},
    P.RECORD_COUNCIL: {Role.OFFICER, Role.MANAGER, Role.COUNCIL_OFFICE},
    P.RECORD_SIGNING: {Role.OFFICER, Role.MANAGER, Role.MAYORS_OFFICE},
    P.RECORD_EXPENSE: {Role.OFFICER, Role.MANAGER, Role.FINANCE},
    P.MANAGE_PEOPLE: {Role.ADMINISTRATOR},
    P.EDIT_INSTITUTION: {Role.MANAGER, Role.ADMINISTRATOR},
}


@pytest.mark.parametrize("permission", ONLY)
def test_permission_is_held_by_these_roles_and_no_other(permission):
    assert {role for role, held in PERMISSIONS.items() if permission in held} == ONLY[permission]


def test_readers_may_only_read():
    for role in (Role.PRESS, Role.READER):
        assert PERMISSIONS[role] == READING
    assert PERMISSIONS[Role.COUNCIL_MEMBER] == READING | {P.READ_FOR_COUNCIL}


def test_manager_holds_all_that_the_officer_does_and_decides():
    assert PERMISSIONS[Role.MANAGER] >= PERMISSIONS[Role.OFFICER] | DECIDING


def test_every_permission_is_held_by_somebody():
    assert set().union(*PERMISSIONS.values()) == set(Permission)


def test_ended_membership_opens_nothing(client, town):
    with as_owner():
        gone = a_user(town)
        actions.end_membership(gone.membership, on=timezone.localdate() - timedelta(days=1), by="sistem")
    client.force_login(gone)
    assert client.get("/twinnings/").status_code in (302, 403)
    assert not Membership.objects.current().filter(user=gone).exists()


def test_one_person_has_one_role_at_a_time_in_a_town(town):
    with as_owner():
        person = a_user(town)
        with pytest.raises(ValidationError, match="başka bir görevi var"):
            actions.appoint(person, town, Role.READER, since=date(2026, 1, 1), by="sistem")
        assert actions.appoint(person, a_town(), Role.READER, by="sistem").role == Role.READER
