"""The papers of step 6."""

from .closing import closing_content, closing_report, closing_report_pdf, frozen_report
from .letters import information_letter, notice_letter

__all__ = [
    "closing_content", "closing_report", "closing_report_pdf", "frozen_report", "information_letter", "notice_letter",
]  # fmt: skip
