"""The stored board of every file of the demonstration says what its facts say."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.database import as_owner
from twinning.relations.board import differences
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import steps

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]


def test_board_equals_the_facts():
    with as_owner():
        found = {file.reference: differences(file) for file in Twinning.objects.with_partners()}
    assert {reference: wrong for reference, wrong in found.items() if wrong} == {}


def test_changed_board_is_found():
    with as_owner():
        file = Twinning.objects.with_partners().first()
        file.marks = "dddddd"
        assert set(differences(file)) == {"marks"}


def test_board_of_many_files_takes_no_more_queries_than_of_half():
    with as_owner():
        files = list(Twinning.objects.with_partners())
        with CaptureQueriesContext(connection) as half:
            [step.board(files[::2]) for step in steps()]
        with CaptureQueriesContext(connection) as whole:
            [step.board(files) for step in steps()]
    assert len(whole) <= len(half)


def test_demonstration_has_a_file_in_every_status():
    with as_owner():
        there = set(Twinning.objects.values_list("status", flat=True))
    assert set(Status.values) - there == set()
