"""An installation of its own begins with two commands: the first town, and the administrator who does the rest."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.database import as_owner
from twinning.audit.models import Act
from twinning.institutions.models import Municipality
from twinning.people.models import User
from twinning.people.permissions import Role
from twinning.tenancy.context import tenant

pytestmark = pytest.mark.django_db
NAME = "Örnek Belediyesi"


@pytest.fixture
def first_town():
    with as_owner():
        call_command(
            "create_municipality",
            NAME,
            town="Örnek",
            type="other",
            province="Ankara",
            region="aegean",
            stdout=StringIO(),
        )
        yield Municipality.objects.get(name=NAME)


def add_member(*arguments: str) -> str:
    said = StringIO()
    call_command("add_member", *arguments, stdout=said)
    return said.getvalue()


def test_first_administrator_signs_in_with_the_printed_password(first_town):
    said = add_member(NAME, "sistem", Role.ADMINISTRATOR)
    password = said.split("password of sistem: ")[1].split("\n")[0]
    person = User.objects.get(username="sistem")
    assert person.check_password(password)
    assert person.memberships.get().role == Role.ADMINISTRATOR


def test_beginning_is_written_down(first_town):
    add_member(NAME, "sistem", Role.ADMINISTRATOR)
    with tenant(first_town.pk):
        assert {act.verb for act in Act.objects.all()} >= {"institutions:create_municipality", "people:appoint"}


def test_unknown_town_is_refused(first_town):
    with pytest.raises(CommandError, match="No municipality is called 'Yok Belediyesi'"):
        add_member("Yok Belediyesi", "sistem", Role.ADMINISTRATOR)
