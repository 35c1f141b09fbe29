"""The letter to the ministry: what it says, and where its words stand on the page (L7)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from statistics import mean

import pytest

from protocols.application_page import partner_sheet
from protocols.documents import letter_paper, letter_pdf, letter_text
from protocols.states import RoundState
from tests.database import as_owner
from tests.papers.reading import fonts_of, is_marked_draft, pages_of, text_of, words_of
from tests.protocols.factories import brought_to
from twinning.cities.models import City
from twinning.papers import letters
from twinning.papers.letters import Letter

TODAY = date(2026, 11, 25)


@pytest.fixture
def accepted(twinning, officer, plovdiv):
    return brought_to(RoundState.ACCEPTED, twinning, officer)


def a_letter(**values) -> Letter:
    facts = {
        "heading": ("T.C.", "ÇINAROVA BELEDİYE BAŞKANLIĞI", "Dış İlişkiler Müdürlüğü"),
        "number": "E-12345678-724.01-",
        "subject": "Kardeş Şehir İlişkisi İzin Talebi",
        "addressee": "ÇEVRE, ŞEHİRCİLİK VE İKLİM DEĞİŞİKLİĞİ BAKANLIĞINA",
        "addressee_unit": "Yerel Yönetimler Genel Müdürlüğü",
        "references": ("03.07.2005 tarihli ve 5393 sayılı Belediye Kanunu.", "Meclisin 56 sayılı kararı."),
        "paragraphs": ("Uzunca bir paragraf, satır sonuna kadar gider. " * 6, "İzin verilmesini arz ederim."),
        "signatory_name": "Ayşe ÖRNEK",
        "signatory_title": "Belediye Başkanı",
        "enclosures": ("Meclis Kararı", "Bilgi Notu"),
        "contact": ("Çınar Meydanı No: 1", "Telefon: 0 224 000 00 00"),
        "enquiries": ("Bilgi için: Dış İlişkiler Müdürlüğü",),
    }
    return Letter(**{**facts, **values})


def printed(**values) -> bytes:
    return letters.letter_pdf(a_letter(**values), author="Çınarova Belediyesi")


def first(words, text):
    return next(word for word in words if word.text == text)


@pytest.mark.rule("L7")
def test_text_begins_15_mm_from_the_edges():
    words = [word for word in words_of(printed()) if word.top < 250]
    assert 14.5 < min(word.top for word in words) < 16.5
    assert min(word.left for word in words) == pytest.approx(15, abs=0.3)
    assert max(word.right for word in words) == pytest.approx(195, abs=0.3)


@pytest.mark.rule("L7")
def test_first_line_of_a_paragraph_is_indented_by_12_5_mm():
    assert first(words_of(printed()), "Uzunca").left == pytest.approx(27.5, abs=0.2)


@pytest.mark.rule("L7")
def test_paragraphs_follow_each_other_without_space():
    words = words_of(printed())
    tops = sorted({round(word.top, 1) for word in words if 100 < word.top < first(words, "Ayşe").top - 5})
    steps = {round(below - above, 1) for above, below in pairwise(tops)}
    assert steps <= {4.9, 5.0}


@pytest.mark.rule("L7")
def test_long_subject_stays_in_the_left_half_and_wraps_under_itself():
    words = words_of(printed(subject="Kardeş Şehir İlişkisi Kurulması ve Protokol İmzalanması İçin İzin Talebi"))
    subject = [word for word in words if first(words, "Konu").top - 0.5 < word.top < first(words, "ÇEVRE,").top - 5]
    assert max(word.right for word in subject) <= 105.2
    assert {round(word.left) for word in subject if word.text in ("Kardeş", "Protokol", "İmzalanması")} & {29}
    assert len({round(word.top) for word in subject}) == 2


@pytest.mark.rule("L7")
def test_colons_stand_under_one_another():
    assert len({round(word.left, 1) for word in words_of(printed()) if word.text == ":"}) == 1


@pytest.mark.rule("L7")
def test_addressee_and_heading_are_centred_on_the_page():
    words = words_of(printed())
    for lines in (("T.C.",), ("ÇEVRE,", "BAKANLIĞINA"), ("(Yerel", "Müdürlüğü)")):
        middle = mean([first(words, lines[0]).left, first(words, lines[-1]).right])
        assert middle == pytest.approx(105, abs=0.5)


@pytest.mark.rule("L7")
def test_signature_lines_are_centred_on_one_axis_at_the_right():
    words = words_of(printed(signatory_title="Başkan"))
    title = first(words, "Başkan")
    assert mean([first(words, "Ayşe").left, first(words, "ÖRNEK").right]) == pytest.approx(150, abs=0.5)
    assert mean([title.left, title.right]) == pytest.approx(150, abs=0.5)


@pytest.mark.rule("L7")
def test_enclosures_follow_the_signature_and_precede_the_distribution():
    text = text_of(printed(for_action=("A BAKANLIĞINA",), for_information=("B VALİLİĞİNE",)))
    order = [text.index(part) for part in ("Belediye Başkanı", "Ek: 1- Meclis", "2- Bilgi Notu", "Dağıtım:", "Gereği:")]
    assert order == sorted(order)


@pytest.mark.rule("L7")
def test_single_enclosure_and_single_reference_have_no_number():
    text = text_of(printed(enclosures=("Meclis Kararı",), references=("Meclisin kararı.",)))
    assert "Ek: Meclis Kararı" in text
    assert "a)" not in text


@pytest.mark.rule("L7")
def test_contact_line_stands_on_every_page_and_numbers_from_two_pages_on():
    one, several = pages_of(printed()), pages_of(printed(paragraphs=("Bir paragraf. " * 60,) * 6))
    assert len(one) == 1
    assert "1/1" not in one[0]
    assert [f"{number}/{len(several)}" in page for number, page in enumerate(several, 1)] == [True] * len(several)
    assert all("Çınar Meydanı No: 1" in page for page in several)


@pytest.mark.rule("L7")
def test_heading_stands_on_the_first_page_and_signature_on_the_last():
    pages = pages_of(printed(paragraphs=("Bir paragraf. " * 60,) * 6))
    assert ["Konu" in page for page in pages] == [True] + [False] * (len(pages) - 1)
    assert ["Ayşe ÖRNEK" in page for page in pages] == [False] * (len(pages) - 1) + [True]


def test_letter_is_set_in_the_letter_face_only():
    assert fonts_of(printed()) == {"Paper-Letter"}


@pytest.mark.rule("L7", "L3a")
def test_letter_to_the_ministry_names_law_decision_and_closes_with_arz(accepted):
    letter = letter_paper(accepted, TODAY)
    assert letter.references[0].startswith("03.07.2005 tarihli ve 5393 sayılı Belediye Kanunu’nun 18’inci ve 74’üncü")
    assert letter.references[1].endswith(f"{accepted.decision_on:%d.%m.%Y} tarihli ve 142 sayılı kararı.")
    assert letter.paragraphs[-1].endswith("izin verilmesini arz ederim.")
    assert letter.enclosures[0] == "Meclis Kararı"
    assert letter.enclosures[-1] == "Protokol Metni, Türkçe ve İngilizce"


@pytest.mark.rule("L3a")
@pytest.mark.parametrize(
    ("route", "addressee"),
    [("via_governor", "BURSA VALİLİĞİNE"), ("via_district_governor", "ÇINAROVA KAYMAKAMLIĞINA")],
)
def test_letter_by_way_of_the_governor_asks_to_obtain_the_permission(accepted, route, addressee):
    town = accepted.municipality
    town.application_route, town.town = route, "Çınarova"
    letter = letter_paper(accepted, TODAY)
    assert (letter.addressee, letter.addressee_unit) == (addressee, "")
    assert letter.paragraphs[-1].endswith("Bakanlığından izin alınmasını arz ederim.")


@pytest.mark.rule("L2")
def test_letter_of_a_special_administration_names_its_own_law_and_governor(accepted):
    accepted.municipality.type = "special_administration"
    letter = letter_paper(accepted, TODAY)
    assert letter.addressee == "İÇİŞLERİ BAKANLIĞINA"
    assert "5302 sayılı İl Özel İdaresi Kanunu’nun" in letter.references[0]
    assert letter.paragraphs[0].startswith("İl Özel İdaremiz ile Plovdiv Belediyesi (Bulgaristan) arasında")
    assert letter.signatory_title == "Vali"


@pytest.mark.rule("L7")
def test_letter_leaves_number_and_day_to_the_document_system(accepted):
    accepted.municipality.detsis_no = "12345678"
    letter = letter_paper(accepted, TODAY)
    assert (letter.number, letter.on) == ("E-12345678-724.01-", "")


@pytest.mark.rule("L7")
def test_sent_letter_bears_the_number_it_was_given(twinning, officer, plovdiv):
    current = brought_to(RoundState.AT_MINISTRY, twinning, officer)
    letter = letter_paper(current, TODAY)
    assert (letter.number, letter.on) == ("E-1-724.01-5", f"{current.sent_to_ministry_on:%d.%m.%Y}")


@pytest.mark.rule("U30", "L2")
@pytest.mark.parametrize(
    ("on", "addressee"),
    [
        (date(2012, 5, 2), "İÇİŞLERİ BAKANLIĞINA"),
        (TODAY, "ÇEVRE, ŞEHİRCİLİK VE İKLİM DEĞİŞİKLİĞİ BAKANLIĞINA"),
    ],
)
def test_letter_goes_to_the_authority_of_its_day(accepted, on, addressee):
    assert letter_paper(accepted, on).addressee == addressee


@pytest.mark.rule("L7")
def test_letter_to_paste_says_what_the_paper_says(accepted):
    text, letter = letter_text(accepted, TODAY), letter_paper(accepted, TODAY)
    assert text.startswith(f"Konu: {letter.subject}\n\n{letter.addressee}\n")
    assert all(paragraph in text for paragraph in letter.paragraphs)


def test_letter_carries_taslak_until_it_is_issued(accepted):
    seen = [letter_pdf(accepted, TODAY, is_draft=is_draft) for is_draft in (True, False)]
    assert [is_marked_draft(content) for content in seen] == [True, False]


def test_hostile_words_in_a_letter_are_only_words():
    assert "<img src=" in text_of(printed(paragraphs=('<img src="file:///etc/passwd"> arz ederim.',)))


@pytest.mark.rule("L7")
def test_partner_is_introduced_without_what_is_not_known(twinning, accepted):
    with as_owner():
        City.objects.filter(name_tr="Plovdiv").update(name_local="Plovdiv", population=343424, population_year=None)
    assert partner_sheet(twinning) == "Plovdiv, Bulgaristan. Nüfus: 343.424."
