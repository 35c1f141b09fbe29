"""What was decided on a dormant relation."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from protocols.models import Termination
from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.relations.models import Twinning
from twinning.relations.states import Kind

from ..states import Door


@recorded
class DormancyDecision(TenantModel):
    """One of the doors for a relation that sleeps (atıl ilişki kararı): never left to be forgotten (S42)."""

    twinning = ParentKey(Twinning, related_name="dormancy_decisions")
    door = models.CharField(_("karar"), max_length=10, choices=Door)
    decided_on = models.DateField(_("karar günü"), default=timezone.localdate)
    why = models.TextField(_("gerekçe ve plan"), max_length=4000)
    look_again_on = models.DateField(_("yeniden bakılacak gün"), null=True, blank=True)
    kind = models.CharField(_("yeni tür"), max_length=20, choices=Kind, blank=True)
    new_file = ParentKey(
        Twinning, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("yeni dosya")
    )
    termination = ParentKey(
        Termination, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("sonlandırma")
    )

    class Meta:
        verbose_name = _("atıl ilişki kararı")
        ordering = ("-decided_on", "-id")
        constraints = (
            *walls("twinning", "new_file", "termination"),
            models.CheckConstraint(
                name="evaluations_revival_looks_again",
                condition=~Q(door__in=["revive", "wait"]) | Q(look_again_on__gt=F("decided_on")),
                violation_error_message=_("Yeniden bakılacak gün karar gününden sonra olur. Düzeltin."),
            ),
            models.CheckConstraint(
                name="evaluations_door_leads_somewhere",
                condition=Q(door__in=["revive", "wait"], new_file=None, termination=None)
                | Q(door="refound", new_file__isnull=False, termination=None)
                | Q(door="terminate", new_file=None, termination__isnull=False),
                violation_error_message=_("Kararın bağlandığı dosya veya sonlandırma yok."),
            ),
        )

    def __str__(self) -> str:
        return str(self.get_door_display())
