"""The closing report (kapanış raporu): what was begun, what came of it, how it ended (S44)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.relations.models import Twinning, Version
from twinning.relations.steps import steps

from ...models import RevivalAttempt, Termination


def closing_content(twinning: Twinning) -> dict[str, Any]:
    """What each step says of itself, and what was tried before the end, as plain data: this is what the end freezes."""
    file = Twinning.objects.with_partners().get(pk=twinning.pk)
    sections = [section for step in steps() if (section := step.closing_section(file))]
    return {
        "reference": file.reference,
        "partners": [f"{row} ({row.city.country.name_tr})" for row in file.current_partners],
        "facts": _cover(file),
        "sections": [{**section, "facts": [list(fact) for fact in section["facts"]]} for section in sections],
        "attempts": [[tr_date(row.on), row.what, row.outcome] for row in RevivalAttempt.objects.filter(twinning=file)],
    }


def _cover(file: Twinning) -> list[list[str]]:
    facts = [
        (_("Dosya"), file.reference),
        (_("Türü"), label_case(file.get_kind_display())),
        (_("Kapsam"), label_case(file.get_scope_display())),
        (_("Açılış"), tr_date(file.opened_on)),
        (_("Durum"), str(file.get_status_display())),
        (_("Sona erdiği gün"), tr_date(file.ended_on) or "–"),
    ]
    return [[label, value] for label, value in facts]


def frozen_report(twinning: Twinning) -> Version | None:
    """The report as the end froze it; a file on its way has none."""
    ends = Termination.objects.filter(twinning=twinning, state="ended").values_list("pk", flat=True)
    return Version.objects.filter(subject_kind="protocols.termination", subject_id__in=list(ends)).first()


def closing_report(twinning: Twinning) -> dict[str, Any]:
    """What the printed report says: the frozen content, or what stands today."""
    version = frozen_report(twinning)
    return {
        "town": twinning.municipality,
        "author": twinning.municipality.name,
        "twinning": twinning,
        "lead": str(twinning.get_status_display()),
        "report": version.content if version else closing_content(twinning),
        "foot": foot_of(twinning, version),
    }


def closing_report_pdf(twinning: Twinning) -> bytes:
    """The closing report in print; before the end it carries TASLAK."""
    paper = closing_report(twinning)
    return render_pdf(
        "protocols/print/closing_report.html", paper, title=_("Kapanış raporu"), is_draft=not twinning.is_ended
    )
