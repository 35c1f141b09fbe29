"""The printed purpose: draft until it is fixed, then with its version."""

from __future__ import annotations

from datetime import date

import pytest

from tests.papers.reading import is_marked_draft, text_of
from twinning.purpose import actions
from twinning.purpose.documents import purpose_pdf
from twinning.purpose.models import Purpose
from twinning.purpose.rules import purpose_of
from twinning.relations.states import Theme


@pytest.fixture
def purpose(twinning, officer) -> Purpose:
    twinning.themes = [Theme.HERITAGE]
    twinning.save()
    values = {"statement": "Eski kenti birlikte korumak.", "motives": ["tourism"], "functional": ["knowledge"]}
    actions.write_purpose(twinning, **values, by=officer)
    said = {"body": "council", "who": "İmar Komisyonu", "expectation": "Yılda bir eğitim"}
    actions.log_consultation(twinning, on=date(2026, 3, 2), **said, by=officer)
    return purpose_of(twinning)


@pytest.mark.rule("S12")
def test_draft_purpose_carries_taslak(twinning, purpose):
    content = purpose_pdf(twinning, purpose)
    assert is_marked_draft(content)
    assert "Eski kenti birlikte korumak." in text_of(content)


@pytest.mark.rule("S7", "S11", "S12")
def test_fixed_purpose_prints_its_version_and_the_consultations(twinning, purpose, officer):
    actions.fix_purpose(twinning, on=date(2026, 3, 27), by=officer)
    content = purpose_pdf(twinning, purpose_of(twinning))
    text = text_of(content)
    assert not is_marked_draft(content)
    assert "Kesinleştiği gün: 27.03.2026" in text
    assert "02.03.2026 İmar Komisyonu Yılda bir eğitim" in text
    assert "1. sürüm · sağlama" in text
