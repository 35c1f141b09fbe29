"""The papers of step 6."""

from .closing import closing_content, closing_report, closing_report_pdf, frozen_report

__all__ = ["closing_content", "closing_report", "closing_report_pdf", "frozen_report"]
