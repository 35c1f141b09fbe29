"""`tenant()`: the only door to a town's rows, for requests, jobs, commands and tests alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from .constraints import NATIONAL_ROLE, TENANT_ROLE

SET = "select set_config('app.municipality', %s, true), set_config('role', %s, true)"
GET = "select coalesce(current_setting('app.municipality', true), ''), current_setting('role')"


@contextmanager
def tenant(municipality_id: int) -> Iterator[None]:
    """Work as one town: all reading and writing inside sees that municipality's rows only."""
    with _acting_as(TENANT_ROLE, str(municipality_id)):
        yield


@contextmanager
def national() -> Iterator[None]:
    """Read the counted tables of all towns: the statistics reader's view (S47)."""
    with _acting_as(NATIONAL_ROLE, ""):
        yield


@contextmanager
def login_role() -> Iterator[None]:
    """Step out of the town for what is read before a town is known (people and their memberships)."""
    with _acting_as("none", ""):
        yield


@contextmanager
def _acting_as(role: str, municipality: str) -> Iterator[None]:
    nested = connection.in_atomic_block
    with transaction.atomic():
        with connection.cursor() as cursor:
            # SET LOCAL outlives a released savepoint: what stood before is put back by hand.
            # After an error the savepoint's rollback does it.
            before = _read(cursor) if nested else None
            cursor.execute(SET, [municipality, role])
        yield
        if before:
            with connection.cursor() as cursor:
                cursor.execute(SET, before)


def _read(cursor) -> list[str]:
    cursor.execute(GET)
    return list(cursor.fetchone())
