"""The lists of files and papers as tables to keep: the same rows that the address filters, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from twinning.cities.models import Country
from twinning.institutions.models import Municipality

from .file_rows import row_maker

Line = tuple[Any, ...]
AT_ONCE = 2000
FILES_HEAD = (
    _("Dosya"), _("Başlık"), _("Ortak"), _("Ülke"), _("Tür"), _("Kapsam"), _("Durum"), _("Adım"), _("Sıradaki iş"),
    _("Kimde"), _("Son gün"), _("Son hareket"), _("Açılış"),
)  # fmt: skip
PAPERS_HEAD = (
    _("Gün"), _("Yön"), _("Tür"), _("Başlık"), _("Sayı"), _("Dosya"), _("Ortak"), _("Sürüm"), _("Sağlama"),
)  # fmt: skip


def file_lines(files: QuerySet, municipality: Municipality) -> Iterator[Line]:
    """Each file as one line, from the board's columns."""
    countries = {country.code: country.name for country in Country.objects.all()}
    row_of = row_maker(municipality)
    for twinning in files.iterator(AT_ONCE):
        row = row_of(twinning)
        yield (
            row.reference, row.title, row.partner, ", ".join(countries[code] for code in twinning.country_codes),
            row.kind, twinning.get_scope_display(), row.status, row.step, row.next, row.holder, row.due_on,
            row.last_sign_on, twinning.opened_on,
        )  # fmt: skip


def paper_lines(papers: QuerySet) -> Iterator[Line]:
    """Each paper as one line; the checksum in full, of the version where it prints one."""
    for paper in papers.select_related("twinning", "prints").iterator(AT_ONCE):
        version = paper.prints
        yield (
            paper.on, paper.get_direction_display(), paper.get_kind_display(), paper.title, paper.number,
            paper.twinning.reference, paper.twinning.partner_names, version.number if version else None,
            version.content_sha256 if version else paper.sha256,
        )  # fmt: skip
