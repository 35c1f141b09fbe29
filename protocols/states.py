"""The official path of a protocol: where its round stands, which moves the law allows, what its clauses are about."""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from twinning.relations.states import Holder


class RoundState(TextChoices):
    """Where one round of the official path stands (tur): S24, L3."""

    DRAFT = "draft", _("Taslak")
    IN_REVIEW = "in_review", _("İncelemede")
    AT_COUNCIL = "at_council", _("Mecliste")
    ACCEPTED = "accepted", _("Kabul edildi")
    AT_MINISTRY = "at_ministry", _("Bakanlıkta")
    PERMITTED = "permitted", _("İzin verildi")
    SIGNED = "signed", _("İmzalandı")
    REFUSED = "refused", _("Reddedildi")
    WITHDRAWN = "withdrawn", _("Geri alındı")


class Path(TextChoices):
    """Which road the law lays down (yol): abroad by the ministry, at home without it, a goodwill letter by choice."""

    ABROAD = "abroad", _("Bakanlık izniyle")
    DOMESTIC = "domestic", _("iki meclisin kararıyla")
    GOODWILL = "goodwill", _("izin veya gerekçesiyle")


R = RoundState
OPEN = frozenset({R.DRAFT, R.IN_REVIEW, R.AT_COUNCIL, R.ACCEPTED, R.AT_MINISTRY, R.PERMITTED})
EDITABLE = frozenset({R.DRAFT, R.IN_REVIEW})
PAST_COUNCIL = frozenset({R.ACCEPTED, R.AT_MINISTRY, R.PERMITTED, R.SIGNED})
PAST_MINISTRY = frozenset({R.PERMITTED, R.SIGNED})

_ABROAD: dict[str, frozenset[str]] = {
    R.DRAFT: frozenset({R.IN_REVIEW, R.AT_COUNCIL, R.WITHDRAWN}),
    R.IN_REVIEW: frozenset({R.AT_COUNCIL, R.WITHDRAWN}),
    R.AT_COUNCIL: frozenset({R.ACCEPTED, R.REFUSED, R.WITHDRAWN}),
    R.ACCEPTED: frozenset({R.AT_MINISTRY, R.WITHDRAWN}),
    R.AT_MINISTRY: frozenset({R.PERMITTED, R.REFUSED, R.WITHDRAWN}),
    R.PERMITTED: frozenset({R.SIGNED, R.WITHDRAWN}),
    R.SIGNED: frozenset(),
    R.REFUSED: frozenset(),
    R.WITHDRAWN: frozenset(),
}
ALLOWED: dict[str, dict[str, frozenset[str]]] = {
    Path.ABROAD: _ABROAD,
    Path.DOMESTIC: _ABROAD
    | {R.ACCEPTED: frozenset({R.SIGNED, R.WITHDRAWN}), R.AT_MINISTRY: frozenset(), R.PERMITTED: frozenset()},
    Path.GOODWILL: _ABROAD | {R.ACCEPTED: frozenset({R.AT_MINISTRY, R.SIGNED, R.WITHDRAWN})},
}


def allowed(subject: Any) -> dict[str, frozenset[str]]:
    """The moves of a round by its road: a domestic file skips the ministry (L10), a goodwill letter may (L3)."""
    return ALLOWED[subject.path]


HOLDER: dict[str, Holder] = {
    R.DRAFT: Holder.OFFICE,
    R.IN_REVIEW: Holder.OFFICE,
    R.AT_COUNCIL: Holder.COUNCIL,
    R.ACCEPTED: Holder.OFFICE,
    R.AT_MINISTRY: Holder.MINISTRY,
    R.PERMITTED: Holder.MAYOR,
    R.REFUSED: Holder.OFFICE,
    R.WITHDRAWN: Holder.OFFICE,
}


class ProtocolKind(TextChoices):
    """What a protocol is to the one before it (protokolün türü)."""

    MAIN = "main", _("protokol")
    AMENDMENT = "amendment", _("protokol değişikliği")
    SUB_PROTOCOL = "sub_protocol", _("alt protokol")
    RENEWAL = "renewal", _("yenileme")


class Renewal(TextChoices):
    """What happens when the term ends (yenileme)."""

    NONE = "none", _("yenilenmez")
    AUTOMATIC = "automatic", _("bildirim yoksa kendiliğinden uzar")
    AGREEMENT = "agreement", _("yazılı anlaşmayla uzar")


class ClauseKind(TextChoices):
    """What a clause is about (madde): the four of S21 and the articles met in real protocols (P1)."""

    PREAMBLE = "preamble", _("Başlangıç")
    LEGAL_BASIS = "legal_basis", _("Hukuki dayanak")
    PURPOSE = "purpose", _("Amaç")
    FIELDS = "fields", _("İş birliği alanları")
    ACTIVITIES = "activities", _("Faaliyetlerin kapsamı")
    CONTACT_UNITS = "contact_units", _("İrtibat birimleri")
    COSTS = "costs", _("Masraflar")
    FOREIGN_POLICY = "foreign_policy", _("Dış politikaya uygunluk")
    PERSONAL_DATA = "personal_data", _("Kişisel veriler")
    ENTRY = "entry", _("Yürürlüğe giriş")
    DURATION = "duration", _("Süre ve yenileme")
    AMENDMENT = "amendment", _("Değişiklik")
    TERMINATION = "termination", _("Sona erdirme")
    DISPUTES = "disputes", _("Uyuşmazlık")
    LANGUAGES = "languages", _("Diller ve imza")
    OTHER = "other", _("Diğer")


COMPULSORY = (ClauseKind.PURPOSE, ClauseKind.FIELDS, ClauseKind.ACTIVITIES, ClauseKind.DURATION)


class MeetingKind(TextChoices):
    """Kind of the council's meeting (toplantının türü)."""

    ORDINARY = "ordinary", _("olağan")
    EXTRAORDINARY = "extraordinary", _("olağanüstü")


class VoteKind(TextChoices):
    """How the council voted (oylama şekli)."""

    BY_SIGN = "by_sign", _("işaretle")
    BY_NAME = "by_name", _("ad okunarak")
    SECRET = "secret", _("gizli")


class Side(TextChoices):
    """The side of the council's president, which wins a tie (başkanın oyu)."""

    FOR = "for", _("kabul")
    AGAINST = "against", _("ret")


class Answer(TextChoices):
    """What the ministry answered (yanıt)."""

    PERMITTED = "permitted", _("İzin verildi")
    REFUSED = "refused", _("İzin verilmedi")
