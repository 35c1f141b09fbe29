"""The tables are as the models say, and every name of theirs fits into PostgreSQL's 63 bytes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.apps import AppConfig, apps
from django.core.management import call_command
from django.db import connection, models

from bin.floors import LEVEL

LIMIT = 63


def our_apps() -> list[AppConfig]:
    return [app for app in apps.get_app_configs() if app.name in LEVEL]


def named() -> Iterator[tuple[str, models.BaseConstraint | models.Index]]:
    """Each constraint and index of ours, with its app's label."""
    for app in our_apps():
        for model in app.get_models(include_auto_created=True):
            yield from ((app.label, thing) for thing in (*model._meta.constraints, *model._meta.indexes))


@pytest.mark.django_db
def test_migrations_hold_every_change_of_the_models():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=3)


def test_names_of_constraints_and_indexes_fit():
    # SameMunicipality builds an index beside itself, under its name and four letters more.
    assert [thing.name for _, thing in named() if len(f"{thing.name}_idx".encode()) > LIMIT] == []


def test_names_begin_with_their_app():
    assert [thing.name for label, thing in named() if not thing.name.startswith(f"{label}_")] == []


@pytest.mark.django_db
def test_database_has_what_the_models_name():
    with connection.cursor() as cursor:
        cursor.execute("select conname from pg_constraint union select indexname from pg_indexes")
        there = {name for (name,) in cursor.fetchall()}
    wanted = {thing.name for _, thing in named() if type(thing).__module__.startswith("django.")}
    assert wanted - there == set()
