"""The partners' holidays in the calendar, one file of it, and the weeks for a visit."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from tests.browsing import questions
from tests.factories import a_city, a_town, a_twinning, a_user, with_partner
from twinning.institutions.models import Holiday, PublicHoliday
from twinning.relations import closed_days
from twinning.relations.models import Twinning
from twinning.relations.steps import REGISTRY, DayMark

CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def hanau(town, officer):
    return with_partner(a_twinning(town, officer, title="Gençlik"), officer, a_city("Hanau", "DE"))


@pytest.fixture
def tartu(town, officer):
    return with_partner(a_twinning(town, officer, title="Kütüphane"), officer, a_city("Tartu", "EE"))


def _lines(feasts):
    return [f"{feast.where}: {feast.name}" for feast in feasts]


@pytest.mark.rule("U13")
def test_feast_of_several_towns_stands_once(town):
    towns = [("DE", "Hanau"), ("TR", "Edirne"), ("EE", "Tartu")]
    found = closed_days.feasts_between(towns, CHRISTMAS - timedelta(days=1), CHRISTMAS)
    assert {on.day: _lines(feasts) for on, feasts in found.items()} == {
        24: ["Tartu: Noel arifesi"],
        25: ["Hanau, Tartu: Noel"],
    }


def test_feast_of_many_towns_names_two():
    assert closed_days.Feast(CHRISTMAS, "Noel", ("Hanau", "Jaén", "Ruse")).where == "Hanau, Jaén, Ruse"
    assert closed_days.Feast(CHRISTMAS, "Noel", ("Hanau", "Jaén", "Ruse", "Sibiu")).where == "Hanau, Jaén ve 2 kent"


def test_partners_of_ended_files_and_former_ones_are_left_out(hanau, tartu):
    hanau.partners.update(left_on=timezone.localdate())
    Twinning.objects.filter(pk=tartu.pk).update(status="dropped", ended_on=timezone.localdate())
    assert closed_days.partner_towns(Twinning.objects.all()) == []


@pytest.mark.rule("U13")
def test_partners_holiday_stands_in_the_month_and_in_the_list(client, officer, hanau):
    client.force_login(officer)
    page = client.get("/calendar/?month=2026-12")
    assert page.content.decode().count('<p class="note abroad">Hanau: Noel</p>') == 2
    assert page.content.decode().count('<p class="note abroad"><b>Noel</b> Hanau</p>') == 2
    assert [day.on.day for day in page.context["days"] if day.abroad] == [25, 26]


def test_list_of_one_kind_of_days_is_spared_the_holidays(client, officer, hanau):
    client.force_login(officer)
    assert client.get("/calendar/?month=2026-12&show=activity").context["days"] == []


def test_calendar_of_one_file(client, officer, hanau, tartu, monkeypatch):
    marks = [DayMark(CHRISTMAS, file, file.title, "activity") for file in (hanau, tartu)]
    monkeypatch.setattr(REGISTRY[1], "dates", lambda first, last, ids: [m for m in marks if m.twinning.pk in set(ids)])
    client.force_login(officer)
    page = client.get(f"/calendar/?month=2026-12&file={tartu.pk}&show=activity")
    assert [row.label for row in page.context["rows"]] == ["Kütüphane"]
    assert _lines(page.context["weeks"][3][4].abroad) == ["Tartu: Noel"]
    assert f"?month=2027-01&amp;show=activity&amp;file={tartu.pk}" in page.content.decode()


@pytest.mark.parametrize("asked", ["", "0", "-1", "garbage", "9" * 40, "%00", "1;drop"])
def test_nonsense_file_is_no_filter(client, officer, hanau, asked):
    client.force_login(officer)
    page = client.get(f"/calendar/?month=2026-12&file={asked}")
    assert (page.status_code, page.context["chosen"]) == (200, None)


def test_file_of_another_town_is_no_filter(client, officer, hanau, owner):
    with owner():
        other = a_town()
        stranger = a_user(other)
    client.force_login(stranger)
    page = client.get(f"/calendar/?month=2026-12&file={hanau.pk}")
    assert (page.context["chosen"], page.context["files"]) == (None, [])
    assert "Hanau" not in page.content.decode()


@pytest.mark.rule("U13")
def test_weeks_for_a_visit_are_open_in_both_towns(town, officer, hanau, monkeypatch):
    Holiday.objects.create(municipality=town, on=date(2027, 1, 13), name="Kentin kurtuluşu")
    meeting = DayMark(date(2027, 1, 20), hanau, "Meclis toplantısı", "step", kind="council")
    monkeypatch.setattr(REGISTRY[2], "dates", lambda first, last, ids: [meeting])
    offer = closed_days.offer_for(officer, hanau, date(2026, 12, 21))
    assert [week.label for week in offer.open] == ["4-8 Ocak 2027", "25-29 Ocak 2027", "1-5 Şubat 2027"]
    assert [week.closed_by for week in offer.passed_over] == [
        ("Hanau: Noel",), ("Yılbaşı", "Hanau: Yılbaşı"), ("Kentin kurtuluşu",), ("Meclis toplantısı",),
    ]  # fmt: skip


def test_feasts_by_the_moon_close_our_weeks_before_the_town_wrote_them(officer, hanau):
    offer = closed_days.offer_for(officer, hanau, date(2027, 3, 8))
    assert offer.passed_over[0].closed_by == ("Ramazan Bayramı (13.00’ten sonra)", "Ramazan Bayramı")


def test_year_without_holidays_offers_no_week(client, officer, hanau):
    offer = closed_days.offer_for(officer, hanau, date(2040, 1, 1))
    assert (offer.weeks, offer.until) == ((), None)
    client.force_login(officer)
    page = client.get(f"/calendar/?month=2040-01&file={hanau.pk}").content.decode()
    assert "Hanau için hafta önerilemiyor: o yılın tatilleri programda yok." in page


def test_file_without_a_partner_says_so(client, officer, twinning):
    client.force_login(officer)
    assert "Bu dosyanın ortağı yok." in client.get(f"/calendar/?file={twinning.pk}").content.decode()


def test_partners_add_no_questions(client, town, officer, hanau):
    client.force_login(officer)
    client.get("/calendar/?month=2026-12")
    before = questions(client, "/calendar/?month=2026-12"), questions(client, f"/calendar/?file={hanau.pk}")
    for name, country in (("Tartu", "EE"), ("Jaén", "ES")):
        with_partner(a_twinning(town, officer, title=name), officer, a_city(name, country))
    after = questions(client, "/calendar/?month=2026-12"), questions(client, f"/calendar/?file={hanau.pk}")
    assert after == before


def test_no_town_changes_the_table_of_holidays(officer):
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        PublicHoliday.objects.create(country_code="DE", on=CHRISTMAS, name_tr="Gün", name_en="Day")
