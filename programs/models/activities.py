"""What is done, by which organisations, and who took part."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import TURKISH, ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from ..states import (
    FREE_OF_PERMISSION,
    NEEDS_BENEFIT,
    OPEN_ACTIVITY,
    ActivityKind,
    ActivityState,
    Benefit,
    Lead,
    OrganisationKind,
    Side,
)
from .programmes import Objective, Programme


@recorded
class Organisation(TenantModel):
    """Somebody of either city who answers for a work or takes part in it (kuruluş): S30, S33."""

    twinning = ParentKey(Twinning, related_name="organisations")
    name = models.CharField(_("adı"), max_length=160, db_collation=TURKISH)
    side = models.CharField(_("kenti"), max_length=8, choices=Side, default=Side.OURS)
    kind = models.CharField(_("türü"), max_length=14, choices=OrganisationKind, default=OrganisationKind.MUNICIPALITY)
    benefit = models.CharField(
        _("kamu yararı veya vergi muafiyeti"), max_length=16, choices=Benefit, default=Benefit.UNKNOWN
    )

    class Meta:
        verbose_name = _("kuruluş")
        ordering = ("side", "name")
        constraints = (
            *walls("twinning"),
            models.UniqueConstraint(
                fields=["twinning", "side", "name"],
                name="programs_organisation_once",
                violation_error_message=_("Bu kuruluş zaten yazılı. Listeden seçin."),
            ),
            models.CheckConstraint(
                name="programs_benefit_of_some",
                condition=Q(kind__in=["association", "foundation"]) | Q(benefit="unknown"),
                violation_error_message=_("Kamu yararı ve vergi muafiyeti dernek ve vakıf içindir. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def wants_permission(self) -> bool:
        """A joint project with it needs the civil administrator's permission (5393 art. 75/c): L6."""
        is_ours = self.side == Side.OURS and self.kind in NEEDS_BENEFIT
        return is_ours and self.benefit not in FREE_OF_PERMISSION


class ActivityQuerySet(TenantQuerySet):
    """Activities as sentences: open, done, late."""

    def open(self) -> ActivityQuerySet:
        return self.filter(state__in=OPEN_ACTIVITY)

    def done(self) -> ActivityQuerySet:
        return self.filter(state=ActivityState.DONE)

    def standing(self) -> ActivityQuerySet:
        """Those that still count as plan or as work done."""
        return self.exclude(state=ActivityState.CANCELLED)


