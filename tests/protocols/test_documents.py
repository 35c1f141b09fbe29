"""The printed protocol: what it says, in which languages, who signs, and what a draft is."""

from __future__ import annotations

import re

import pytest

from protocols import actions
from protocols.documents import is_frozen, protocol_paper, protocol_pdf
from protocols.documents.printing import in_rows, opposite
from protocols.states import RoundState
from tests.factories import a_city, with_partner
from tests.papers.reading import fonts_of, is_marked_draft, pages_of, text_of
from tests.protocols.factories import a_draft, at_council, brought_to, fill_in
from twinning.relations.models import Paper

HOSTILE = (
    '<img src="file:///etc/passwd"><link rel=attachment href="file:///etc/passwd"><style>@import "http://127.0.0.1:9/"'
    '</style><svg><image href="http://127.0.0.1:9/"/></svg>{% include "secret" %}{{ settings.SECRET_KEY }}'
)


def rewritten(protocol, kind, officer, **texts):
    """The article of that kind with other words."""
    clause = protocol.clauses.with_texts().get(kind=kind)
    said = {tag: (clause.text_in(tag).heading or "Başlık", text) for tag, text in texts.items()}
    actions.edit_clause(clause, texts=said, by=officer)


@pytest.mark.rule("P1", "S24", "U33")
def test_protocol_sets_each_article_in_each_language(draft):
    paper = protocol_paper(draft.round)
    purpose = next(row for row in paper["articles"] if row.rows[0][0].title.endswith("Amaç"))
    assert [cell.language.tag for cell in purpose.rows[0]] == ["tr", "en"]
    assert [cell.title for cell in purpose.rows[0]] == ["Madde 2. Amaç", "Article 2. Purpose"]


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        ([["1", "2"], ["a", "b"]], [[("1",), ("a",)], [("2",), ("b",)]]),
        ([["1", "2"], ["a"]], [[("1", "2"), ("a",)]]),
        ([[], []], [[(), ()]]),
    ],
)
def test_paragraphs_stand_opposite_each_other_where_counts_agree(columns, rows):
    assert opposite(columns) == rows


def test_items_keep_their_marks(draft, officer):
    rewritten(draft, "purpose", officer, tr="Bir.\n\na) iki", en="One.\n\na) two")
    article = next(row for row in protocol_paper(draft.round)["articles"] if "Amaç" in row.rows[0][0].title)
    said = [tuple(cell.lines for cell in row) for row in article.rows]
    assert said == [((("", "Bir."),), (("", "One."),)), ((("a)", "iki"),), (("a)", "two"),))]


def test_draft_carries_taslak_and_is_no_paper(draft):
    content = protocol_pdf(draft.round)
    assert is_marked_draft(content)
    assert "sağlama" not in text_of(content)
    assert not Paper.objects.exists()


@pytest.mark.rule("S24")
def test_version_before_the_council_prints_its_checksum(draft, officer):
    current = at_council(draft.round, officer)
    content = protocol_pdf(current)
    text = text_of(content)
    assert not is_marked_draft(content)
    assert f"1. sürüm · sağlama {current.text_version.short_checksum}" in text
    assert "Sayfa / Page 1 / " in text


def test_frozen_version_prints_what_was_frozen(draft, officer):
    current = at_council(draft.round, officer)
    before = protocol_pdf(current)
    clause = draft.clauses.with_texts().get(kind="purpose")
    clause.texts.filter(language="tr").update(text="Başka bir amaç.")
    assert protocol_pdf(current) == before


@pytest.mark.parametrize("state", [RoundState.DRAFT, RoundState.IN_REVIEW, RoundState.AT_COUNCIL, RoundState.SIGNED])
def test_text_is_frozen_from_the_council_on(twinning, officer, plovdiv, state):
    current = brought_to(state, twinning, officer)
    assert is_frozen(current) == (state in (RoundState.AT_COUNCIL, RoundState.SIGNED))


