"""Budget arithmetic: totals agree with one another to the kuruş, whatever the rates."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programs.budget import Budget, Line, Share, Spending, split

AMOUNTS = st.integers(1, 10**9).map(lambda kurus: Decimal(kurus) / 100)
RATES = st.integers(1, 10**6).map(lambda number: Decimal(number) / 10**4)
SOURCES = st.sampled_from(["own", "partner", "grant"])


@st.composite
def lines(draw) -> Line:
    amount = draw(AMOUNTS)
    rate = draw(st.one_of(st.just(Decimal(1)), RATES))
    left, shares = amount, []
    for source in draw(st.lists(SOURCES, max_size=3)):
        part = (left * draw(st.integers(0, 100)) / 100).quantize(Decimal("0.01"), rounding="ROUND_DOWN")
        if part:
            shares.append(Share(source, part))
            left -= part
    currency = "TRY" if rate == 1 else "EUR"
    return Line(draw(st.integers(1, 3)), draw(st.integers(2026, 2028)), amount, currency, rate, tuple(shares))


@pytest.mark.rule("P4", "S31")
@given(st.lists(lines(), max_size=8))
def test_sources_and_the_uncovered_part_add_to_the_cost(rows):
    total = Budget(tuple(rows)).total
    assert sum(total.by_source.values(), total.uncovered) == total.cost
    assert total.cost == sum(line.in_lira for line in rows)


@pytest.mark.rule("S31")
@given(st.lists(lines(), max_size=8))
def test_activities_and_years_add_to_the_total(rows):
    budget = Budget(tuple(rows))
    for grouped in (budget.by_activity(), budget.by_year()):
        assert sum(sums.cost for sums in grouped.values()) == budget.total.cost
        assert sum(sums.uncovered for sums in grouped.values()) == budget.total.uncovered


@pytest.mark.rule("P4")
@given(AMOUNTS, st.lists(AMOUNTS, min_size=1, max_size=6))
def test_parts_lie_within_a_kurus_of_their_share(total, weights):
    parts = split(total, weights)
    exact = [total * weight / sum(weights) for weight in weights]
    assert sum(parts) == total
    assert all(abs(part - share) < Decimal("0.01") for part, share in zip(parts, exact, strict=True))


@pytest.mark.rule("P4")
def test_a_line_is_rounded_half_up_at_its_own_rate():
    line = Line(1, 2027, Decimal("10.01"), "EUR", Decimal("46.205"))
    assert line.in_lira == Decimal("462.51")
    assert Line(1, 2027, Decimal("0.5"), "EUR", Decimal("0.01")).in_lira == Decimal("0.01")


@pytest.mark.rule("P4")
def test_a_covered_foreign_line_leaves_no_kurus_uncovered():
    thirds = tuple(Share(source, Decimal("33.33")) for source in ("own", "partner", "grant"))
    line = Line(1, 2027, Decimal("99.99"), "EUR", Decimal("46.2035"), thirds)
    assert dict(line.parts_in_lira())["uncovered"] == 0


@pytest.mark.rule("S31")
def test_each_currency_stands_as_it_was_typed():
    rows = (
        Line(1, 2027, Decimal(100), "EUR", Decimal(46), (Share("own", Decimal(40)),)),
        Line(1, 2027, Decimal(500)),
    )
    lira, euro = Budget(rows, (Spending(1, 2027, "own", Decimal(30), "EUR", Decimal(47)),)).by_currency()
    assert (lira.currency, lira.cost, lira.uncovered) == ("TRY", Decimal(500), Decimal(500))
    assert (euro.currency, euro.cost, euro.uncovered, euro.spent) == ("EUR", Decimal(100), Decimal(60), Decimal(30))


@pytest.mark.rule("S31")
def test_what_was_spent_is_reckoned_by_its_own_rate():
    budget = Budget((), (Spending(1, 2027, "own", Decimal(10), "EUR", Decimal("48.5")),))
    assert budget.total.spent == Decimal("485.00")
