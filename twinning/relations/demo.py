"""How far a demonstration file shall come, and on which days: every step's `demo()` reads this."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum

from django.utils import timezone

from twinning.audit.recording import dated


class Scene(IntEnum):
    """A place on the road from the first idea to the archive; a file walks it by the real verbs up to its scene."""

    PURPOSE_DRAFT = 10
    PURPOSE_FIXED = 11
    PROFILE = 20
    CANDIDATES = 21
    SCORED = 22
    CHOSEN = 25
    PROTOCOL_DRAFT = 30
    IN_REVIEW = 31
    AT_COUNCIL = 32
    COUNCIL_REFUSED = 33
    ACCEPTED = 34
    AT_MINISTRY = 35
    NOT_PERMITTED = 36
    PERMITTED = 37
    IN_FORCE = 40
    PROGRAMME_DRAFT = 41
    PROGRAMME_OFFERED = 42
    AGREED = 43
    RUNNING = 44
    EVALUATION_OPEN = 50
    EVALUATION_AT_PARTNER = 51
    EVALUATED = 52
    END_PROPOSED = 60
    END_DECIDED = 61
    NOTIFIED = 62
    MINISTRY_TOLD = 63
    TERMINATED = 64


@dataclass(frozen=True)
class Timeline:
    """Days of a demonstration file, counted from its opening, none of them in the future unless asked."""

    opened_on: date

    def day(self, after: int) -> date:
        """The day so many days after the opening, at the latest yesterday."""
        return min(self.opened_on + timedelta(days=after), timezone.localdate() - timedelta(days=1))

    @contextmanager
    def on(self, after: int) -> Iterator[date]:
        """Act on that day: the acts inside bear its morning."""
        day = self.day(after)
        with dated(datetime.combine(day, time(10, 30), timezone.get_current_timezone())):
            yield day

    def coming(self, days: int) -> date:
        """A day to come."""
        return timezone.localdate() + timedelta(days=days)
