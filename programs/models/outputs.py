"""What comes of the work, in numbers."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from .activities import Activity
from .programmes import Objective, Programme


@recorded
class Output(TenantModel):
    """A result that can be counted (çıktı): indicator, unit, planned and actual (S28)."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, null=True, blank=True, related_name="outputs", verbose_name=_("faaliyet"))
    objective = ParentKey(Objective, null=True, blank=True, related_name="outputs", verbose_name=_("özel hedef"))
    indicator = models.CharField(_("gösterge"), max_length=200)
    unit = models.CharField(_("ölçü birimi"), max_length=40)
    target = models.DecimalField(_("planlanan"), max_digits=14, decimal_places=2, null=True, blank=True)
    actual = models.DecimalField(_("gerçekleşen"), max_digits=14, decimal_places=2, null=True, blank=True)
    on = models.DateField(_("ölçüldüğü gün"), null=True, blank=True)

    class Meta:
        verbose_name = _("çıktı")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "activity", "objective", grants=REMOVABLE),
            models.CheckConstraint(
                name="programs_output_of_something",
                condition=Q(activity__isnull=False) | Q(objective__isnull=False),
                violation_error_message=_("Çıktı bir faaliyete veya özel hedefe bağlanır. Seçin."),
            ),
            models.CheckConstraint(
                name="programs_output_measured",
                condition=Q(actual=None, on=None) | Q(actual__isnull=False, on__isnull=False),
                violation_error_message=_("Gerçekleşen değer ve ölçüldüğü gün birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="programs_output_positive",
                condition=(Q(target=None) | Q(target__gte=0)) & (Q(actual=None) | Q(actual__gte=0)),
                violation_error_message=_("Çıktının değeri sıfırdan küçük olamaz. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.indicator} ({self.unit})"

    @property
    def programme(self) -> Programme:
        owner = self.activity or self.objective
        assert owner is not None
        return owner.programme
