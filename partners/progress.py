"""How far one's own sheet of points has come, in figures and words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from twinning.language.suffixes import Case, counted


@dataclass(frozen=True)
class SheetProgress:
    """Points given and missing: `missing` names the criteria without points, by candidate."""

    candidates: Sequence[Any]
    criteria: int
    missing: dict[int, list[str]]

    @property
    def all(self) -> int:
        return self.criteria * len(self.candidates)

    @property
    def given(self) -> int:
        return self.all - self.lacking

    @property
    def lacking(self) -> int:
        return sum(len(names) for names in self.missing.values())

    @property
    def whole_rows(self) -> int:
        return self.criteria - len({name for names in self.missing.values() for name in names})

    @property
    def line(self) -> str:
        """8 ölçütten 5’i tamam · 32 puandan 27’si verildi"""
        return _("%(rows)d ölçütten %(whole)s tamam · %(all)d puandan %(given)s verildi") % {
            "rows": self.criteria,
            "whole": counted(self.whole_rows, Case.SHARE),
            "all": self.all,
            "given": counted(self.given, Case.SHARE),
        }

    @property
    def columns(self) -> list[tuple[Any, str]]:
        """Each candidate with “8 ölçütten 6’sı”."""
        return [(row, self._of(row)) for row in self.candidates]

    def _of(self, candidate: Any) -> str:
        given = self.criteria - len(self.missing[candidate.pk])
        return _("%(rows)d ölçütten %(given)s") % {
            "rows": self.criteria,
            "given": counted(given, Case.SHARE),
        }

    @property
    def gaps(self) -> list[tuple[Any, list[str]]]:
        return [(row, self.missing[row.pk]) for row in self.candidates if self.missing[row.pk]]

    @property
    def complete(self) -> list[Any]:
        return [row for row in self.candidates if not self.missing[row.pk]]
