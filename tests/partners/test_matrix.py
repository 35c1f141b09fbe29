"""The comparison's arithmetic: means within 0-5, missing never counted, who would lead otherwise."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partners.matrix import Cell, Upset, cells, equal_weights_change_order, leader, talked_about, total, upsets
from partners.plot import percent, strip

POINTS = st.integers(0, 5)
TABLES = st.dictionaries(st.tuples(st.integers(1, 6), st.integers(1, 4)), st.lists(POINTS, min_size=1, max_size=4))
WEIGHTS = st.dictionaries(st.integers(1, 6), st.integers(1, 9), min_size=1)


def table_of(points):
    return {key: Cell(tuple(given)) for key, given in points.items()}


@pytest.mark.rule("S17")
@given(WEIGHTS, TABLES)
def test_weighted_mean_lies_between_the_lowest_and_the_highest_point(weights, points):
    column = total(weights, 1, table_of(points))
    given_points = [point for (row, place), cell in points.items() if place == 1 and row in weights for point in cell]
    if not given_points:
        assert column.mean is None
    else:
        assert min(given_points) <= column.mean <= max(given_points)
        assert 0 <= column.total <= column.top


@pytest.mark.rule("S17")
@given(WEIGHTS, TABLES, st.integers(1, 6))
def test_missing_point_is_not_counted(weights, points, gone):
    """A criterion without points changes nothing but the number of the missing."""
    without = {key: cell for key, cell in points.items() if key != (gone, 1)}
    rest = {row: weight for row, weight in weights.items() if row != gone}
    with_gap, as_if_unasked = total(weights, 1, table_of(without)), total(rest, 1, table_of(without))
    assert with_gap.mean == as_if_unasked.mean
    assert with_gap.missing == as_if_unasked.missing + (gone in weights)


def test_mean_of_several_assessors_and_their_range():
    cell = cells([(1, 1, 5), (1, 1, 4), (1, 1, 4)])[1, 1]
    assert (cell.lowest, cell.highest, cell.spread, round(cell.mean, 2)) == (4, 5, 1, Decimal("4.33"))
    assert cell.five == ["full"] * 4 + ["open"]


def test_zero_is_a_point_and_no_gap():
    column = total({1: 1, 2: 1}, 1, table_of({(1, 1): [0], (2, 1): [5]}))
    assert (column.mean, column.missing) == (Decimal("2.50"), 0)


def test_equal_weights_can_turn_the_order():
    table = table_of({(1, 1): [5], (2, 1): [0], (1, 2): [2], (2, 2): [4]})
    assert equal_weights_change_order({1: 3, 2: 1}, [1, 2], table)
    assert not equal_weights_change_order({1: 1, 2: 1}, [1, 2], table)


def test_level_candidates_have_no_leader():
    assert leader({1: 1}, [1, 2], table_of({(1, 1): [3], (1, 2): [3]})) is None
    assert leader({1: 1}, [1, 2], table_of({(1, 1): [3]})) == 1


@pytest.mark.rule("U3")
def test_upsets_name_the_criterion_and_the_assessor_that_decide():
    friendly = {(1, 1): 5, (2, 1): 2, (1, 2): 1, (2, 2): 4}
    strict = {(1, 1): 2, (2, 1): 2, (1, 2): 2, (2, 2): 3}
    found = upsets({1: 1, 2: 1}, [1, 2], {7: friendly, 8: strict})
    assert Upset("doubled", 2, 2) in found
    assert Upset("dropped", 1, 2) in found
    assert Upset("without", 7, 2) in found
    assert not [upset for upset in found if upset.winner == 1]


@pytest.mark.rule("U2")
def test_cells_three_points_apart_are_to_be_talked_about():
    assert talked_about(table_of({(1, 1): [1, 4], (1, 2): [2, 4], (2, 1): [5]})) == [(1, 1)]


def test_level_dots_stand_under_each_other_and_a_gap_has_none():
    row = strip("Nüfus", [("A", Cell((4,))), ("B", Cell((4,))), ("C", Cell()), ("D", Cell((1,)))])
    assert [(dot.candidate, dot.x, dot.y) for dot in row.dots] == [
        ("A", "80.0%", 11), ("B", "80.0%", 22), ("D", "20.0%", 11),
    ]  # fmt: skip
    assert (row.low, row.high, percent(Decimal("2.5"))) == ("20.0%", "80.0%", "50.0%")
