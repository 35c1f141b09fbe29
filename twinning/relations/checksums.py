"""Which version or paper a checksum on a printed page belongs to (sağlama)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date

from .models import Paper, Version

LEAST = 8
HEX = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True)
class Answer:
    """What is known of a checksum: the tone, the word in bold, the sentence, and the paper to open."""

    tone: str
    word: str
    sentence: str
    paper: Paper | None = None


def answer_for(user: Any, typed: str) -> Answer | None:
    """The answer to what was typed from a footer, with or without spaces; None when nothing was asked."""
    digits = "".join(typed.split()).lower()
    if not digits:
        return None
    if not HEX.fullmatch(digits):
        return Answer("late", _("Okunamadı."), _("Kâğıttaki sağlamayı yazın; en az 8 harf veya rakam."))
    version = Version.objects.visible_to(user).filter(content_sha256__startswith=digits).select_related("twinning")
    if found := version.first():
        return _of_version(found)
    papers = Paper.objects.visible_to(user).filter(sha256__startswith=digits).select_related("twinning")
    if paper := papers.first():
        return Answer("success", _("Geçerli."), _said(paper.twinning, paper.title, tr_date(paper.on)), paper)
    return Answer("late", _("Kayıtta yok."), _("Bu sağlama hiçbir sürüme ve belgeye uymuyor; kâğıt değişmiş olabilir."))


def _of_version(version: Version) -> Answer:
    siblings = Version.objects.filter(subject_kind=version.subject_kind, subject_id=version.subject_id)
    newest = siblings.order_by("-number").values_list("number", flat=True)[0]
    paper = version.papers.first()
    number = _("%(n)d. sürüm") % {"n": version.number}
    title = paper.get_kind_display() if paper else ""
    sentence = _said(version.twinning, title, number, tr_date(version.frozen_at.date()))
    if newest == version.number:
        return Answer("success", _("Geçerli."), sentence, paper)
    later = _("Yenisi var: %(n)d. sürüm.") % {"n": newest}
    return Answer("waiting", _("Eski sürüm."), f"{sentence} {later}", paper)


def _said(twinning: Any, *parts: str) -> str:
    return ", ".join(part for part in (str(twinning), *parts) if part) + "."
