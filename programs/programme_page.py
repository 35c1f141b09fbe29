"""What the programme's page shows: the tree beside the year, duties, money, what is missing, what may be pressed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.steps import PageAct, Reason, locked_by

from .baseline import AgreedPlan
from .chairs import Chair, chairs_of
from .models import Activity, Objective, Organisation, Programme
from .money_page import MoneyPage
from .reading import budget_of
from .rules import missing_to_agree, missing_to_offer
from .standing import due_of
from .states import ACTIVITY_TONE, TONE, ActivityState, ProgrammeState
from .timeline import COLUMNS, Span, place, span
from .wording import said_counts, said_days, said_output

P, A = ProgrammeState, ActivityState


@dataclass(frozen=True)
class Row:
    """One activity beside the year."""

    activity: Activity
    outputs: str
    days: str
    bar: Span | None
    agreed_bar: Span | None
    agreed_days: str
    is_new: bool
    label: str
    tone: str

    @property
    def is_quiet(self) -> bool:
        """Nothing to draw in this year."""
        return self.bar is None


@dataclass(frozen=True)
class Group:
    """An objective with the activities that serve it first of all."""

    objective: Objective | None
    rows: list[Row]

    @property
    def outputs(self) -> str:
        return " · ".join(said_output(row) for row in self.objective.outputs.all()) if self.objective else ""


class ProgrammePage:
    """One programme as one person sees it, in one year of its period."""

    columns = COLUMNS

    def __init__(self, plan: Programme, user: Any, year: str = "") -> None:
        self.plan, self.user, self.twinning = plan, user, plan.twinning
        self.today = timezone.localdate()
        years = self.plan.years()
        wanted = int(year) if year.isdecimal() and len(year) == 4 else self.today.year
        self.year = min(max(wanted, years[0]), years[-1])

    @property
    def tone(self) -> str:
        return TONE[self.plan.state]

    @property
    def counts(self) -> str:
        return said_counts(self.plan)

    @property
    def line(self) -> str:
        """What stands between the towns, in one sentence."""
        agreement = self.plan.last_agreement
        if self.plan.state == P.OFFERED:
            return _("%(day)s gününden beri ortakta") % {"day": tr_date(self.plan.offered_on)}
        if agreement is None:
            return _("ortakla mutabakat yok")
        said = {"day": tr_date(agreement.on), "how": agreement.get_how_display()}
        return _("mutabakat %(day)s, %(how)s") % said

    @property
    def years(self) -> list[int]:
        years = self.plan.years()
        return list(years) if len(years) > 1 else []

    @property
    def today_at(self) -> str:
        return f"{place(self.today, self.year):.2f}%" if self.today.year == self.year else ""

    @cached_property
    def activities(self) -> list[Activity]:
        return sorted(self.plan.activities.all(), key=lambda row: (row.begins_on or date.max, row.pk))

    @cached_property
    def agreed(self) -> AgreedPlan:
        agreement = self.plan.last_agreement
        return AgreedPlan.of(agreement.text_version.content if agreement else None)

    @cached_property
    def groups(self) -> list[Group]:
        """Each activity once, under the first objective it serves; those without one at the end."""
        under: dict[int | None, list[Row]] = {}
        for row in self.activities:
            served = sorted(row.objectives.all(), key=lambda each: each.order)
            under.setdefault(served[0].pk if served else None, []).append(self._row(row))
        groups = [Group(each, under.get(each.pk, [])) for each in self.plan.objectives.all()]
        return groups + ([Group(None, under[None])] if None in under else [])

    def _row(self, row: Activity) -> Row:
        moved = self.agreed.moved_from(row.pk, row.begins_on, row.ends_on)
        return Row(
            activity=row,
            outputs=" · ".join(said_output(output) for output in row.outputs.all()),
            days=said_days(row),
            bar=None if row.state == A.CANCELLED else span(row.begins_on, row.ends_on, self.year),
            agreed_bar=span(*moved, self.year) if moved else None,
            agreed_days=f"{tr_date(moved[0])}-{tr_date(moved[1])}" if moved else "",
            is_new=self.agreed.is_new(row.pk),
            label=self._lead_said(row) if row.state == A.PLANNED else str(row.get_state_display()),
            tone=ACTIVITY_TONE[row.state],
        )

    def _lead_said(self, row: Activity) -> str:
        named = {"ours": self.twinning.municipality.town, "partner": self.twinning.partner_names}
        if row.lead in named:
            return _("%(side)s yürütür") % {"side": named[row.lead] or _("Ortak")}
        return _("Birlikte")

    @cached_property
    def duty_activity(self) -> Activity | None:
        """The activity whose duties stand in one row: the one whose turn it is."""
        rows = [row for row in self.activities if row.is_open] or self.activities
        return min(rows, key=lambda row: (due_of(row) or date.max, row.pk), default=None)

    @property
    def chairs(self) -> list[Chair]:
        return chairs_of(self.duty_activity, self.twinning) if self.duty_activity else []

    @cached_property
    def money(self) -> MoneyPage:
        return MoneyPage(budget_of(self.activities), self.activities, self.twinning.partner_names)

    @cached_property
    def organisations(self) -> list[Organisation]:
        return list(self.twinning.organisations.all())

    @cached_property
    def missing(self) -> list[Reason]:
        if self.plan.state in (P.DRAFT, P.CHANGED):
            return missing_to_offer(self.plan) if self.plan.state == P.CHANGED else missing_to_agree(self.plan)
        return missing_to_agree(self.plan) if self.plan.state == P.OFFERED else []

    @property
    def said_missing(self) -> str:
        """1 eksik, 2 öneri: what locks the button, and what is only advised."""
        gaps = sum(reason.blocks for reason in self.missing)
        advice = len(self.missing) - gaps
        said = [
            gaps and ngettext("%(n)d eksik", "%(n)d eksik", gaps) % {"n": gaps},
            advice and ngettext("%(n)d öneri", "%(n)d öneri", advice) % {"n": advice},
        ]
        return ", ".join(filter(None, said))

    @property
    def is_editable(self) -> bool:
        may = self.user.may(Permission.EDIT_PROGRAMME)
        return may and self.plan.state not in (P.OFFERED, P.CLOSED)

    @property
    def presses(self) -> list[PageAct]:
        """What may be pressed now or once nothing is missing: one primary at most."""
        pk, state = self.twinning.pk, self.plan.state
        found = [("print_programme", _("Yazdır"), False)]
        if self.user.may(Permission.ISSUE_PAPERS) and self.plan.is_agreed_as_it_stands:
            found.append(("issue_programme", _("Belge olarak sakla"), False))
        if self.user.may(Permission.EDIT_PROGRAMME):
            found += VERBS[ProgrammeState(state)]()
        return [
            PageAct(label, reverse(f"programs:{name}", args=[pk]), primary, self._locked(name))
            for name, label, primary in found
        ]

    def _locked(self, name: str) -> str:
        wanted = MISSING_FOR.get(name)
        return locked_by(wanted(self.plan)) if wanted else ""


MISSING_FOR = {"offer": missing_to_offer, "record_agreement": missing_to_agree}
VERBS = {
    P.DRAFT: lambda: [
        ("edit_programme", _("Programı düzelt"), False),
        ("record_agreement", _("Mutabakatı kaydet"), False),
        ("offer", _("Ortağa gönder"), True),
    ],
    P.OFFERED: lambda: [
        ("take_back", _("Programı geri al"), False),
        ("record_agreement", _("Mutabakatı kaydet"), True),
    ],
    P.AGREED: lambda: [("edit_programme", _("Programı düzelt"), False)],
    P.RUNNING: lambda: [
        ("edit_programme", _("Programı düzelt"), False),
        ("close_programme", _("Programı kapat"), False),
    ],
    P.CHANGED: lambda: [
        ("edit_programme", _("Programı düzelt"), False),
        ("record_agreement", _("Mutabakatı kaydet"), False),
        ("offer", _("Ortağa gönder"), True),
    ],
    P.CLOSED: lambda: [("draft_programme", _("Yeni program hazırla"), True)],
}
