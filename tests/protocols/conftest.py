from __future__ import annotations

import pytest

from tests.database import as_owner


@pytest.fixture
def plovdiv(town):
    from tests.factories import a_city

    with as_owner():
        return a_city("Plovdiv", "BG")


@pytest.fixture
def draft(twinning, officer, plovdiv):
    """A complete draft protocol of an open file abroad."""
    from tests.protocols.factories import a_draft

    return a_draft(twinning, officer)
