"""How a council counts (L4): quorum, majority, tie, and the days after a decision, by type of local government."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from django.utils.translation import gettext as _

from twinning.institutions.states import MunicipalityType

from .states import Side


@dataclass(frozen=True)
class CouncilLaw:
    """What the law gives one type of council: days to send back, insistence, the week it meets, its article."""

    return_days: int
    may_insist: bool
    week: int
    ground: str
    sending_days: int = 7
    sent_from_decision: bool = False


_TOWN = CouncilLaw(5, True, 1, "5393 sayılı Belediye Kanunu, madde 20-23")
LAW: dict[str, CouncilLaw] = {
    MunicipalityType.METROPOLITAN: CouncilLaw(7, True, 2, "5216 sayılı Büyükşehir Belediyesi Kanunu, madde 13-14"),
    MunicipalityType.METROPOLITAN_DISTRICT: _TOWN,
    MunicipalityType.PROVINCIAL_CENTRE: _TOWN,
    MunicipalityType.OTHER: _TOWN,
    MunicipalityType.UNION: _TOWN,
    MunicipalityType.SPECIAL_ADMINISTRATION: CouncilLaw(
        7, False, 1, "5302 sayılı İl Özel İdaresi Kanunu, madde 12-15", sending_days=5, sent_from_decision=True
    ),
}


@dataclass(frozen=True)
class Vote:
    """The numbers of one vote (oylama)."""

    full_number: int
    present: int
    votes_for: int
    votes_against: int
    abstaining: int
    is_adjourned_meeting: bool = False
    president_side: str = ""

    @property
    def cast(self) -> int:
        return self.votes_for + self.votes_against + self.abstaining

    @property
    def quorum(self) -> int:
        """Absolute majority of the full number; a quarter at a meeting adjourned for want of it."""
        return ceil(self.full_number / 4) if self.is_adjourned_meeting else self.full_number // 2 + 1

    @property
    def majority(self) -> int:
        """More than half of those present, and never fewer than a quarter of the full number."""
        return max(self.present // 2 + 1, ceil(self.full_number / 4))

    @property
    def is_half(self) -> bool:
        """Exactly half of those present (and a quarter of all): whether that is a majority is disputed."""
        return 2 * self.votes_for == self.present and 4 * self.votes_for >= self.full_number

    @property
    def is_tie_won(self) -> bool:
        """Votes equal, and the president's side decides."""
        return self.is_half and self.votes_for == self.votes_against and self.president_side == Side.FOR

    @property
    def is_tie_lost(self) -> bool:
        return self.is_half and self.votes_for == self.votes_against and self.president_side == Side.AGAINST

    @property
    def is_accepted(self) -> bool:
        return self.votes_for >= self.majority or self.is_tie_won

    @property
    def wording(self) -> str:
        """Unanimous only without a no and without an abstention."""
        unanimous = not self.votes_against and not self.abstaining
        return _("oy birliği") if unanimous else _("oy çokluğu")


@dataclass(frozen=True)
class Finding:
    """What is wrong with a vote as it was typed: the sentence, its field, and whether it stops the record."""

    text: str
    field: str
    blocks: bool = True


def findings(vote: Vote, is_accepted: bool) -> list[Finding]:
    """Errors of one vote, with the numbers named; half of those present is a warning only."""
    if vote.cast > vote.present:
        return [Finding(_("Oylar %(cast)d, katılan %(present)d. Düzeltin.") % _said(vote), "votes_for")]
    if vote.present > vote.full_number:
        text = _("Katılan %(present)d, üye tam sayısı %(full)d. Düzeltin.") % _said(vote)
        return [Finding(text, "present")]
    if vote.present < vote.quorum:
        text = _("Katılan %(present)d, yeter sayı %(quorum)d. Ertelenmiş toplantıysa işaretleyin.") % _said(vote)
        return [Finding(text, "present")]
    return _result_findings(vote, is_accepted)


def _result_findings(vote: Vote, is_accepted: bool) -> list[Finding]:
    if vote.is_half and not (vote.is_tie_won and is_accepted) and not (vote.is_tie_lost and not is_accepted):
        text = _("Kabul, katılanların tam yarısı. Salt çoğunluk tartışmalı; tutanağa ve başkanın oyuna bakın.")
        return [Finding(text, "votes_for", blocks=vote.is_tie_won or vote.is_tie_lost)]
    if vote.is_half or vote.is_accepted == is_accepted:
        return []
    text = _("Kabul %(votes_for)d, gereken %(majority)d. Sonucu veya oyu düzeltin.") % _said(vote)
    return [Finding(text, "votes_for")]


def _said(vote: Vote) -> dict[str, int]:
    return {
        "cast": vote.cast,
        "present": vote.present,
        "full": vote.full_number,
        "quorum": vote.quorum,
        "votes_for": vote.votes_for,
        "majority": vote.majority,
    }


def law_of(municipality_type: str) -> CouncilLaw:
    return LAW[municipality_type]


def proposed_finality(decided_on: date, municipality_type: str) -> date:
    """The latest day of finality, proposed and never computed silently: the officer enters the day (P6)."""
    return decided_on + timedelta(days=law_of(municipality_type).return_days)


def sending_due(decided_on: date | None, final_on: date | None, municipality_type: str) -> date | None:
    """Until when the decision goes to the civil administrator: seven days of finality, or five of the decision."""
    law = law_of(municipality_type)
    start = decided_on if law.sent_from_decision else final_on
    return start + timedelta(days=law.sending_days) if start else None
