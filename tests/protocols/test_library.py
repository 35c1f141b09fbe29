"""The model clauses say the same in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from protocols.library import DraftFacts, wordings
from protocols.states import ClauseKind
from twinning.relations.states import Kind

FACTS = DraftFacts(
    kind=Kind.SISTER_CITY,
    ours="Çınarova Belediyesi (Türkiye)",
    ours_en="the Municipality of Çınarova, Türkiye",
    partners=("Filibe Belediyesi (Bulgaristan)",),
    partners_en=("the Municipality of Plovdiv, Bulgaria",),
    is_domestic=False,
    purpose="",
    themes=(),
    languages=("tr", "en"),
    unit="Dış İlişkiler Müdürlüğü",
)


@pytest.mark.rule("P1")
def test_contact_units_name_the_same_parties_in_both_languages():
    said = wordings(ClauseKind.CONTACT_UNITS, FACTS)
    assert said["tr"].text.startswith(
        "Yazışmaları Çınarova Belediyesi (Türkiye) adına Dış İlişkiler Müdürlüğü ile Filibe Belediyesi (Bulgaristan) "
        "adına yazıyla bildirilecek birim yürütür."
    )
    assert said["en"].text.startswith(
        "Correspondence is carried on by the unit named “Dış İlişkiler Müdürlüğü” on behalf of the Municipality of "
        "Çınarova, Türkiye, and by the unit to be named in writing on behalf of the Municipality of Plovdiv, Bulgaria."
    )


@pytest.mark.rule("P1")
def test_contact_units_without_a_known_unit_are_those_of_each_party():
    said = wordings(ClauseKind.CONTACT_UNITS, replace(FACTS, unit=""))
    assert "her tarafın dış ilişkiler birimi" in said["tr"].text
    assert "the external relations unit of each Party" in said["en"].text


@pytest.mark.rule("P1")
@pytest.mark.parametrize(
    ("languages", "turkish", "english"),
    [
        (
            ("tr", "en"),
            "imzalanmıştır. Her iki metin de eşit derecede geçerlidir.",
            ", both texts being equally authentic.",
        ),
        (
            ("tr", "bg", "en"),
            "imzalanmıştır. Bütün metinler eşit derecede geçerlidir.",
            ", all texts being equally authentic.",
        ),
    ],
)
def test_texts_are_equally_authentic(languages, turkish, english):
    said = wordings(ClauseKind.LANGUAGES, replace(FACTS, languages=languages))
    assert said["tr"].text.endswith(turkish)
    assert said["en"].text.endswith(english)
