"""The past of a file, readable: acts as sentences, and the old and new values of every row they touched (K10)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import get_language, override

from twinning.audit.models import Act
from twinning.language.casing import label_case, lower_tr
from twinning.language.differences import Piece, pieces
from twinning.language.told import told
from twinning.language.values import in_words

from .steps import verb_label

# What a verb meant for the file itself: short lists leave it to the whole history.
OF_THE_FILE = models.Q(subject_kind="relations.twinning", verb__contains=":file_")
Names = dict[tuple[str, Any], str]
HIDDEN = frozenset({"id", "version", "municipality", "twinning", "updated_at"})


@dataclass(frozen=True)
class Change:
    """One value of one row: what it was and what it became."""

    row: str
    field: str
    old: str
    new: str

    @property
    def pieces(self) -> list[Piece]:
        return pieces(self.old, self.new or "–")


@dataclass(frozen=True)
class Line:
    """One act as people read it."""

    at: datetime
    label: str
    subject: str
    by: str
    reason: str
    twinning_id: int | None = None
    changes: tuple[Change, ...] = ()

    @property
    def press(self) -> tuple[Any, ...]:
        """What two acts of one press have in common."""
        return self.twinning_id, self.label, self.by, self.at.replace(second=0, microsecond=0)


def lines_of(acts: Iterable[Act], changes: dict[str, list[Change]] | None = None) -> list[Line]:
    return [
        Line(
            act.at,
            _told(act.verb),
            _about(act),
            act.by_label,
            act.reason,
            act.twinning_id,
            # The reason stands above them already.
            tuple(change for change in (changes or {}).get(str(act.pk), ()) if change.new != (act.reason or None)),
        )
        for act in acts
    ]


def gathered(lines: Iterable[Line]) -> list[Line]:
    """One line for what one press did to many rows: the same act by the same person in the same minute."""
    kept: list[Line] = []
    for line in lines:
        last = kept[-1] if kept else None
        if last is None or last.press != line.press:
            kept.append(line)
    return kept


def _about(act: Act) -> str:
    """What the act was about, where its words alone do not say it: the activity that was postponed, not “protokol”."""
    try:
        kind = apps.get_model(act.subject_kind)._meta
    except LookupError:
        return act.subject_label
    # It was labelled in the language of whoever acted.
    names = [str(kind.verbose_name)]
    with override("tr"):
        names.append(str(kind.verbose_name))
    said = lower_tr(act.subject_label)
    is_plain = kind.model_name == "twinning" or any(lower_tr(name) in said for name in names)
    return "" if is_plain or act.subject_label == act.by_label else act.subject_label


def _told(verb: str) -> str:
    return told(verb_label(verb) or verb, get_language())


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
    events = list(event_model.objects.filter(pgh_obj_id__in=set(subjects.values())).order_by("pgh_id"))
    names = _names_in(event_model, events)
    for event in events:
        act = (event.pgh_context or {}).get("act")
        now = None if event.pgh_label == "delete" else event
        if act in subjects:
            found[act] += _differences(event_model, before.get(event.pgh_obj_id), now, names)
        before[event.pgh_obj_id] = now


def _names_in(event_model: Any, events: list[Any]) -> Names:
    """What the rows that these events point to are called: one query for each relation that people know."""
    names: Names = {}
    for field in event_model.pgh_tracked_model._meta.concrete_fields:
        if field.is_relation and _is_told(field, is_new=False):
            keys = {getattr(event, field.attname, None) for event in events} - {None}
            rows = field.related_model._base_manager.in_bulk(keys) if keys else {}
            names |= {(field.attname, key): str(row) for key, row in rows.items()}
    return names


def _event_model(kind: str) -> Any:
    try:
        model = apps.get_model(kind)
    except LookupError:
        return None
    return getattr(model, "pgh_event_model", None)


def _differences(event_model: Any, before: Any, event: Any, names: Names) -> list[Change]:
    model = event_model.pgh_tracked_model
    changes = []
    for field in model._meta.concrete_fields:
        if not _is_told(field, is_new=before is None) or not hasattr(event or before, field.attname):
            continue
        old, new = (_words(field, getattr(row, field.attname), names) if row else "" for row in (before, event))
        # A new row's unset marks say nothing.
        if old != new and not (before is None and getattr(event, field.attname) is False):
            changes.append(Change(str(model._meta.verbose_name), label_case(str(field.verbose_name)), old, new))
    return changes


def _is_told(field: models.Field, *, is_new: bool) -> bool:
    """Whether people know the field: it has a word of its own, and a new row's subject is said already."""
    # What the program keeps for itself as JSON is nothing that people typed.
    is_kept = field.name in HIDDEN or isinstance(field, models.JSONField) or isinstance(field.verbose_name, str)
    return not is_kept and not (is_new and field.is_relation)


def _words(field: models.Field, value: Any, names: Names) -> str:
    if field.is_relation:
        return "" if value is None else names.get((field.attname, value), "–")
    choices = dict(getattr(field, "base_field", field).flatchoices or ())
    return in_words(value, choices, places=getattr(field, "decimal_places", 0))
