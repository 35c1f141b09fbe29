"""Take back a small removal (geri al): for ten minutes, by who removed, while nothing else happened to the file (K8).

Legal acts are not undone: they are corrected with a reason. Whether something may be undone needs no list of rules:
the removal must still be the last thing that happened, so the file stands exactly as the removal left it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models, transaction
from django.db.models.deletion import Collector
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.models import Act
from twinning.audit.recording import acting
from twinning.audit.refusals import InvalidMove

from .board import refresh_board
from .models import Twinning

WITHIN = timedelta(minutes=10)
REMOVED = "removed"

# What a verb does beside removing rows, done backwards before they come back: closing a gap in an order.
MAKE_ROOM: dict[str, Callable[[Any], None]] = {}


def undo(act_id: UUID, *, by: Any) -> Twinning:
    """Bring back what an act removed, with its old id and values (geri al). Raises InvalidMove."""
    act = Act.objects.visible_to(by).filter(pk=act_id, by_id=by.pk).first()
    if act is None or not act.facts.get(REMOVED):
        raise InvalidMove(_("Geri alınacak kayıt bulunamadı."))
    if timezone.now() - act.at > WITHIN:
        raise InvalidMove(_("Geri alma süresi doldu. Değerleri geçmişte duruyor; yeniden yazın."))
    with transaction.atomic():
        twinning = Twinning.objects.select_for_update(of=("self",)).get(pk=act.twinning_id)
        if Act.objects.of_file(twinning.pk).values_list("pk", flat=True).first() != act.pk:
            raise InvalidMove(_("Bu arada dosyada başka işlem yapıldı; geri alınamaz. Geçmişe bakın."))
        rows = [_as_it_was(label, pk) for label, ids in act.facts[REMOVED].items() for pk in ids]
        subject = rows[0]
        facts = {"undone": str(act.pk), "verb": act.verb}
        with acting("relations:undo", subject, by=by, twinning_id=twinning.pk, facts=facts):
            MAKE_ROOM.get(act.verb, lambda row: None)(subject)
            for row in _parents_first(rows):
                row.save(force_insert=True)
        refresh_board(twinning)
    return twinning


def rows_under(row: models.Model) -> dict[str, list[int]]:
    """The row and all that goes with it, by kind; the row itself first."""
    collector = Collector(using="default", origin=row)
    collector.collect([row])
    found: dict[str, list[int]] = {row._meta.label_lower: [row.pk]}
    kinds = [(model, [each.pk for each in rows]) for model, rows in collector.data.items()]
    kinds += [(rows.model, list(rows.values_list("pk", flat=True))) for rows in collector.fast_deletes]
    for model, ids in kinds:
        known = found.setdefault(model._meta.label_lower, [])
        known += [pk for pk in ids if pk not in known]
    return {label: ids for label, ids in found.items() if ids}


def _as_it_was(label: str, pk: int) -> models.Model:
    """A row as the history last saw it."""
    model: Any = apps.get_model(label)
    event = model.pgh_event_model.objects.filter(pgh_obj_id=pk, pgh_label="delete").order_by("-pgh_id").first()
    if event is None:
        raise InvalidMove(_("Geri alınacak kayıt bulunamadı."))
    names = [field.attname for field in model._meta.concrete_fields if hasattr(event, field.attname)]
    return model(**{name: getattr(event, name) for name in names})


def _parents_first(rows: list[models.Model]) -> list[models.Model]:
    """In an order in which every key finds its row."""
    kinds = {type(row) for row in rows}
    ordered: list[type[models.Model]] = []
    while kinds:
        free = {kind for kind in kinds if not (_parents(kind) & kinds - {kind})}
        ordered += sorted(free or kinds, key=lambda kind: kind._meta.label)
        kinds -= free or kinds
    return sorted(rows, key=lambda row: (ordered.index(type(row)), row.pk))


def _parents(kind: type[models.Model]) -> set[Any]:
    return {field.related_model for field in kind._meta.concrete_fields if field.is_relation}
