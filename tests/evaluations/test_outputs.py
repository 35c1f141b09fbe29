"""Planned against reached: words, shares and bars."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evaluations.outputs import Measured, from_plain, plain
from evaluations.states import Level
from twinning.relations.obstacles import DETAILS, Obstacle, detail_said, group_of


def row(target, actual, before=None) -> Measured:
    numbers = (None if value is None else Decimal(str(value)) for value in (target, actual, before))
    return Measured("Başvuru", "adet", "Zanaat", *numbers)


@pytest.mark.rule("S40")
@pytest.mark.parametrize(
    ("target", "actual", "level", "said"),
    [
        (8, 9, Level.REACHED, "Ulaşıldı"),
        (8, 8, Level.REACHED, "Ulaşıldı"),
        (60, 41, Level.PARTLY, "Kısmen, %68"),
        (1000, "999.5", Level.PARTLY, "Kısmen, %99"),
        (2, 0, Level.MISSED, "Ulaşılmadı"),
        (2, None, "", "Ölçülmedi"),
        (None, 5, "", "Planlanan değer yok"),
        (0, 0, Level.REACHED, "Ulaşıldı"),
    ],
)
def test_result_in_words(target, actual, level, said):
    assert (row(target, actual).level, row(target, actual).said) == (level, said)


def test_bar_leaves_room_beyond_the_longest_value():
    bar = row(60, 41, 30).bar
    assert (bar.actual, bar.target, bar.before) == ("59.4", "87.0", "43.5")


def test_bar_of_nothing_is_empty():
    assert (row(None, None).bar.actual, row(0, 0).bar.target) == ("", "0.0")


def test_frozen_rows_come_back_as_they_were():
    rows = [row(25, "22.4", 18), row(2, None)]
    assert from_plain(plain(rows)) == rows


@pytest.mark.rule("S51", "S52", "S53", "S54", "S55", "S56", "S57", "S58", "S59", "S60")
def test_every_obstacle_has_details_of_its_own():
    assert set(DETAILS) == set(Obstacle)
    assert all(group_of(detail) == group for group, rows in DETAILS.items() for detail in rows)
    assert all(detail_said(detail) and len(detail) <= 40 for rows in DETAILS.values() for detail in rows)
