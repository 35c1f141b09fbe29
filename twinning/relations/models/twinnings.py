"""The file of one relation from purpose to termination, with its board."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.cities.models import City
from twinning.institutions.models import TURKISH, Municipality, ParentKey, TenantModel, TenantQuerySet, walls
from twinning.language.dates import add_months
from twinning.language.fold import TrFold
from twinning.tenancy.constraints import RowSecurity

from ..states import ENDED, Dimension, Holder, Kind, Mark, Scope, Status, Theme

TAKEN_BACK_WITHIN = timedelta(days=30)


class TwinningQuerySet(TenantQuerySet):
    """Files as sentences: in force, open, dormant."""

    def visible_to(self, user: Any) -> TwinningQuerySet:
        """The town's files; what was thrown away is not among them."""
        return super().visible_to(user).filter(discarded_at=None)

    def discarded(self, user: Any) -> TwinningQuerySet:
        """The town's files that were opened by mistake and can still be taken out of the trash (çöp kutusu)."""
        return super().visible_to(user).filter(discarded_at__gte=timezone.now() - TAKEN_BACK_WITHIN)

    def open(self) -> TwinningQuerySet:
        return self.exclude(status__in=ENDED)

    def by_name(self) -> TwinningQuerySet:
        """As a choice offers them: by partner, and by title while there is none."""
        return self.order_by(Coalesce(NullIf("partner_names", Value("")), "title"), "id")

    def in_force(self) -> TwinningQuerySet:
        return self.filter(status=Status.IN_FORCE)

    def dormant(self, municipality: Municipality, today: date | None = None) -> TwinningQuerySet:
        """In force without a sign of life for the time the town has set (atıl): P3, S42."""
        limit = dormancy_limit(municipality, today)
        return self.in_force().filter(Q(last_sign_on__lt=limit) | Q(last_sign_on=None))

    def slowing(self, municipality: Municipality, today: date | None = None) -> TwinningQuerySet:
        """On its way to dormancy (yavaşlıyor)."""
        limit = add_months(today or timezone.localdate(), -municipality.slowing_after_months)
        return self.in_force().filter(last_sign_on__lt=limit, last_sign_on__gte=dormancy_limit(municipality, today))

    def with_partners(self) -> TwinningQuerySet:
        partners = TwinningPartner.objects.select_related("city__country").order_by("order")
        return self.prefetch_related(models.Prefetch("partners", partners))


def dormancy_limit(municipality: Municipality, today: date | None = None) -> date:
    """A relation in force whose last sign of life is older than this day is dormant (P3)."""
    return add_months(today or timezone.localdate(), -municipality.dormant_after_months)


