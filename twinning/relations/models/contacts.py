"""Who spoke with whom: dormancy lives on it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.tenancy.constraints import REMOVABLE

from ..states import Means
from .twinnings import Twinning, TwinningPartner


@recorded
class Contact(TenantModel):
    """Something that happened between the two towns (temas): a sign of life (P3)."""

    twinning = ParentKey(Twinning, related_name="contacts")
    partner = ParentKey(
        TwinningPartner, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ortak")
    )
    on = models.DateField(_("gün"))
    means = models.CharField(_("temas yolu"), max_length=10, choices=Means)
    ours = models.CharField(_("bizden kim"), max_length=160)
    theirs = models.CharField(_("karşı taraftan kim"), max_length=160)
    about = models.TextField(_("konu"), max_length=4000)

    class Meta:
        verbose_name = _("temas")
        ordering = ("-on", "-id")
        constraints = (*walls("twinning", "partner", grants=REMOVABLE),)

    def __str__(self) -> str:
        return f"{self.on:%d.%m.%Y} {self.get_means_display()}"
