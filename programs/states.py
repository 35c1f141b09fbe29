"""The life of a programme and of an activity; what activities are, who carries them, who pays, who answers for what."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from twinning.relations.states import Holder


class ProgrammeState(TextChoices):
    """Where a programme stands (durum): S32. After an agreement a changed plan wants a new one."""

    DRAFT = "draft", _("Taslak")
    OFFERED = "offered", _("Ortakta")
    AGREED = "agreed", _("Mutabık kalındı")
    RUNNING = "running", _("Yürütülüyor")
    CHANGED = "changed", _("Mutabakat yenilenecek")
    CLOSED = "closed", _("Kapandı")


P = ProgrammeState
ALLOWED: dict[str, frozenset[str]] = {
    P.DRAFT: frozenset({P.OFFERED, P.AGREED, P.CLOSED}),
    P.OFFERED: frozenset({P.DRAFT, P.CHANGED, P.AGREED, P.RUNNING, P.CLOSED}),
    P.AGREED: frozenset({P.RUNNING, P.CHANGED, P.CLOSED}),
    P.RUNNING: frozenset({P.CHANGED, P.CLOSED}),
    P.CHANGED: frozenset({P.OFFERED, P.AGREED, P.RUNNING, P.CLOSED}),
    P.CLOSED: frozenset(),
}
HOLDER: dict[str, Holder] = {
    P.DRAFT: Holder.OFFICE,
    P.OFFERED: Holder.PARTNER,
    P.AGREED: Holder.OFFICE,
    P.RUNNING: Holder.OFFICE,
    P.CHANGED: Holder.OFFICE,
}
TONE: dict[str, str] = {
    P.DRAFT: "act",
    P.OFFERED: "waiting",
    P.AGREED: "progress",
    P.RUNNING: "in_force",
    P.CHANGED: "waiting",
    P.CLOSED: "ink",
}


class ActivityState(TextChoices):
    """Where an activity stands (durum): S37, it may be postponed or cancelled with a reason."""

    PLANNED = "planned", _("Planlandı")
    UNDER_WAY = "under_way", _("Sürüyor")
    DONE = "done", _("Yapıldı")
    POSTPONED = "postponed", _("Ertelendi")
    CANCELLED = "cancelled", _("İptal edildi")


A = ActivityState
OPEN_ACTIVITY = frozenset({A.PLANNED, A.UNDER_WAY, A.POSTPONED})
ALLOWED_ACTIVITY: dict[str, frozenset[str]] = {
    A.PLANNED: frozenset({A.UNDER_WAY, A.DONE, A.POSTPONED, A.CANCELLED}),
    A.UNDER_WAY: frozenset({A.DONE, A.POSTPONED, A.CANCELLED}),
    A.POSTPONED: frozenset({A.UNDER_WAY, A.DONE, A.POSTPONED, A.CANCELLED}),
    A.DONE: frozenset({A.UNDER_WAY}),
    A.CANCELLED: frozenset(),
}
ACTIVITY_TONE: dict[str, str] = {
    A.PLANNED: "ink",
    A.UNDER_WAY: "progress",
    A.DONE: "in_force",
    A.POSTPONED: "waiting",
    A.CANCELLED: "late",
}


class ActivityKind(TextChoices):
    """What an activity is (faaliyetin türü): S27."""

    VISIT = "visit", _("ziyaret")
    SEMINAR = "seminar", _("seminer")
    EXCHANGE = "exchange", _("değişim programı")
    TRAINING = "training", _("eğitim")
    SHOW = "show", _("gösteri")
    PUBLICATION = "publication", _("yayın")
    EXHIBITION = "exhibition", _("sergi")
    OTHER = "other", _("diğer")


class Lead(TextChoices):
    """The leading side (yürüten taraf): S32, S35."""

    OURS = "ours", _("biz yürütürüz")
    PARTNER = "partner", _("ortak yürütür")
    TOGETHER = "together", _("birlikte")


class Side(TextChoices):
    """Of which city somebody is (taraf): S30."""

    OURS = "ours", _("bizim kentimiz")
    PARTNER = "partner", _("ortak kent")


class OrganisationKind(TextChoices):
    """What a responsible or participating organisation is (kuruluşun türü): S30."""

    MUNICIPALITY = "municipality", _("belediye veya birimi")
    PUBLIC_BODY = "public_body", _("kamu kuruluşu")
    ASSOCIATION = "association", _("dernek")
    FOUNDATION = "foundation", _("vakıf")
    CHAMBER = "chamber", _("oda veya birlik")
    COMPANY = "company", _("işletme")
    SCHOOL = "school", _("okul veya üniversite")
    GROUP = "group", _("topluluk, yurttaş grubu")
    OTHER = "other", _("diğer")


class Benefit(TextChoices):
    """Whether an association or foundation of ours is of public benefit or tax-exempt: L6, 5393 art. 75/c."""

    UNKNOWN = "unknown", _("bilinmiyor")
    PUBLIC_BENEFIT = "public_benefit", _("kamu yararına çalışan dernek")
    TAX_EXEMPT = "tax_exempt", _("vergi muafiyeti tanınmış vakıf")
    NEITHER = "neither", _("hiçbiri")


NEEDS_BENEFIT = frozenset({OrganisationKind.ASSOCIATION, OrganisationKind.FOUNDATION})
FREE_OF_PERMISSION = frozenset({Benefit.PUBLIC_BENEFIT, Benefit.TAX_EXEMPT})


class DutyKind(TextChoices):
    """The five duties of a joint activity (görev): S34."""

    COORDINATION = "coordination", _("Genel koordinasyon")
    FOCAL = "focal", _("Odak kişi")
    LEAD = "lead", _("Özel sorumlu")
    PRESS = "press", _("Basın ve halkla ilişkiler")
    FINANCE = "finance", _("Mali sorumlu")


# S35: the side that leads coordinates, the other then holds the focal person.
MIRROR: dict[str, dict[str, str]] = {
    Lead.OURS: {DutyKind.COORDINATION: Side.OURS, DutyKind.FOCAL: Side.PARTNER},
    Lead.PARTNER: {DutyKind.COORDINATION: Side.PARTNER, DutyKind.FOCAL: Side.OURS},
    Lead.TOGETHER: {},
}


class Source(TextChoices):
    """Who pays (kaynak): S31."""

    OWN = "own", _("belediye bütçesi")
    PARTNER = "partner", _("ortak")
    GRANT = "grant", _("hibe")
    SPONSOR = "sponsor", _("destekçi")
    PARTICIPANT = "participant", _("katılan kuruluş")
    OTHER = "other", _("diğer")


class Currency(TextChoices):
    """Money of a line (para birimi)."""

    TRY = "TRY", _("TL")
    EUR = "EUR", "EUR"
    USD = "USD", "USD"
    GBP = "GBP", "GBP"
    CHF = "CHF", "CHF"
    BGN = "BGN", "BGN"
    MKD = "MKD", "MKD"
    BAM = "BAM", "BAM"
    RSD = "RSD", "RSD"
    RUB = "RUB", "RUB"
    AZN = "AZN", "AZN"
    GEL = "GEL", "GEL"
    JPY = "JPY", "JPY"
    CNY = "CNY", "CNY"
    RON = "RON", "RON"
    HUF = "HUF", "HUF"
    CZK = "CZK", "CZK"
    PLN = "PLN", "PLN"
    DKK = "DKK", "DKK"
    SEK = "SEK", "SEK"
    NOK = "NOK", "NOK"
    UAH = "UAH", "UAH"
    KZT = "KZT", "KZT"
    UZS = "UZS", "UZS"


class AgreedBy(TextChoices):
    """How the programme was agreed on (mutabakatın yolu): S32."""

    MEETING = "meeting", _("yüz yüze görüşme")
    VIDEO = "video", _("çevrim içi görüşme")
    LETTER = "letter", _("yazı")
    EMAIL = "email", _("e-posta")
    SIGNATURE = "signature", _("birlikte imza")
