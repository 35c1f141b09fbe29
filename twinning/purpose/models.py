"""Step 1: the purpose and the consultations from which it grew."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, ParentOneToOne, TenantModel, walls
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from .states import GROUPS, Body, FunctionalPurpose, Motive, MotiveGroup, ShortLivedGround, State


@recorded
class Purpose(TenantModel):
    """Why this relation is wanted (amaç): it decides the partner, the protocol, the programme, the evaluation (S12)."""

    twinning = ParentOneToOne(Twinning, related_name="purpose")
    state = models.CharField(_("durum"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    statement = models.TextField(_("amaç"), max_length=4000, blank=True)
    benefits = models.TextField(_("beklenen yararlar"), max_length=4000, blank=True)
    motives = ArrayField(
        models.CharField(max_length=20, choices=Motive), verbose_name=_("gerekçeler"), default=list, blank=True
    )
    short_lived = ArrayField(
        models.CharField(max_length=20, choices=ShortLivedGround),
        verbose_name=_("kısa ömürlü gerekçeler"),
        default=list,
        blank=True,
    )
    functional = ArrayField(
        models.CharField(max_length=20, choices=FunctionalPurpose),
        verbose_name=_("işlevsel amaçlar"),
        default=list,
        blank=True,
    )
    functional_other = models.CharField(_("başka amaç"), max_length=300, blank=True)
    duration = models.CharField(_("süre"), max_length=300, blank=True)
    extent = models.CharField(_("kapsam"), max_length=600, blank=True)
    what_remains = models.CharField(_("kişi gidince ne kalır"), max_length=600, blank=True)
    fixed_on = models.DateField(_("kesinleştiği gün"), null=True, editable=False)

    class Meta:
        verbose_name = _("amaç")
        constraints = (
            *walls("twinning"),
            models.CheckConstraint(
                name="purpose_fixed_with_facts",
                condition=Q(state="draft", fixed_on__isnull=True)
                | Q(state="fixed", fixed_on__isnull=False) & ~Q(statement=""),
                violation_error_message=_("Kesinleşen amacın metni ve günü olur. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return str(_("Amaç"))

    @property
    def is_fixed(self) -> bool:
        return self.state == State.FIXED

    @property
    def only_short_lived(self) -> bool:
        """Nothing but grounds that tend not to last (S8)."""
        return bool(self.short_lived) and not self.motives

    @property
    def groups(self) -> list[str]:
        """The groups of motives that this purpose names (S7)."""
        return [str(MotiveGroup(group).label) for group, motives in GROUPS.items() if set(motives) & set(self.motives)]


@recorded
class Consultation(TenantModel):
    """A talk about the purpose with people of the city (danışma): S11."""

    twinning = ParentKey(Twinning, related_name="consultations")
    body = models.CharField(_("kurul"), max_length=20, choices=Body)
    who = models.CharField(_("kim"), max_length=200)
    on = models.DateField(_("gün"))
    how = models.CharField(_("nasıl"), max_length=200, blank=True)
    expectation = models.TextField(_("beklenti"), max_length=4000)
    connection = models.TextField(_("önerilen bağlantı"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("danışma")
        ordering = ("-on", "-id")
        constraints = walls("twinning", grants=REMOVABLE)

    def __str__(self) -> str:
        return f"{self.who}, {self.on:%d.%m.%Y}"
