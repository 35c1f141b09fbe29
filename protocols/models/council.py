"""What the council's sitting was like."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, ParentOneToOne, TenantModel, walls
from twinning.relations.models import Twinning

from ..states import MeetingKind, Side, VoteKind
from .rounds import Round
from .votes import votes_add_up


@recorded
class CouncilDecision(TenantModel):
    """What the council's sitting was like (meclis kararı): L4. Its date and number are milestones of the round."""

    twinning = ParentKey(Twinning, related_name="+")
    round = ParentOneToOne(Round, related_name="council_decision")
    is_accepted = models.BooleanField(_("kabul edildi"), default=True)
    authorises_signing = models.BooleanField(_("başkana imza yetkisi verildi"), default=True)
    council_term = models.CharField(_("dönem"), max_length=40, blank=True)
    meeting_month = models.DateField(_("toplantı ayı"), null=True, blank=True)
    meeting_kind = models.CharField(_("toplantı"), max_length=14, choices=MeetingKind, default=MeetingKind.ORDINARY)
    sitting_day = models.PositiveSmallIntegerField(_("birleşim"), null=True, blank=True)
    sitting = models.PositiveSmallIntegerField(_("oturum"), null=True, blank=True)
    agenda_item = models.CharField(_("gündem maddesi"), max_length=20, blank=True)
    full_number = models.PositiveSmallIntegerField(_("üye tam sayısı"), null=True, blank=True)
    present = models.PositiveSmallIntegerField(_("katılan"), null=True, blank=True)
    votes_for = models.PositiveSmallIntegerField(_("kabul"), null=True, blank=True)
    votes_against = models.PositiveSmallIntegerField(_("ret"), null=True, blank=True)
    abstaining = models.PositiveSmallIntegerField(_("çekimser"), null=True, blank=True)
    is_adjourned_meeting = models.BooleanField(_("ertelenmiş toplantı"), default=False)
    president_side = models.CharField(_("başkanın oyu"), max_length=8, choices=Side, blank=True)
    vote_kind = models.CharField(_("oylama şekli"), max_length=8, choices=VoteKind, blank=True)
    dissenters = models.TextField(_("ret ve çekimser verenler"), blank=True, max_length=2000)
    commissions = models.CharField(_("komisyon"), max_length=200, blank=True)
    commission_report_on = models.DateField(_("komisyon raporu"), null=True, blank=True)
    commission_opinion = models.CharField(_("komisyonun görüşü"), max_length=300, blank=True)
    returned_on = models.DateField(_("geri gönderme"), null=True, blank=True)
    return_reason = models.TextField(_("geri gönderme gerekçesi"), blank=True, max_length=2000)
    insisted_on = models.DateField(_("ısrar"), null=True, blank=True)
    final_on = models.DateField(_("kesinleşme"), null=True, blank=True)
    sent_on = models.DateField(_("mülki idare amirine gönderim"), null=True, blank=True)
    received_on = models.DateField(_("teslim"), null=True, blank=True)
    receipt_no = models.CharField(_("kayıt sayısı"), max_length=40, blank=True)
    announced_on = models.DateField(_("duyuru"), null=True, blank=True)

    class Meta:
        verbose_name = _("meclis kararı")
        constraints = (
            *walls("twinning", "round"),
            *votes_add_up("protocols"),
            models.CheckConstraint(
                name="protocols_return_with_reason",
                condition=Q(returned_on=None, return_reason="") | (Q(returned_on__isnull=False) & ~Q(return_reason="")),
                violation_error_message=_("Geri gönderme günü ve gerekçesi birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="protocols_final_then_sent",
                condition=Q(sent_on=None) | Q(final_on__isnull=False, sent_on__gte=F("final_on")),
                violation_error_message=_("Gönderim kesinleşmeden sonradır. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="protocols_sent_then_received",
                condition=Q(received_on=None) | Q(sent_on__isnull=False, received_on__gte=F("sent_on")),
                violation_error_message=_("Teslim gönderimden sonradır. Günleri düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.round.decision_on:%d.%m.%Y} / {self.round.decision_no}"

    @property
    def decided_on(self) -> date | None:
        return self.round.decision_on

    @property
    def number(self) -> str:
        return self.round.decision_no
