"""The plan as it was agreed against the plan as it is: S32, S37. Pure: plain data in, plain data out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class AgreedPlan:
    """What the partner last agreed to: per activity its days, its leading side and its title."""

    activities: Mapping[int, Mapping[str, Any]]

    @classmethod
    def of(cls, content: Mapping[str, Any] | None) -> AgreedPlan:
        """Read from the frozen content of an agreement; without one nothing was agreed."""
        rows = content.get("activities", []) if content else []
        return cls({row["id"]: row for row in rows})

    def days(self, activity_id: int) -> tuple[date, date] | None:
        """The days on which the activity was to be, by the agreement."""
        row = self.activities.get(activity_id)
        if row is None or not row["begins_on"]:
            return None
        return date.fromisoformat(row["begins_on"]), date.fromisoformat(row["ends_on"])

    def moved_from(self, activity_id: int, begins_on: date | None, ends_on: date | None) -> tuple[date, date] | None:
        """The agreed days (mutabakattaki gün), if they are no longer the plan's."""
        agreed = self.days(activity_id)
        return agreed if agreed and agreed != (begins_on, ends_on) else None

    def is_new(self, activity_id: int) -> bool:
        """Added after the agreement."""
        return bool(self.activities) and activity_id not in self.activities

    def lead_turned(self, activity_id: int, lead: str) -> bool:
        row = self.activities.get(activity_id)
        return row is not None and row["lead"] != lead
