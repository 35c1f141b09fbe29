"""Step 2: the wanted partner's picture, the candidates, their comparison and the choice."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Value, When
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from twinning.audit.recording import recorded
from twinning.cities.models import City
from twinning.institutions.models import ParentKey, ParentOneToOne, TenantModel, TenantQuerySet, walls
from twinning.purpose.models import Consultation
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.tenancy.constraints import APPENDED, REMOVABLE

from .states import Channel, CriterionGroup, Fit, Outcome, Recommendation

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SHAPES = ("circle", "square", "triangle", "diamond")


@recorded
class IdealProfile(TenantModel):
    """The picture of the wanted partner (ideal ortak profili): S14, with its one sentence (S15)."""

    twinning = ParentOneToOne(Twinning, related_name="ideal_profile")
    sentence_tr = models.TextField(_("cümle"), max_length=2000, blank=True)
    sentence_en = models.TextField(_("İngilizce cümle"), max_length=2000, blank=True)
    # What the rows said when the sentence was edited by hand: where they differ now, it no longer follows them.
    sentence_basis = models.JSONField(default=dict, editable=False)

    class Meta:
        verbose_name = _("ideal ortak profili")
        constraints = walls("twinning")

    def __str__(self) -> str:
        return str(_("İdeal ortak profili"))

    @property
    def is_edited(self) -> bool:
        return bool(self.sentence_tr)


@recorded
class Criterion(TenantModel):
    """A row of the profile and of the comparison (ölçüt): what is expected, and how much it weighs (S14, S17)."""

    twinning = ParentKey(Twinning, related_name="criteria")
    group = models.CharField(_("profil satırı"), max_length=12, choices=CriterionGroup)
    name = models.CharField(_("ölçüt"), max_length=120)
    expectation = models.CharField(_("beklenti"), max_length=300, blank=True)
    weight = models.PositiveSmallIntegerField(
        _("ağırlık"), default=1, validators=[MinValueValidator(1), MaxValueValidator(9)]
    )
    order = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("ölçüt")
        ordering = ("order", "id")
        constraints = (
            *walls("twinning", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["twinning", "name"],
                name="partners_criterion_once",
                violation_error_message=_("Bu ölçüt zaten yazılı. Onu düzeltin."),
            ),
            models.CheckConstraint(
                name="partners_weight_range",
                condition=Q(weight__gte=1, weight__lte=9),
                violation_error_message=_("Ağırlık 1-9 arasında tam sayıdır. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """What the page's reader calls it: a prepared row bears its group's name, one of the town's own stays."""
        with override("tr"):
            is_prepared = self.name == str(CriterionGroup(self.group).label)
        return str(CriterionGroup(self.group).label) if is_prepared else self.name


class CandidateQuerySet(TenantQuerySet):
    """Candidates as sentences: what became of them."""

    def with_outcome(self) -> CandidateQuerySet:
        """Each with its `outcome`: chosen or rejected by the choice that holds, else open, or left with its file."""
        lines = ChoiceLine.objects.filter(candidate=OuterRef("pk"), choice__reopened_on=None)
        outcome = Case(
            When(Exists(lines.filter(is_chosen=True)), then=Value(Outcome.CHOSEN)),
            When(Exists(lines), then=Value(Outcome.REJECTED)),
            When(twinning__status=Status.DROPPED, then=Value(Outcome.LEFT)),
            default=Value(Outcome.OPEN),
            output_field=CharField(),
        )
        return self.annotate(outcome=outcome)


