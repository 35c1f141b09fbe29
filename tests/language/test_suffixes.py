"""Turkish endings, by the examples that the interface's own glossary gives."""

import pytest

from twinning.language.casing import lower_tr, title_tr, upper_tr
from twinning.language.suffixes import Case, Kind, addressee, did, listed, numbered, ordinal, suffixed

PLACES = [
    ("Sivas", Case.ABLATIVE, {}, "Sivas’tan"),
    ("Kiev", Case.ABLATIVE, {}, "Kiev’den"),
    ("Tokat", Case.DATIVE, {}, "Tokat’a"),
    ("Plovdiv", Case.LOCATIVE, {}, "Plovdiv’de"),
    ("Bosna-Hersek", Case.ABLATIVE, {}, "Bosna-Hersek’ten"),
    ("Bosna-Hersek Federasyonu", Case.ABLATIVE, {"is_compound": True}, "Bosna-Hersek Federasyonu’ndan"),
    ("Çin Halk Cumhuriyeti", Case.ABLATIVE, {"is_compound": True}, "Çin Halk Cumhuriyeti’nden"),
    ("Kuzey Kıbrıs Türk Cumhuriyeti", Case.GENITIVE, {"is_compound": True}, "Kuzey Kıbrıs Türk Cumhuriyeti’nin"),
    ("Birleşik Krallık", Case.ABLATIVE, {}, "Birleşik Krallık’tan"),
    ("Türkiye", Case.ABLATIVE, {}, "Türkiye’den"),
    ("Bordeaux", Case.ABLATIVE, {"reading": "bordo"}, "Bordeaux’dan"),
    ("Vác", Case.ABLATIVE, {"reading": "vats"}, "Vác’tan"),
    ("Leicester", Case.ABLATIVE, {"reading": "lester"}, "Leicester’den"),
    ("Köstence", Case.DATIVE, {}, "Köstence’ye"),
    ("Mostar", Case.GENITIVE, {}, "Mostar’ın"),
    ("Győr", Case.DATIVE, {}, "Győr’e"),
    ("Şəki", Case.ACCUSATIVE, {}, "Şəki’yi"),
]


@pytest.mark.parametrize(("name", "case", "data", "expected"), PLACES)
def test_place_takes_its_ending(name, case, data, expected):
    assert suffixed(name, case, **data) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Dışişleri Bakanlığı", "Dışişleri Bakanlığına"),
        ("İzmit Kaymakamlığı", "İzmit Kaymakamlığına"),
        ("Çınarova Belediyesi", "Çınarova Belediyesine"),
        ("Ankara Büyükşehir Belediye Başkanlığı", "Ankara Büyükşehir Belediye Başkanlığına"),
    ],
)
def test_body_takes_its_ending_without_apostrophe(body, expected):
    assert suffixed(body, Case.DATIVE, kind=Kind.BODY) == expected


@pytest.mark.parametrize(
    ("number", "case", "expected"),
    [
        ("31.10.2026", Case.LOCATIVE, "31.10.2026’da"),
        ("01.01.2027", Case.LOCATIVE, "01.01.2027’de"),
        ("01.12.2026", Case.DATIVE, "01.12.2026’ya"),
        ("%18", Case.SHARE, "%18’i"),
        ("%12", Case.SHARE, "%12’si"),
        ("14.05", Case.LOCATIVE, "14.05’te"),
        ("13.00", Case.LOCATIVE, "13.00’te"),
        ("2.500,00", Case.DATIVE, "2.500,00’e"),
        ("4,74", Case.DATIVE, "4,74’e"),
    ],
)
def test_number_takes_its_ending_as_it_is_read(number, case, expected):
    assert numbered(number, case) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [(5, "5’inci"), (6, "6’ncı"), (12, "12’nci"), (23, "23’üncü"), (74, "74’üncü"), (18, "18’inci"), (40, "40’ıncı")],
)
def test_ordinal_of_a_paper(number, expected):
    assert ordinal(number) == expected


def test_list_has_the_ending_on_the_last_only():
    names = ["Almanya", "Bosna-Hersek", "Kuzey Makedonya"]
    assert listed(names, Case.ABLATIVE, join="veya") == "Almanya, Bosna-Hersek veya Kuzey Makedonya’dan"
    assert listed([], Case.ABLATIVE) is None


@pytest.mark.rule("L7")
def test_addressee_is_suffixed_before_it_is_capital():
    name = "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı"
    assert addressee(name) == "ÇEVRE, ŞEHİRCİLİK VE İKLİM DEĞİŞİKLİĞİ BAKANLIĞINA"


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("KKTC", Case.ABLATIVE, "KKTC’den"),
        ("TBMM", Case.DATIVE, "TBMM’ye"),
        ("日本", Case.LOCATIVE, "日本’de"),
        ("%", Case.GENITIVE, "%’nin"),
    ],
)
def test_name_without_a_vowel_is_read_by_its_letters(name, case, expected):
    assert suffixed(name, case) == expected


def test_reading_wins_over_letters():
    assert suffixed("Krk", Case.ABLATIVE, reading="kırk") == "Krk’tan"


@pytest.mark.parametrize(
    ("button", "told"),
    [
        ("Kararı kaydet", "Kararı kaydetti"),
        ("Meclise sun", "Meclise sundu"),
        ("Faaliyete başla", "Faaliyete başladı"),
        ("Ortağı seç", "Ortağı seçti"),
        ("Puanlarımı teslim et", "Puanlarını teslim etti"),
        ("Vazgeç", "Vazgeçti"),
        ("Dosya: resmî süreç", "Dosya: resmî süreç"),
    ],
)
def test_button_is_told_of_the_one_who_pressed_it(button, told):
    assert did(button) == told


def test_capitals_are_turkish():
    assert (upper_tr("istanbul ığdır"), lower_tr("IĞDIR İZMİR")) == ("İSTANBUL IĞDIR", "ığdır izmir")
    assert title_tr("izin talebi ve kardeş kent") == "İzin Talebi ve Kardeş Kent"
