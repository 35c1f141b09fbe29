"""The end of a relation: where it stands, on what grounds, which moves the law allows."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from twinning.relations.states import Holder

from ..states import Path


class TerminationState(TextChoices):
    """Where the end of a relation stands (sonlandırma): S44."""

    PROPOSED = "proposed", _("Önerildi")
    DECIDED = "decided", _("Karar alındı")
    NOTIFIED = "notified", _("Ortağa bildirildi")
    MINISTRY_TOLD = "ministry_told", _("Bakanlığa bilgi verildi")
    ENDED = "ended", _("Sona erdi")
    WITHDRAWN = "withdrawn", _("Geri alındı")


class Ground(TextChoices):
    """Why a relation is ended (gerekçe); the words beside it tie it to a duty of the town (L11)."""

    NO_CONTACT = "no_contact", _("iletişim kurulamıyor")
    NO_WORK = "no_work", _("birlikte iş yapılamıyor")
    REACHED = "reached", _("amaca ulaşıldı")
    DUTIES = "duties", _("belediyenin görev veya önceliği değişti")
    RESOURCES = "resources", _("kaynak ayrılamıyor")
    PARTNER = "partner", _("ortak ilişkiyi bitirdi")
    OTHER = "other", _("diğer")


# S44 asks for the attempts to revive where the relation failed; a reached purpose wants none.
WITHOUT_ATTEMPT = frozenset({Ground.REACHED, Ground.DUTIES, Ground.PARTNER})

T = TerminationState
OPEN = frozenset({T.PROPOSED, T.DECIDED, T.NOTIFIED, T.MINISTRY_TOLD})
ABROAD: dict[str, frozenset[str]] = {
    T.PROPOSED: frozenset({T.DECIDED, T.WITHDRAWN}),
    T.DECIDED: frozenset({T.NOTIFIED, T.WITHDRAWN}),
    T.NOTIFIED: frozenset({T.MINISTRY_TOLD, T.WITHDRAWN}),
    T.MINISTRY_TOLD: frozenset({T.ENDED, T.WITHDRAWN}),
    T.ENDED: frozenset(),
    T.WITHDRAWN: frozenset(),
}
ALLOWED: dict[str, dict[str, frozenset[str]]] = {
    Path.ABROAD: ABROAD,
    Path.DOMESTIC: ABROAD | {T.NOTIFIED: frozenset({T.ENDED, T.WITHDRAWN}), T.MINISTRY_TOLD: frozenset()},
    Path.GOODWILL: ABROAD | {T.NOTIFIED: frozenset({T.MINISTRY_TOLD, T.ENDED, T.WITHDRAWN})},
}


def allowed(subject: Any) -> dict[str, frozenset[str]]:
    """The moves of an end by its road: a domestic one tells no ministry (L10), a goodwill letter may (L3)."""
    return ALLOWED[subject.path]


TONE: dict[str, str] = {
    T.PROPOSED: "act",
    T.DECIDED: "progress",
    T.NOTIFIED: "waiting",
    T.MINISTRY_TOLD: "waiting",
    T.ENDED: "ink",
    T.WITHDRAWN: "ink",
}
HOLDER: dict[str, Holder] = {
    T.PROPOSED: Holder.COUNCIL,
    T.DECIDED: Holder.OFFICE,
    T.NOTIFIED: Holder.OFFICE,
    T.MINISTRY_TOLD: Holder.OFFICE,
}
