"""Papers as bytes and versions as frozen content."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.tenancy.constraints import APPENDED

from ..states import Direction, PaperKind
from .twinnings import Twinning


class Version(TenantModel):
    """A frozen, numbered state of a text (sürüm): what was decided on is this; footers print its checksum."""

    twinning = ParentKey(Twinning, related_name="versions")
    subject_kind = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    number = models.PositiveIntegerField(_("sürüm"))
    content = models.JSONField()
    content_sha256 = models.CharField(max_length=64)
    frozen_at = models.DateTimeField(default=timezone.now)
    frozen_by_label = models.CharField(max_length=200)

    class Meta:
        verbose_name = _("sürüm")
        ordering = ("-number",)
        constraints = (
            *walls("twinning", grants=APPENDED),
            models.UniqueConstraint(fields=["subject_kind", "subject_id", "number"], name="relations_version_number"),
        )

    def __str__(self) -> str:
        return gettext("%(n)d. sürüm") % {"n": self.number}

    @property
    def short_checksum(self) -> str:
        return self.content_sha256[:12]


@recorded
class Paper(TenantModel):
    """A document as bytes (belge), out of the town hall or into it: written once, never changed."""

    twinning = ParentKey(Twinning, related_name="papers")
    prints = ParentKey(Version, models.PROTECT, null=True, blank=True, related_name="papers")
    direction = models.CharField(_("yönü"), max_length=3, choices=Direction, default=Direction.OUT)
    kind = models.CharField(_("belge"), max_length=20, choices=PaperKind)
    title = models.CharField(_("başlık"), max_length=200)
    on = models.DateField(_("tarih"))
    number = models.CharField(_("sayı"), max_length=60, blank=True)
    file_name = models.CharField(_("dosya adı"), max_length=160)
    original_name = models.CharField(_("geldiği ad"), max_length=200, blank=True)
    media_type = models.CharField(max_length=40)
    size = models.PositiveIntegerField(_("boyut"))
    sha256 = models.CharField(_("sağlama"), max_length=64)
    issued_at = models.DateTimeField(default=timezone.now)
    issued_by_label = models.CharField(max_length=200)

    class Meta:
        verbose_name = _("belge")
        ordering = ("-on", "-id")
        indexes = (models.Index(fields=["municipality", "-on", "-id"], name="relations_paper_recent"),)
        constraints = (
            *walls("twinning", "prints", grants=APPENDED),
            models.CheckConstraint(name="relations_paper_has_bytes", condition=Q(size__gt=0)),
        )

    def __str__(self) -> str:
        return self.title
