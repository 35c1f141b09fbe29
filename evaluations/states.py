"""How an evaluation stands, what it measures, what it leads to; what becomes of a dormant relation."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from twinning.relations.states import Holder


class EvaluationKind(TextChoices):
    """Who evaluates (değerlendirmenin türü): the town alone, or both towns (S39)."""

    INTERNAL = "internal", _("içe dönük")
    JOINT = "joint", _("ortakla")


class EvaluationState(TextChoices):
    """Where an evaluation stands (durum): S39."""

    OPEN = "open", _("Açık")
    AT_PARTNER = "at_partner", _("Ortağın yanıtı bekleniyor")
    CLOSED = "closed", _("Kapandı")
    DROPPED = "dropped", _("Bırakıldı")


E = EvaluationState
INTERNAL: dict[str, frozenset[str]] = {
    E.OPEN: frozenset({E.CLOSED, E.DROPPED}),
    E.AT_PARTNER: frozenset(),
    E.CLOSED: frozenset(),
    E.DROPPED: frozenset(),
}
ALLOWED: dict[str, dict[str, frozenset[str]]] = {
    EvaluationKind.INTERNAL: INTERNAL,
    EvaluationKind.JOINT: INTERNAL
    | {E.OPEN: frozenset({E.AT_PARTNER, E.CLOSED, E.DROPPED}), E.AT_PARTNER: frozenset({E.OPEN, E.DROPPED})},
}


def allowed(subject: Any) -> dict[str, frozenset[str]]:
    """The moves of an evaluation: only a joint one goes to the partner."""
    return ALLOWED[subject.kind]


OPEN = frozenset({E.OPEN, E.AT_PARTNER})
HOLDER: dict[str, Holder] = {E.OPEN: Holder.OFFICE, E.AT_PARTNER: Holder.PARTNER}
TONE: dict[str, str] = {E.OPEN: "act", E.AT_PARTNER: "waiting", E.CLOSED: "in_force", E.DROPPED: "ink"}


class Topic(TextChoices):
    """What a question asks (sorunun konusu): the objective reached, or the parties involved (S40)."""

    OBJECTIVE = "objective", _("hedef")
    PARTIES = "parties", _("katılım")


class Level(TextChoices):
    """How far it came (düzey): S40."""

    REACHED = "reached", _("Ulaşıldı")
    PARTLY = "partly", _("Kısmen")
    MISSED = "missed", _("Ulaşılmadı")


RANK: dict[str, int] = {Level.MISSED: 0, Level.PARTLY: 1, Level.REACHED: 2}
LEVEL_TONE: dict[str, str] = {Level.REACHED: "in_force", Level.PARTLY: "waiting", Level.MISSED: "late"}
# Parties are asked otherwise than objectives: in words, not in another scale.
PARTY_WORDS = {Level.REACHED: _("Katıldı"), Level.PARTLY: _("Bir bölümü"), Level.MISSED: _("Katılmadı")}


class FollowUpKind(TextChoices):
    """What an evaluation decides (sonuç kararının türü): S41."""

    CONTINUE = "continue", _("böyle sürdürülsün")
    OBJECTIVES = "objectives", _("hedefler yenilensin")
    AREAS = "areas", _("iş birliği alanları değişsin")
    METHODS = "methods", _("araç ve yöntem değişsin")
    BROADEN = "broaden", _("faaliyetler genişlesin")
    NARROW = "narrow", _("faaliyetler daralsın")
    LIFT = "lift", _("yeni düzeye taşınsın")
    TERMINATE = "terminate", _("sonlandırma önerilsin")


class Door(TextChoices):
    """What becomes of a dormant relation (atıl ilişki için karar): S42."""

    REVIVE = "revive", _("canlandır")
    REFOUND = "refound", _("başka türde yeniden kur")
    TERMINATE = "terminate", _("sonlandır")
    WAIT = "wait", _("olduğu gibi bırak")
