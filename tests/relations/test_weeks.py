"""Whole working weeks in which nothing is closed."""

from datetime import date

import pytest

from twinning.relations.weeks import known_until, weeks_from

MONDAY, LATER = date(2026, 12, 7), date(2027, 3, 31)


def _open(first, last, closed, wanted=3):
    return [week.label for week in weeks_from(first, last, closed, wanted) if not week.closed_by]


@pytest.mark.parametrize("day", [2, 6, 7])
def test_search_begins_on_the_next_monday(day):
    assert weeks_from(date(2026, 12, day), LATER, {}, 1)[0].monday == MONDAY


@pytest.mark.rule("U13")
def test_week_with_a_closed_day_is_passed_over():
    closed = {date(2026, 12, 9): ["Bayram"], date(2026, 12, 25): ["Hanau: Noel"]}
    assert _open(MONDAY, LATER, closed) == ["14-18 Aralık 2026", "28 Aralık 2026-1 Ocak 2027", "4-8 Ocak 2027"]


def test_closed_weekend_leaves_the_week_open():
    assert _open(MONDAY, LATER, {date(2026, 12, 12): ["Bayram"]}, 1) == ["7-11 Aralık 2026"]


def test_feast_of_several_days_is_the_reason_once():
    closed = {date(2026, 12, day): ["Bayram"] for day in (8, 9, 10)}
    assert weeks_from(MONDAY, LATER, closed, 1)[0].closed_by == ("Bayram",)


def test_week_that_is_not_whole_before_the_last_day_is_not_offered():
    assert _open(MONDAY, date(2026, 12, 17), {}) == ["7-11 Aralık 2026"]


@pytest.mark.parametrize(
    ("years", "until"),
    [
        ([{2026, 2027, 2028}], date(2028, 12, 31)),
        ([{2026, 2027, 2028}, {2026, 2028}], date(2026, 12, 31)),
        ([{2026, 2027}, set()], None),
        ([{2027}], None),
    ],
)
def test_holidays_are_known_as_far_as_all_countries_tell(years, until):
    assert known_until(MONDAY, years) == until
