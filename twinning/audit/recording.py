"""`recorded` keeps every row's old and new values; `acting` writes the act of a verb and ties the values to it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pghistory
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models, transaction
from django.utils import timezone

from twinning.tenancy.constraints import APPENDED, RowSecurity

from .models import Act

CONTEXT = "select set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true)"
CURRENT = (
    "select coalesce(current_setting('pghistory.context_id', true), ''),"
    " coalesce(current_setting('pghistory.context_metadata', true), '')"
)


def recorded(model: type[models.Model]) -> type[models.Model]:
    """Keep every insert, update and delete of this model's rows in an append-only table of the same town (K10)."""
    name = f"{model._meta.app_label}_{model._meta.model_name}event_rls"
    town = "id" if model._meta.model_name == "municipality" else "municipality_id"
    generated = [f.name for f in model._meta.fields if isinstance(f, models.GeneratedField)]
    track = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=[*generated, *getattr(model, "UNRECORDED", ())],
        meta={"constraints": [RowSecurity(name=name, grants=APPENDED, column=town)]},
    )
    return track(model)


MOMENT: ContextVar[datetime | None] = ContextVar("moment", default=None)


@contextmanager
def dated(moment: datetime) -> Iterator[None]:
    """Let acts bear a moment of the past: for loading what happened before the program, never for people's work."""
    token = MOMENT.set(moment)
    try:
        yield
    finally:
        MOMENT.reset(token)


HEARD: ContextVar[list[Act] | None] = ContextVar("heard", default=None)


@contextmanager
def listening() -> Iterator[list[Act]]:
    """Hear which acts are left inside, in their order."""
    heard: list[Act] = []
    token = HEARD.set(heard)
    try:
        yield heard
    finally:
        HEARD.reset(token)


@dataclass
class Trail:
    """What a verb says of itself while it runs; becomes its `Act` when it ends well."""

    id: uuid.UUID
    twinning_id: int | None = None
    reason: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


@contextmanager
def acting(
    verb: str,
    subject: models.Model,
    *,
    by: Any,
    town: int | None = None,
    twinning_id: int | None = None,
    reason: str = "",
    facts: dict[str, Any] | None = None,
) -> Iterator[Trail]:
    """Run a verb in one transaction and leave its act; `by` is the user or a label such as an office.

    `town` says whose act it is where the subject is shared by all towns.
    """
    trail = Trail(uuid.uuid4(), twinning_id, reason, dict(facts or {}))
    with transaction.atomic():
        before = _swap_context(trail, verb)
        yield trail
        _restore_context(before)
        act = Act.objects.create(
            id=trail.id,
            municipality_id=town or municipality_of(subject),
            twinning_id=trail.twinning_id,
            subject_kind=subject._meta.label_lower,
            subject_id=subject.pk,
            subject_label=str(subject)[:300],
            verb=verb,
            at=MOMENT.get() or timezone.now(),
            by_id=getattr(by, "pk", None),
            by_label=str(getattr(by, "office_label", by))[:200],
            reason=trail.reason,
            facts=json.loads(json.dumps(trail.facts, cls=DjangoJSONEncoder)),
        )
        heard = HEARD.get()
        if heard is not None:
            heard.append(act)


def municipality_of(subject: Any) -> int:
    return subject.pk if subject._meta.model_name == "municipality" else subject.municipality_id


def _swap_context(trail: Trail, verb: str) -> list[str]:
    # pghistory.context() would prepend its SET to each statement, which server-side binding refuses.
    with connection.cursor() as cursor:
        cursor.execute(CURRENT)
        before = list(cursor.fetchone())
        cursor.execute(CONTEXT, [str(trail.id), json.dumps({"verb": verb, "act": str(trail.id)})])
    return before


def _restore_context(before: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(CONTEXT, before)