@recorded
class Candidate(TenantModel):
    """A place under comparison (aday), with the way by which it came (S16) and its fit beyond points (S18)."""

    twinning = ParentKey(Twinning, related_name="candidates")
    city = models.ForeignKey(City, models.PROTECT, related_name="+", verbose_name=_("kent"))
    order = models.PositiveSmallIntegerField(default=1, editable=False)
    channel = models.CharField(_("geliş yolu"), max_length=20, choices=Channel)
    channel_note = models.CharField(_("kimden, ne zaman"), max_length=300, blank=True)
    consultation = ParentKey(
        Consultation, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("önerildiği danışma")
    )
    language_fit = models.CharField(_("dil"), max_length=10, choices=Fit, default=Fit.UNKNOWN)
    structure_fit = models.CharField(_("yapı"), max_length=10, choices=Fit, default=Fit.UNKNOWN)
    calendar_fit = models.CharField(_("takvim"), max_length=10, choices=Fit, default=Fit.UNKNOWN)
    first_impression = models.TextField(_("ilk izlenim"), max_length=2000, blank=True)

    objects = CandidateQuerySet.as_manager()

    class Meta:
        verbose_name = _("aday")
        ordering = ("order", "id")
        constraints = (
            *walls("twinning", "consultation", grants=REMOVABLE),
            models.UniqueConstraint(
                fields=["twinning", "city"],
                name="partners_candidate_once",
                violation_error_message=_("Bu kent zaten aday. Adayı açın."),
            ),
        )

    def __str__(self) -> str:
        return self.city.name_tr

    @property
    def letter(self) -> str:
        return LETTERS[(self.order - 1) % len(LETTERS)]

    @property
    def shape(self) -> str:
        return SHAPES[(self.order - 1) % len(SHAPES)]


