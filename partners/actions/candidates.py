"""Verbs on the candidates: put one up, note how it fits, try it out in a pilot project."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from twinning.cities.models import City
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.rules import scope_refusal

from ..models import Candidate, Pilot
from ..rules import refuse_unless_searching


def add_candidate(twinning: Twinning, city: City, *, by: Any, **values: Any) -> Candidate:
    """Put a place up for comparison (aday ekle), with the way by which it came (S16)."""
    refuse_unless_searching(workflow.lock(twinning))
    wrong = scope_refusal(twinning.scope, [city])
    if wrong:
        raise ValidationError({"city": wrong})
    with transaction.atomic():
        workflow.lock(twinning)
        last = Candidate.objects.filter(twinning=twinning).aggregate(last=Max("order"))["last"] or 0
        candidate = Candidate(twinning=twinning, city=city, order=last + 1, **values)
        return workflow.add(candidate, verb="partners:add_candidate", by=by)


def edit_candidate(candidate: Candidate, *, version: int | None = None, by: Any, **values: Any) -> Candidate:
    """Note how the two administrations fit beyond points, and the first impression (adayı düzelt): S18."""
    return workflow.change(candidate, verb="partners:edit_candidate", version=version, by=by, **values)


def remove_candidate(candidate: Candidate, *, version: int | None = None, by: Any) -> None:
    """Take a candidate out of the comparison (adayı çıkar); one on which a choice was made stays."""
    refuse_unless_searching(workflow.lock(candidate.twinning))
    if candidate.choice_lines.exists():
        raise workflow.InvalidMove(_("Bu aday için seçim yapılmış; kayıttan çıkmaz."))
    workflow.remove(candidate, verb="partners:remove_candidate", version=version, by=by)


def record_pilot(candidate: Candidate, *, by: Any, **values: Any) -> Pilot:
    """Write down a small joint project before the twinning (pilot projeyi kaydet): S19."""
    pilot = Pilot(twinning=candidate.twinning, candidate=candidate, **values)
    return workflow.add(pilot, verb="partners:record_pilot", by=by)
