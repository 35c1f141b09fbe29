"""The purpose as a paper and as facts for the page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from .models import Purpose
from .states import FunctionalPurpose, Motive, ShortLivedGround


def facts_of(purpose: Purpose | None) -> list[tuple[str, Any]]:
    """What stands beside the statement."""
    if purpose is None:
        return []
    functional = [str(FunctionalPurpose(name).label) for name in purpose.functional if name != FunctionalPurpose.OTHER]
    functional += [purpose.functional_other] if purpose.functional_other else []
    return [
        (_("Gerekçe kümeleri"), " · ".join(purpose.groups) or "–"),
        (_("Gerekçeler"), "; ".join(str(Motive(name).label) for name in purpose.motives) or "–"),
        (_("İşlevsel amaçlar"), "; ".join(functional) or "–"),
        (_("Beklenen yararlar"), purpose.benefits or "–"),
    ]


def short_lived_facts(purpose: Purpose | None) -> list[tuple[str, Any]]:
    """The grounds that tend not to last, and what was said of their time and extent (S8)."""
    if purpose is None or not purpose.short_lived:
        return []
    return [
        (_("Gerekçeler"), "; ".join(str(ShortLivedGround(name).label) for name in purpose.short_lived)),
        (_("Süre"), purpose.duration or "–"),
        (_("Kapsam"), purpose.extent or "–"),
        (_("Kişi gidince ne kalır?"), purpose.what_remains or "–"),
    ]
