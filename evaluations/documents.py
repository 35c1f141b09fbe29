"""The evaluation report (değerlendirme raporu) in print."""

from __future__ import annotations

from typing import Any

from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf

from .content import evaluation_content
from .models import Evaluation
from .outputs import from_plain
from .reading import version_of


def evaluation_report(evaluation: Evaluation) -> dict[str, Any]:
    """What the printed report says: what the closing froze, or what stands today."""
    version, twinning = version_of(evaluation), evaluation.twinning
    content = version.content if version else evaluation_content(evaluation)
    return {
        "town": twinning.municipality,
        "author": twinning.municipality.name,
        "twinning": twinning,
        "lead": f"{content['period']} · {content['kind']}",
        "report": content,
        "outputs": from_plain(content["outputs"]),
        "foot": foot_of(twinning, version),
    }


def evaluation_pdf(evaluation: Evaluation) -> bytes:
    """The report as a paper: while the evaluation is open it carries TASLAK."""
    paper = evaluation_report(evaluation)
    return render_pdf(
        "evaluations/print/evaluation.html", paper, title=str(evaluation), is_draft=not evaluation.is_closed
    )
