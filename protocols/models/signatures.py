"""Who signed, where and when."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.relations.models import Twinning, TwinningPartner

from .rounds import Round


@recorded
class Signature(TenantModel):
    """One party's signature (imza): who signed where and when; a deputy may sign (L1). The last brings force (P5)."""

    twinning = ParentKey(Twinning, related_name="+")
    round = ParentKey(Round, related_name="signatures")
    partner = ParentKey(
        TwinningPartner, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("taraf")
    )
    signed_on = models.DateField(_("imza günü"))
    place = models.CharField(_("imza yeri"), max_length=120)
    signatory_name = models.CharField(_("imzalayan"), max_length=160)
    signatory_title = models.CharField(_("unvanı"), max_length=160)
    is_deputy = models.BooleanField(_("vekâleten"), default=False)
    is_remote = models.BooleanField(_("çevrim içi"), default=False)

    class Meta:
        verbose_name = _("imza")
        ordering = ("signed_on", "id")
        constraints = (
            *walls("twinning", "round", "partner"),
            models.UniqueConstraint(
                fields=["round", "partner"],
                nulls_distinct=False,
                name="protocols_signature_once",
                violation_error_message=_("Bu tarafın imzası zaten kayıtlı."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.signatory_name}, {self.signatory_title}"
