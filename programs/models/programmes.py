"""The programme itself, its objectives, and the agreements with the partner on it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from protocols.models import Clause
from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning, Version
from twinning.relations.states import Theme
from twinning.tenancy.constraints import REMOVABLE

from ..states import AgreedBy, ProgrammeState


class ProgrammeQuerySet(TenantQuerySet):
    """Programmes as sentences: open, waiting for the partner."""

    def open(self) -> ProgrammeQuerySet:
        return self.exclude(state=ProgrammeState.CLOSED)

    def at_partner(self) -> ProgrammeQuerySet:
        return self.filter(state=ProgrammeState.OFFERED)


@recorded
class Programme(TenantModel):
    """What the two towns will do together in a period (uygulama programı): S25-S32; one open per relation."""

    twinning = ParentKey(Twinning, related_name="programmes")
    title = models.CharField(_("başlık"), max_length=160)
    begins_on = models.DateField(_("başlangıç"))
    ends_on = models.DateField(_("bitiş"))
    purpose = models.TextField(_("amaç"), max_length=4000, help_text=_("Protokoldeki amaç."))
    state = models.CharField(
        _("durum"), max_length=10, choices=ProgrammeState, default=ProgrammeState.DRAFT, editable=False
    )
    drafted_on = models.DateField(_("hazırlanış"), default=timezone.localdate, editable=False)
    offered_on = models.DateField(_("ortağa gönderim"), null=True, editable=False)
    answer_due_on = models.DateField(_("yanıt için son gün"), null=True, editable=False)
    agreed_on = models.DateField(_("mutabakat"), null=True, editable=False)
    closed_on = models.DateField(_("kapanış"), null=True, editable=False)
    closed_reason = models.TextField(_("kapanış gerekçesi"), blank=True, editable=False)

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        verbose_name = _("uygulama programı")
        ordering = ("-begins_on", "-id")
        constraints = (
            *walls("twinning"),
            models.UniqueConstraint(
                fields=["twinning"],
                condition=~Q(state="closed"),
                name="programs_one_open",
                violation_error_message=_("Bu dosyanın açık bir programı var. Onu açın."),
            ),
            models.CheckConstraint(
                name="programs_period_in_order",
                condition=Q(ends_on__gte=F("begins_on")),
                violation_error_message=_("Bitiş başlangıçtan önce. Düzeltin."),
            ),
            models.CheckConstraint(
                name="programs_offered_with_day",
                condition=~Q(state="offered") | Q(offered_on__isnull=False),
                violation_error_message=_("Ortağa gönderim günü yok. Yazın."),
            ),
            models.CheckConstraint(
                name="programs_answer_after_offer",
                condition=Q(answer_due_on=None) | Q(offered_on__isnull=False, answer_due_on__gte=F("offered_on")),
                violation_error_message=_("Yanıt için son gün gönderimden önce. Düzeltin."),
            ),
            models.CheckConstraint(
                name="programs_agreed_with_day",
                condition=~Q(state__in=["agreed", "running", "changed"]) | Q(agreed_on__isnull=False),
                violation_error_message=_("Mutabakat günü yok. Yazın."),
            ),
            models.CheckConstraint(
                name="programs_closed_with_reason",
                condition=(Q(closed_on__isnull=False, state="closed") & ~Q(closed_reason=""))
                | (~Q(state="closed") & Q(closed_on=None, closed_reason="")),
                violation_error_message=_("Kapanan programın günü ve gerekçesi olur. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("programs:programme", args=[self.twinning_id])

    @property
    def is_closed(self) -> bool:
        return self.state == ProgrammeState.CLOSED

    @property
    def was_agreed(self) -> bool:
        """Whether the partner has ever agreed: then activities may be carried out, and the plan has a baseline."""
        return self.agreed_on is not None

    @cached_property
    def last_agreement(self) -> Agreement | None:
        """The agreement that counts, with the version that was agreed on."""
        return max(self.agreements.all(), key=lambda each: (each.on, each.pk), default=None)

    @property
    def is_agreed_as_it_stands(self) -> bool:
        """Whether the plan is what the partner agreed to: then its paper is no draft."""
        return self.state in (ProgrammeState.AGREED, ProgrammeState.RUNNING, ProgrammeState.CLOSED) and self.was_agreed

    def years(self) -> range:
        return range(self.begins_on.year, self.ends_on.year + 1)


@recorded
class Objective(TenantModel):
    """A specific objective (özel hedef): a sub-goal that may match an area of cooperation (S26)."""

    twinning = ParentKey(Twinning, related_name="+")
    programme = ParentKey(Programme, related_name="objectives")
    order = models.PositiveSmallIntegerField(_("sıra"), editable=False)
    text = models.CharField(_("özel hedef"), max_length=600)
    theme = models.PositiveSmallIntegerField(_("tema"), choices=Theme, null=True, blank=True)
    clause = ParentKey(
        Clause, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("protokol maddesi")
    )
    added_on = models.DateField(default=timezone.localdate, editable=False)

    class Meta:
        verbose_name = _("özel hedef")
        ordering = ("order",)
        constraints = (
            *walls("twinning", "programme", "clause", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["programme", "order"], name="programs_objective_order", deferrable=models.Deferrable.DEFERRED
            ),
        )

    def __str__(self) -> str:
        return self.text


@recorded
class Agreement(TenantModel):
    """The partner's word on the programme as it then stood (mutabakat): S32; its version is the plan's baseline."""

    twinning = ParentKey(Twinning, related_name="+")
    programme = ParentKey(Programme, related_name="agreements")
    text_version = ParentKey(Version, models.PROTECT, related_name="+", verbose_name=_("sürüm"))
    on = models.DateField(_("mutabakat günü"))
    how = models.CharField(_("nasıl"), max_length=10, choices=AgreedBy)
    ours = models.CharField(_("bizden kim"), max_length=160)
    theirs = models.CharField(_("ortaktan kim"), max_length=160)
    remark = models.TextField(_("not"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("mutabakat")
        ordering = ("on", "id")
        constraints = walls("twinning", "programme", "text_version")

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y}, {self.theirs}"
