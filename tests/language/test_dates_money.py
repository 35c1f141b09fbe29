"""Terms in months, days as people write them, money and shares."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from twinning.language.dates import add_months, imprecise, span, tr_day
from twinning.language.fields import AmountField, LongTextField, TurkishDateField
from twinning.language.fold import fold
from twinning.language.money import apportioned, percent, read_amount, tr_money


@pytest.mark.rule("P2")
@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2022, 9, 9), 60, date(2027, 9, 9)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 31), -6, date(2026, 6, 30)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
)
def test_term_ends_on_the_day_of_the_same_number(day, months, expected):
    assert add_months(day, months) == expected


def test_imprecise_day_is_never_faked():
    day = date(2015, 6, 1)
    assert [imprecise(day, p) for p in ("year", "month", "day")] == ["2015", "Haziran 2015", "01.06.2015"]


def test_day_with_its_weekday():
    assert tr_day(date(2026, 12, 7)) == "07.12.2026 Pazartesi"


@pytest.mark.parametrize("typed", ["07.12.2026", "2026-12-07", "7.12.2026", "07/12/2026"])
def test_date_field_reads_what_hands_type(typed):
    assert TurkishDateField().clean(typed) == date(2026, 12, 7)


def test_date_field_tells_back_what_it_could_not_read():
    with pytest.raises(ValidationError) as refused:
        TurkishDateField().clean("30.02.2026")
    assert refused.value.messages == ["Tarih okunamadı: 30.02.2026. Gün.ay.yıl yazın."]


@pytest.mark.parametrize("typed", ["31.12.1849", "01.01.2201", "9999-12-31", "01.01.0001"])
def test_date_field_refuses_years_that_no_file_knows(typed):
    with pytest.raises(ValidationError, match="1850 ile 2200 arası bir yıl yazın"):
        TurkishDateField().clean(typed)


@pytest.mark.parametrize("typed", ["01.01.1850", "12.05.1954", "31.12.2200"])
def test_date_field_takes_the_past_of_old_files(typed):
    assert TurkishDateField().clean(typed).year == int(typed[-4:])


@pytest.mark.parametrize(("typed", "amount"), [("2.500,75", "2500.75"), ("2500,75", "2500.75"), ("86.000", "86000")])
def test_amount_is_read_in_turkish_form(typed, amount):
    assert AmountField().clean(typed) == Decimal(amount)


@pytest.mark.parametrize("typed", ["2,500.75", "1.5", "12.34,5", "1e5", "∞", "-5"])
def test_amount_with_two_readings_is_refused(typed):
    with pytest.raises(ValidationError):
        AmountField().clean(typed)


@pytest.mark.rule("P4")
@given(st.lists(st.integers(0, 5000), min_size=1, max_size=12).filter(any))
def test_shares_of_a_table_add_to_a_hundred(counts):
    assert sum(apportioned(counts)) == 100


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 1, 18), date(2027, 1, 22), "18-22 Ocak 2027"),
        (date(2026, 11, 30), date(2026, 12, 4), "30 Kasım-4 Aralık 2026"),
        (date(2026, 12, 28), date(2027, 1, 1), "28 Aralık 2026-1 Ocak 2027"),
    ],
)
def test_span_says_what_both_days_share_once(first, last, words):
    assert span(first, last) == words


@pytest.mark.rule("P4", "S47")
def test_shares_of_the_handbook_are_met():
    assert apportioned([402, 881, 163, 186]) == [25, 54, 10, 11]
    assert percent(1, 8) == 13


@given(st.decimals(0, 10**9, places=2))
def test_money_written_is_money_read(amount):
    assert read_amount(tr_money(amount)) == amount


def test_long_text_has_an_end_and_no_nul():
    for text in ("a" * 20_001, "a\0b"):
        with pytest.raises(ValidationError):
            LongTextField().clean(text)


@pytest.mark.parametrize("typed", ["ISTIP", "istip", "İŞTİP", "Iştip"])
def test_all_spellings_fold_to_one(typed):
    assert fold(typed) == "istip"
