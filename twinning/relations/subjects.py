"""What a relation is about: how far, how close, its themes and what it serves."""

from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _


class Scope(TextChoices):
    """Abroad or domestic (yurt dışı, yurt içi): a domestic file needs no ministry (L10)."""

    ABROAD = "abroad", _("yurt dışı")
    DOMESTIC = "domestic", _("yurt içi")


class Kind(TextChoices):
    """Kind of relation (türü): how strong the tie is meant to be."""

    SISTER_CITY = "sister_city", _("kardeş şehir")
    COOPERATION = "cooperation", _("iş birliği protokolü")
    GOODWILL = "goodwill", _("iyi niyet mektubu")


class Theme(IntegerChoices):
    """The thirteen themes (tema) of S13."""

    CULTURE = 1, _("kültür ve sanat")
    HERITAGE = 2, _("kültürel miras")
    YOUTH = 3, _("gençlik ve eğitim")
    SPORT = 4, _("spor")
    SOCIAL = 5, _("sosyal hizmetler")
    MUNICIPAL = 6, _("belediye hizmetleri")
    ENVIRONMENT = 7, _("yerel çevre hizmetleri")
    URBANISM = 8, _("imar ve şehircilik")
    TRANSPORT = 9, _("ulaşım ve toplu taşıma")
    ENERGY = 10, _("enerji verimliliği ve yenilenebilir enerji")
    ECONOMY = 11, _("yerel ekonomik kalkınma")
    RESOURCES = 12, _("doğal kaynaklar")
    AGRICULTURE = 13, _("tarım ve kırsal faaliyetler")


class Dimension(TextChoices):
    """What sustainable development it serves (boyut): S3."""

    ECONOMY = "economy", _("ekonomi")
    SOCIETY = "society", _("toplum")
    ENVIRONMENT = "environment", _("çevre")


class Goal(IntegerChoices):
    """The seventeen goals of sustainable development by their official names: S3."""

    POVERTY = 1, _("Yoksulluğa Son")
    HUNGER = 2, _("Açlığa Son")
    HEALTH = 3, _("Sağlık ve Kaliteli Yaşam")
    EDUCATION = 4, _("Nitelikli Eğitim")
    EQUALITY = 5, _("Toplumsal Cinsiyet Eşitliği")
    WATER = 6, _("Temiz Su ve Sanitasyon")
    ENERGY = 7, _("Erişilebilir ve Temiz Enerji")
    WORK = 8, _("İnsana Yakışır İş ve Ekonomik Büyüme")
    INDUSTRY = 9, _("Sanayi, Yenilikçilik ve Altyapı")
    INEQUALITIES = 10, _("Eşitsizliklerin Azaltılması")
    CITIES = 11, _("Sürdürülebilir Şehirler ve Topluluklar")
    CONSUMPTION = 12, _("Sorumlu Üretim ve Tüketim")
    CLIMATE = 13, _("İklim Eylemi")
    SEA = 14, _("Sudaki Yaşam")
    LAND = 15, _("Karasal Yaşam")
    PEACE = 16, _("Barış, Adalet ve Güçlü Kurumlar")
    PARTNERSHIPS = 17, _("Amaçlar için Ortaklıklar")

    @property
    def numbered(self) -> str:
        """12 Sorumlu Üretim ve Tüketim: people know the goals by number as well as by name."""
        return f"{self.value} {self.label}"
