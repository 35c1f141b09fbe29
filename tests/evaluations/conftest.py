from __future__ import annotations

import pytest

from tests.database import as_owner


@pytest.fixture
def plovdiv(town):
    from tests.factories import a_city

    with as_owner():
        return a_city("Plovdiv", "BG")


@pytest.fixture
def in_force(twinning, officer, plovdiv):
    """A file in force with a programme: two objectives, an output each, one work done."""
    from tests.evaluations.factories import a_programme, bring_into_force

    file = bring_into_force(twinning, officer)
    a_programme(file, officer)
    return file
