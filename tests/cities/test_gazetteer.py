"""Looking places up, adopting them, and the countries by their official names."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction

from tests.database import as_owner
from tests.factories import a_city, a_town, a_user
from twinning.audit.models import Act
from twinning.cities import actions
from twinning.cities.fields import CityField
from twinning.cities.gazetteer import search
from twinning.cities.models import City, Country, GazetteerPlace

pytestmark = pytest.mark.django_db

PLACES = [
    (1, "BG", "Plovdiv", "|plovdiv|filibe|", 340_000),
    (2, "MK", "Štip", "|stip|istip|", 44_000),
    (3, "US", "Plov", "|plov|", 600),
    (4, "GB", "Enfield", "|enfield|", 330_000),
    (5, "US", "Enfield", "|enfield|", 45_000),
]


@pytest.fixture(autouse=True)
def places(town):
    with as_owner():
        GazetteerPlace.objects.bulk_create(
            GazetteerPlace(
                geonames_id=number, country_id=code, name=name, search=names, population=people, latitude=1, longitude=1
            )
            for number, code, name, names, people in PLACES
        )


@pytest.mark.parametrize("typed", ["ISTIP", "istip", "İŞTİP", "Iştip"])
def test_every_spelling_finds_istip(typed):
    assert [found.label for found in search(typed)] == ["Štip, Kuzey Makedonya"]


def test_exact_name_comes_before_prefix_and_prefix_by_people():
    assert [found.label for found in search("plov")] == ["Plov, Amerika Birleşik Devletleri", "Plovdiv, Bulgaristan"]


def test_two_letters_are_enough_and_one_is_not():
    assert len(search("pl")) == 2
    assert search("p") == []


def test_folded_search_uses_the_index():
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute("explain select 1 from cities_gazetteerplace where search like '%%plovdiv%%'")
        assert "cities_place_search" in "".join(row[0] for row in cursor.fetchall())


def test_field_wants_the_country_when_two_places_bear_the_name():
    with pytest.raises(ValidationError, match="Enfield, Birleşik Krallık; Enfield, Amerika"):
        CityField().clean("Enfield")
    assert CityField().clean("enfield, birleşik krallık").place.geonames_id == 4


def test_field_tells_an_unknown_place():
    with pytest.raises(ValidationError, match="Kent bulunamadı"):
        CityField().clean("Atlantis")


def test_place_is_adopted_once(officer):
    place = GazetteerPlace.objects.get(pk=1)
    first, second = (actions.adopt_place(place, by=officer) for _ in range(2))
    assert first == second
    assert (first.label, first.added_by_municipality) == ("Plovdiv, Bulgaristan", officer.municipality_id)
    assert CityField().clean("Filibe").city == first


def test_city_of_another_town_is_not_corrected(officer):
    with as_owner():
        stranger = a_user(a_town())
    city = actions.add_city(country=Country.objects.get(pk="BG"), name_tr="Sopot", kind="city", by=officer)
    with pytest.raises(PermissionDenied):
        actions.correct_city(city, name_tr="x", by=stranger)
    assert actions.correct_city(city, name_local="Сопот", by=officer).version == 2


WRONG = [
    ("latitude", "-91", "En az -90 yazın."), ("latitude", "90,00001", "En çok 90 yazın."),
    ("longitude", "181", "En çok 180 yazın."), ("longitude", "-180,5", "En az -180 yazın."),
    ("local_language", '"><script>', "Dil kodu okunamadı. Böyle yazın: bg veya sr-Latn"),
    ("local_language", "bulgarca", "Dil kodu okunamadı. Böyle yazın: bg veya sr-Latn"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "typed", "told"), WRONG)
def test_impossible_place_is_told_at_its_field(client, officer, field, typed, told):
    client.force_login(officer)
    page = client.send("/cities/add/", country="BG", name_tr="Sopot", kind="city", **{field: typed})
    assert page.context["form"].errors == {field: [told]}


@pytest.mark.parametrize("language", ["", "bg", "BG", "kmr", "sr-Latn", "zh-Hant-TW", "es-419"])
def test_languages_of_the_world_are_known(officer, language):
    bulgaria = Country.objects.get(pk="BG")
    city = actions.add_city(country=bulgaria, name_tr="Sopot", local_language=language, latitude=-90, by=officer)
    assert city.local_language == language


@pytest.mark.parametrize("wrong", [{"latitude": -91}, {"longitude": 181}, {"local_language": '">'}])
def test_database_refuses_an_impossible_place(officer, wrong):
    city = actions.add_city(country=Country.objects.get(pk="BG"), name_tr="Sopot", by=officer)
    with pytest.raises(IntegrityError, match="cities_city_"), transaction.atomic():
        City.objects.filter(pk=city.pk).update(**wrong)


@pytest.mark.rule("K10")
def test_whoever_enters_or_corrects_a_city_leaves_an_act(officer):
    city = actions.add_city(country=Country.objects.get(pk="BG"), name_tr="Sopot", kind="city", by=officer)
    actions.correct_city(city, name_local="Сопот", by=officer)
    actions.adopt_place(GazetteerPlace.objects.get(pk=1), by=officer)
    acts = Act.objects.filter(subject_kind="cities.city").order_by("at")
    assert [(act.verb, act.subject_label) for act in acts] == [
        ("cities:add_city", "Sopot"), ("cities:correct_city", "Sopot"), ("cities:adopt_place", "Plovdiv"),
    ]  # fmt: skip
    assert acts[1].facts == {"name_local": {"from": "", "to": "Сопот"}}


@pytest.mark.rule("L12")
def test_countries_bear_their_official_names():
    names = dict(Country.objects.values_list("code", "name_tr"))
    assert (names["XN"], names["XK"], names["PS"], names["TW"]) == (
        "Kuzey Kıbrıs Türk Cumhuriyeti", "Kosova", "Filistin", "Tayvan",
    )  # fmt: skip
    assert names["CY"] == "Güney Kıbrıs Rum Yönetimi"


@pytest.mark.rule("L12")
def test_country_is_called_as_on_that_day():
    country = Country.objects.get(pk="MK")
    assert country.name_on(date(1999, 5, 7)) == "Makedonya"
    assert country.name_on(date(2026, 1, 1)) == "Kuzey Makedonya"


def test_names_are_sorted_as_turkish():
    for name in ("Üsküdar", "Zonguldak", "Çanakkale", "Ceyhan", "Isparta", "İzmir", "Iğdır"):
        with as_owner():
            a_city(name, "TR")
    names = list(City.objects.order_by("name_tr").values_list("name_tr", flat=True))
    assert names == ["Ceyhan", "Çanakkale", "Iğdır", "Isparta", "İzmir", "Üsküdar", "Zonguldak"]


def test_search_page_answers_with_and_without_script(client, officer):
    client.force_login(officer)
    page = client.get("/cities/?q=filibe")
    assert "Plovdiv, Bulgaristan" in page.content.decode()
    answer = client.get("/cities/?q=filibe", headers={"accept": "application/json"})
    assert answer.json() == {"places": [{"label": "Plovdiv, Bulgaristan", "note": "340.000"}]}
