"""The comparison as a paper."""

from __future__ import annotations

from twinning.relations.models import Twinning


def file_name(twinning: Twinning) -> str:
    return f"{twinning.year}-{twinning.number:03d}-karsilastirma.pdf"


def comparison_pdf(twinning: Twinning) -> bytes:
    """TODO"""
    raise NotImplementedError
