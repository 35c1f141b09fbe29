"""The town itself: its letterhead, and the authorities of the state that it writes to."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeOperators
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.tenancy.constraints import KEPT, REMOVABLE, RowSecurity, SameMunicipality, TableGrants

from .states import ApplicationRoute, MunicipalityType, Region

TURKISH = "tr-TR-x-icu"


class Municipality(models.Model):
    """A local government that keeps its files here (belediye), with its letterhead (L7) and its settings."""

    name = models.CharField(_("adı"), max_length=120, db_collation=TURKISH, unique=True)
    town = models.CharField(_("kent"), max_length=80, db_collation=TURKISH)
    type = models.CharField(_("türü"), max_length=30, choices=MunicipalityType)
    province = models.CharField(_("il"), max_length=40, db_collation=TURKISH)
    region = models.CharField(_("bölge"), max_length=30, choices=Region)
    population = models.PositiveIntegerField(_("nüfus"), null=True, blank=True)
    population_year = models.PositiveSmallIntegerField(_("nüfus yılı"), null=True, blank=True)
    latitude = models.DecimalField(_("enlem"), max_digits=8, decimal_places=5, null=True, blank=True)
    longitude = models.DecimalField(_("boylam"), max_digits=8, decimal_places=5, null=True, blank=True)
    is_drawing = models.BooleanField(_("çizim"), default=False, editable=False)

    heading_lines = ArrayField(models.CharField(max_length=120), verbose_name=_("başlık satırları"), size=4)
    unit = models.CharField(_("birim"), max_length=120, blank=True)
    address = models.CharField(_("adres"), max_length=300, blank=True)
    phone = models.CharField(_("telefon"), max_length=40, blank=True)
    email = models.EmailField(_("e-posta"), blank=True)
    kep = models.EmailField(_("KEP adresi"), blank=True)
    web = models.CharField(_("web adresi"), max_length=120, blank=True)
    detsis_name = models.CharField(_("DETSİS adı"), max_length=160, blank=True)
    detsis_no = models.CharField(
        _("DETSİS numarası"), max_length=10, blank=True, validators=[RegexValidator(r"^\d{6,10}$")]
    )
    name_dative = models.CharField(_("adının yönelme hâli"), max_length=140, blank=True)
    file_code_relations = models.CharField(_("ilişkiler dosya kodu"), max_length=20, default="724.01")
    file_code_proposal = models.CharField(_("teklif dosya kodu"), max_length=20, default="105.03")
    file_code_decision = models.CharField(_("karar dosya kodu"), max_length=20, default="105.04")
    # Names the bytes kept in `Logo`, so that no page loads them by accident.
    logo_digest = models.CharField(_("logo"), max_length=16, blank=True, editable=False)

    application_route = models.CharField(
        _("izin başvurusunun yolu"), max_length=30, choices=ApplicationRoute, default=ApplicationRoute.DIRECT
    )
    council_size = models.PositiveSmallIntegerField(_("meclis üye tam sayısı"), null=True, blank=True)
    dormant_after_months = models.PositiveSmallIntegerField(_("atıl sayılma süresi (ay)"), default=24)
    slowing_after_months = models.PositiveSmallIntegerField(_("yavaşlama süresi (ay)"), default=12)
    evaluation_every_months = models.PositiveSmallIntegerField(_("değerlendirme aralığı (ay)"), default=12)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name = _("belediye")
        ordering = ("name",)
        constraints = (
            RowSecurity(
                name="institutions_municipality_rls",
                column="id",
                grants="SELECT, UPDATE",
                national=True,
                named=("name", "town", "province"),
                login="SELECT",
            ),
            models.CheckConstraint(
                name="institutions_dormancy_order",
                condition=models.Q(
                    slowing_after_months__gt=0, dormant_after_months__gt=models.F("slowing_after_months")
                ),
                violation_error_message=_("Yavaşlama süresi atıl sayılma süresinden kısa olmalı. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name


class AuthorityQuerySet(models.QuerySet["Authority"]):
    def competent_for(self, municipality_type: str, on: date) -> AuthorityQuerySet:
        """The authority that gives permission to this type of local government on that day (L2)."""
        return self.filter(municipality_type=municipality_type, valid_during__contains=on)


class Authority(models.Model):
    """An organ of the state by its name of the day (makam): who permits whom, from when to when (L2, U30)."""

    name = models.CharField(_("adı"), max_length=160)
    directorate = models.CharField(_("genel müdürlük"), max_length=160, blank=True)
    name_dative = models.CharField(_("yönelme hâli"), max_length=170)
    municipality_type = models.CharField(_("yerel yönetimin türü"), max_length=30, choices=MunicipalityType)
    valid_during = DateRangeField(_("geçerlilik"))
    ground = models.CharField(_("dayanak"), max_length=200)

    objects = AuthorityQuerySet.as_manager()

    class Meta:
        verbose_name = _("makam")
        constraints = (
            TableGrants(name="institutions_authority_grants", login="SELECT", tenant="SELECT", national="SELECT"),
            ExclusionConstraint(
                name="institutions_authority_one_at_a_time",
                expressions=[
                    ("valid_during", RangeOperators.OVERLAPS),
                    ("municipality_type", RangeOperators.EQUAL),
                ],
                violation_error_message=_("Bu tür için o günlerde başka bir makam yazılı. Günleri düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name


class ParentKey(models.ForeignKey):
    """A key to a row of the same town: `SameMunicipality` in the model's Meta is its constraint and its index."""

    def __init__(self, to: Any, on_delete: Any = models.CASCADE, **kwargs: Any) -> None:
        kwargs.setdefault("db_constraint", False)
        kwargs.setdefault("db_index", False)
        super().__init__(to, on_delete, **kwargs)


