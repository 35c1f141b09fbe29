"""Which ministry permits, by type of local government and by date (L2, U30)."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from tests.database import as_owner
from twinning.institutions.models import Authority, Municipality
from twinning.institutions.states import MunicipalityType

T = MunicipalityType
INTERIOR, ENVIRONMENT = "İçişleri Bakanlığı", "Çevre ve Şehircilik Bakanlığı"
CLIMATE = "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı"


@pytest.mark.rule("L2", "U30")
@pytest.mark.parametrize(
    ("kind", "on", "name", "directorate"),
    [
        (T.OTHER, date(2012, 5, 1), INTERIOR, "Mahalli İdareler Genel Müdürlüğü"),
        (T.METROPOLITAN, date(2018, 12, 9), INTERIOR, "Mahalli İdareler Genel Müdürlüğü"),
        (T.METROPOLITAN, date(2018, 12, 10), ENVIRONMENT, "Yerel Yönetimler Genel Müdürlüğü"),
        (T.UNION, date(2021, 10, 28), ENVIRONMENT, "Yerel Yönetimler Genel Müdürlüğü"),
        (T.UNION, date(2021, 10, 29), CLIMATE, "Yerel Yönetimler Genel Müdürlüğü"),
        (T.SPECIAL_ADMINISTRATION, date(2026, 1, 1), INTERIOR, "Mahalli İdareler Genel Müdürlüğü"),
    ],
)
def test_authority_of_a_day(db, kind, on, name, directorate):
    with as_owner():
        found = Authority.objects.competent_for(kind, on).get()
    assert (found.name, found.directorate) == (name, directorate)


@pytest.mark.rule("L2")
@pytest.mark.parametrize("kind", T.values)
def test_every_type_has_one_authority_on_every_day(db, kind):
    with as_owner():
        for year in range(1985, 2031):
            assert Authority.objects.competent_for(kind, date(year, 12, 31)).count() == 1


@pytest.mark.rule("L2")
def test_two_authorities_on_one_day_are_refused(db):
    during = DateRange(date(2026, 1, 1), None)
    with as_owner(), pytest.raises(IntegrityError, match="institutions_authority_one_at_a_time"), transaction.atomic():
        Authority.objects.create(name="X", name_dative="X", municipality_type=T.OTHER, valid_during=during, ground="-")


@pytest.mark.rule("P3")
def test_dormancy_is_longer_than_slowing(town):
    with pytest.raises(IntegrityError, match="institutions_dormancy_order"), transaction.atomic():
        Municipality.objects.update(slowing_after_months=24, dormant_after_months=24)
