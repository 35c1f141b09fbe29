"""What a person must do in step 5: evaluations due, answers awaited, decisions to carry out, sleeping relations."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import Link, Todo

from .models import Evaluation, FollowUp
from .reading import AT_MOST, due_files, last_door
from .rules import dormant_since, wants_decision
from .standing import next_act
from .states import EvaluationState


def todos_of(user: Any, until: date) -> list[Todo]:
    """All duties of step 5 that this person may do, until a day."""
    return [*_sleeping(user), *_under_way(user, until), *_due(user, until), *_decisions(user, until)]


def _sleeping(user: Any) -> list[Todo]:
    """Dormant relations for which nobody has chosen a door (S42)."""
    if not user.may(Permission.EVALUATE):
        return []
    town = user.membership.municipality
    rows = Twinning.objects.visible_to(user).dormant(town).select_related("municipality").order_by("last_sign_on", "id")
    files = list(rows[:AT_MOST])
    doors = last_door(row.pk for row in files)
    return [_sleeper(row) for row in files if wants_decision(row, doors.get(row.pk))]


def _sleeper(twinning: Twinning) -> Todo:
    since = dormant_since(twinning)
    sentence = _("Son hareket %(day)s.") % {"day": tr_date(twinning.last_sign_on)} if twinning.last_sign_on else ""
    link = Link("evaluations:dormancy", (twinning.pk,))
    return Todo(twinning, _("Atıl ilişki için karar verin"), link, since, sentence, button=_("Karar hazırla"))


def _under_way(user: Any, until: date) -> list[Todo]:
    found = []
    rows = Evaluation.objects.visible_to(user).open().select_related("twinning__municipality")
    for row in rows.order_by("due_on", "id")[:AT_MOST]:
        act = next_act(row)
        due = row.answer_due_on if row.state == EvaluationState.AT_PARTNER else row.due_on
        if user.may(act.permission) and (due is None or due <= until):
            found.append(Todo(row.twinning, IMPERATIVES[act.verb](), act.link, due, str(row), button=act.label))
    return found


IMPERATIVES = {
    "evaluations:send_to_partner": lambda: _("Değerlendirmeyi ortağa gönderin"),
    "evaluations:record_partner_answer": lambda: _("Ortağın yanıtını kaydedin"),
    "evaluations:close": lambda: _("Değerlendirmeyi tamamlayıp kapatın"),
}


def _due(user: Any, until: date) -> list[Todo]:
    """Relations whose time to be evaluated has come (S39)."""
    if not user.may(Permission.EVALUATE):
        return []
    # A sleeping relation is decided on first; an evaluation would only put it off.
    return [
        Todo(
            row,
            _("Değerlendirmeyi açın"),
            Link("evaluations:open_evaluation", (row.pk,)),
            due,
            button=_("Değerlendirmeyi aç"),
        )
        for row, due in due_files(user, until)
        if dormant_since(row) is None
    ]


def _decisions(user: Any, until: date) -> list[Todo]:
    """Decisions that have not become a work of the file; what a relation on its way out decided rests with it."""
    if not user.may(Permission.EVALUATE):
        return []
    rows = (
        FollowUp.objects.visible_to(user)
        .standing()
        .filter(due_on__lte=until, evaluation__state="closed", twinning__status__in=[Status.IN_FORCE, Status.SUSPENDED])
    )
    return [
        Todo(
            row.twinning, _("Sonuç kararını işe bağlayın"), Link("evaluations:settle", (row.pk,)), row.due_on, row.text
        )
        for row in rows.select_related("twinning__municipality").order_by("due_on", "id")[:AT_MOST]
    ]
