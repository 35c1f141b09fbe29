"""Days on pages, in the language of the reader; on papers they stay Turkish."""

from datetime import date

import pytest
from django.utils import translation

from twinning.language import dates
from twinning.language.templatetags import words

DAY = date(2024, 12, 3)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("tr", ("Aralık 2024", "3\u00a0Aralık", "Salı", "Sa")),
        ("en", ("December 2024", "3\u00a0December", "Tuesday", "Tu")),
    ],
)
def test_page_names_days_in_the_readers_language(language, said):
    with translation.override(language):
        found = (dates.month_year(DAY), words.day_month(DAY), words.weekday(DAY), words.weekday_short(DAY))
    assert found == said


def test_paper_names_days_in_turkish():
    with translation.override("en"):
        assert (dates.tr_month(DAY), dates.tr_day(DAY)) == ("Aralık 2024", "03.12.2024 Salı")