class ParentOneToOne(models.OneToOneField):
    """A one-to-one `ParentKey`; its uniqueness is its index."""

    def __init__(self, to: Any, on_delete: Any = models.CASCADE, **kwargs: Any) -> None:
        kwargs.setdefault("db_constraint", False)
        super().__init__(to, on_delete, **kwargs)


class TenantQuerySet(models.QuerySet):
    """First wall: `visible_to(user)`; row security is the second."""

    def visible_to(self, user: Any) -> TenantQuerySet:
        return self.filter(municipality_id=user.municipality_id)


class TenantModel(models.Model):
    """A row that belongs to one town and is edited by forms: its municipality, and a version for races."""

    municipality = models.ForeignKey(
        Municipality, models.PROTECT, related_name="+", db_index=False, editable=False, verbose_name=_("belediye")
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = TenantQuerySet.as_manager()

    class Meta:
        abstract = True


def walls(*parents: str, national: bool = False, grants: str = KEPT) -> list[Any]:
    """The constraints of a tenant table: row security, the target of composite keys, and one such key per parent."""
    return [
        RowSecurity(name="%(app_label)s_%(class)s_rls", grants=grants, national=national),
        models.UniqueConstraint(fields=["id", "municipality"], name="%(app_label)s_%(class)s_of_town"),
        *(SameMunicipality(parent) for parent in parents),
    ]


@recorded
class Holiday(TenantModel):
    """A day on which this town hall is closed (tatil günü), typed by the town."""

    on = models.DateField(_("gün"))
    name = models.CharField(_("adı"), max_length=80)

    class Meta:
        verbose_name = _("tatil günü")
        ordering = ("on",)
        constraints = (
            *walls(grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["municipality", "on"],
                name="institutions_holiday_once",
                violation_error_message=_("Bu gün zaten yazılı. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name


class PublicHolidayQuerySet(models.QuerySet["PublicHoliday"]):
    def between(self, first: date, last: date) -> PublicHolidayQuerySet:
        return self.filter(on__range=(first, last))

    def years_known(self) -> dict[str, set[int]]:
        """Of which years each country's days are known; a year without rows is unknown, never a year without feasts."""
        years = self.order_by().values_list("country_code", "on__year").distinct()
        return {code: {year for _, year in rows} for code, rows in groupby(sorted(years), itemgetter(0))}


class PublicHoliday(models.Model):
    """A day that a whole country keeps (resmî tatil), from the program's own table: all towns read it."""

    country_code = models.CharField(_("ülke"), max_length=2)
    on = models.DateField(_("gün"))
    name_tr = models.CharField(_("Türkçe adı"), max_length=80, db_collation=TURKISH)
    name_en = models.CharField(_("İngilizce adı"), max_length=80)

    objects = PublicHolidayQuerySet.as_manager()

    class Meta:
        verbose_name = _("resmî tatil")
        ordering = ("on", "name_tr")
        constraints = (
            TableGrants(name="institutions_publicholiday_grants", login="SELECT", tenant="SELECT", national="SELECT"),
            # Its index is the one by which a country's days are looked up.
            models.UniqueConstraint(fields=["country_code", "on", "name_tr"], name="institutions_publicholiday_once"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Its name in the language of the reader."""
        return self.name_tr if get_language() == "tr" else self.name_en


class Logo(TenantModel):
    """The town's emblem as it stands on pages (logo): re-encoded, without what the upload carried besides."""

    content = models.BinaryField()

    class Meta:
        verbose_name = _("logo")
        constraints = (
            *walls(grants=REMOVABLE),
            models.UniqueConstraint(fields=["municipality"], name="institutions_logo_once"),
        )

    def __str__(self) -> str:
        return str(_("Logo"))


recorded(Municipality)
