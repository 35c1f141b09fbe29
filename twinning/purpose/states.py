"""Why a relation is wanted: motives, short-lived grounds, functional purposes, and the two states of a purpose."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """A purpose is being written or is fixed (kesinleşti)."""

    DRAFT = "draft", _("Taslak")
    FIXED = "fixed", _("Kesinleşti")


ALLOWED: dict[str, frozenset[str]] = {
    State.DRAFT: frozenset({State.FIXED}),
    State.FIXED: frozenset({State.DRAFT}),
}


class MotiveGroup(TextChoices):
    """The four groups of motives (gerekçe kümesi): S7."""

    TIES = "ties", _("Coğrafi yakınlık ve kültürel bağlar")
    ECONOMY = "economy", _("Yerel ekonominin geliştirilmesi")
    SOLIDARITY = "solidarity", _("Kentlerin dayanışması, küresel ağlarda yer almak")
    POLITICS = "politics", _("Siyaset")


class Motive(TextChoices):
    """One motive (gerekçe) of S7."""

    OTTOMAN = "ottoman", _("Eski Osmanlı coğrafyası: Balkanlar, Orta Doğu")
    TURKIC = "turkic", _("Eski Sovyet coğrafyası, Türk cumhuriyetleri")
    COMPATRIOTS = "compatriots", _("Türkiye’den göçenlerin yaşadığı Avrupa kentleri (hemşeri bağı)")
    TOURISM = "tourism", _("Daha çok turist")
    TRADE = "trade", _("Ticaret ve sanayi iş birliği (odalar, organize sanayi bölgeleri)")
    RECOGNITION = "recognition", _("Ulusal ve uluslararası tanınırlık")
    BRAND = "brand", _("Marka kent olmak")
    ALLIANCES = "alliances", _("Uluslararası kuruluşlarda birlikte davranmak")
    NETWORKS = "networks", _("Uluslararası ağlar, ödüller, yarışmalar")
    KNOWLEDGE = "knowledge", _("Karşılıklı bilgi ve yardım, iyi örneklere kolay erişim")
    WHOLE_CITY = "whole_city", _("Kentin bütün aktörlerini dışarıya bağlamak")
    AID = "aid", _("Az gelişmiş ülkelerin belediyelerine yardım")
    LOCAL_DIPLOMACY = "local_diplomacy", _("Ulusal diplomasinin yürümediği yerde yerel diplomasi")


M = Motive
GROUPS: dict[str, tuple[Motive, ...]] = {
    MotiveGroup.TIES: (M.OTTOMAN, M.TURKIC, M.COMPATRIOTS),
    MotiveGroup.ECONOMY: (M.TOURISM, M.TRADE, M.RECOGNITION, M.BRAND),
    MotiveGroup.SOLIDARITY: (M.ALLIANCES, M.NETWORKS, M.KNOWLEDGE, M.WHOLE_CITY),
    MotiveGroup.POLITICS: (M.AID, M.LOCAL_DIPLOMACY),
}


class ShortLivedGround(TextChoices):
    """A ground that tends not to last (kısa ömürlü gerekçe): S8. Allowed; one should know it."""

    ECONOMIC_VISIT = "economic_visit", _("Ekonomik ziyaret")
    DIPLOMATIC_VISIT = "diplomatic_visit", _("Diplomatik ziyaret")
    TOURISM_RISE = "tourism_rise", _("Turist trafiğinde artış")
    MINISTRY_ADVICE = "ministry_advice", _("Dışişleri veya İçişleri Bakanlığının tavsiyesi")
    MAYOR = "mayor", _("Başkanın kişisel ilişkileri ve öncülüğü")
    COMMUNITY_ABROAD = "community_abroad", _("Yurt dışındaki Türk toplumunun girişimi")
    SMALL_START = "small_start", _("Okul değişimi gibi küçük bir başlangıç")


class FunctionalPurpose(TextChoices):
    """What the relation is to do (işlevsel amaç): S9."""

    ECONOMY = "economy", _("Kentin ekonomik kalkınmasına katkı")
    MANAGEMENT = "management", _("Belediye yönetimini ve hizmet kalitesini geliştirmek")
    KNOWLEDGE = "knowledge", _("Karşılıklı bilgi aktarımı")
    EU = "eu", _("Yerelde Avrupa Birliği sürecine katılmak")
    SUSTAINABILITY = "sustainability", _("Sürdürülebilir kalkınma, iklim değişikliği, sosyal kalkınma")
    OTHER = "other", _("Başka bir amaç")


class Body(TextChoices):
    """With whom the purpose is talked over (danışılan kurul): S11."""

    COUNCIL = "council", _("belediye meclisi üyeleri")
    CITIZENS_ASSEMBLY = "citizens_assembly", _("kent konseyi")
    ACTIVE_GROUPS = "active_groups", _("kentteki etkin gruplar")
    UNITS = "units", _("belediyenin birimleri")
    OTHER = "other", _("diğer")
