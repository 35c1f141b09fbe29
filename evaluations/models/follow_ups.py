"""What an evaluation decides, and what the decision became."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from programs.models import Programme
from protocols.models import Protocol, Termination
from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, TenantQuerySet, walls
from twinning.relations.models import Twinning
from twinning.relations.steps import Link

from ..states import FollowUpKind
from .evaluations import Evaluation


class FollowUpQuerySet(TenantQuerySet):
    """Decisions as sentences: still to become something."""

    def standing(self) -> FollowUpQuerySet:
        return self.filter(settled_on=None)


@recorded
class FollowUp(TenantModel):
    """A decision of an evaluation (sonuç kararı): open until it has become a work of the file (S41)."""

    twinning = ParentKey(Twinning, related_name="+")
    evaluation = ParentKey(Evaluation, related_name="follow_ups")
    kind = models.CharField(_("türü"), max_length=10, choices=FollowUpKind)
    text = models.CharField(_("sonuç kararı"), max_length=300)
    owner = models.CharField(_("kimde"), max_length=160)
    due_on = models.DateField(_("son gün"), null=True, blank=True)

    programme = ParentKey(Programme, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("program"))
    protocol = ParentKey(
        Protocol, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("protokol değişikliği")
    )
    termination = ParentKey(
        Termination, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("sonlandırma")
    )
    settled_on = models.DateField(_("işe dönüştüğü gün"), null=True, editable=False)
    outcome = models.CharField(_("neye dönüştü"), max_length=300, blank=True, editable=False)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("sonuç kararı")
        ordering = ("id",)
        indexes = (models.Index(fields=["municipality", "settled_on", "due_on"], name="evaluations_follow_up_due"),)
        constraints = (
            *walls("twinning", "evaluation", "programme", "protocol", "termination"),
            models.CheckConstraint(
                name="evaluations_settled_with_outcome",
                condition=Q(settled_on=None, outcome="") | (Q(settled_on__isnull=False) & ~Q(outcome="")),
                violation_error_message=_("Neye dönüştüğü ve günü birlikte yazılır. Eksiği tamamlayın."),
            ),
            models.CheckConstraint(
                name="evaluations_wants_a_day",
                condition=Q(kind="continue") | Q(due_on__isnull=False),
                violation_error_message=_("Son günü yazın."),
            ),
        )

    def __str__(self) -> str:
        return self.text

    @property
    def is_settled(self) -> bool:
        return self.settled_on is not None

    @property
    def leads_to(self) -> Link | None:
        """Where the decision is carried out: the programme, the protocol, or the end."""
        place = "programs:programme" if self.programme_id else "protocols:protocol" if self.protocol_id else ""
        name = place or ("protocols:termination" if self.termination_id else "")
        return Link(name, (self.twinning_id,)) if name else None