@recorded
class Activity(TenantModel):
    """A work of the programme (faaliyet): S27, S29, S30; carried out, postponed or cancelled with a reason (S37)."""

    twinning = ParentKey(Twinning, related_name="activities")
    programme = ParentKey(Programme, related_name="activities")
    objectives = models.ManyToManyField(
        Objective, through="ActivityObjective", related_name="activities", verbose_name=_("özel hedefler")
    )
    title = models.CharField(_("başlık"), max_length=160, db_collation=TURKISH)
    kind = models.CharField(_("türü"), max_length=12, choices=ActivityKind)
    place = models.CharField(_("yer"), max_length=160, blank=True)
    description = models.TextField(_("açıklama"), max_length=4000, blank=True)
    begins_on = models.DateField(_("başlangıç"), null=True, blank=True)
    ends_on = models.DateField(_("bitiş"), null=True, blank=True)
    lead = models.CharField(_("yürüten taraf"), max_length=8, choices=Lead, default=Lead.OURS)
    responsible = ParentKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="responsible_for", verbose_name=_("sorumlu")
    )
    civil_permission_on = models.DateField(_("mülki idare amirinin izni"), null=True, blank=True)
    civil_permission_no = models.CharField(_("iznin sayısı"), max_length=60, blank=True)
    goes_abroad = models.BooleanField(_("görevle yurt dışına gidiliyor"), default=False)

    state = models.CharField(
        _("durum"), max_length=10, choices=ActivityState, default=ActivityState.PLANNED, editable=False
    )
    state_reason = models.TextField(_("gerekçe"), max_length=4000, blank=True, editable=False)
    started_on = models.DateField(_("başladığı gün"), null=True, editable=False)
    done_on = models.DateField(_("bittiği gün"), null=True, editable=False)
    result = models.TextField(_("sonuç"), max_length=4000, blank=True, editable=False)
    people_ours = models.PositiveIntegerField(_("bizden katılan"), null=True, editable=False)
    people_theirs = models.PositiveIntegerField(_("ortaktan katılan"), null=True, editable=False)
    audience = models.PositiveIntegerField(_("izleyen"), null=True, editable=False)

    told_before_on = models.DateField(_("gidişten önce Dışişleri Bakanlığına bilgi"), null=True, blank=True)
    mission_on = models.DateField(_("Türk temsilciliğiyle temas"), null=True, blank=True)
    result_told_on = models.DateField(_("sonucun bildirilmesi"), null=True, blank=True)
    added_on = models.DateField(default=timezone.localdate, editable=False)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name = _("faaliyet")
        verbose_name_plural = _("faaliyetler")
        ordering = ("begins_on", "id")
        indexes = (
            models.Index(fields=["municipality", "begins_on"], name="programs_activity_begins"),
            models.Index(fields=["municipality", "state", "ends_on"], name="programs_activity_state"),
        )
        constraints = (
            *walls("twinning", "programme", "responsible", grants=REMOVABLE),
            models.CheckConstraint(
                name="programs_activity_days",
                condition=Q(begins_on=None, ends_on=None)
                | Q(begins_on__isnull=False, ends_on__isnull=False, ends_on__gte=F("begins_on")),
                violation_error_message=_("Başlangıç ve bitiş birlikte yazılır; bitiş başlangıçtan önce olamaz."),
            ),
            models.CheckConstraint(
                name="programs_activity_started",
                condition=~Q(state__in=["under_way", "done"]) | Q(started_on__isnull=False),
                violation_error_message=_("Başladığı gün yok. Yazın."),
            ),
            models.CheckConstraint(
                name="programs_activity_done",
                condition=Q(state="done", done_on__isnull=False, done_on__gte=F("started_on"))
                | (~Q(state="done") & Q(done_on=None, people_ours=None, people_theirs=None, audience=None)),
                violation_error_message=_("Yapılan faaliyetin bittiği gün olur; başladığı günden önce olamaz."),
            ),
            models.CheckConstraint(
                name="programs_activity_reason",
                condition=~Q(state__in=["postponed", "cancelled"]) | ~Q(state_reason=""),
                violation_error_message=_("Ertelemenin ve iptalin gerekçesi yazılır."),
            ),
            models.CheckConstraint(
                name="programs_activity_permission",
                condition=Q(civil_permission_on=None, civil_permission_no="")
                | (Q(civil_permission_on__isnull=False) & ~Q(civil_permission_no="")),
                violation_error_message=_("İzin tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="programs_activity_abroad",
                condition=Q(goes_abroad=True) | Q(told_before_on=None, mission_on=None, result_told_on=None),
                violation_error_message=_("Dışişleri bildirimleri yurt dışı görevi içindir. Düzeltin."),
            ),
            models.CheckConstraint(
                name="programs_activity_told_in_order",
                condition=Q(told_before_on=None) | Q(result_told_on=None) | Q(result_told_on__gte=F("told_before_on")),
                violation_error_message=_("Sonuç, gidişten önceki bilgiden önce bildirilemez. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("programs:activity", args=[self.twinning_id, self.pk])

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_ACTIVITY

    @property
    def is_done(self) -> bool:
        return self.state == ActivityState.DONE


@recorded
class ActivityObjective(TenantModel):
    """An activity serves an objective (hangi hedefe): S27."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, related_name="services")
    objective = ParentKey(Objective, related_name="services")

    class Meta:
        verbose_name = _("faaliyetin hedefi")
        ordering = ("objective__order",)
        constraints = (
            *walls("twinning", "activity", "objective", grants=REMOVABLE),
            models.UniqueConstraint(fields=["activity", "objective"], name="programs_service_once"),
        )

    def __str__(self) -> str:
        return f"{self.activity}: {self.objective}"


@recorded
class Participation(TenantModel):
    """An organisation or group that takes part in an activity, and with how many (katılım): S33."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, related_name="participations")
    organisation = ParentKey(Organisation, models.PROTECT, related_name="participations", verbose_name=_("kuruluş"))
    people = models.PositiveIntegerField(_("kaç kişi"), null=True, blank=True)

    class Meta:
        verbose_name = _("katılım")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "activity", "organisation", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["activity", "organisation"],
                name="programs_participation_once",
                violation_error_message=_("Bu kuruluş zaten katılanlar arasında. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return str(self.organisation)
