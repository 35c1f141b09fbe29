"""The wanted partner in one sentence, Turkish with its endings and English (S15, U1)."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from partners import actions, rules
from partners.sentence import Picture, in_english, in_turkish, parts
from partners.states import CriterionGroup
from tests.partners.factories import criteria_of
from twinning.purpose.models import Purpose
from twinning.relations.workflow import refreshed

G = CriterionGroup
WHOLE = Picture(
    ("Karşılıklı bilgi aktarımı",),
    {G.COUNTRY: ("Bulgaristan", "Kuzey Makedonya"), G.POPULATION: ("100.000-350.000",), G.TOPICS: ("koruma",)},
    purposes_in_english=("Exchange of knowledge",),
    dictionary={"Bulgaristan": "Bulgaria", "Kuzey Makedonya": "North Macedonia"},
)


@pytest.mark.rule("S15", "U1")
def test_sentence_has_the_right_endings():
    assert in_turkish(WHOLE) == (
        "Karşılıklı bilgi aktarımı amacıyla kuracağımız kardeş şehir ilişkisinde ortağımız Bulgaristan veya Kuzey "
        "Makedonya’dan, nüfusu 100.000-350.000 olan, koruma alanında bizimle birlikte çalışmaya istekli "
        "bir yerel yönetim olmalıdır."
    )


@pytest.mark.rule("S15", "U1")
def test_english_sentence_says_the_same():
    assert in_english(WHOLE) == (
        "The partner for the sister-city relation that we will found for the purpose of exchange of knowledge must be "
        "a local government from Bulgaria or North Macedonia, of a population of 100.000-350.000, willing to act "
        "with us in koruma."
    )


def test_compound_country_takes_its_own_ending():
    picture = Picture((), {G.COUNTRY: ("Kuzey Kıbrıs Türk Cumhuriyeti",)}, frozenset({"Kuzey Kıbrıs Türk Cumhuriyeti"}))
    assert "Kuzey Kıbrıs Türk Cumhuriyeti’nden" in in_turkish(picture)


@pytest.mark.parametrize("typed", ["KKTC", "%", "日本", "1071"])
def test_country_typed_by_hand_never_stops_the_page(typed):
    assert f"ortağımız {typed}’den bir yerel" in in_turkish(Picture((), {G.COUNTRY: (typed,)}))


def test_several_topics_are_fields_in_the_plural():
    several = Picture((), {G.TOPICS: ("koruma", "turizm"), G.RESOURCES: ("zeytincilik",)})
    assert in_turkish(several).endswith(
        "koruma ve turizm alanlarında bizimle birlikte çalışmaya istekli, zeytincilik konusunda birlikte yarar "
        "sağlayacağımız bir yerel yönetim olmalıdır."
    )


@pytest.mark.parametrize(
    ("typed", "said", "left"),
    [
        ("50 bin - 300 bin", "50 thousand - 300 thousand", ()),
        ("1 milyon", "1 million", ()),
        ("en az 50 bin", "en az 50 bin", ("en az 50 bin",)),
    ],
)
def test_size_in_words_is_said_in_english_or_named(typed, said, left):
    picture = Picture((), {G.POPULATION: (typed,)})
    assert f"of a population of {said}." in in_english(picture)
    assert picture.left_turkish == left


def test_empty_picture_is_still_a_sentence():
    assert in_turkish(Picture((), {})) == (
        "Kuracağımız kardeş şehir ilişkisinde ortağımız bir yerel yönetim olmalıdır."
    )


def test_rows_are_parted_by_commas_and_semicolons():
    assert parts(" sanayi, tarım ;turizm,, ") == ("sanayi", "tarım", "turizm")


@pytest.mark.rule("U1")
def test_edited_sentence_says_which_rows_it_no_longer_follows(search, officer):
    profile = rules.profile_of(search)
    profile = actions.edit_sentence(profile, sentence_tr="Komşu bir kent.", sentence_en="A near town.", by=officer)
    assert rules.rows_left_behind(profile, criteria_of(search)) == []
    first = criteria_of(search)[0]
    actions.edit_criterion(first, expectation="50.000-80.000", by=officer)
    assert rules.rows_left_behind(refreshed(profile), criteria_of(search)) == [first.name]
    emptied = actions.edit_sentence(refreshed(profile), sentence_tr="", sentence_en="", by=officer)
    assert rules.sentences_of(search, emptied, criteria_of(search))[0].startswith("Karşılıklı bilgi aktarımı amacıyla")


@pytest.mark.rule("S9", "S15")
def test_another_purpose_is_said_by_its_name():
    purpose = Purpose(functional=["knowledge", "other"], functional_other="Sağlık turizmi")
    assert rules.purposes_named(purpose) == ("Karşılıklı bilgi aktarımı", "Sağlık turizmi")


@pytest.mark.rule("S15", "U1")
def test_capitals_inside_the_sentence_are_those_of_names():
    picture = Picture(("Yerelde Avrupa Birliği sürecine katılmak", "AB fonları"), {})
    assert in_turkish(picture).startswith("Yerelde Avrupa Birliği sürecine katılmak ve AB fonları amacıyla")


@pytest.mark.rule("S15", "U1")
def test_known_words_are_translated_however_they_were_typed_and_the_rest_is_named(search, officer):
    row = next(row for row in criteria_of(search) if row.group == G.COUNTRY)
    actions.edit_criterion(row, expectation="bulgaristan, Greece, Trakya", by=officer)
    turkish, english = rules.sentences_of(search, None, criteria_of(search))
    assert "Bulgaristan, Yunanistan veya Trakya’dan" in turkish
    assert "from Bulgaria, Greece or Trakya" in english
    assert rules.left_turkish(search, None, criteria_of(search)) == ("Trakya", "kültür turizmi", "koruma")


@pytest.mark.rule("S14")
def test_prepared_rows_are_named_in_the_readers_language(search):
    with override("en"):
        named = [row.shown_name for row in criteria_of(search)]
    assert named == ["Size of population", "Country", "Priority economic sectors", "Concrete topics of cooperation"]
    assert [row.shown_name for row in criteria_of(search)] == [row.name for row in criteria_of(search)]