@pytest.mark.rule("U33", "S1")
@pytest.mark.parametrize("parties", [2, 3, 4])
def test_each_party_has_its_signature_block(draft, officer, owner, parties):
    for name in ("Ohri", "Mostar")[: parties - 2]:
        with owner():
            city = a_city(name, "MK" if name == "Ohri" else "BA")
        with_partner(draft.twinning, officer, city)
    draft.refresh_from_db()
    paper = protocol_paper(draft.round)
    assert sum(map(len, paper["block_rows"])) == len(paper["names"]) == parties
    assert text_of(protocol_pdf(draft.round)).count(" adına") >= parties


@pytest.mark.parametrize(("count", "rows"), [(2, [2]), (3, [3]), (4, [2, 2]), (5, [3, 2]), (7, [3, 3, 1])])
def test_signatures_stand_in_rows_of_three_at_the_most(count, rows):
    assert [len(row) for row in in_rows(list(range(count)), 3)] == rows


def test_signature_block_says_in_whose_name_in_each_language(draft):
    block = protocol_paper(draft.round)["block_rows"][0][1]
    assert [text for _language, text in block.party] == ["Plovdiv Belediyesi adına", "for the Municipality of Plovdiv"]


def test_signed_protocol_names_who_signed(twinning, officer, plovdiv):
    current = brought_to(RoundState.SIGNED, twinning, officer)
    assert "Иван Примеров" in text_of(protocol_pdf(current))


@pytest.mark.parametrize("paragraphs", [1, 6, 11, 16])
def test_signatures_never_stand_alone_on_a_page(draft, officer, paragraphs):
    text = "\n\n".join(["Taraflar bu maddeyi birlikte uygular ve sonucunu değerlendirir."] * paragraphs)
    rewritten(draft, "costs", officer, tr=text, en=text)
    last = pages_of(protocol_pdf(draft.round))[-1]
    assert re.search(r"Madde \d+\. Diller ve imza.*adına", last)


@pytest.mark.rule("U8")
def test_arabic_runs_from_right_to_left(twinning, officer, plovdiv):
    protocol = a_draft(twinning, officer, languages=("tr", "ar"))
    rewritten(protocol, "purpose", officer, ar="يتبادل الطرفان المعرفة والخبرة")
    paper = protocol_paper(protocol.round)
    assert [language.direction for language in paper["languages"]] == ["ltr", "rtl"]
    assert "Paper-Naskh" in fonts_of(protocol_pdf(protocol.round))


@pytest.mark.parametrize("languages", [("tr",), ("tr", "en", "bg"), ("tr", "en", "ar", "el")])
def test_protocol_prints_in_any_number_of_languages(twinning, officer, plovdiv, caplog, languages):
    protocol = a_draft(twinning, officer, languages=languages)
    fill_in(protocol, officer)
    content = protocol_pdf(protocol.round)
    assert all(f"Paper-{face}" not in name for name in fonts_of(content) for face in ("Letter", "Hebrew"))
    assert all(name.startswith("Paper-") for name in fonts_of(content))
    assert [record for record in caplog.records if record.name == "weasyprint"] == []


def test_hostile_text_is_only_text(draft, officer):
    rewritten(draft, "purpose", officer, tr=HOSTILE, en=HOSTILE)
    content = protocol_pdf(draft.round)
    assert "{{ settings.SECRET_KEY }}" in text_of(content)
    assert b"/EmbeddedFile" not in content


def test_issued_paper_never_changes(draft, officer):
    current = at_council(draft.round, officer)
    content = protocol_pdf(current)
    said = {"on": current.sent_to_council_on, "file_name": "2026-001-protokol.pdf", "by": officer}
    paper = actions.issue_protocol(current, content, **said)
    actions.issue_protocol(current, protocol_pdf(current), **said)
    assert Paper.objects.get() == paper
    assert paper.prints == current.text_version
