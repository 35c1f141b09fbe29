"""An evaluation, its questions with the answers of both sides, and its findings."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from programs.models import Objective, Programme
from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.language.dates import tr_date
from twinning.relations.models import Twinning
from twinning.relations.obstacles import DETAIL_CHOICES, Obstacle, detail_said
from twinning.tenancy.constraints import REMOVABLE

from ..states import OPEN, PARTY_WORDS, RANK, EvaluationKind, EvaluationState, Level, Topic


class EvaluationQuerySet(TenantQuerySet):
    """Evaluations as sentences: open, closed."""

    def open(self) -> EvaluationQuerySet:
        return self.filter(state__in=OPEN)

    def closed(self) -> EvaluationQuerySet:
        return self.filter(state=EvaluationState.CLOSED)


@recorded
class Evaluation(TenantModel):
    """One look back at a period (değerlendirme), by the town alone or with the partner: S39, S40."""

    twinning = ParentKey(Twinning, related_name="evaluations")
    programme = ParentKey(Programme, models.PROTECT, null=True, blank=True, related_name="+")
    kind = models.CharField(_("türü"), max_length=10, choices=EvaluationKind, default=EvaluationKind.INTERNAL)
    state = models.CharField(
        _("durum"), max_length=12, choices=EvaluationState, default=EvaluationState.OPEN, editable=False
    )
    begins_on = models.DateField(_("dönem başı"))
    ends_on = models.DateField(_("dönem sonu"))
    opened_on = models.DateField(_("açılış"), default=timezone.localdate)
    due_on = models.DateField(_("son gün"), null=True, blank=True)
    summary = models.TextField(_("genel değerlendirme"), max_length=6000, blank=True)

    sent_on = models.DateField(_("ortağa gönderim"), null=True, editable=False)
    answer_due_on = models.DateField(_("ortağın yanıtı için son gün"), null=True, editable=False)
    answered_on = models.DateField(_("ortağın yanıtı"), null=True, editable=False)
    answered_by = models.CharField(_("yanıtlayan"), max_length=200, blank=True, editable=False)
    partner_remark = models.TextField(_("ortağın sözleri"), max_length=6000, blank=True, editable=False)
    no_answer_reason = models.TextField(
        _("yanıtsız sürdürmenin gerekçesi"), max_length=2000, blank=True, editable=False
    )
    closed_on = models.DateField(_("kapanış"), null=True, editable=False)
    dropped_why = models.TextField(_("bırakmanın gerekçesi"), blank=True, editable=False)

    objects = EvaluationQuerySet.as_manager()

    class Meta:
        verbose_name = _("değerlendirme")
        ordering = ("-ends_on", "-id")
        indexes = (models.Index(fields=["municipality", "state"], name="evaluations_state"),)
        constraints = (
            *walls("twinning", "programme", national=True),
            models.UniqueConstraint(
                fields=["twinning"],
                condition=Q(state__in=["open", "at_partner"]),
                name="evaluations_one_open",
                violation_error_message=_("Bu dosyanın açık bir değerlendirmesi var. Onu açın."),
            ),
            models.CheckConstraint(
                name="evaluations_period_in_order",
                condition=Q(ends_on__gte=F("begins_on")),
                violation_error_message=_("Dönemin sonu başından önce. Düzeltin."),
            ),
            models.CheckConstraint(
                name="evaluations_internal_stays_home",
                condition=Q(kind="joint") | Q(sent_on=None, answered_on=None, answered_by="", partner_remark=""),
                violation_error_message=_("İçe dönük değerlendirme ortağa gitmez."),
            ),
            models.CheckConstraint(
                name="evaluations_at_partner_sent",
                condition=~Q(state="at_partner") | Q(sent_on__isnull=False),
                violation_error_message=_("Ortağa gönderim günü yok. Yazın."),
            ),
            models.CheckConstraint(
                name="evaluations_answer_full",
                condition=Q(answered_on=None, answered_by="") | (Q(answered_on__isnull=False) & ~Q(answered_by="")),
                violation_error_message=_("Yanıtın günü ve kimden geldiği birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="evaluations_days_in_order",
                condition=(Q(answer_due_on=None) | Q(sent_on__isnull=False, answer_due_on__gte=F("sent_on")))
                & (Q(answered_on=None) | Q(sent_on=None) | Q(answered_on__gte=F("sent_on"))),
                violation_error_message=_("Yanıt gönderimden önce olamaz. Günleri düzeltin."),
            ),
            models.CheckConstraint(
                name="evaluations_closed_with_day",
                condition=Q(state="closed", closed_on__isnull=False) | (~Q(state="closed") & Q(closed_on=None)),
                violation_error_message=_("Kapanış günü gerekir. Yazın."),
            ),
            models.CheckConstraint(
                name="evaluations_closed_answered",
                condition=~Q(state="closed", kind="joint") | Q(answered_on__isnull=False) | ~Q(no_answer_reason=""),
                violation_error_message=_("Ortağın yanıtı gelmedi."),
            ),
            models.CheckConstraint(
                name="evaluations_dropped_why",
                condition=~Q(state="dropped") | ~Q(dropped_why=""),
                violation_error_message=_("Bırakmanın gerekçesi gerekir. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return f"{_('Değerlendirme')} {self.ends_on.year}"

    def get_absolute_url(self) -> str:
        return reverse("evaluations:past_evaluation", args=[self.twinning_id, self.pk])

    @property
    def period(self) -> str:
        return f"{tr_date(self.begins_on)}-{tr_date(self.ends_on)}"

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def is_closed(self) -> bool:
        return self.state == EvaluationState.CLOSED

    @property
    def is_joint(self) -> bool:
        return self.kind == EvaluationKind.JOINT


@recorded
class Answer(TenantModel):
    """One question with both sides' answers (soru): an objective, or whether the parties took part (S40)."""

    twinning = ParentKey(Twinning, related_name="+")
    evaluation = ParentKey(Evaluation, related_name="answers")
    order = models.PositiveSmallIntegerField(editable=False)
    topic = models.CharField(_("konu"), max_length=10, choices=Topic, default=Topic.OBJECTIVE, editable=False)
    objective = ParentKey(Objective, models.SET_NULL, null=True, blank=True, related_name="+", editable=False)
    asked = models.CharField(_("soru"), max_length=700, editable=False)
    level = models.CharField(_("düzey"), max_length=8, choices=Level, blank=True)
    text = models.TextField(_("açıklama"), max_length=3000, blank=True)
    partner_level = models.CharField(_("ortağın düzeyi"), max_length=8, choices=Level, blank=True)
    partner_text = models.TextField(_("ortağın açıklaması"), max_length=3000, blank=True)

    class Meta:
        verbose_name = _("soru")
        ordering = ("order",)
        constraints = (
            *walls("twinning", "evaluation", "objective"),
            models.UniqueConstraint(fields=["evaluation", "order"], name="evaluations_answer_order"),
        )

    def __str__(self) -> str:
        return self.asked

    @property
    def question(self) -> str:
        """The question as it is asked of both sides."""
        if self.topic == Topic.PARTIES:
            return str(_("Taraflar işe katıldı mı?"))
        return str(_("“%(objective)s” hedefine ne ölçüde ulaşıldı?")) % {"objective": self.asked}

    @property
    def difference(self) -> int | None:
        """How many levels the partner stands above us; None while one side is silent."""
        if not self.level or not self.partner_level:
            return None
        return RANK[self.partner_level] - RANK[self.level]

    @property
    def said(self) -> str:
        return level_said(self.level, self.topic)

    @property
    def partner_said(self) -> str:
        return level_said(self.partner_level, self.topic)


