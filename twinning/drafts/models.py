"""Unfinished forms: plain ids, because a draft never holds anything else back."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.tenancy.constraints import REMOVABLE, RowSecurity


class FormDraftQuerySet(models.QuerySet["FormDraft"]):
    def of(self, user: Any) -> FormDraftQuerySet:
        """One person's own in this town; nobody else reads what somebody has not sent."""
        return self.filter(municipality_id=user.municipality_id, user_id=user.pk)

    def fresh(self) -> FormDraftQuerySet:
        return self.filter(kept_at__gte=timezone.now() - settings.DRAFTS_KEPT_FOR)

    def expired(self) -> FormDraftQuerySet:
        return self.filter(kept_at__lt=timezone.now() - settings.DRAFTS_KEPT_FOR)


class FormDraft(models.Model):
    """What a person typed into one form at one address and has not sent yet (taslak)."""

    municipality_id = models.BigIntegerField()
    user_id = models.BigIntegerField()
    address = models.CharField(max_length=500)
    form = models.CharField(max_length=80)
    values = models.JSONField()
    kept_at = models.DateTimeField(default=timezone.now)

    objects = FormDraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("taslak")
        constraints = (
            RowSecurity(name="drafts_formdraft_rls", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["municipality_id", "user_id", "address", "form"], name="drafts_one_per_form"
            ),
        )

    def __str__(self) -> str:
        return f"{self.form} · {self.address}"
