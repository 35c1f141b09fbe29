"""The text of a protocol: clauses in order, each in every language of the protocol."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from ..languages import LANGUAGES
from ..states import COMPULSORY, ClauseKind
from .protocols import Protocol


class ClauseQuerySet(TenantQuerySet):
    def with_texts(self) -> ClauseQuerySet:
        return self.prefetch_related("texts").order_by("order")


@recorded
class Clause(TenantModel):
    """One article of a protocol (madde): the four of S21 are compulsory, others come from the library (P1)."""

    twinning = ParentKey(Twinning, related_name="+")
    protocol = ParentKey(Protocol, related_name="clauses")
    order = models.PositiveSmallIntegerField(_("sıra"), editable=False)
    kind = models.CharField(_("konusu"), max_length=20, choices=ClauseKind, default=ClauseKind.OTHER)

    objects = ClauseQuerySet.as_manager()

    class Meta:
        verbose_name = _("madde")
        ordering = ("order",)
        constraints = (
            *walls("twinning", "protocol", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["protocol", "order"], name="protocols_clause_order", deferrable=models.Deferrable.DEFERRED
            ),
            models.UniqueConstraint(
                fields=["protocol", "kind"],
                condition=~Q(kind="other"),
                name="protocols_clause_kind_once",
                violation_error_message=_("Bu madde zaten var. Onu düzenleyin."),
            ),
        )

    def __str__(self) -> str:
        heading = self.text_in("tr").heading if self.text_in("tr") else ""
        return heading or str(self.get_kind_display())

    @property
    def is_compulsory(self) -> bool:
        return self.kind in COMPULSORY

    @property
    def is_numbered(self) -> bool:
        return self.kind != ClauseKind.PREAMBLE

    @cached_property
    def texts_by_language(self) -> dict[str, ClauseText]:
        return {text.language: text for text in self.texts.all()}

    def text_in(self, language: str) -> ClauseText | None:
        return self.texts_by_language.get(language)

    def is_blank_in(self, language: str) -> bool:
        text = self.text_in(language)
        return text is None or not text.text.strip() or not text.heading.strip()

    def is_stale_in(self, language: str) -> bool:
        """Whether the translation is older than the Turkish original."""
        original, translation = self.text_in("tr"), self.text_in(language)
        if language == "tr" or self.is_blank_in(language) or original is None:
            return False
        return translation.revised_at < original.revised_at


@recorded
class ClauseText(TenantModel):
    """The words of one article in one language; the first language is Turkish (U33)."""

    twinning = ParentKey(Twinning, related_name="+")
    clause = ParentKey(Clause, related_name="texts")
    language = models.CharField(_("dil"), max_length=12, editable=False)
    heading = models.CharField(_("başlık"), max_length=160, blank=True)
    text = models.TextField(_("metin"), blank=True, max_length=20_000)
    revised_at = models.DateTimeField(_("düzeltilme"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("madde metni")
        ordering = ("clause", "language")
        constraints = (
            *walls("twinning", "clause", grants=REMOVABLE),
            models.UniqueConstraint(fields=["clause", "language"], name="protocols_text_once"),
        )

    def __str__(self) -> str:
        name = LANGUAGES[self.language].name if self.language in LANGUAGES else self.language
        return f"{self.heading or self.clause} ({name})"
