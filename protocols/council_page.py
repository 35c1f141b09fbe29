"""A protocol as a council member reads it: why in four lines, one language at a time, large (K23)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from partners.rules import standing_choice
from twinning.language.dates import tr_date
from twinning.language.suffixes import Case, counted
from twinning.purpose.rules import purpose_of

from .languages import Language
from .models import Protocol
from .states import RoundState
from .text_page import Row, TextPage

BOTH = "both"
WORDS_A_MINUTE = 150


@dataclass
class CouncilPage:
    """One protocol in the language of the address; nonsense is Turkish."""

    protocol: Protocol
    user: object
    asked: str

    @cached_property
    def text(self) -> TextPage:
        return TextPage(self.protocol, self.user)

    @property
    def languages(self) -> list[Language]:
        return self.protocol.language_rows

    @property
    def shown(self) -> str:
        return self.asked if self.asked in (BOTH, *(language.tag for language in self.languages)) else "tr"

    @cached_property
    def rows(self) -> list[Row]:
        return self.text.rows

    @property
    def minutes(self) -> int:
        words = sum(
            len(column.text.split()) for row in self.rows for column in row.columns if column.language.tag == "tr"
        )
        return max(1, round(words / WORDS_A_MINUTE))

    @property
    def line(self) -> str:
        """What lies here: the version, the number of articles, how long it takes."""
        articles = sum(row.number is not None for row in self.rows)
        version = self.protocol.round.text_version
        parts = [
            str(version) if version else _("taslak"),
            ngettext("%(n)d madde", "%(n)d madde", articles) % {"n": articles},
            ngettext("yaklaşık %(n)d dakika", "yaklaşık %(n)d dakika", self.minutes) % {"n": self.minutes},
        ]
        return " · ".join(parts)

    @cached_property
    def why(self) -> list[str]:
        """Four lines: what the council does with it, what for, what it brings, what it binds to."""
        purpose = purpose_of(self.protocol.twinning)
        found = [self._council_line()]
        if purpose and purpose.statement:
            found.append(_first_sentence(purpose.statement))
        if purpose and purpose.benefits:
            found.append(_first_sentence(purpose.benefits))
        return [*found, _("Protokol hukuken bağlayıcı değildir; iki kentin gönüllü sözüdür.")]

    def _council_line(self) -> str:
        current = self.protocol.round
        if current.state == RoundState.AT_COUNCIL:
            day = counted(tr_date(current.council_meeting_on), Case.LOCATIVE)
            return _("Bu metni meclis %(day)s oylayacak.") % {"day": day}
        if current.state == RoundState.IN_REVIEW and current.review_until:
            until = {"day": tr_date(current.review_until)}
            return _("Görüşler %(day)s gününe kadar bekleniyor; görüşünüzü dış ilişkiler birimine bildirin.") % until
        if current.decision_on:
            return _("Meclis bu metni %(day)s günü karara bağladı.") % {"day": tr_date(current.decision_on)}
        return _("Metin hazırlanıyor; meclise sununca donar.")

    @cached_property
    def reason(self) -> str:
        """Why this partner and no other."""
        choice = standing_choice(self.protocol.twinning)
        return choice.reason if choice else ""


def _first_sentence(text: str) -> str:
    head = text.strip().split("\n")[0]
    end = head.find(". ")
    return head if end < 0 else head[: end + 1]
