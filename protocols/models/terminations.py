"""The formal end of a relation, and what was tried before it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning
from twinning.relations.states import Status

from ..states import Path, Side
from ..termination.states import OPEN, Ground, TerminationState
from .rounds import in_order, together
from .votes import votes_add_up

PAST_NOTICE = ("notified", "ministry_told", "ended")


class TerminationQuerySet(TenantQuerySet):
    """Ends as sentences."""

    def open(self) -> TerminationQuerySet:
        return self.filter(state__in=OPEN)


@recorded
class RevivalAttempt(TenantModel):
    """What was tried to bring a relation to life before it is ended (canlandırma denemesi): S44."""

    twinning = ParentKey(Twinning, related_name="revival_attempts")
    on = models.DateField(_("gün"))
    what = models.TextField(_("ne denendi"), max_length=2000)
    outcome = models.TextField(_("sonucu"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("canlandırma denemesi")
        ordering = ("on", "id")
        constraints = (*walls("twinning"),)

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y} {self.what[:60]}"


@recorded
class Termination(TenantModel):
    """The formal end of a relation (sonlandırma): grounds, council, notice, ministry, day: S43, S44, L11."""

    twinning = ParentKey(Twinning, related_name="terminations")
    state = models.CharField(
        _("durum"), max_length=14, choices=TerminationState, default=TerminationState.PROPOSED, editable=False
    )
    path = models.CharField(_("yol"), max_length=10, choices=Path, editable=False)
    is_historic = models.BooleanField(_("tarihî kayıt"), default=False, editable=False)
    file_was = models.CharField(max_length=20, choices=Status, default=Status.IN_FORCE, editable=False)

    proposed_on = models.DateField(_("öneri günü"), default=timezone.localdate)
    ground = models.CharField(_("gerekçe"), max_length=10, choices=Ground)
    grounds = models.TextField(_("gerekçenin açıklaması"), max_length=6000)
    duty = models.TextField(_("belediyenin göreviyle bağı"), max_length=2000, blank=True)

    decision_on = models.DateField(_("karar tarihi"), null=True, editable=False)
    decision_no = models.CharField(_("karar sayısı"), max_length=40, blank=True, editable=False)
    is_accepted = models.BooleanField(_("meclis kabul etti"), null=True, editable=False)
    full_number = models.PositiveSmallIntegerField(_("üye tam sayısı"), null=True, editable=False)
    present = models.PositiveSmallIntegerField(_("katılan"), null=True, editable=False)
    votes_for = models.PositiveSmallIntegerField(_("kabul"), null=True, editable=False)
    votes_against = models.PositiveSmallIntegerField(_("ret"), null=True, editable=False)
    abstaining = models.PositiveSmallIntegerField(_("çekimser"), null=True, editable=False)
    is_adjourned_meeting = models.BooleanField(_("ertelenmiş toplantı"), default=False, editable=False)
    president_side = models.CharField(_("başkanın oyu"), max_length=8, choices=Side, blank=True, editable=False)

    final_on = models.DateField(_("kesinleşme"), null=True, editable=False)
    sent_on = models.DateField(_("mülki idare amirine gönderim"), null=True, editable=False)

    agreed_notice_months = models.PositiveSmallIntegerField(
        _("protokoldeki bildirim süresi (ay)"), null=True, editable=False
    )
    notice_months = models.PositiveSmallIntegerField(_("uygulanan bildirim süresi (ay)"), null=True, editable=False)
    notified_on = models.DateField(_("ortağa bildirim"), null=True, editable=False)
    notice_no = models.CharField(_("bildirim yazısının sayısı"), max_length=80, blank=True, editable=False)
    notice_how = models.CharField(_("bildirimin yolu"), max_length=200, blank=True, editable=False)
    earliest_end_on = models.DateField(_("en erken bitiş"), null=True, editable=False)
    planned_end_on = models.DateField(_("bildirilen bitiş"), null=True, editable=False)

    ministry_told_on = models.DateField(_("Bakanlığa bilgi"), null=True, editable=False)
    ministry_letter_no = models.CharField(_("bilgi yazısının sayısı"), max_length=80, blank=True, editable=False)
    ended_on = models.DateField(_("sona erdiği gün"), null=True, editable=False)
    withdrawn_on = models.DateField(_("geri alındığı gün"), null=True, editable=False)
    withdrawn_why = models.TextField(_("geri almanın gerekçesi"), blank=True, editable=False)

    objects = TerminationQuerySet.as_manager()

    class Meta:
        verbose_name = _("sonlandırma")
        ordering = ("id",)
        indexes = (models.Index(fields=["municipality", "state"], name="protocols_termination_state"),)
        constraints = (
            *walls("twinning", national=True),
            models.UniqueConstraint(
                fields=["twinning"],
                condition=Q(state__in=["proposed", "decided", "notified", "ministry_told"]),
                name="protocols_one_end_open",
                violation_error_message=_("Bu dosyada açık bir sonlandırma var. Onu açın."),
            ),
            models.CheckConstraint(
                name="protocols_end_with_grounds",
                condition=Q(is_historic=True) | (~Q(grounds="") & ~Q(duty="")),
                violation_error_message=_("Gerekçe ve belediyenin göreviyle bağı gerekir. Yazın."),
            ),
            models.CheckConstraint(
                name="protocols_end_decision_full",
                condition=together("decision_on", "decision_no"),
                violation_error_message=_("Karar tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."),
            ),
            *votes_add_up("protocols_end"),
            models.CheckConstraint(
                name="protocols_end_decided",
                condition=Q(is_historic=True)
                | Q(state__in=["proposed", "withdrawn"])
                | Q(decision_on__isnull=False, is_accepted=True),
                violation_error_message=_("Meclis kararı yok: tarih ve sayı gerekir."),
            ),
            models.CheckConstraint(
                name="protocols_end_notice_full",
                condition=Q(is_historic=True)
                | Q(notified_on=None, notice_how="", earliest_end_on=None, planned_end_on=None)
                | (
                    Q(notified_on__isnull=False, notice_months__isnull=False)
                    & Q(earliest_end_on__isnull=False, planned_end_on__isnull=False)
                    & ~Q(notice_how="")
                ),
                violation_error_message=_("Bildirim günü, yolu ve süresi birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="protocols_end_notified",
                condition=Q(is_historic=True) | ~Q(state__in=PAST_NOTICE) | Q(notified_on__isnull=False),
                violation_error_message=_("Ortağa bildirim yok."),
            ),
            models.CheckConstraint(
                name="protocols_end_period_agreed",
                condition=Q(is_historic=True)
                | Q(agreed_notice_months=None)
                | Q(notice_months=None)
                | Q(notice_months=F("agreed_notice_months")),
                violation_error_message=_("Bildirim süresi protokolde yazandır. Düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_end_ministry_told",
                condition=Q(is_historic=True)
                | (~Q(state="ministry_told") & (~Q(state="ended") | ~Q(path="abroad")))
                | Q(ministry_told_on__isnull=False),
                violation_error_message=_("Bakanlığa bilgi verilmedi."),
            ),
            models.CheckConstraint(
                name="protocols_end_domestic_no_ministry",
                condition=~Q(path="domestic") | (~Q(state="ministry_told") & Q(ministry_told_on=None)),
                violation_error_message=_("Yurt içi dosyada Bakanlığa bilgi verilmez."),
            ),
            models.CheckConstraint(
                name="protocols_end_with_day",
                condition=Q(state="ended", ended_on__isnull=False) | (~Q(state="ended") & Q(ended_on=None)),
                violation_error_message=_("Sona erdiği gün gerekir. Yazın."),
            ),
            models.CheckConstraint(
                name="protocols_end_not_early",
                condition=in_order("earliest_end_on", "ended_on") & in_order("earliest_end_on", "planned_end_on"),
                violation_error_message=_("Bildirim süresi dolmadan ilişki sona ermez. Günü düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_end_days_in_order",
                condition=in_order("proposed_on", "decision_on")
                & in_order("decision_on", "final_on")
                & in_order("final_on", "sent_on")
                & in_order("decision_on", "notified_on")
                & in_order("decision_on", "ministry_told_on"),
                violation_error_message=_("Öneri, karar, kesinleşme, bildirim bu sırayla olur. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_end_withdrawn_why",
                condition=(Q(state="withdrawn", withdrawn_on__isnull=False) & ~Q(withdrawn_why=""))
                | (~Q(state="withdrawn") & Q(withdrawn_on=None, withdrawn_why="")),
                violation_error_message=_("Geri almanın gerekçesi yok. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return str(_("sonlandırma"))

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def has_agreed_period(self) -> bool:
        """Whether the protocol names a notice period; else a reasonable one is set by hand (L11)."""
        return self.agreed_notice_months is not None
