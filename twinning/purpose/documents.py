"""The purpose as a paper and as facts for the page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from twinning.language.dates import tr_date
from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.relations.models import Twinning, Version

from .models import Purpose
from .states import FunctionalPurpose, Motive, ShortLivedGround


def facts_of(purpose: Purpose | None) -> list[tuple[str, Any]]:
    """What stands beside the statement."""
    if purpose is None:
        return []
    functional = [str(FunctionalPurpose(name).label) for name in purpose.functional if name != FunctionalPurpose.OTHER]
    functional += [purpose.functional_other] if purpose.functional_other else []
    return [
        (_("Gerekçe kümeleri"), "; ".join(purpose.groups) or "–"),
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
        (pgettext("gerekçe", "Kapsam"), purpose.extent or "–"),
        (_("Kişi gidince ne kalır?"), purpose.what_remains or "–"),
    ]


def purpose_paper(twinning: Twinning, purpose: Purpose) -> dict[str, Any]:
    """What the printed purpose says (S12)."""
    lead = _("Kesinleştiği gün: %(on)s") % {"on": tr_date(purpose.fixed_on)} if purpose.is_fixed else ""
    return {
        "town": twinning.municipality,
        "author": twinning.municipality.name,
        "twinning": twinning,
        "lead": lead,
        "statement": purpose.statement or "–",
        "facts": facts_of(purpose),
        "short_lived_facts": short_lived_facts(purpose),
        "consultations": list(twinning.consultations.order_by("on", "id")),
        "foot": foot_of(twinning, _version_of(purpose)),
    }


def _version_of(purpose: Purpose) -> Version | None:
    """The version that fixing froze; a purpose that is being written has none."""
    frozen = Version.objects.filter(subject_kind=purpose._meta.label_lower, subject_id=purpose.pk)
    return frozen.first() if purpose.is_fixed else None


def purpose_pdf(twinning: Twinning, purpose: Purpose) -> bytes:
    """The purpose as a paper: a draft carries TASLAK until it is fixed."""
    paper = purpose_paper(twinning, purpose)
    return render_pdf("purpose/print/purpose.html", paper, title=_("Amaç"), is_draft=not purpose.is_fixed)
