from __future__ import annotations

import pytest

from tests.database import as_owner


@pytest.fixture
def cities(town):
    """Three places abroad."""
    from tests.factories import a_city

    with as_owner():
        return [a_city("Plovdiv", "BG"), a_city("Larissa", "GR"), a_city("Tartu", "EE")]


@pytest.fixture
def search(twinning, officer, cities):
    """A file that looks for its partner, with four criteria and three candidates."""
    from tests.partners.factories import a_search

    return a_search(twinning, officer, cities)


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client
