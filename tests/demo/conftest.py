"""The whole demonstration, played once for all tests of a file."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings

from tests.database import as_owner


@pytest.fixture(scope="module")
def played(django_db_setup, django_db_blocker):
    """Every story, brought to its scene by the real verbs; all of it is rolled back after the last test."""
    with django_db_blocker.unblock(), transaction.atomic(), override_settings(IS_PRIVATE=True):
        with as_owner():
            lay_places()
            call_command("load_demo", verbosity=0, stdout=StringIO())
        yield
        transaction.set_rollback(True)


def lay_places() -> None:
    """A gazetteer that knows just the places of the stories."""
    from twinning.cities.models import Country, GazetteerPlace
    from twinning.language.fold import fold
    from twinning.relations.stories import STORIES

    countries = dict(Country.objects.values_list("name_tr", "code"))
    labels = sorted({label for story in STORIES for label in (story.partner, *story.rivals)})
    parted = [(number, *label.split(", ")) for number, label in enumerate(labels, start=1)]
    GazetteerPlace.objects.bulk_create(
        GazetteerPlace(
            geonames_id=number, country_id=countries[country], name=name, search=f"|{fold(name)}|",
            population=100_000, latitude=42, longitude=20,
        )
        for number, name, country in parted
    )  # fmt: skip


@pytest.fixture
def cinarova(played, db):
    """The drawn municipality; the test goes on inside it."""
    from twinning.institutions.models import Municipality
    from twinning.tenancy.context import tenant

    with as_owner():
        town = Municipality.objects.get(name="Çınarova Belediyesi")
    with tenant(town.pk):
        yield town
