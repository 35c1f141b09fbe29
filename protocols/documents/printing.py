"""PDFs of step 3."""

from __future__ import annotations

from datetime import date

from django.http import Http404

from twinning.relations.models import Twinning

from ..models import Round


def file_name(twinning: Twinning, what: str) -> str:
    return f"{twinning.year}-{twinning.number:03d}-{what}.pdf"


def protocol_pdf(current: Round) -> bytes:
    raise Http404


def letter_pdf(current: Round, on: date) -> bytes:
    raise Http404
