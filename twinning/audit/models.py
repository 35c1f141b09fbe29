"""Acts and form keys: plain ids instead of foreign keys, so that the past never blocks the present."""

from __future__ import annotations

import uuid

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.tenancy.constraints import APPENDED, RowSecurity


class ActQuerySet(models.QuerySet["Act"]):
    def of_file(self, twinning_id: int) -> ActQuerySet:
        return self.filter(twinning_id=twinning_id)

    def visible_to(self, user) -> ActQuerySet:
        return self.filter(municipality_id=user.municipality_id)


class Act(models.Model):
    """One verb of the town hall as it happened (işlem): who, when, about what, why. Never changed, never deleted."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    municipality_id = models.BigIntegerField()
    twinning_id = models.BigIntegerField(null=True)
    subject_kind = models.CharField(max_length=60)
    subject_id = models.BigIntegerField(null=True)
    subject_label = models.CharField(max_length=300)
    verb = models.CharField(max_length=80)
    by_id = models.BigIntegerField(null=True)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)
    reason = models.TextField(blank=True)
    facts = models.JSONField(default=dict)

    objects = ActQuerySet.as_manager()

    class Meta:
        ordering = ("-at", "-id")
        verbose_name = _("işlem")
        indexes = (
            models.Index(fields=["twinning_id", "municipality_id", "-at"], name="audit_act_file"),
            models.Index(fields=["municipality_id", "-at"], name="audit_act_town"),
        )
        constraints = (RowSecurity(name="audit_act_rls", grants=APPENDED),)
        triggers = (
            pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
            pgtrigger.Trigger(
                name="no_truncate",
                operation=pgtrigger.Truncate,
                level=pgtrigger.Statement,
                when=pgtrigger.Before,
                func="RAISE EXCEPTION 'pgtrigger: acts are never emptied';",
            ),
        )

    def __str__(self) -> str:
        return f"{self.verb} · {self.subject_label}"


class FormKey(models.Model):
    """One press of one button (form anahtarı): the same form sent twice acts once."""

    key = models.UUIDField(primary_key=True)
    municipality_id = models.BigIntegerField()
    user_id = models.BigIntegerField()
    used_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (RowSecurity(name="audit_formkey_rls", grants=APPENDED),)

    def __str__(self) -> str:
        return str(self.key)