@recorded
class Twinning(TenantModel):
    """The file of one relation (dosya) between a municipality and its partner or partners: S1, L10."""

    year = models.PositiveSmallIntegerField(_("yıl"), editable=False)
    number = models.PositiveIntegerField(_("dosya numarası"), editable=False)
    title = models.CharField(_("başlık"), max_length=160, db_collation=TURKISH)
    scope = models.CharField(_("kapsam"), max_length=10, choices=Scope, default=Scope.ABROAD)
    kind = models.CharField(_("türü"), max_length=20, choices=Kind, default=Kind.SISTER_CITY)
    status = models.CharField(_("durum"), max_length=20, choices=Status, default=Status.PREPARING, editable=False)
    step = models.PositiveSmallIntegerField(_("adım"), default=1, editable=False)
    themes = ArrayField(
        models.PositiveSmallIntegerField(choices=Theme), verbose_name=_("temalar"), default=list, blank=True
    )
    dimensions = ArrayField(
        models.CharField(max_length=12, choices=Dimension), verbose_name=_("boyut"), default=list, blank=True
    )
    goals = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("sürdürülebilir kalkınma amaçları"),
        default=list,
        blank=True,
    )
    opened_on = models.DateField(_("açılış"), default=timezone.localdate)
    is_historic = models.BooleanField(_("tarihî kayıt"), default=False, editable=False)
    source = models.CharField(_("kaynak"), max_length=200, blank=True, editable=False)
    remark = models.TextField(_("not"), blank=True)

    suspended_on = models.DateField(_("askıya alındığı gün"), null=True, editable=False)
    suspended_until = models.CharField(_("neye kadar"), max_length=300, blank=True, editable=False)
    suspended_by = models.CharField(_("kim askıya aldı"), max_length=160, blank=True, editable=False)
    suspended_why = models.TextField(_("askıya alma gerekçesi"), blank=True, editable=False)
    ended_on = models.DateField(_("sona erdiği gün"), null=True, editable=False)
    end_reason = models.TextField(_("bitiş gerekçesi"), blank=True, editable=False)
    succeeded_by = models.CharField(_("devralan"), max_length=160, blank=True, editable=False)

    discarded_at = models.DateTimeField(_("çöpe atıldığı an"), null=True, editable=False)

    # The board: written by refresh_board() only, so that a list asks one table.
    next_verb = models.CharField(max_length=80, blank=True, editable=False)
    holder = models.CharField(_("kimde"), max_length=30, choices=Holder, blank=True, editable=False)
    waiting_since = models.DateField(null=True, editable=False)
    due_on = models.DateField(_("son gün"), null=True, editable=False)
    marks = models.CharField(max_length=6, default=Mark.NONE.value * 6, editable=False)
    last_sign_on = models.DateField(_("son hareket"), null=True, editable=False)
    partner_names = models.CharField(_("ortak"), max_length=300, blank=True, db_collation=TURKISH, editable=False)
    country_codes = ArrayField(models.CharField(max_length=2), default=list, editable=False)
    search_text = models.TextField(blank=True, editable=False)
    search = models.GeneratedField(expression=TrFold("search_text"), output_field=models.TextField(), db_persist=True)
    updated_at = models.DateTimeField(auto_now=True, editable=False)

    UNRECORDED = (
        "next_verb", "holder", "waiting_since", "due_on", "marks", "last_sign_on",
        "partner_names", "country_codes", "search_text", "updated_at",
    )  # fmt: skip

    objects = TwinningQuerySet.as_manager()

    class Meta:
        verbose_name = _("dosya")
        ordering = ("-updated_at", "-id")
        indexes = (
            models.Index(fields=["municipality", "-updated_at", "-id"], name="relations_file_recent"),
            models.Index(fields=["municipality", "status"], name="relations_file_status"),
            models.Index(fields=["municipality", "last_sign_on"], name="relations_file_sign"),
            GinIndex(OpClass("search", name="gin_trgm_ops"), name="relations_file_search"),
        )
        constraints = (
            *walls(national=True),
            models.UniqueConstraint(fields=["municipality", "year", "number"], name="relations_file_number"),
            models.CheckConstraint(name="relations_step_range", condition=Q(step__gte=1, step__lte=6)),
            models.CheckConstraint(
                name="relations_themes_known", condition=Q(themes__contained_by=[int(theme) for theme in Theme])
            ),
            models.CheckConstraint(
                name="relations_goals_known",
                condition=Q(goals__contained_by=list(range(1, 18))),
                violation_error_message=_("Sürdürülebilir kalkınma amaçları 1-17 arasındadır. Düzeltin."),
            ),
            models.CheckConstraint(
                name="relations_suspended_with_facts",
                condition=~Q(status="suspended") | (Q(suspended_on__isnull=False) & ~Q(suspended_why="")),
                violation_error_message=_("Askıya alma günü ve gerekçesi gerekir. Yazın."),
            ),
            models.CheckConstraint(
                name="relations_discarded_unbound",
                condition=Q(discarded_at=None) | Q(status="preparing", step=1, is_historic=False),
                violation_error_message=_("Çöpe yalnız hazırlığın başındaki dosya atılır."),
            ),
            models.CheckConstraint(
                name="relations_ended_with_day",
                condition=Q(is_historic=True)
                | ~Q(status__in=["terminated", "expired", "succeeded", "dropped"])
                | Q(ended_on__isnull=False),
                violation_error_message=_("Sona erdiği gün gerekir. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.reference} {self.partner_names or self.title}"

    def get_absolute_url(self) -> str:
        return reverse("relations:twinning", args=[self.pk])

    @property
    def reference(self) -> str:
        """The file's number as people say it: 2026/014."""
        return f"{self.year}/{self.number:03d}"

    @property
    def is_ended(self) -> bool:
        return self.status in ENDED

    @property
    def is_domestic(self) -> bool:
        return self.scope == Scope.DOMESTIC

    @cached_property
    def current_partners(self) -> list[TwinningPartner]:
        return [partner for partner in self.partners.all() if partner.left_on is None]

    @property
    def first_partner(self) -> TwinningPartner | None:
        return self.current_partners[0] if self.current_partners else None


@recorded
class TwinningPartner(TenantModel):
    """A partner of a file (ortak kent, once signed kardeş şehir): none until the choice, one or more after it (S1)."""

    twinning = ParentKey(Twinning, related_name="partners")
    city = models.ForeignKey(City, models.PROTECT, related_name="+", verbose_name=_("kent"))
    institution = models.CharField(_("ortak yönetimin adı"), max_length=160)
    institution_local = models.CharField(_("kendi dilinde adı"), max_length=160, blank=True)
    order = models.PositiveSmallIntegerField(default=1, editable=False)
    since = models.DateField(_("ortaklığın başı"), null=True, blank=True)
    left_on = models.DateField(_("ayrıldığı gün"), null=True, editable=False)
    council_decision_on = models.DateField(_("ortağın meclis kararının tarihi"), null=True, blank=True)
    council_decision_no = models.CharField(_("ortağın meclis kararının sayısı"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("ortak")
        ordering = ("order",)
        constraints = (
            *walls("twinning", national=True),
            models.UniqueConstraint(
                fields=["twinning", "city"],
                condition=Q(left_on=None),
                name="relations_partner_once",
                violation_error_message=_("Bu kent zaten bu dosyanın ortağı."),
            ),
            models.CheckConstraint(
                name="relations_partner_days_in_order",
                condition=Q(left_on__isnull=True) | Q(since__isnull=True) | Q(left_on__gte=models.F("since")),
                violation_error_message=_("Bitiş başlangıçtan önce. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.institution


class FileNumber(models.Model):
    """The last file number given in a town and a year: one counter row, so that numbers have no gaps."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+", db_index=False)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (
            RowSecurity(name="relations_filenumber_rls"),
            models.UniqueConstraint(fields=["municipality", "year"], name="relations_filenumber_once"),
        )

    def __str__(self) -> str:
        return f"{self.year}/{self.last}"
