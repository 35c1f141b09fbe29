"""One round of the official path with its milestones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, Min, Q
from django.db.models.functions import ExtractYear
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning, Version
from twinning.relations.states import Precision

from ..states import EDITABLE, OPEN, Path, RoundState
from .protocols import Protocol

if TYPE_CHECKING:
    from .council import CouncilDecision
    from .ministry import Application


def in_order(first: str, then: str) -> Q:
    """One day not before another, where both are known."""
    return Q(is_historic=True) | Q(**{first: None}) | Q(**{then: None}) | Q(**{f"{then}__gte": F(first)})


def together(on: str, number: str) -> Q:
    """A day and a number both or neither; of the past only one may be known."""
    return Q(is_historic=True) | Q(**{on: None, number: ""}) | (Q(**{f"{on}__isnull": False}) & ~Q(**{number: ""}))


PERMISSION_OR_GROUND = (
    Q(is_historic=True)
    | Q(path="domestic")
    | ~Q(state__in=["permitted", "signed"])
    | Q(permission_on__isnull=False)
    | (Q(path="goodwill", state="signed") & ~Q(no_permission_reason=""))
)


class RoundQuerySet(TenantQuerySet):
    """Rounds as sentences: open, at the council, at the ministry."""

    def open(self) -> RoundQuerySet:
        return self.filter(state__in=OPEN)

    def with_a_day_between(self, first: date, last: date) -> RoundQuerySet:
        """Rounds of which something happened or is due between two days."""
        days = ("decision_on", "sent_to_ministry_on", "permission_on", "signed_on", "council_meeting_on")
        between = Q(state=RoundState.ACCEPTED)
        for day in days:
            between |= Q(**{f"{day}__range": (first, last)})
        return self.filter(between)

    def awaiting_council(self) -> RoundQuerySet:
        return self.filter(state=RoundState.AT_COUNCIL)

    def next_meeting(self) -> date | None:
        """The nearest day on which the council is known to meet."""
        ahead = self.awaiting_council().filter(council_meeting_on__gte=timezone.localdate())
        return ahead.aggregate(on=Min("council_meeting_on"))["on"]

    def awaiting_ministry(self) -> RoundQuerySet:
        return self.filter(state=RoundState.AT_MINISTRY)


@recorded
class Round(TenantModel):
    """One walk of a text to council, ministry and signature (tur); back to draft opens the next: S24, L3."""

    twinning = ParentKey(Twinning, related_name="rounds")
    protocol = ParentKey(Protocol, related_name="rounds")
    number = models.PositiveSmallIntegerField(_("tur"), editable=False)
    state = models.CharField(_("durum"), max_length=12, choices=RoundState, default=RoundState.DRAFT, editable=False)
    path = models.CharField(_("yol"), max_length=10, choices=Path, editable=False)
    is_historic = models.BooleanField(_("tarihî kayıt"), default=False, editable=False)
    text_version = ParentKey(Version, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("sürüm"))

    opened_on = models.DateField(_("açılış"), default=timezone.localdate, editable=False)
    review_until = models.DateField(_("görüş için son gün"), null=True, blank=True)
    sent_to_council_on = models.DateField(_("meclise sunuluş"), null=True, editable=False)
    council_meeting_on = models.DateField(_("toplantı günü"), null=True, blank=True)
    decision_on = models.DateField(_("karar tarihi"), null=True, editable=False)
    decision_no = models.CharField(_("karar sayısı"), max_length=40, blank=True, editable=False)
    sent_to_ministry_on = models.DateField(_("Bakanlığa gönderim"), null=True, editable=False)
    permission_on = models.DateField(_("izin tarihi"), null=True, editable=False)
    permission_no = models.CharField(_("izin sayısı"), max_length=80, blank=True, editable=False)
    no_permission_reason = models.TextField(_("izin alınmamasının gerekçesi"), blank=True, editable=False)
    signed_on = models.DateField(_("imza"), null=True, editable=False)
    signed_precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY, editable=False)
    closed_on = models.DateField(_("turun kapanışı"), null=True, editable=False)
    closed_reason = models.TextField(_("kapanış gerekçesi"), blank=True, editable=False)

    objects = RoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("tur")
        ordering = ("protocol", "number")
        indexes = (models.Index(fields=["municipality", "state"], name="protocols_round_state"),)
        constraints = (
            *walls("twinning", "protocol", "text_version", national=True),
            models.UniqueConstraint(fields=["protocol", "number"], name="protocols_round_number"),
            models.UniqueConstraint(
                fields=["protocol"],
                condition=Q(state__in=["draft", "in_review", "at_council", "accepted", "at_ministry", "permitted"]),
                name="protocols_one_round_open",
                violation_error_message=_("Bu protokolün açık bir turu var. Onu açın."),
            ),
            models.UniqueConstraint(
                "municipality",
                ExtractYear("decision_on"),
                "decision_no",
                condition=Q(is_historic=False, decision_on__isnull=False),
                name="protocols_decision_once_a_year",
                violation_error_message=_("Bu karar sayısı o yıl kullanıldı. Düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_historic_is_signed", condition=Q(is_historic=False) | Q(state="signed")
            ),
            models.CheckConstraint(
                name="protocols_domestic_no_ministry",
                condition=~Q(path="domestic", state__in=["at_ministry", "permitted"]),
                violation_error_message=_("Yurt içi dosya Bakanlığa gitmez."),
            ),
            models.CheckConstraint(
                name="protocols_decision_full_or_none",
                condition=together("decision_on", "decision_no"),
                violation_error_message=_("Karar tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="protocols_permission_full",
                condition=together("permission_on", "permission_no"),
                violation_error_message=_("İzin tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="protocols_at_council_with_text",
                condition=Q(is_historic=True)
                | Q(state__in=["draft", "in_review", "withdrawn"])
                | Q(text_version__isnull=False, sent_to_council_on__isnull=False),
                violation_error_message=_("Meclise sunulan sürüm ve gün gerekir."),
            ),
            models.CheckConstraint(
                name="protocols_past_council_decided",
                condition=Q(is_historic=True)
                | ~Q(state__in=["accepted", "at_ministry", "permitted", "signed"])
                | Q(decision_on__isnull=False),
                violation_error_message=_("Meclis kararı yok: tarih ve sayı gerekir."),
            ),
            models.CheckConstraint(
                name="protocols_at_ministry_sent",
                condition=Q(is_historic=True)
                | ~Q(state__in=["at_ministry", "permitted"])
                | Q(sent_to_ministry_on__isnull=False),
                violation_error_message=_("Başvurunun gönderim günü yok. Yazın."),
            ),
            models.CheckConstraint(
                name="protocols_past_ministry_permit",
                condition=PERMISSION_OR_GROUND,
                violation_error_message=_("Bakanlık izni yok: tarih ve sayı gerekir."),
            ),
            models.CheckConstraint(
                name="protocols_signed_with_day",
                condition=Q(is_historic=True) | ~Q(state="signed") | Q(signed_on__isnull=False),
                violation_error_message=_("İmza tarihini yazın. Örnek: 12.05.2027"),
            ),
            models.CheckConstraint(
                name="protocols_withdrawn_why",
                condition=~Q(state="withdrawn") | (Q(closed_on__isnull=False) & ~Q(closed_reason="")),
                violation_error_message=_("Geri almanın gerekçesi yok. Yazın."),
            ),
            models.CheckConstraint(
                name="protocols_decision_then_sent",
                condition=in_order("decision_on", "sent_to_ministry_on"),
                violation_error_message=_("Başvuru karardan önce gönderilemez. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_sent_then_permission",
                condition=in_order("sent_to_ministry_on", "permission_on"),
                violation_error_message=_("İzin başvurudan önce olamaz. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_decision_then_permit",
                condition=in_order("decision_on", "permission_on"),
                violation_error_message=_("İzin karardan önce olamaz. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_permission_then_sign",
                condition=in_order("permission_on", "signed_on"),
                violation_error_message=_("İmza izinden önce olamaz. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_decision_then_sign",
                condition=in_order("decision_on", "signed_on"),
                violation_error_message=_("İmza karardan önce olamaz. Günleri düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.number}. tur"

    @property
    def label(self) -> str:
        """The round in the reader's language; what acts keep of it stays Turkish."""
        return gettext("%(number)d. tur") % {"number": self.number}

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_editable(self) -> bool:
        return self.state in EDITABLE

    @property
    def needs_ministry(self) -> bool:
        return self.path == Path.ABROAD

    @cached_property
    def decision(self) -> CouncilDecision | None:
        return getattr(self, "council_decision", None)

    @cached_property
    def sent_application(self) -> Application | None:
        return getattr(self, "application", None)
