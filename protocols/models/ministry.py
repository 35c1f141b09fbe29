"""The application to the ministry and its answer."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, ParentOneToOne, TenantModel, walls
from twinning.institutions.states import ApplicationRoute
from twinning.relations.models import Twinning

from ..states import Answer
from .rounds import Round

ENCLOSURES = ("decision", "partner", "benefits", "text")


def enclosed_or_reasoned(name: str) -> Q:
    return Q(is_sent=False) | Q(**{f"has_{name}": True}) | ~Q(**{f"no_{name}_reason": ""})


@recorded
class Application(TenantModel):
    """The file that goes to the ministry (izin başvurusu) with its four enclosures, and the answer: L2, L3a."""

    twinning = ParentKey(Twinning, related_name="+")
    round = ParentOneToOne(Round, related_name="application")
    route = models.CharField(_("yol"), max_length=30, choices=ApplicationRoute, default=ApplicationRoute.DIRECT)
    authority = models.CharField(_("makam"), max_length=200, blank=True)
    partner_information = models.TextField(_("ortak kentin bilgi notu"), blank=True, max_length=6000)
    expected_benefits = models.TextField(_("beklenen yararlar"), blank=True, max_length=6000)
    has_decision = models.BooleanField(_("meclis kararı ekte"), default=True)
    no_decision_reason = models.CharField(_("meclis kararı neden yok"), max_length=300, blank=True)
    has_partner = models.BooleanField(_("bilgi notu ekte"), default=False)
    no_partner_reason = models.CharField(_("bilgi notu neden yok"), max_length=300, blank=True)
    has_benefits = models.BooleanField(_("beklenen yararlar ekte"), default=False)
    no_benefits_reason = models.CharField(_("beklenen yararlar neden yok"), max_length=300, blank=True)
    has_text = models.BooleanField(_("protokol metni ekte"), default=True)
    no_text_reason = models.CharField(_("protokol metni neden yok"), max_length=300, blank=True)
    is_sent = models.BooleanField(_("gönderildi"), default=False, editable=False)
    letter_no = models.CharField(_("yazının sayısı"), max_length=80, blank=True)
    foreign_ministry_on = models.DateField(_("Dışişleri görüşünün tarihi"), null=True, blank=True)
    foreign_ministry_no = models.CharField(_("Dışişleri görüşünün sayısı"), max_length=80, blank=True)
    foreign_ministry_text = models.TextField(_("Dışişleri görüşü"), blank=True, max_length=4000)
    answer = models.CharField(_("yanıt"), max_length=10, choices=Answer, blank=True)
    answered_by = models.CharField(_("yanıtlayan makam"), max_length=200, blank=True)
    answer_note = models.TextField(_("yanıttaki şart veya gerekçe"), blank=True, max_length=4000)
    refused_on = models.DateField(_("ret tarihi"), null=True, blank=True)
    refusal_no = models.CharField(_("ret yazısının sayısı"), max_length=80, blank=True)

    class Meta:
        verbose_name = _("izin başvurusu")
        constraints = (
            *walls("twinning", "round"),
            models.CheckConstraint(
                name="protocols_application_enclosed",
                condition=enclosed_or_reasoned("decision")
                & enclosed_or_reasoned("partner")
                & enclosed_or_reasoned("benefits")
                & enclosed_or_reasoned("text"),
                violation_error_message=_("Dört ekten biri gerekçesiz eksik. Ekleyin veya nedenini yazın."),
            ),
            models.CheckConstraint(
                name="protocols_enclosed_means_text",
                condition=(Q(has_partner=False) | ~Q(partner_information=""))
                & (Q(has_benefits=False) | ~Q(expected_benefits="")),
                violation_error_message=_("Ekte sayılan belgenin metni boş. Yazın."),
            ),
            models.CheckConstraint(
                name="protocols_refusal_full_or_none",
                condition=(Q(answer="refused", refused_on__isnull=False) & ~Q(refusal_no=""))
                | (~Q(answer="refused") & Q(refused_on=None, refusal_no="")),
                violation_error_message=_("Ret tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="protocols_answered_if_sent",
                condition=Q(answer="") | Q(is_sent=True),
                violation_error_message=_("Gönderilmemiş başvuruya yanıt yazılmaz."),
            ),
        )

    def __str__(self) -> str:
        return str(_("izin başvurusu"))

    @property
    def sent_on(self) -> date | None:
        return self.round.sent_to_ministry_on
