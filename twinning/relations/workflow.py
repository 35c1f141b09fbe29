"""The one place where a status changes: lock, compare, check, write, record, refresh the board, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from twinning.audit.recording import acting
from twinning.audit.refusals import InvalidMove, Stale

from .board import refresh_board
from .models import Twinning
from .undo import REMOVED, rows_under

Moves = Mapping[str, frozenset[str]] | Callable[[Any], Mapping[str, frozenset[str]]]


def move(
    subject: Any,
    to: str,
    *,
    allowed: Moves,
    verb: str,
    by: Any,
    version: int | None = None,
    reason: str = "",
    **facts: Any,
) -> Any:
    """Bring a subject into another state with its facts; the only door through which a state changes.

    Locks the file first, then the subject. `version` is what the form was opened with (None: do not compare).
    `allowed` maps state to the states that may follow, or is a function of the subject (domestic skips the ministry).
    Raises InvalidMove, Stale, or ValidationError when a constraint speaks. Returns the subject, up to date.
    """
    field = state_field(subject)
    with transaction.atomic():
        current = lock(subject, version)
        table = allowed(current) if callable(allowed) else allowed
        before = getattr(current, field)
        if to not in table.get(before, frozenset()):
            raise InvalidMove(refusal(current, field, to))
        facts_said = {"from": before, "to": to, **{name: said(value) for name, value in facts.items()}}
        with acting(verb, current, by=by, twinning_id=file_of(current).pk, reason=reason, facts=facts_said):
            _write(current, {field: to, **facts})
        refresh_board(file_of(current))
    return refreshed(subject)


def change(subject: Any, *, verb: str, by: Any, version: int | None = None, reason: str = "", **values: Any) -> Any:
    """Change a row's values without changing its state. Raises Stale or ValidationError."""
    with transaction.atomic():
        current = lock(subject, version)
        facts = {name: said(value) for name, value in values.items()}
        with acting(verb, current, by=by, twinning_id=file_of(current).pk, reason=reason, facts=facts):
            _write(current, values)
        refresh_board(file_of(current))
    return refreshed(subject)


@contextmanager
def changing(
    subject: Any, *, verb: str, by: Any, version: int | None = None, reason: str = "", **facts: Any
) -> Iterator[Any]:
    """Run a verb that writes many rows under one subject: its version is compared and counted up, one act is left."""
    with transaction.atomic():
        current = lock(subject, version)
        with acting(verb, current, by=by, twinning_id=file_of(current).pk, reason=reason, facts=facts):
            yield current
            _write(current, {})
        refresh_board(file_of(current))


def add(subject: Any, *, verb: str, by: Any, reason: str = "", **facts: Any) -> Any:
    """Store a new row of a file; its municipality is the file's. Raises ValidationError."""
    with transaction.atomic():
        twinning = Twinning.objects.select_for_update(of=("self",)).get(pk=file_of(subject).pk)
        refuse_discarded(twinning)
        subject.municipality_id = twinning.municipality_id
        subject.full_clean(exclude=["municipality"])
        # The act names the row, so the row comes first; both stand in one transaction.
        with acting(verb, subject, by=by, twinning_id=twinning.pk, reason=reason, facts=facts):
            subject.save(force_insert=True)
        refresh_board(twinning)
    return subject


def remove(subject: Any, *, verb: str, by: Any, version: int | None = None, reason: str = "") -> None:
    """Take away a row that was never part of a decision (a draft's line); its values stay in the history.

    The act says which rows went, so that who removed them can take it back for a while (`undo`).
    """
    with transaction.atomic():
        current = lock(subject, version)
        twinning = file_of(current)
        facts = {REMOVED: rows_under(current)}
        with acting(verb, current, by=by, twinning_id=twinning.pk, reason=reason, facts=facts):
            pk = current.pk
            current.delete()
            current.pk = pk
        refresh_board(twinning)


def lock(subject: Any, version: int | None = None) -> Any:
    """Lock the file, then the subject; refuse if its version is not the one the form was opened with."""
    twinning = Twinning.objects.select_for_update(of=("self",)).get(pk=file_of(subject).pk)
    if isinstance(subject, Twinning):
        current: Any = twinning
    else:
        refuse_discarded(twinning)
        current = type(subject)._base_manager.select_for_update(of=("self",)).get(pk=subject.pk)
    if version is not None and current.version != version:
        raise Stale(current)
    return current


def refuse_discarded(twinning: Twinning) -> None:
    if twinning.discarded_at:
        raise InvalidMove(_("Dosya çöp kutusunda. Önce çöpten alın."))


def file_of(subject: Any) -> Twinning:
    return subject if isinstance(subject, Twinning) else subject.twinning


def state_field(subject: Any) -> str:
    return "status" if isinstance(subject, Twinning) else "state"


def refreshed(subject: Any) -> Any:
    subject.refresh_from_db()
    return subject


def refusal(subject: Any, field: str, to: str) -> str:
    choices = dict(subject._meta.get_field(field).choices)
    if getattr(subject, field) == to:
        return _("Bu kayıt zaten “%(now)s” durumunda. Sayfayı yenileyin.") % {"now": choices.get(to, to)}
    return _("Bu kayıt şimdi “%(now)s” durumunda; buradan “%(to)s” durumuna geçilmez. Sayfayı yenileyin.") % {
        "now": choices.get(getattr(subject, field), ""),
        "to": choices.get(to, to),
    }


def said(value: Any) -> Any:
    """A fact as the act keeps it: rows by their names, the rest as it is."""
    return str(value) if isinstance(value, models.Model) else value


def _write(current: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(current, name, value)
    current.version += 1
    current.full_clean(exclude=["municipality"], validate_unique=True)
    current.save()


def sentences(error: ValidationError) -> list[str]:
    """What a refused verb says, as sentences."""
    return list(error.messages)
