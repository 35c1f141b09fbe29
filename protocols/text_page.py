"""What the page of the text shows: articles side by side, the road, the scope, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.casing import sentence_case
from twinning.people.permissions import Permission
from twinning.relations.file_rows import line_of
from twinning.relations.models import Version
from twinning.relations.steps import Reason

from .gauge import Gauge
from .languages import Language
from .library import span
from .models import Clause, Protocol
from .road import RoadCell, road_of
from .rules import missing_for_council, numbered, open_questions, scope_of
from .states import Renewal


@dataclass(frozen=True)
class Column:
    """One article in one language."""

    language: Language
    title: str
    text: str
    is_blank: bool
    is_stale: bool


@dataclass(frozen=True)
class Row:
    """One article in all languages."""

    clause: Clause
    number: int | None
    columns: tuple[Column, ...]

    @property
    def flags(self) -> list[str]:
        """What the list of articles says beside it."""
        blank = [
            _("%(language)s boş") % {"language": column.language.possessed}
            for column in self.columns
            if column.is_blank
        ]
        stale = [
            _("%(language)s eski") % {"language": column.language.possessed}
            for column in self.columns
            if column.is_stale
        ]
        return blank + stale


@dataclass
class TextPage:
    """One protocol's text as one person sees it."""

    protocol: Protocol
    user: Any

    @cached_property
    def rows(self) -> list[Row]:
        return [Row(clause, number, self._columns(clause, number)) for number, clause in numbered(self.clauses)]

    @cached_property
    def clauses(self) -> list[Clause]:
        return list(self.protocol.clauses.with_texts())

    def _columns(self, clause: Clause, number: int | None) -> tuple[Column, ...]:
        return tuple(_column(clause, number, language) for language in self.protocol.language_rows)

    @cached_property
    def round(self):
        return self.protocol.round

    @property
    def line(self) -> str:
        """How the line between the two towns is drawn."""
        return line_of(self.protocol.twinning, False)

    @property
    def is_editable(self) -> bool:
        return bool(self.round and self.round.is_editable and self.user.may(Permission.EDIT_PROTOCOL))

    @cached_property
    def road(self) -> list[RoadCell]:
        return road_of(self.protocol)

    @cached_property
    def gauge(self) -> Gauge:
        return scope_of(self.protocol, self.clauses)

    @cached_property
    def missing(self) -> list[Reason]:
        if self.round.is_historic:
            return open_questions(self.round)
        return missing_for_council(self.protocol) if self.round.is_editable else []

    @property
    def may_send(self) -> bool:
        return self.round.is_editable and self.user.may(Permission.SEND_TO_COUNCIL)

    @property
    def is_complete(self) -> bool:
        return not any(reason.blocks for reason in self.missing)

    @cached_property
    def versions(self) -> list[Version]:
        kind = self.protocol._meta.label_lower
        return list(Version.objects.filter(subject_kind=kind, subject_id=self.protocol.pk).order_by("-number"))

    @property
    def title(self) -> str:
        return sentence_case(str(self.protocol.twinning.get_kind_display()))

    @property
    def languages_said(self) -> str:
        return "-".join(language.shown_name for language in self.protocol.language_rows)

    @property
    def terms(self) -> list[tuple[str, str]]:
        """Term, renewal and notice as they are agreed."""
        protocol = self.protocol
        notice = span(protocol.notice_months) if protocol.notice_months else _("kararlaştırılmadı")
        term = span(protocol.term_months) if protocol.term_months else _("süresiz")
        return [
            (_("Süre"), term),
            (_("Yenileme"), str(Renewal(protocol.renewal).label)),
            (_("Bildirim süresi"), notice),
            (_("Nüsha"), str(protocol.originals)),
        ]


def _column(clause: Clause, number: int | None, language: Language) -> Column:
    text = clause.text_in(language.tag)
    heading = text.heading if text else ""
    title = language.article_title(number, heading) if number else heading
    return Column(
        language, title, text.text if text else "", clause.is_blank_in(language.tag), clause.is_stale_in(language.tag)
    )
