"""Who walks: the manager of the drawn municipality, and the archive's clerk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture
def manager() -> Iterator[Any]:
    """May press everything that moves a file; the test goes on inside the clerk's town."""
    # Imported here: plain pytest loads this file before Django is set up.
    from tests.journeys.clerk import Clerk
    from twinning.tenancy.context import tenant

    clerk = Clerk("mudur")
    with tenant(clerk.client.get("/institution/").context["municipality"].pk):
        yield clerk
