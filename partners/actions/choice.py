"""Verbs on the choice: choose with reasons, open it again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from twinning.relations import actions as relations
from twinning.relations import workflow
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from ..comparison import Comparison
from ..models import Candidate, Choice, ChoiceLine
from ..rules import missing_to_choose
from ..snapshot import content_of


def choose(
    twinning: Twinning,
    *,
    chosen: list[Candidate],
    institutions: Mapping[int, str],
    rejections: Mapping[int, str],
    reason: str,
    decided_by: str,
    decided_on: date,
    version: int | None = None,
    by: Any,
) -> Choice:
    """Choose the partner (ortağı seç): which, why, by whom, when, and why the others not (S20).

    Freezes the comparison, writes the partner onto the file, and opens step 3.
    """
    verb = "partners:choose"
    with transaction.atomic():
        row = workflow.lock(twinning, version)
        blocking = [found.text for found in missing_to_choose(row) if found.blocks]
        if blocking:
            raise ValidationError(blocking)
        comparison = Comparison.of(row)
        choice = workflow.add(
            Choice(twinning=row, reason=reason, decided_by=decided_by, decided_on=decided_on),
            verb=verb, by=by, reason=reason, chosen=", ".join(map(str, chosen)),
        )  # fmt: skip
        for candidate in comparison.candidates:
            _write_line(choice, candidate, candidate in chosen, rejections.get(candidate.pk, ""))
        relations.freeze(choice, content_of(comparison), by=by)
        for candidate in chosen:
            relations.add_partner(
                row, candidate.city, institution=institutions[candidate.pk], since=decided_on, by=by
            )  # fmt: skip
        relations.advance(workflow.refreshed(row), Status.DRAFTING, step=3, verb="partners:file_drafting", by=by)
    return choice


def _write_line(choice: Choice, candidate: Candidate, is_chosen: bool, reason: str) -> None:
    line = ChoiceLine(
        twinning=choice.twinning, municipality_id=choice.municipality_id, choice=choice, candidate=candidate,
        is_chosen=is_chosen, reason="" if is_chosen else reason,
    )  # fmt: skip
    line.full_clean(exclude=["municipality"])
    line.save(force_insert=True)


def reopen_choice(choice: Choice, *, why: str, on: date | None = None, version: int | None = None, by: Any) -> Choice:
    """Open the choice again with a reason (seçimi aç): the partner leaves, the search goes on; the choice stays read.

    Only while the protocol is being drafted: later the partner is bound by decisions.
    """
    with transaction.atomic():
        lay_aside(choice, why=why, on=on, version=version, by=by)
        twinning = workflow.refreshed(choice.twinning)
        relations.advance(twinning, Status.SEARCHING, step=2, verb="partners:file_searching", by=by)
    return workflow.refreshed(choice)


def lay_aside(choice: Choice, *, why: str, on: date | None = None, version: int | None = None, by: Any) -> None:
    """The choice no longer holds: it stays read with the reason, and the partner leaves the file."""
    verb, on = "partners:reopen_choice", on or timezone.localdate()
    workflow.change(choice, verb=verb, version=version, by=by, reason=why, reopened_on=on, reopen_reason=why)
    for partner in choice.twinning.partners.filter(left_on=None):
        workflow.change(partner, verb=verb, by=by, reason=why, left_on=on)
