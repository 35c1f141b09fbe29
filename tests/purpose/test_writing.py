"""The first file: opened, led to its purpose, and told kindly of grounds that do not last."""

import pytest

from twinning.purpose.models import Purpose
from twinning.relations.models import Twinning


@pytest.mark.rule("K13")
def test_new_file_goes_on_to_its_first_gap(client, officer):
    client.force_login(officer)
    typed = {"title": "Öğrenci değişimi", "kind": "sister_city", "scope": "abroad"}
    answer = client.send("/twinnings/open/", **typed)
    twinning = Twinning.objects.get(title="Öğrenci değişimi")
    assert answer["Location"] == f"/twinnings/{twinning.pk}/purpose/write/#id_statement"


@pytest.mark.rule("K13")
def test_gaps_stand_beside_the_form(client, twinning, officer):
    client.force_login(officer)
    page = client.get(f"/twinnings/{twinning.pk}/purpose/write/").content.decode()
    assert "Amaç yazılmadı." in page
    assert "Danışma yok." in page


@pytest.mark.rule("S8", "U7")
def test_short_lived_ground_asks_what_remains_and_never_blocks(client, twinning, officer):
    client.force_login(officer)
    address = f"/twinnings/{twinning.pk}/purpose/write/"
    assert "Kişi gidince ne kalır?" in client.get(address).content.decode()
    client.send(address, statement="Okullar birbirini tanır.", short_lived=["mayor"])
    assert Purpose.objects.get(twinning=twinning).short_lived == ["mayor"]
    page = client.get(address).content.decode()
    assert "Yalnız kısa ömürlü gerekçe var; süre ve kapsam yazılmadı." in page


def test_what_was_typed_survives_an_error(client, twinning, officer):
    client.force_login(officer)
    address = f"/twinnings/{twinning.pk}/purpose/write/"
    page = client.send(address, statement="Okullar birbirini tanır.", functional=["other"], motives=["nonsense"])
    assert page.context["form"].errors.keys() == {"functional_other", "motives"}
    assert "Okullar birbirini tanır." in page.content.decode()


@pytest.mark.parametrize("slug", ["purpose", "partner", "protocol", "programme", "evaluation", "termination"])
def test_guide_has_two_sentences_at_most_an_answer(slug):
    from django.template.loader import render_to_string

    answers = render_to_string(f"guides/{slug}.html").split("<dd>")[1:]
    assert len(answers) >= 3
    for answer in answers:
        text = answer.split("</dd>")[0].removeprefix("Hayır. ").removeprefix("Değildir. ")
        assert text.count(". ") + text.count("? ") <= 1, text
