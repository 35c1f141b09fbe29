"""Who answers for what in an activity."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from ..states import DutyKind, Side
from .activities import Activity, Organisation


@recorded
class Duty(TenantModel):
    """One of the five duties (görev): ends with a named person or, until known, an office, and a way to reach (S36)."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, related_name="duties")
    kind = models.CharField(_("görev"), max_length=12, choices=DutyKind)
    side = models.CharField(_("tarafı"), max_length=8, choices=Side, default=Side.OURS)
    office = models.CharField(_("makam veya birim"), max_length=160, blank=True)
    person = models.CharField(_("kişi"), max_length=120, blank=True)
    organisation = ParentKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="duties", verbose_name=_("kuruluş")
    )
    reach = models.CharField(_("nasıl ulaşılır"), max_length=160, blank=True)

    class Meta:
        verbose_name = _("görev")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "activity", "organisation", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["activity", "kind", "side"],
                name="programs_duty_once",
                violation_error_message=_("Bu görevin sorumlusu zaten yazılı. Düzeltin."),
            ),
            models.CheckConstraint(
                name="programs_duty_of_somebody",
                condition=~Q(office="") | ~Q(person=""),
                violation_error_message=_("Kişiyi veya belli olana kadar makamı yazın."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.named}"

    @property
    def named(self) -> str:
        return self.person or self.office
