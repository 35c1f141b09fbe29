"""The printed comparison: features and points of every candidate, the totals, the choice with its reasons."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from partners import actions
from partners.documents import comparison_paper, comparison_pdf, spans, version_of
from partners.models import Criterion
from partners.rules import standing_choice
from partners.states import Channel
from tests.factories import a_city
from tests.papers.reading import fonts_of, is_marked_draft, text_of
from twinning.purpose import actions as purpose
from twinning.relations.states import Theme
from twinning.relations.workflow import refreshed


@pytest.fixture
def compared(twinning, officer, owner):
    """Two candidates scored by one assessor: five points everywhere for the first, one gap for the second."""
    profile = actions.draft_profile(twinning, by=officer)
    rows = {row.pk: ("Bulgaristan", 1) for row in Criterion.objects.filter(twinning=twinning)}
    actions.write_profile(refreshed(profile), rows=rows, by=officer)
    with owner():
        cities = [a_city("Plovdiv", "BG"), a_city("Mostar", "BA")]
    rows = [actions.add_candidate(twinning, city, channel=Channel.TBB, by=officer) for city in cities]
    criteria = list(Criterion.objects.filter(twinning=twinning))
    points = {(criterion.pk, row.pk): 5 - 2 * n for criterion, (n, row) in product(criteria, enumerate(rows))}
    points[criteria[0].pk, rows[1].pk] = None
    features = {(criteria[0].pk, rows[0].pk): "329.489"}
    actions.compare(twinning, features=features, points=points, by=officer)
    actions.hand_in(actions.sheet_of(twinning, officer), by=officer)
    return rows


@pytest.fixture
def chosen(compared, twinning, officer):
    first, second = compared
    twinning.themes = [Theme.HERITAGE]
    twinning.save()
    said = {"statement": "Eski kenti korumak.", "motives": ["tourism"], "functional": ["knowledge"]}
    purpose.write_purpose(twinning, **said, by=officer)
    purpose.fix_purpose(twinning, by=officer)
    actions.choose(
        refreshed(twinning), chosen=[first], institutions={first.pk: "Plovdiv Belediyesi"},
        rejections={second.pk: "Takvim uymadı."}, reason="Puanı yüksek.", decided_by="Başkan",
        decided_on=date(2026, 11, 2), by=officer,
    )  # fmt: skip
    return refreshed(twinning)


@pytest.mark.rule("S17")
def test_missing_points_are_missing_and_no_zero(compared, twinning):
    first = comparison_paper(twinning)["tables"][0]["groups"][0]["rows"][0]
    assert [cell["mean"] for cell in first["cells"]] == ["5", ""]
    assert "eksik" in text_of(comparison_pdf(twinning))


@pytest.mark.rule("S17")
def test_totals_stand_under_each_candidate(compared, twinning):
    columns = comparison_paper(twinning)["tables"][0]["candidates"]
    assert [(row["letter"], row["mean"], row["missing"]) for row in columns] == [
        ("A", "5,00 / 5,00", 0),
        ("B", "3,00 / 5,00", 1),
    ]


def test_comparison_carries_taslak_until_the_choice(compared, twinning):
    assert is_marked_draft(comparison_pdf(twinning))


@pytest.mark.rule("S20")
def test_choice_stands_with_the_reason_for_each_candidate(chosen):
    content = comparison_pdf(chosen)
    text = text_of(content)
    assert not is_marked_draft(content)
    assert "Puanı yüksek. Başkan · 02.11.2026" in text
    assert "B · Mostar Takvim uymadı." in text
    assert f"sağlama {version_of(standing_choice(chosen)).short_checksum}" in text


def test_comparison_without_candidates_prints(twinning, officer):
    actions.draft_profile(twinning, by=officer)
    assert "Henüz kimse puanlarını teslim etmedi." in text_of(comparison_pdf(twinning))


def test_comparison_is_set_in_the_faces_of_paper(compared, twinning):
    assert fonts_of(comparison_pdf(twinning)) <= {"Paper-Sans", "Paper-Serif", "Paper-Sans-Bold", "Paper-Serif-Bold"}


@pytest.mark.parametrize(
    ("count", "tables"),
    [(0, [(0, 0)]), (1, [(0, 1)]), (4, [(0, 4)]), (5, [(0, 3), (3, 5)]), (9, [(0, 3), (3, 6), (6, 9)])],
)
def test_many_candidates_are_printed_in_several_tables(count, tables):
    assert spans(count) == tables
