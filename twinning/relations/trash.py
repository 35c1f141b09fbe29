"""The trash: a file opened by mistake can be thrown away and taken back for thirty days; nothing official can (K8)."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from . import workflow
from .board import standings_of
from .models import Twinning
from .states import Mark, Status
from .steps import Reason


def why_not_discard(twinning: Twinning) -> list[Reason]:
    """What binds a file, so that it is not thrown away but given up (vazgeç) with its reason."""
    reasons = []
    if twinning.status != Status.PREPARING or twinning.step != 1 or twinning.is_historic:
        reasons.append(Reason(_("Dosya hazırlık başında değil; çöpe atılmaz. Gerekirse dosyadan vazgeçilir.")))
    elif any(standing.mark == Mark.DONE for standing in standings_of([twinning])[twinning.pk]):
        reasons.append(Reason(_("Dosyada kesinleşmiş işlem var; çöpe atılmaz.")))
    if twinning.papers.exists():
        reasons.append(Reason(_("Dosyada belge var; belge konan dosya çöpe atılmaz.")))
    return reasons


def discard(twinning: Twinning, *, version: int | None = None, by: Any) -> Twinning:
    """Throw a file away that was opened by mistake (çöpe at); its number is not given again."""
    with transaction.atomic():
        current = workflow.lock(twinning, version)
        reasons = why_not_discard(current)
        if reasons:
            raise ValidationError([reason.text for reason in reasons])
        return workflow.change(twinning, verb="relations:discard", by=by, discarded_at=timezone.now())


def restore(twinning: Twinning, *, version: int | None = None, by: Any) -> Twinning:
    """Take a file out of the trash (çöpten al)."""
    return workflow.change(twinning, verb="relations:restore", version=version, by=by, discarded_at=None)
