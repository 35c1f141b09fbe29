"""What the page of an evaluation shows: bars of the outputs, two sides on one scale, findings, lessons, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.steps import PageAct, Reason, locked_by

from .content import lessons_of, measured
from .models import ActivityLesson, Answer, Evaluation, FollowUp
from .outputs import Measured
from .reading import frozen_outputs, unlearned
from .rules import missing_to_close
from .standing import next_act
from .states import RANK, TONE, EvaluationState

E, P = EvaluationState, Permission
# Where a level's mark stands on the scale, in percent of its width.
PLACES = ("12", "50", "88")


@dataclass(frozen=True)
class Scale:
    """One question with both marks on one scale."""

    answer: Answer
    ours: str
    theirs: str
    difference: str

    @classmethod
    def of(cls, answer: Answer) -> Scale:
        ours, theirs = (PLACES[RANK[level]] if level else "" for level in (answer.level, answer.partner_level))
        difference = answer.difference
        said = "" if difference is None else f"{difference:+d}" if difference else "0"
        return cls(answer, ours, theirs, said.replace("-", "\N{MINUS SIGN}"))


@dataclass
class EvaluationPage:
    """One evaluation as one person sees it."""

    twinning: Twinning
    evaluation: Evaluation
    user: Any

    @cached_property
    def outputs(self) -> list[Measured]:
        return frozen_outputs(self.evaluation) if self.evaluation.is_closed else measured(self.evaluation)

    @property
    def goals(self) -> dict[str, list[Measured]]:
        """The outputs under the objective that each serves."""
        goals: dict[str, list[Measured]] = {}
        for row in self.outputs:
            goals.setdefault(row.objective, []).append(row)
        return goals

    @property
    def compares(self) -> bool:
        """Whether a bar shows what was reached the time before."""
        return any(row.before for row in self.outputs)

    @cached_property
    def scales(self) -> list[Scale]:
        return [Scale.of(row) for row in self.evaluation.answers.all()]

    @cached_property
    def findings(self) -> list[Any]:
        return list(self.evaluation.findings.all())

    @cached_property
    def lessons(self) -> list[ActivityLesson]:
        return lessons_of(self.evaluation)

    @cached_property
    def unlearned(self) -> list[Any]:
        return unlearned(self.twinning) if self.user.may(P.EVALUATE) else []

    @cached_property
    def decisions(self) -> list[FollowUp]:
        rows = self.evaluation.follow_ups.select_related("programme", "protocol", "termination")
        return list(rows)

    @cached_property
    def missing(self) -> list[Reason]:
        return missing_to_close(self.evaluation, self.outputs) if self.evaluation.is_open else []

    @property
    def tone(self) -> str:
        return TONE[self.evaluation.state]

    @property
    def lead(self) -> list[str]:
        """The line under the heading beside the state: period, kind, the partner's answer."""
        row = self.evaluation
        parts = [row.period, str(row.get_kind_display())]
        if row.answered_on:
            parts.append(_("Ortağın yanıtı %(day)s") % {"day": tr_date(row.answered_on)})
        if row.is_open and not self.missing and not self.user.may(P.CLOSE_EVALUATION):
            parts.append(_("birim müdürünün kapatması bekleniyor"))
        return parts

    @property
    def acts(self) -> list[PageAct]:
        row, acts = self.evaluation, [self._act("print_evaluation", _("Baskıyı gör"))]
        if not row.is_open:
            return acts + self._after_closing()
        act = next_act(row)
        if self.user.may(P.EVALUATE) and row.state == E.AT_PARTNER:
            acts.append(self._act("go_on_without_answer", _("Yanıtsız sürdür")))
        if self.user.may(P.EVALUATE):
            acts.append(self._act("answer", _("Yanıtları yaz")))
        locked = locked_by(self.missing) if act.verb == "evaluations:close" else ""
        if self.user.may(act.permission):
            acts.append(PageAct(act.label, act.link.url, is_primary=True, locked=locked))
        return acts

    def _after_closing(self) -> list[PageAct]:
        acts = []
        if self.user.may(P.ISSUE_PAPERS):
            acts.append(self._act("issue_evaluation", _("Belge olarak sakla")))
        if self.user.may(P.EVALUATE):
            again = reverse("evaluations:open_evaluation", args=[self.twinning.pk])
            acts.append(PageAct(_("Değerlendirmeyi aç"), again))
        return acts

    def _act(self, verb: str, label: str) -> PageAct:
        return PageAct(label, reverse(f"evaluations:{verb}", args=[self.evaluation.pk]))

    @property
    def may_write(self) -> bool:
        return self.evaluation.is_open and self.user.may(P.EVALUATE)

    @property
    def may_settle(self) -> bool:
        return self.user.may(P.EVALUATE)

    @property
    def may_drop(self) -> bool:
        return self.evaluation.is_open and self.user.may(P.CLOSE_EVALUATION)

    @cached_property
    def others(self) -> list[Evaluation]:
        return list(Evaluation.objects.filter(twinning=self.twinning).exclude(pk=self.evaluation.pk))
