"""The agreement of the two towns: its languages, its term, and since when it is in force."""

from __future__ import annotations

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.lookups import Exact
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.language.dates import add_months
from twinning.relations.models import Twinning
from twinning.relations.states import Precision

from ..languages import LANGUAGES, Language, known
from ..states import OPEN, ProtocolKind, Renewal


class ProtocolQuerySet(TenantQuerySet):
    """Protocols as sentences: main, in force on a day."""

    def main(self) -> ProtocolQuerySet:
        return self.filter(kind=ProtocolKind.MAIN)

    def standing(self) -> ProtocolQuerySet:
        """Neither ended nor replaced."""
        return self.filter(ended_on=None, superseded_by=None)

    def in_force(self, on: date | None = None) -> ProtocolQuerySet:
        """In force on a day (yürürlükte). A historic record without a day counts as in force (U31)."""
        on = on or timezone.localdate()
        begun = Q(in_force_from__lte=on) | Q(in_force_from=None, is_historic=True)
        goes_on = Q(in_force_until=None) | Q(in_force_until__gte=on) | Q(renewal=Renewal.AUTOMATIC)
        return self.filter(begun, goes_on, Q(ended_on=None) | Q(ended_on__gt=on), superseded_by=None)


def validate_languages(tags: list[str]) -> None:
    """Turkish comes first; each language once and known to the program (U33)."""
    if not tags or tags[0] != "tr":
        raise ValidationError(_("İlk dil Türkçe olmalı. Düzeltin."))
    if len(set(tags)) != len(tags) or not all(known(tag) for tag in tags):
        raise ValidationError(_("Diller tekrarlanamaz ve listeden seçilir. Düzeltin."))


@recorded
class Protocol(TenantModel):
    """The agreement text of a relation (protokol): S21, S23, P1. Force is a fact of it, not a state."""

    twinning = ParentKey(Twinning, related_name="protocols")
    parent = ParentKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    superseded_by = ParentKey("self", models.PROTECT, null=True, blank=True, related_name="supersedes")
    kind = models.CharField(_("türü"), max_length=20, choices=ProtocolKind, default=ProtocolKind.MAIN, editable=False)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("diller"), size=4, validators=[validate_languages]
    )
    term_months = models.PositiveSmallIntegerField(_("süre (ay)"), null=True, blank=True)
    renewal = models.CharField(_("yenileme"), max_length=12, choices=Renewal, default=Renewal.NONE)
    notice_months = models.PositiveSmallIntegerField(_("bildirim süresi (ay)"), null=True, blank=True)
    originals = models.PositiveSmallIntegerField(_("nüsha sayısı"), default=2)

    in_force_from = models.DateField(_("yürürlük"), null=True, editable=False)
    in_force_precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY, editable=False)
    in_force_until = models.DateField(_("süre bitişi"), null=True, editable=False)
    ended_on = models.DateField(_("sona erdiği gün"), null=True, editable=False)
    end_reason = models.TextField(_("bitiş gerekçesi"), blank=True, editable=False)
    is_historic = models.BooleanField(_("tarihî kayıt"), default=False, editable=False)
    remark = models.TextField(_("not"), blank=True)

    objects = ProtocolQuerySet.as_manager()

    class Meta:
        verbose_name = _("protokol")
        ordering = ("id",)
        indexes = (models.Index(fields=["municipality", "in_force_until"], name="protocols_protocol_until"),)
        constraints = (
            *walls("twinning", "parent", "superseded_by", national=True),
            models.UniqueConstraint(
                fields=["twinning"],
                condition=Q(kind="main", ended_on=None, superseded_by=None),
                name="protocols_one_main_open",
                violation_error_message=_("Bu dosyanın açık bir protokolü var. Onu açın."),
            ),
            models.CheckConstraint(
                name="protocols_turkish_first",
                condition=Q(
                    Exact(Func(F("languages"), template="(%(expressions)s)[1]", output_field=models.CharField()), "tr")
                ),
                violation_error_message=_("İlk dil Türkçe olmalı. Düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_child_has_parent",
                condition=Q(kind="main", parent=None) | (~Q(kind="main") & Q(parent__isnull=False)),
                violation_error_message=_("Değişiklik ve alt protokol asıl protokole bağlanır. Protokolü seçin."),
            ),
            models.CheckConstraint(
                name="protocols_force_in_order",
                condition=Q(in_force_until=None) | Q(in_force_from=None) | Q(in_force_until__gte=F("in_force_from")),
                violation_error_message=_("Bitiş başlangıçtan önce. Düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_until_needs_from",
                condition=Q(in_force_until=None) | Q(in_force_from__isnull=False),
                violation_error_message=_("Yürürlük günü olmadan süre bitmez. Düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_end_after_force",
                condition=Q(is_historic=True)
                | Q(ended_on=None)
                | Q(in_force_from=None)
                | Q(ended_on__gte=F("in_force_from")),
                violation_error_message=_("Sona erme günü yürürlükten önce. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return str(self.get_kind_display())

    def get_absolute_url(self) -> str:
        return reverse("protocols:protocol", args=[self.twinning_id])

    @property
    def language_rows(self) -> list[Language]:
        return [LANGUAGES[tag] for tag in self.languages]

    @cached_property
    def ordered_rounds(self) -> list:
        """All rounds, the newest last; one query, or none when they were fetched before."""
        return sorted(self.rounds.all(), key=lambda each: each.number)

    @property
    def round(self):
        """The round that counts: the open one, else the last."""
        return self.ordered_rounds[-1] if self.ordered_rounds else None

    @property
    def open_round(self):
        current = self.round
        return current if current and current.state in OPEN else None

    @property
    def is_in_force(self) -> bool:
        return bool((self.in_force_from or self.is_historic) and not self.ended_on and not self.superseded_by_id)

    @property
    def known_day(self) -> date | None:
        """The day of force where it is known to the day: a year or a month is no day to count from (U31)."""
        return self.in_force_from if self.in_force_precision == Precision.DAY else None

    def current_until(self, on: date) -> date | None:
        """The end of the term that runs on a day, with automatic renewals counted (P2)."""
        if not self.in_force_until or self.renewal != Renewal.AUTOMATIC or not self.term_months:
            return self.in_force_until
        terms = 1
        while add_months(self.in_force_from, terms * self.term_months) < on:
            terms += 1
        return add_months(self.in_force_from, terms * self.term_months)
