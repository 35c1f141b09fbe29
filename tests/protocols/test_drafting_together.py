"""Two people at one draft: the later press sees what the earlier one wrote."""

from __future__ import annotations

import pytest
from django.urls import reverse

from protocols import actions
from tests.browsing import opened


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def differences(page) -> list[tuple[str, str]]:
    return [(row.now, row.typed) for row in page.context["form"].differences]


@pytest.mark.rule("K13")
def test_a_colleagues_text_of_an_article_is_shown(web, draft, officer):
    clause = draft.clauses.last()
    address = reverse("protocols:edit_clause", args=[clause.pk])
    mine = opened(web, address)
    texts = {text.language: (text.heading, text.text) for text in clause.texts.all()}
    hers = texts | {"tr": (texts["tr"][0], "Onun metni")}
    actions.edit_clause(clause, texts=hers, version=clause.version, by=officer)
    assert differences(web.post(address, mine | {"text_tr": "Benim metnim"})) == [("Onun metni", "Benim metnim")]


@pytest.mark.rule("K13")
def test_a_colleagues_language_is_shown(web, draft, officer, twinning):
    address = reverse("protocols:edit_terms", args=[twinning.pk])
    mine = opened(web, address) | {"second_language": "en"}
    actions.edit_terms(draft, languages=["tr", "bg"], version=draft.version, by=officer)
    assert differences(web.post(address, mine)) == [("Bulgarca (Български)", "İngilizce (English)")]