def level_said(level: str, topic: str) -> str:
    """The level in the words of its question."""
    if not level:
        return ""
    return str(PARTY_WORDS[Level(level)]) if topic == Topic.PARTIES else str(Level(level).label)


@recorded
class Finding(TenantModel):
    """What was found (bulgu), with the obstacle it names, if any: S41, S59."""

    twinning = ParentKey(Twinning, related_name="+")
    evaluation = ParentKey(Evaluation, related_name="findings")
    text = models.TextField(_("bulgu"), max_length=3000)
    obstacle = models.CharField(_("engel"), max_length=14, choices=Obstacle, blank=True, editable=False)
    detail = models.CharField(_("engelin ayrıntısı"), max_length=40, choices=DETAIL_CHOICES, blank=True)

    class Meta:
        verbose_name = _("bulgu")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "evaluation", national=True, grants=REMOVABLE),
            models.CheckConstraint(
                name="evaluations_detail_of_obstacle",
                condition=Q(detail="", obstacle="") | (~Q(obstacle="") & Q(detail__startswith=F("obstacle"))),
                violation_error_message=_("Ayrıntı seçilen engelin değil. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def obstacle_said(self) -> str:
        """“insan kaynağı: çalışan az”."""
        return f"{self.get_obstacle_display()}: {detail_said(self.detail)}" if self.detail else ""
