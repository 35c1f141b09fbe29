"""The past of a file, readable: acts as sentences, and the old and new values of every row they touched (K10)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from twinning.audit.models import Act
from twinning.language.casing import label_case
from twinning.language.suffixes import did

from .steps import verb_label

HIDDEN = frozenset({"id", "version", "municipality", "twinning", "updated_at"})


@dataclass(frozen=True)
class Change:
    """One value of one row: what it was and what it became."""

    row: str
    field: str
    old: str
    new: str


@dataclass(frozen=True)
class Line:
    """One act as people read it."""

    at: datetime
    label: str
    subject: str
    by: str
    reason: str
    changes: tuple[Change, ...] = ()


def lines_of(acts: Iterable[Act], changes: dict[str, list[Change]] | None = None) -> list[Line]:
    return [
        Line(
            act.at,
            _told(act.verb),
            act.subject_label,
            act.by_label,
            act.reason,
            tuple((changes or {}).get(str(act.pk), ())),
        )
        for act in acts
    ]


def _told(verb: str) -> str:
    """What its actor did, where the language allows to tell it by the button's own words."""
    words = verb_label(verb) or verb
    return did(words) if get_language() == "tr" else words


def changes_of(acts: Iterable[Act]) -> dict[str, list[Change]]:
    """Old and new values by act, one query per kind of row that these acts speak of."""
    by_kind: dict[str, dict[str, int | None]] = defaultdict(dict)
    for act in acts:
        by_kind[act.subject_kind][str(act.pk)] = act.subject_id
    found: dict[str, list[Change]] = defaultdict(list)
    for kind, subjects in by_kind.items():
        event_model = _event_model(kind)
        if event_model is not None:
            _collect(event_model, subjects, found)
    return found


def _collect(event_model: Any, subjects: dict[str, int | None], found: dict[str, list[Change]]) -> None:
    """Each event of these acts against the event of the same row before it."""
    before: dict[int, Any] = {}
    for event in event_model.objects.filter(pgh_obj_id__in=set(subjects.values())).order_by("pgh_id"):
        act = (event.pgh_context or {}).get("act")
        now = None if event.pgh_label == "delete" else event
        if act in subjects:
            found[act] += _differences(event_model, before.get(event.pgh_obj_id), now)
        before[event.pgh_obj_id] = now


def _event_model(kind: str) -> Any:
    try:
        model = apps.get_model(kind)
    except LookupError:
        return None
    return getattr(model, "pgh_event_model", None)


def _differences(event_model: Any, before: Any, event: Any) -> list[Change]:
    model = event_model.pgh_tracked_model
    changes = []
    for field in model._meta.concrete_fields:
        # What the program keeps for itself as JSON is nothing that people typed.
        if field.name in HIDDEN or isinstance(field, models.JSONField) or not hasattr(event or before, field.attname):
            continue
        old, new = (_words(field, getattr(row, field.attname)) if row else "" for row in (before, event))
        # A new row's unset marks say nothing.
        if old != new and not (before is None and getattr(event, field.attname) is False):
            changes.append(Change(str(model._meta.verbose_name), label_case(str(field.verbose_name)), old, new))
    return changes


def _words(field: models.Field, value: Any) -> str:
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, bool):
        return _("evet") if value else _("hayır")
    choices = dict(field.flatchoices) if field.choices else {}
    if isinstance(value, list):
        base = dict(getattr(field, "base_field", field).flatchoices or [])
        return ", ".join(str(base.get(item, item)) for item in value)
    if hasattr(value, "strftime"):
        return value.strftime("%d.%m.%Y")
    return str(choices.get(value, value))
