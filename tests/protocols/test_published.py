"""Twinnings as the towns publish them: each under its own town, facts only, open questions instead of guesses."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from protocols.models import Protocol, Round
from protocols.published import published, read
from protocols.rules import authority_on, open_questions
from tests.database import as_owner
from tests.factories import a_town, a_user
from twinning.audit.models import Act
from twinning.institutions.models import Municipality
from twinning.people.models import Membership
from twinning.relations.models import Twinning
from twinning.relations.states import Precision, Status
from twinning.tenancy.context import tenant

ROWS = list(published())


@pytest.fixture
def loaded(db, settings):
    settings.IS_PRIVATE = True
    with as_owner():
        call_command("load_published", verbosity=0)
        yield


def round_of(city: str) -> Round:
    return Round.objects.select_related("twinning__municipality").get(twinning__partners__city__name_tr=city)


def row_of(city: str):
    return next(row for row in ROWS if row.city == city)


def said_of(city: str) -> list[str]:
    return [reason.text for reason in open_questions(round_of(city))]


@pytest.mark.rule("U31", "P1")
def test_every_row_stands_under_its_own_town_as_a_historic_record(loaded):
    assert Twinning.objects.filter(is_historic=True, status=Status.IN_FORCE).count() == len(ROWS) == 17
    assert {row.municipality for row in ROWS} == set(Municipality.objects.values_list("name", flat=True))
    assert not Twinning.objects.filter(source="").exists()


@pytest.mark.rule("U31")
def test_number_cut_off_in_the_source_is_kept_as_it_is(loaded):
    entered = round_of("Chungcheongnam-do")
    assert (entered.permission_no, entered.permission_on) == ("9718/", date(2010, 3, 30))
    assert "kaynakta kesik" in entered.protocol.remark
    assert entered.twinning.partners.get().city.kind == "province"


@pytest.mark.rule("U31", "L3")
def test_approval_after_the_signature_is_an_open_question(loaded):
    entered = round_of("Beit Hanoun")
    assert entered.signed_on < entered.permission_on
    assert said_of("Beit Hanoun") == ["İmza, izinden önce görünüyor. Belgelere bakın."]


@pytest.mark.rule("U31")
def test_year_alone_is_never_a_day(loaded):
    entered = round_of("Hadžići")
    assert (entered.signed_on.year, entered.signed_precision) == (2015, Precision.YEAR)
    assert entered.protocol.in_force_precision == Precision.YEAR


@pytest.mark.rule("U31")
def test_what_was_not_published_stays_empty_and_asks(loaded):
    assert said_of("Vác") == [
        "Meclis kararının tarihi veya sayısı bilinmiyor.", "Bakanlık izninin tarihi veya sayısı bilinmiyor.",
        "İmza günü bilinmiyor.",
    ]  # fmt: skip
    entered = round_of("Berrechid")
    assert (entered.decision_no, entered.permission_on, entered.permission_no) == ("2016/5", date(2016, 4, 11), "")


@pytest.mark.rule("L12")
def test_country_is_the_programs_own_and_the_spelling_stays_in_the_remark(loaded):
    entered = round_of("Beyarmudu").twinning
    assert entered.partners.get().city.country.name_tr == "Kuzey Kıbrıs Türk Cumhuriyeti"
    assert entered.remark.startswith("Kaynakta: “Beyarmudu”, “KIBRIS”.")


@pytest.mark.rule("P1")
def test_partners_own_decision_is_kept(loaded):
    partner = round_of("Bârlad").twinning.partners.get()
    assert (partner.council_decision_on, partner.council_decision_no) == (date(2003, 8, 28), "139")


@pytest.mark.rule("U30", "L2")
def test_authority_is_that_of_the_day(loaded):
    entered = round_of("Bârlad")
    assert authority_on(entered, entered.permission_on).name == "İçişleri Bakanlığı"
    assert authority_on(entered, date(2026, 1, 1)).name == "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı"


def test_second_run_changes_nothing(loaded):
    before = (Twinning.objects.count(), Act.objects.count(), Membership.objects.count())
    call_command("load_published", verbosity=0)
    assert (Twinning.objects.count(), Act.objects.count(), Membership.objects.count()) == before


def test_other_databases_are_refused_without_the_flag(db, settings):
    settings.IS_PRIVATE = False
    with pytest.raises(CommandError, match="--into-this-database"):
        call_command("load_published")


def test_published_town_sees_its_own_and_a_neighbour_none(loaded, client):
    town = Municipality.objects.get(name="Sarıyer Belediyesi")
    with tenant(town.pk):
        assert Twinning.objects.count() == 4
    with tenant(a_town().pk):
        assert Protocol.objects.count() == 0


def test_page_of_a_record_says_where_it_comes_from(loaded, client):
    town = Municipality.objects.get(name="Hacılar Belediyesi")
    reader = a_user(town, "reader")
    client.force_login(reader)
    page = client.get(Twinning.objects.get(municipality=town).get_absolute_url()).content.decode()
    assert "aksiyon.com.tr" in page
    assert "Hadii" in page


def test_month_alone_is_read_as_a_month():
    row = {**dict.fromkeys(ROWS[0].__dataclass_fields__, ""), "province": "X", "notice_months": ""}
    names = ("country_as_published", "council_decision_on", "council_decision_no", "partner_council_decision_on",
             "partner_council_decision_no", "ministry_approval_on", "ministry_approval_no")  # fmt: skip
    found = read({**row, **dict.fromkeys(names, ""), "signed_on": "2015-11"}, {"X": "marmara"})
    assert (found.signed_on, found.signed_precision) == (date(2015, 11, 1), Precision.MONTH)
