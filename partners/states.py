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


class Section(TextChoices):
    """What rows of the profile stand together in the comparison (bölüm)."""

    PLACE = "place", _("Nüfus ve konum")
    ECONOMY = "economy", _("Ekonomik yapı")
    FEATURES = "features", _("Özellikler ve kaynaklar")
    WORK = "work", _("İş birliği")


SECTIONS = {
    Section.PLACE: (CriterionGroup.POPULATION, CriterionGroup.COUNTRY, CriterionGroup.LOCATION),
    Section.ECONOMY: (CriterionGroup.SECTORS,),
    Section.FEATURES: (
        CriterionGroup.GEOGRAPHY, CriterionGroup.RESOURCES, CriterionGroup.SOCIETY, CriterionGroup.OTHER,
    ),
    Section.WORK: (CriterionGroup.TOPICS, CriterionGroup.POLITICS),
}  # fmt: skip
SECTION_OF = {group: section for section, groups in SECTIONS.items() for group in groups}
# Rows of one section follow each other, so the order of the enumeration is the order of the page.
PLACE_OF = {group: place for place, group in enumerate(CriterionGroup, start=1)}


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

    UNKNOWN = "unknown", _("Bilinmiyor")
    GOOD = "good", _("İyi")
    FAIR = "fair", _("Orta")
    HARD = "hard", _("Zor")


class Outcome(TextChoices):
    """What became of a candidate (sonuç): it follows from the choice, and is stored nowhere."""

    OPEN = "open", _("Karşılaştırılıyor")
    CHOSEN = "chosen", _("Seçildi")
    REJECTED = "rejected", _("Seçilmedi")
    LEFT = "left", _("Dosyadan vazgeçildi")


class Recommendation(TextChoices):
    """What a pilot project teaches (öneri): S19."""

    GO_ON = "go_on", _("ilişki kurulabilir")
    ANOTHER = "another", _("bir pilot daha gerekir")
    STOP = "stop", _("ilişki kurulmamalı")


# The rows that every new profile begins with (S14); "others" stays open-ended.
SEEDED = tuple(group for group in CriterionGroup if group != CriterionGroup.OTHER)
