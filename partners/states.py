"""Rows of the wanted partner's picture, ways by which candidates come, and how well they fit beyond points."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class CriterionGroup(TextChoices):
    """A row of the ideal partner's profile (profil satırı): S14."""

    POPULATION = "population", _("Nüfus büyüklüğü")
    COUNTRY = "country", _("Ülke")
    LOCATION = "location", _("Konum, bölge")
    SECTORS = "sectors", _("Öncelikli ekonomik sektörler")
    GEOGRAPHY = "geography", _("Coğrafi özellikler")
    RESOURCES = "resources", _("Ekonomik kaynaklar")
    SOCIETY = "society", _("Toplumsal özellikler")
    OTHER = "other", _("Diğer özellikler")
    TOPICS = "topics", _("Somut iş birliği konuları")
    POLITICS = "politics", _("Siyasi öncelikler")


class Channel(TextChoices):
    """The way by which a candidate came (geliş yolu): S16."""

    OWN_NETWORK = "own_network", _("şimdiye kadarki çevremiz")
    MAYORS = "mayors", _("başkanların dostluğu")
    COMPATRIOTS = "compatriots", _("yurt dışındaki hemşeriler")
    TBB = "tbb", _("Türkiye Belediyeler Birliği")
    REGIONAL_UNION = "regional_union", _("bölgesel belediye birliği")
    TDBB = "tdbb", _("Türk Dünyası Belediyeler Birliği")
    EMBASSY = "embassy", _("büyükelçilik, konsolosluk")
    FOREIGN_MINISTRY = "foreign_ministry", _("Dışişleri Bakanlığı")
    PARTNER_APPLIED = "partner_applied", _("karşı tarafın başvurusu")
    CEMR = "cemr", _("Avrupa Belediyeler ve Bölgeler Konseyi ağı")
    SISTER_CITIES = "sister_cities", _("Sister Cities International")
    CONSULTATION = "consultation", _("danışmada önerilen bağlantı")
    OTHER = "other", _("başka bir yol")


class Fit(TextChoices):
    """How well two administrations fit beyond points (puan dışı uyum): S18."""

    UNKNOWN = "unknown", _("bilinmiyor")
    GOOD = "good", _("iyi")
    FAIR = "fair", _("orta")
    HARD = "hard", _("zor")


class Recommendation(TextChoices):
    """What a pilot project teaches (öneri): S19."""

    GO_ON = "go_on", _("ilişki kurulabilir")
    ANOTHER = "another", _("bir pilot daha gerekir")
    STOP = "stop", _("ilişki kurulmamalı")


# The rows that every new profile begins with (S14); "others" stays open-ended.
SEEDED = tuple(group for group in CriterionGroup if group != CriterionGroup.OTHER)
