"""The demonstration as a whole: every stage and state has a file, and the board equals the facts."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from evaluations.models import Evaluation
from evaluations.states import EvaluationState
from partners.models import Candidate
from partners.states import Outcome
from programs.models import Activity, Programme
from programs.states import ActivityState, ProgrammeState
from protocols.models import Round, Termination
from protocols.states import RoundState
from protocols.termination.states import TerminationState
from tests.database import as_owner
from tests.demonstration import visitor
from twinning.audit.models import Act
from twinning.institutions.models import Municipality
from twinning.purpose.models import Purpose
from twinning.purpose.states import State
from twinning.relations.demo import Scene
from twinning.relations.demo_people import TOWN
from twinning.relations.models import Twinning
from twinning.relations.states import Mark, Status
from twinning.relations.stories import STORIES
from twinning.tenancy.context import tenant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]


@pytest.fixture
def cinarova():
    """The drawn municipality; the test goes on inside it."""
    with as_owner():
        town = Municipality.objects.get(name=TOWN["name"])
    with tenant(town.pk):
        yield town


def test_board_equals_the_facts_in_every_file(cinarova):
    out = StringIO()
    with as_owner():
        call_command("rebuild_board", "--check", stdout=out)
    assert out.getvalue() == "0 files differ.\n"


def test_every_scene_has_a_story():
    assert {story.until for story in STORIES} == set(Scene)


def test_every_story_became_a_file(cinarova):
    kept = Twinning.objects.filter(discarded_at=None)
    assert set(kept.values_list("title", flat=True)) == {story.title for story in STORIES}
    assert Twinning.objects.exclude(discarded_at=None).count() == 1


@pytest.mark.parametrize("status", Status.values)
def test_every_status_has_a_file(cinarova, status):
    assert Twinning.objects.filter(status=status).exists()


def test_slowing_and_dormant_relations_are_shown(cinarova):
    assert Twinning.objects.all().slowing(cinarova).exists()
    assert Twinning.objects.all().dormant(cinarova).exists()


@pytest.mark.parametrize(
    ("model", "field", "states"),
    [
        (Round, "state", RoundState.values),
        (Purpose, "state", State.values),
        (Programme, "state", ProgrammeState.values),
        (Activity, "state", ActivityState.values),
        (Evaluation, "state", EvaluationState.values),
        (Termination, "state", TerminationState.values),
    ],
)
def test_every_state_of_a_machine_has_a_row(cinarova, model, field, states):
    assert set(model.objects.values_list(field, flat=True)) == set(states)


def test_every_outcome_of_a_candidate_and_every_mark_is_shown(cinarova):
    assert set(Candidate.objects.with_outcome().values_list("outcome", flat=True)) == set(Outcome.values)
    assert set("".join(Twinning.objects.values_list("marks", flat=True))) == set(Mark.values)


def test_history_lies_between_the_opening_and_today(cinarova):
    opened = dict(Twinning.objects.values_list("id", "opened_on"))
    acts = Act.objects.filter(municipality_id=cinarova.pk, twinning_id__isnull=False)
    wrong = [act for act in acts if not opened[act.twinning_id] <= timezone.localdate(act.at) <= timezone.localdate()]
    assert [f"{act.at:%d.%m.%Y} {act.verb} {act.subject_label}" for act in wrong] == []


def test_every_page_of_every_file_opens(cinarova):
    client = visitor("uzman")
    for pk in Twinning.objects.filter(discarded_at=None).values_list("pk", flat=True):
        for name in ("relations:twinning", "relations:history", "purpose:purpose", "partners:partner",
                     "partners:profile", "protocols:protocol", "programs:programme", "evaluations:evaluation",
                     "protocols:termination"):  # fmt: skip
            assert client.get(reverse(name, args=[pk])).status_code == 200, (name, pk)


def test_every_activity_opens(cinarova):
    client = visitor("uzman")
    pages = [activity.get_absolute_url() for activity in Activity.objects.all()]
    assert {page for page in pages if client.get(page).status_code != 200} == set()


def test_neighbour_sees_nothing(cinarova):
    client = visitor("komsu-mudur")
    assert client.get(reverse("relations:twinnings")).context["rows"] == []
    assert client.get(reverse("partners:candidates")).context["rows"] == []
    assert client.get(Twinning.objects.first().get_absolute_url()).status_code == 404
