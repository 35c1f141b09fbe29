"""The one door through which a status changes, and the two doors beside it."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories import a_twinning
from twinning.audit.models import Act
from twinning.relations import actions, workflow
from twinning.relations.history import changes_of
from twinning.relations.models import Twinning
from twinning.relations.states import ALLOWED, Status

FACTS = {
    Status.SUSPENDED: {"suspended_on": "2026-01-01", "suspended_why": "Deprem"},
    **{status: {"ended_on": "2026-01-01"} for status in ("terminated", "expired", "succeeded", "dropped")},
}


@pytest.mark.parametrize("to", Status.values)
@pytest.mark.parametrize("now", Status.values)
def test_file_moves_only_where_the_table_allows(twinning, officer, now, to):
    Twinning.objects.filter(pk=twinning.pk).update(status=now, **FACTS.get(now, {}))
    if to in ALLOWED[now]:
        moved = workflow.move(twinning, to, allowed=ALLOWED, verb="test:move", by=officer, **FACTS.get(to, {}))
        assert moved.status == to
    else:
        with pytest.raises(workflow.InvalidMove):
            workflow.move(twinning, to, allowed=ALLOWED, verb="test:move", by=officer, **FACTS.get(to, {}))


def test_second_move_to_the_same_state_is_told_that_it_is_done(twinning, officer):
    Twinning.objects.filter(pk=twinning.pk).update(status=Status.SUSPENDED, **FACTS[Status.SUSPENDED])
    with pytest.raises(workflow.InvalidMove, match="Bu kayıt zaten “Askıda” durumunda"):
        workflow.move(twinning, Status.SUSPENDED, allowed=ALLOWED, verb="test:move", by=officer)


def test_move_with_an_old_version_is_stale(twinning, officer):
    actions.edit_twinning(twinning, title="Başka bir ad", version=twinning.version, by=officer)
    with pytest.raises(workflow.Stale) as stale:
        actions.edit_twinning(twinning, title="Üçüncü ad", version=1, by=officer)
    assert stale.value.current.title == "Başka bir ad"


def test_refused_verb_leaves_no_act(twinning, officer):
    before = Act.objects.count()
    with pytest.raises(ValidationError):
        actions.edit_twinning(twinning, goals=[18], by=officer)
    assert Act.objects.count() == before


@pytest.mark.rule("K10")
def test_history_tells_old_and_new_value_with_the_act(twinning, officer):
    actions.edit_twinning(twinning, title="Yeni başlık", by=officer)
    act = Act.objects.filter(verb="relations:edit_twinning").get()
    changes = changes_of([act])[str(act.pk)]
    assert [(c.field, c.old, c.new) for c in changes] == [("Başlık", "Eski kentin korunması için ortak", "Yeni başlık")]
    assert (act.by_label, act.subject_label) == ("Dış İlişkiler Uzmanı", str(Twinning.objects.get()))


def test_numbers_of_a_year_have_no_gaps(town, officer):
    for title in ("bir", "iki"):
        a_twinning(town, officer, title=title)
    with pytest.raises(ValidationError):
        a_twinning(town, officer, title="")
    a_twinning(town, officer, title="üç")
    assert list(Twinning.objects.order_by("number").values_list("number", flat=True)) == [1, 2, 3]


def test_suspended_without_reason_is_refused(twinning, officer):
    Twinning.objects.filter(pk=twinning.pk).update(status=Status.IN_FORCE)
    with pytest.raises(ValidationError):
        actions.suspend(twinning, on=None, decided_by="Başkanlık", why="", until="", by=officer)
