"""Verbs on the programme and its objectives."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.purpose.models import Purpose
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from ..models import Agreement, Objective, Programme
from .planning import planning

DRAFTED_IN = frozenset({Status.DRAFTING, Status.OFFICIAL, Status.IN_FORCE, Status.SUSPENDED})


def draft_programme(
    twinning: Twinning,
    *,
    title: str,
    begins_on: date,
    ends_on: date,
    purpose: str = "",
    on: date | None = None,
    by: Any,
) -> Programme:
    """Draft the programme (programı hazırla), before the signature or after it; its purpose is the file's (S25)."""
    with transaction.atomic():
        file = workflow.lock(twinning)
        if file.status not in DRAFTED_IN:
            raise workflow.InvalidMove(_("Program, ortak seçildikten sonra hazırlanır."))
        programme = Programme(
            twinning=file, title=title, begins_on=begins_on, ends_on=ends_on,
            purpose=purpose or purpose_for(file) or file.title, drafted_on=on or timezone.localdate(),
        )  # fmt: skip
        return workflow.add(programme, verb="programs:draft_programme", by=by)


def purpose_for(twinning: Twinning) -> str:
    """The purpose as it was fixed in step 1, which the protocol carries on (S12, S25)."""
    found = Purpose.objects.filter(twinning=twinning).first()
    return found.statement if found else ""


def edit_programme(programme: Programme, *, version: int | None = None, by: Any, **values: Any) -> Programme:
    """Correct title, period and purpose (programı düzelt)."""
    with planning(programme, by=by):
        return workflow.change(programme, verb="programs:edit_programme", version=version, by=by, **values)


def add_objective(programme: Programme, *, by: Any, **values: Any) -> Objective:
    """Add a specific objective (özel hedef ekle): S26."""
    with planning(programme, by=by):
        last = programme.objectives.aggregate(last=Max("order"))["last"] or 0
        objective = Objective(twinning_id=programme.twinning_id, programme=programme, order=last + 1, **values)
        return workflow.add(objective, verb="programs:add_objective", by=by)


def edit_objective(objective: Objective, *, version: int | None = None, by: Any, **values: Any) -> Objective:
    """Reword a specific objective (özel hedefi düzelt)."""
    with planning(objective.programme, by=by):
        return workflow.change(objective, verb="programs:edit_objective", version=version, by=by, **values)


def remove_objective(objective: Objective, *, version: int | None = None, by: Any) -> None:
    """Take out an objective that no agreement and no activity rests on (özel hedefi çıkar)."""
    with planning(objective.programme, by=by) as programme:
        if objective.pk in agreed_ids(programme, "objectives"):
            raise workflow.InvalidMove(_("Üzerinde mutabık kalınan hedef çıkarılmaz; değiştirip mutabakatı yenileyin."))
        if objective.services.exists() or objective.outputs.exists():
            raise workflow.InvalidMove(_("Bu hedefe bağlı faaliyet veya çıktı var. Önce onları başka hedefe bağlayın."))
        workflow.remove(objective, verb="programs:remove_objective", version=version, by=by)
        Objective.objects.filter(programme=programme, order__gt=objective.order).update(order=F("order") - 1)


def agreed_ids(programme: Programme, name: str) -> set[int]:
    """Rows that an agreement rests on: they are changed or cancelled, never taken out."""
    frozen = Agreement.objects.filter(programme=programme).values_list("text_version__content", flat=True)
    return {row["id"] for content in frozen for row in content[name]}
