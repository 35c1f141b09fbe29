"""Verbs on papers: issue the printed protocol and the letters, keep the signed scan."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from twinning.relations import actions as relations
from twinning.relations.models import Paper
from twinning.relations.states import PaperKind

from ..models import Round


def issue_protocol(current: Round, content: bytes, *, on: date, file_name: str, by: Any) -> Paper:
    """Keep the printed protocol of the version that was laid before the council or signed (protokolü bas)."""
    title = _("Protokol, %(version)s") % {"version": current.text_version}
    return relations.issue_paper(
        current.twinning, content, kind=PaperKind.PROTOCOL, title=title, on=on,
        file_name=file_name, prints=current.text_version, by=by,
    )  # fmt: skip


def issue_letter(current: Round, content: bytes, *, on: date, title: str, file_name: str, by: Any) -> Paper:
    """Keep the letter to the ministry as it was drafted for the document system (yazıyı bas)."""
    return relations.issue_paper(
        current.twinning, content, kind=PaperKind.APPLICATION, title=title, on=on,
        file_name=file_name, prints=current.text_version, by=by,
    )  # fmt: skip


def keep_scan(current: Round, scan: Any, *, kind: str, title: str, on: date, number: str = "", by: Any) -> Paper:
    """Put the scan of a decision, a permission or the signed protocol beside its record (taramayı koy)."""
    return relations.file_paper(
        current.twinning, scan, kind=kind, title=title, on=on, number=number,
        prints=current.text_version, direction="in", by=by,
    )  # fmt: skip
