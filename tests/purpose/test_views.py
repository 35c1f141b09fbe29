"""The pages of step 1: the road, roles, another town, bad input, a double press, two clerks."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from tests.database import as_owner
from tests.factories import a_town, a_twinning, a_user
from twinning.audit.deciding import Difference
from twinning.purpose import actions
from twinning.purpose.models import Consultation, Purpose
from twinning.purpose.rules import purpose_of
from twinning.relations.actions import drop
from twinning.relations.states import Status, Theme
from twinning.relations.workflow import refreshed


def at(name: str, *args) -> str:
    return reverse(f"purpose:{name}", args=args)


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.fixture
def themed(town, officer):
    return a_twinning(town, officer, themes=[Theme.HERITAGE])


@pytest.mark.rule("S7", "S9", "S11", "S12")
def test_purpose_is_written_talked_over_and_fixed_by_the_pages(web, themed):
    pk = themed.pk
    web.send(at("write_purpose", pk), statement="Koruma.", motives=["ottoman"], functional=["knowledge"])
    web.send(at("log_consultation", pk), body="units", who="Müdürlükler", expectation="Ziyaret")
    assert web.send(at("fix_purpose", pk)).status_code == 302
    assert refreshed(themed).status == Status.SEARCHING
    assert "Kesinleşti" in web.get(at("purpose", pk)).content.decode()


def test_page_says_what_is_missing_with_the_place_to_mend_it(web, twinning):
    page = web.get(at("purpose", twinning.pk)).content.decode()
    assert "Amaç yazılmadı." in page
    assert at("write_purpose", twinning.pk) + "#id_statement" in page


@pytest.mark.rule("S8")
def test_short_lived_ground_opens_duration_and_extent(web, themed):
    web.send(at("write_purpose", themed.pk), statement="Ziyaret.", short_lived=["mayor"], functional=["economy"])
    answer = web.send(at("fix_purpose", themed.pk))
    assert answer.status_code == 200
    assert "süre ve kapsam yazılmadı" in answer.content.decode()
    assert refreshed(themed).status == Status.PREPARING


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("statement", "a\x00b", "Boş karakterlere izin verilmiyor"),
        ("statement", "x" * 1_000_000, "4000"),
        ("functional_other", "", "Diğer amacın adını yazın."),
    ],
)
def test_nonsense_is_told_at_its_field_and_the_rest_is_kept(web, themed, field, typed, sentence):
    page = web.send(at("write_purpose", themed.pk), duration="İki yıl", functional=["other"], **{field: typed})
    assert page.status_code == 200
    assert field in page.context["form"].errors
    assert page.context["form"]["duration"].value() == "İki yıl"
    assert not Purpose.objects.exists()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("30.02.2026", "Tarih okunamadı: 30.02.2026. Gün.ay.yıl yazın."),
        ("dün", "Tarih okunamadı: dün. Gün.ay.yıl yazın."),
        ("01.01.2199", "Danışma günü gelecekte. Düzeltin."),
    ],
)
def test_day_of_a_consultation_that_cannot_be(web, themed, typed, sentence):
    page = web.send(at("log_consultation", themed.pk), body="units", who="Müdürlükler", expectation="-", on=typed)
    assert page.context["form"].errors == {"on": [sentence]}
    assert page.context["form"]["on"].value() == typed


def test_purpose_and_consultations_rest_with_a_file_that_was_given_up(web, themed, officer):
    said = {"body": "units", "who": "Müdürlükler", "expectation": "Ziyaret"}
    talk = actions.log_consultation(themed, on=date(2026, 3, 2), **said, by=officer)
    assert at("edit_consultation", talk.pk) in web.get(at("purpose", themed.pk)).content.decode()
    drop(themed, on=talk.on, why="Bütçe yok.", by=officer)
    page = web.get(at("purpose", themed.pk)).content.decode()
    pages = [("write_purpose", themed.pk), ("log_consultation", themed.pk), ("edit_consultation", talk.pk)]
    for name, pk in [*pages, ("remove_consultation", talk.pk)]:
        assert at(name, pk) not in page
        assert "Dosya kapandı" in web.send(at(name, pk), statement="Yeni", **said).content.decode()


def test_double_press_writes_one_consultation(web, themed):
    form = web.get(at("log_consultation", themed.pk)).context["form"]
    typed = {"form_key": form["form_key"].value(), "body": "units", "who": "-", "expectation": "-", "on": "01.01.2026"}
    answers = [web.post(at("log_consultation", themed.pk), typed).status_code for _ in range(2)]
    assert answers == [302, 200]
    assert Consultation.objects.count() == 1


@pytest.mark.rule("K13")
def test_second_clerk_sees_both_texts_and_may_press_again(web, themed, officer):
    actions.write_purpose(themed, statement="ilk", by=officer)
    opened = web.get(at("write_purpose", themed.pk)).context["form"]
    hidden = {field.html_name: field.value() for field in opened.hidden_fields()}
    actions.write_purpose(themed, statement="onunki", by=officer)
    page = web.post(at("write_purpose", themed.pk), {**hidden, "statement": "benimki"})
    assert Difference("Amaç", "onunki", "benimki") in page.context["form"].differences
    again = {field.html_name: field.value() for field in page.context["form"].hidden_fields()}
    web.post(at("write_purpose", themed.pk), {**again, "statement": "benimki"})
    assert purpose_of(themed).statement == "benimki"


def test_reader_reads_and_another_town_finds_nothing(client, town, themed):
    with as_owner():
        reader, stranger = a_user(town, "reader"), a_user(a_town())
    client.force_login(reader)
    assert client.get(at("purpose", themed.pk)).status_code == 200
    assert client.get(at("write_purpose", themed.pk)).status_code == 403
    client.force_login(stranger)
    for name in ("purpose", "write_purpose", "log_consultation", "fix_purpose"):
        assert client.get(at(name, themed.pk)).status_code == 404
