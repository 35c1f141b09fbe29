"""Countries by their official Turkish names, and the cities that the whole installation shares."""

from __future__ import annotations

from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Concat
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from twinning.institutions.models import TURKISH
from twinning.language.fold import TrFold
from twinning.tenancy.constraints import TableGrants

from .states import PlaceKind

# As pages name a language (BCP 47): bg, sr-Latn, zh-Hant-TW.
LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\Z"
NO_LANGUAGE = _("Dil kodu okunamadı. Böyle yazın: bg veya sr-Latn")


def up_to(degrees: int) -> list[MinValueValidator | MaxValueValidator]:
    """How far a place may lie on either side."""
    least, most = _("En az %(limit_value)s yazın."), _("En çok %(limit_value)s yazın.")
    return [MinValueValidator(-degrees, least), MaxValueValidator(degrees, most)]


class Country(models.Model):
    """A country by the program's own table (ülke): official Turkish usage, own codes where ISO has none (L12)."""

    code = models.CharField(_("kod"), max_length=2, primary_key=True)
    name_tr = models.CharField(_("Türkçe adı"), max_length=80, db_collation=TURKISH)
    name_en = models.CharField(_("İngilizce adı"), max_length=80)
    world_region = models.CharField(_("dünya bölgesi"), max_length=40, blank=True)
    is_compound = models.BooleanField(default=False)
    reading = models.CharField(max_length=80, blank=True)

    class Meta:
        verbose_name = _("ülke")
        ordering = ("name_tr",)
        constraints = (TableGrants(name="cities_country_grants", login="SELECT", tenant="SELECT", national="SELECT"),)

    def __str__(self) -> str:
        return self.name_tr

    @property
    def name(self) -> str:
        """Its name in the language of the reader: Turkish by the state's usage, else English."""
        return self.name_tr if get_language() == "tr" else self.name_en

    def name_on(self, day: date) -> str:
        """What the country was called on a day: Makedonya before 12.02.2019 (L12)."""
        former = self.former_names.filter(valid_during__contains=day).first()
        return former.name_tr if former else self.name_tr


class FormerName(models.Model):
    """A country's name of another time (eski ad): L12."""

    country = models.ForeignKey(Country, models.CASCADE, related_name="former_names")
    name_tr = models.CharField(_("adı"), max_length=80, db_collation=TURKISH)
    valid_during = DateRangeField(_("geçerlilik"))

    class Meta:
        verbose_name = _("eski ad")
        constraints = (
            TableGrants(name="cities_formername_grants", login="SELECT", tenant="SELECT", national="SELECT"),
            ExclusionConstraint(
                name="cities_formername_one_at_a_time",
                expressions=[("country", RangeOperators.EQUAL), ("valid_during", RangeOperators.OVERLAPS)],
            ),
        )

    def __str__(self) -> str:
        return self.name_tr


class City(models.Model):
    """A place abroad or at home (kent): shared by all towns; what a town thinks of it is its own."""

    country = models.ForeignKey(Country, models.PROTECT, related_name="cities", verbose_name=_("ülke"))
    kind = models.CharField(_("türü"), max_length=10, choices=PlaceKind, default=PlaceKind.CITY)
    name_tr = models.CharField(_("Türkçe adı"), max_length=120, db_collation=TURKISH)
    name_local = models.CharField(_("kendi dilinde adı"), max_length=120, blank=True)
    local_language = models.CharField(
        _("dili"), max_length=12, blank=True,
        validators=[RegexValidator(LANGUAGE, NO_LANGUAGE)],
    )  # fmt: skip
    is_compound = models.BooleanField(default=False)
    reading = models.CharField(_("okunuşu"), max_length=120, blank=True)
    population = models.PositiveIntegerField(_("nüfus"), null=True, blank=True)
    population_year = models.PositiveSmallIntegerField(_("nüfus yılı"), null=True, blank=True)
    latitude = models.DecimalField(
        _("enlem"), max_digits=8, decimal_places=5, null=True, blank=True, validators=up_to(90)
    )
    longitude = models.DecimalField(
        _("boylam"), max_digits=8, decimal_places=5, null=True, blank=True, validators=up_to(180)
    )
    geonames_id = models.PositiveBigIntegerField(null=True, blank=True, unique=True)
    added_by_municipality = models.BigIntegerField(null=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    # The way it is written here, at home, and in papers: all are found.
    also_called = models.CharField(_("öteki adları"), max_length=300, blank=True)
    search = models.GeneratedField(
        expression=TrFold(Concat("name_tr", Value(" "), "name_local", Value(" "), "also_called")),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        verbose_name = _("kent")
        verbose_name_plural = _("kentler")
        ordering = ("name_tr",)
        indexes = (GinIndex(OpClass("search", name="gin_trgm_ops"), name="cities_city_search"),)
        constraints = (
            TableGrants(name="cities_city_grants", login="SELECT", tenant="SELECT, INSERT, UPDATE", national="SELECT"),
            models.UniqueConstraint(
                fields=["country", "name_tr", "kind"],
                name="cities_city_once",
                violation_error_message=_("Bu kent zaten yazılı. Onu seçin."),
            ),
            models.CheckConstraint(
                name="cities_city_on_the_globe",
                condition=Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                violation_error_message=_("Enlem ve boylam yeryüzünde bir yer göstermiyor. Düzeltin."),
            ),
            models.CheckConstraint(
                name="cities_city_language_is_a_code",
                condition=Q(local_language="") | Q(local_language__regex=LANGUAGE),
                violation_error_message=NO_LANGUAGE,
            ),
        )

    def __str__(self) -> str:
        return self.name_tr

    @property
    def display_name(self) -> str:
        return self.name_tr

    @property
    def label(self) -> str:
        """How it stands in a choice: Plovdiv, Bulgaristan."""
        return f"{self.name_tr}, {self.country.name}"


class GazetteerPlace(models.Model):
    """A place of the world from GeoNames (yer dizini): loaded once, looked up while typing, adopted as a `City`."""

    geonames_id = models.PositiveBigIntegerField(primary_key=True)
    country = models.ForeignKey(Country, models.CASCADE, related_name="+", db_constraint=False)
    name = models.CharField(max_length=200)
    # All names that GeoNames knows, folded, each between bars: |plovdiv|filibe|
    search = models.TextField()
    population = models.PositiveIntegerField(default=0)
    latitude = models.DecimalField(max_digits=8, decimal_places=5)
    longitude = models.DecimalField(max_digits=8, decimal_places=5)

    class Meta:
        verbose_name = _("yer")
        indexes = (GinIndex(OpClass("search", name="gin_trgm_ops"), name="cities_place_search"),)
        constraints = (TableGrants(name="cities_place_grants", login="SELECT", tenant="SELECT", national="SELECT"),)

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        return f"{self.name}, {self.country.name}"