@recorded
class Feature(TenantModel):
    """What a candidate is like by one criterion, in words (özellik): S17."""

    twinning = ParentKey(Twinning, related_name="+")
    criterion = ParentKey(Criterion, related_name="features")
    candidate = ParentKey(Candidate, related_name="features")
    text = models.CharField(_("özellik"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("özellik")
        constraints = (
            *walls("twinning", "criterion", "candidate", grants=REMOVABLE),
            models.UniqueConstraint(fields=["criterion", "candidate"], name="partners_feature_once"),
        )

    def __str__(self) -> str:
        return self.text


@recorded
class ScoreSheet(TenantModel):
    """One assessor's own points (puan kâğıdı); others open when it is handed in."""

    twinning = ParentKey(Twinning, related_name="score_sheets")
    assessor_id = models.BigIntegerField(editable=False)
    assessor_label = models.CharField(_("değerlendirici"), max_length=200, editable=False)
    handed_in_on = models.DateField(_("teslim günü"), null=True, editable=False)

    class Meta:
        verbose_name = _("puan kâğıdı")
        constraints = (
            *walls("twinning"),
            models.UniqueConstraint(fields=["twinning", "assessor_id"], name="partners_sheet_once"),
        )

    def __str__(self) -> str:
        return self.assessor_label


@recorded
class Score(TenantModel):
    """Points from 0 to 5 by one assessor (puan); a missing score is no row, never 0 (S17)."""

    twinning = ParentKey(Twinning, related_name="+")
    sheet = ParentKey(ScoreSheet, related_name="scores")
    criterion = ParentKey(Criterion, related_name="scores")
    candidate = ParentKey(Candidate, related_name="scores")
    points = models.PositiveSmallIntegerField(_("puan"))

    class Meta:
        verbose_name = _("puan")
        constraints = (
            *walls("twinning", "sheet", "criterion", "candidate", grants=REMOVABLE),
            models.UniqueConstraint(fields=["sheet", "criterion", "candidate"], name="partners_score_once"),
            models.CheckConstraint(
                name="partners_points_range",
                condition=Q(points__gte=0, points__lte=5),
                violation_error_message=_("0-5 arası tam sayı yazın veya boş bırakın."),
            ),
        )

    def __str__(self) -> str:
        return str(self.points)


@recorded
class Pilot(TenantModel):
    """A small joint project before the twinning (pilot proje): S19. A joint activity needs the permission of L3."""

    twinning = ParentKey(Twinning, related_name="pilots")
    candidate = ParentKey(Candidate, related_name="pilots")
    what = models.CharField(_("ne yapıldı"), max_length=200)
    begins_on = models.DateField(_("başlangıç"))
    ends_on = models.DateField(_("bitiş"), null=True, blank=True)
    who = models.CharField(_("kimler"), max_length=300)
    how_it_went = models.TextField(_("nasıl geçti"), max_length=4000, blank=True)
    new_ideas = models.TextField(_("yeni fikirler"), max_length=4000, blank=True)
    recommendation = models.CharField(_("öneri"), max_length=10, choices=Recommendation, blank=True)
    permission_on = models.DateField(_("izin tarihi"), null=True, blank=True)
    permission_no = models.CharField(_("izin sayısı"), max_length=60, blank=True)
    no_permission_reason = models.CharField(_("izin alınmadıysa neden"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("pilot proje")
        ordering = ("begins_on", "id")
        constraints = (
            *walls("twinning", "candidate", grants=REMOVABLE),
            models.CheckConstraint(
                name="partners_pilot_days_in_order",
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("begins_on")),
                violation_error_message=_("Bitiş başlangıçtan önce. Düzeltin."),
            ),
            models.CheckConstraint(
                name="partners_pilot_permission_whole",
                condition=Q(permission_on__isnull=True, permission_no="")
                | Q(permission_on__isnull=False) & ~Q(permission_no=""),
                violation_error_message=_("İznin tarihi ve sayısı birlikte yazılır. Tamamlayın."),
            ),
        )

    def __str__(self) -> str:
        return self.what

    @property
    def lacks_permission_note(self) -> bool:
        return not self.permission_no and not self.no_permission_reason


@recorded
class Choice(TenantModel):
    """The choice of the partner (ortak seçimi): who, why, by whom, when (S20). Opened again, it stays as it was."""

    twinning = ParentKey(Twinning, related_name="choices")
    reason = models.TextField(_("gerekçe"), max_length=4000)
    decided_by = models.CharField(_("kim karar verdi"), max_length=200)
    decided_on = models.DateField(_("karar günü"))
    reopened_on = models.DateField(_("yeniden açıldığı gün"), null=True, editable=False)
    reopen_reason = models.TextField(_("yeniden açma gerekçesi"), blank=True, editable=False)

    class Meta:
        verbose_name = _("ortak seçimi")
        ordering = ("-id",)
        constraints = (
            *walls("twinning"),
            models.UniqueConstraint(
                fields=["twinning"],
                condition=Q(reopened_on=None),
                name="partners_choice_standing_once",
                violation_error_message=_("Ortak zaten seçildi. Seçimi açın."),
            ),
            models.CheckConstraint(
                name="partners_reopened_with_reason",
                condition=Q(reopened_on__isnull=True, reopen_reason="")
                | Q(reopened_on__isnull=False) & ~Q(reopen_reason=""),
                violation_error_message=_("Yeniden açmanın gerekçesi gerekir. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return str(_("Ortak seçimi"))


class ChoiceLine(TenantModel):
    """What was said of one candidate at the choice: chosen, or why not (S20)."""

    twinning = ParentKey(Twinning, related_name="+")
    choice = ParentKey(Choice, related_name="lines")
    candidate = ParentKey(Candidate, models.PROTECT, related_name="choice_lines")
    is_chosen = models.BooleanField(_("seçildi"))
    reason = models.TextField(_("gerekçe"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("seçim satırı")
        ordering = ("candidate__order",)
        constraints = (
            *walls("twinning", "choice", "candidate", grants=APPENDED),
            models.UniqueConstraint(fields=["choice", "candidate"], name="partners_choiceline_once"),
            models.CheckConstraint(
                name="partners_rejected_with_reason",
                condition=Q(is_chosen=True) | ~Q(reason=""),
                violation_error_message=_("Seçilmeyen adayın nedeni gerekir. Yazın."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.candidate}"
