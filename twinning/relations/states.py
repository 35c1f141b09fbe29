"""The life of a file, with whom a paper lies, and what is written down beside the steps."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from .subjects import Dimension, Goal, Kind, Scope, Theme

__all__ = [
    "ALLOWED", "AWAY", "DERIVED", "ENDED", "LIVING", "TONE", "DayKind", "Dimension", "Direction", "Goal", "Holder",
    "Kind", "Mark", "Means", "PaperKind", "Precision", "Scope", "Status", "Theme",
]  # fmt: skip


class Status(TextChoices):
    """Where a relation stands (durum). Slowing and dormant are never stored: they follow from the last sign (P3)."""

    PREPARING = "preparing", _("Hazırlanıyor")
    SEARCHING = "searching", _("Ortak aranıyor")
    DRAFTING = "drafting", _("Protokol hazırlanıyor")
    OFFICIAL = "official", _("Resmî süreçte")
    IN_FORCE = "in_force", _("Yürürlükte")
    SUSPENDED = "suspended", _("Askıda")
    ENDING = "ending", _("Sonlandırılıyor")
    TERMINATED = "terminated", _("Sonlandırıldı")
    EXPIRED = "expired", _("Süresi doldu")
    NOT_PERMITTED = "not_permitted", _("İzin verilmedi")
    SUCCEEDED = "succeeded", _("Devredildi")
    DROPPED = "dropped", _("Vazgeçildi")


# Not stored: both follow from the last sign of life (P3).
DERIVED = {"slowing": _("Yavaşlıyor"), "dormant": _("Atıl")}

S = Status
LIVING = frozenset({S.IN_FORCE, S.SUSPENDED, S.ENDING})
ENDED = frozenset({S.TERMINATED, S.EXPIRED, S.SUCCEEDED, S.DROPPED})
ALLOWED: dict[str, frozenset[str]] = {
    S.PREPARING: frozenset({S.SEARCHING, S.DROPPED}),
    S.SEARCHING: frozenset({S.PREPARING, S.DRAFTING, S.DROPPED}),
    S.DRAFTING: frozenset({S.SEARCHING, S.OFFICIAL, S.DROPPED}),
    S.OFFICIAL: frozenset({S.DRAFTING, S.IN_FORCE, S.NOT_PERMITTED, S.DROPPED}),
    S.IN_FORCE: frozenset({S.SUSPENDED, S.ENDING, S.EXPIRED, S.SUCCEEDED}),
    S.SUSPENDED: frozenset({S.IN_FORCE, S.ENDING, S.EXPIRED, S.SUCCEEDED}),
    S.ENDING: frozenset({S.IN_FORCE, S.SUSPENDED, S.TERMINATED, S.EXPIRED, S.SUCCEEDED}),
    S.NOT_PERMITTED: frozenset({S.DRAFTING, S.DROPPED}),
    S.TERMINATED: frozenset(),
    S.EXPIRED: frozenset({S.IN_FORCE, S.ENDING}),
    S.SUCCEEDED: frozenset(),
    S.DROPPED: frozenset({S.PREPARING}),
}

TONE: dict[str, str] = {
    S.PREPARING: "act",
    S.SEARCHING: "act",
    S.DRAFTING: "act",
    S.OFFICIAL: "waiting",
    S.IN_FORCE: "in_force",
    S.SUSPENDED: "waiting",
    S.ENDING: "late",
    S.TERMINATED: "ink",
    S.EXPIRED: "ink",
    S.NOT_PERMITTED: "late",
    S.SUCCEEDED: "ink",
    S.DROPPED: "ink",
}


class Holder(TextChoices):
    """With whom the paper lies (kimde)."""

    OFFICE = "office", _("Dış ilişkiler birimi")
    MANAGER = "manager", _("Birim müdürü")
    COUNCIL = "council", _("Belediye meclisi")
    CIVIL_ADMINISTRATOR = "civil_administrator", _("Mülki idare amiri")
    MINISTRY = "ministry", _("Bakanlık")
    MAYOR = "mayor", _("Başkanlık")
    PARTNER = "partner", _("Ortak")


# Whose desk it is: to these roles the paper lies “Sizde”.
DESK = {
    "officer": (Holder.OFFICE,),
    "manager": (Holder.OFFICE, Holder.MANAGER),
    "council_office": (Holder.COUNCIL,),
    "mayors_office": (Holder.MAYOR,),
}
AWAY = (Holder.COUNCIL, Holder.CIVIL_ADMINISTRATOR, Holder.MINISTRY, Holder.MAYOR, Holder.PARTNER)


class Mark(TextChoices):
    """A step's small block in lists: nothing yet, begun, the current one, done."""

    NONE = "-", _("başlamadı")
    BEGUN = "b", _("başladı")
    CURRENT = "c", _("sürüyor")
    DONE = "d", _("tamam")


class Means(TextChoices):
    """How one was in touch (temas yolu)."""

    MEETING = "meeting", _("yüz yüze görüşme")
    VISIT = "visit", _("ziyaret")
    PHONE = "phone", _("telefon")
    VIDEO = "video", _("çevrim içi görüşme")
    LETTER = "letter", _("yazı")
    EMAIL = "email", _("e-posta")


class Precision(TextChoices):
    """How exactly a day of the past is known; an unknown day is never faked (U31)."""

    DAY = "day", _("gün")
    MONTH = "month", _("ay")
    YEAR = "year", _("yıl")


class PaperKind(TextChoices):
    """What a paper is (belge türü)."""

    PURPOSE = "purpose", _("amaç belgesi")
    COMPARISON = "comparison", _("aday karşılaştırma raporu")
    CHOICE = "choice", _("ortak seçimi tutanağı")
    PROTOCOL = "protocol", _("protokol")
    SIGNED_PROTOCOL = "signed_protocol", _("imzalı protokol")
    COUNCIL_DECISION = "council_decision", _("meclis kararı")
    APPLICATION = "application", _("izin başvurusu yazısı")
    PERMISSION = "permission", _("bakanlık izni")
    PROGRAMME = "programme", _("uygulama programı")
    EVALUATION = "evaluation", _("değerlendirme raporu")
    NOTICE = "notice", _("ortağa bildirim")
    CLOSING = "closing", _("kapanış raporu")
    LETTER = "letter", _("yazı")
    OTHER = "other", _("diğer belge")


class Direction(TextChoices):
    """Out of the town hall or into it (giden, gelen)."""

    OUT = "out", _("giden")
    IN = "in", _("gelen")


class DayKind(TextChoices):
    """Whose a day of the calendar is (gün): shape and colour say it."""

    LATE = "late", _("Süresi geçti")
    YOURS = "yours", _("Sizde")
    LEGAL = "legal", _("Meclis, yasal gün")
    ACTIVITY = "activity", _("Faaliyet")
    OTHERS = "others", _("Başkasında")
    STEP = "step", _("Dosyadan")
