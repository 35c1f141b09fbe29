from __future__ import annotations

import pytest

from tests.database import as_owner


@pytest.fixture
def plovdiv(town):
    from tests.factories import a_city

    with as_owner():
        return a_city("Plovdiv", "BG")


@pytest.fixture
def plan(twinning, officer, plovdiv):
    """A whole draft programme of a file in force: one objective, one activity, one output, covered money."""
    from tests.programs.factories import a_plan

    return a_plan(twinning, officer)


@pytest.fixture
def activity(plan):
    return plan.activities.get()
