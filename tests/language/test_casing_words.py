"""Capitals and days as pages say them, in both languages."""

from datetime import date

import pytest
from django.utils import timezone
from django.utils.translation import override

from twinning.language.casing import label_case
from twinning.language.templatetags.words import near_day, waited


@pytest.mark.parametrize(("language", "said"), [("tr", "İzin"), ("en", "Izin")])
def test_label_begins_large_by_the_language_of_the_page(language, said):
    with override(language):
        assert label_case("izin") == said


def test_day_of_another_year_says_its_year():
    this_year = timezone.localdate().year
    assert near_day(date(this_year, 5, 15)) == "15\u00a0Mayıs"
    assert near_day(date(2023, 5, 15)) == "15\u00a0Mayıs 2023"


@pytest.mark.parametrize(("language", "said"), [("tr", "gündür"), ("en", "days")])
def test_wait_is_said_in_the_language_of_the_page(language, said):
    with override(language):
        assert waited(date(2020, 1, 1)).endswith(said)


def test_wait_that_began_today_is_said_so():
    assert waited(timezone.localdate()) == "bugün"
