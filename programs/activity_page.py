"""What an activity's page shows."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models import Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.models import Act
from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.history import gathered, lines_of
from twinning.relations.models import Twinning
from twinning.relations.steps import PageAct, Reason

from .baseline import AgreedPlan
from .chairs import Chair, chairs_of
from .models import Activity, Agreement, CostItem, Duty, Participation
from .money_page import MoneyPage
from .reading import budget_of
from .rules import L5_GROUND, L6_GROUND, closed_there, may_carry_out, permission_wanted, told_abroad
from .states import ACTIVITY_TONE, ActivityState, ProgrammeState
from .wording import said_days, said_number

P, A = ProgrammeState, ActivityState


def whole_activity(row: Activity) -> Activity:
    """The activity with all that its page shows, in a constant number of queries."""
    return (
        Activity.objects.select_related("programme", "responsible")
        .prefetch_related(
            "objectives",
            "outputs",
            Prefetch("twinning", Twinning.objects.select_related("municipality").with_partners()),
            Prefetch("duties", Duty.objects.select_related("organisation")),
            Prefetch("cost_items", CostItem.objects.prefetch_related("shares")),
            "expenses",
            Prefetch("participations", Participation.objects.select_related("organisation")),
            Prefetch("programme__agreements", Agreement.objects.select_related("text_version")),
        )
        .get(pk=row.pk)
    )


class ActivityPage:
    """One activity as one person sees it."""

    def __init__(self, activity: Activity, user: Any) -> None:
        self.activity, self.user = activity, user
        self.twinning, self.programme = activity.twinning, activity.programme

    @property
    def tone(self) -> str:
        return ACTIVITY_TONE[self.activity.state]

    @property
    def is_editable(self) -> bool:
        """Whether the plan may be changed here and now."""
        is_open = self.activity.is_open and self.programme.state not in (P.OFFERED, P.CLOSED)
        return is_open and self.user.may(Permission.EDIT_PROGRAMME)

    @property
    def is_budget_editable(self) -> bool:
        return self.programme.state not in (P.OFFERED, P.CLOSED) and self.user.may(Permission.EDIT_BUDGET)

    @property
    def is_recordable(self) -> bool:
        """Whether facts of carrying out may be written."""
        return not self.programme.is_closed and self.user.may(Permission.EDIT_PROGRAMME)

    @property
    def may_spend(self) -> bool:
        return not self.programme.is_closed and self.user.may(Permission.RECORD_EXPENSE)

    @cached_property
    def missing(self) -> list[Reason]:
        """What keeps it from beginning, what the law still wants, and whether the partner is closed then."""
        row = self.activity
        reasons = may_carry_out(self.programme) if row.state in (A.PLANNED, A.POSTPONED) else []
        return [*reasons, *permission_wanted(row), *told_abroad(row, timezone.localdate()), *closed_there(row)]

    @cached_property
    def grounds(self) -> list[str]:
        """The law behind the warnings, each once, on lines of their own."""
        today = timezone.localdate()
        found = [(told_abroad(self.activity, today), L5_GROUND), (permission_wanted(self.activity), L6_GROUND)]
        return [str(ground) for reasons, ground in found if reasons]

    @cached_property
    def facts(self) -> list[tuple[str, Any]]:
        row = self.activity
        facts: list[tuple[str, Any]] = [
            (_("Hedef"), "\n".join(f"{each.order}. {each.text}" for each in row.objectives.all()) or "–"),
            (_("Günler"), said_days(row) or "–"),
            (_("Yürüten taraf"), self.lead),
            (_("Sorumlu"), row.responsible or "–"),
            (_("Yer"), row.place or "–"),
        ]
        facts += [(_("Mutabakattaki gün"), self.agreed_days)] if self.agreed_days else []
        facts += [(_("Mülki idare amirinin izni"), self._permission)] if row.civil_permission_on else []
        facts += [(_("Açıklama"), row.description)] if row.description else []
        facts += [(_("Gerekçe"), row.state_reason)] if row.state_reason and not row.is_done else []
        return facts

    @property
    def _permission(self) -> str:
        said = {"day": tr_date(self.activity.civil_permission_on), "number": self.activity.civil_permission_no}
        return _("%(day)s, sayı %(number)s") % said

    @property
    def lead(self) -> str:
        named = {"ours": self.twinning.municipality.town, "partner": self.twinning.partner_names}
        return named.get(self.activity.lead) or str(self.activity.get_lead_display())

    @cached_property
    def agreed_days(self) -> str:
        agreement = self.programme.last_agreement
        plan = AgreedPlan.of(agreement.text_version.content if agreement else None)
        moved = plan.moved_from(self.activity.pk, self.activity.begins_on, self.activity.ends_on)
        return f"{tr_date(moved[0])}-{tr_date(moved[1])}" if moved else ""

    @cached_property
    def result_facts(self) -> list[tuple[str, Any]]:
        """What came of it."""
        row = self.activity
        if not row.started_on:
            return []
        facts = [(_("Başladığı gün"), tr_date(row.started_on)), (_("Bittiği gün"), tr_date(row.done_on) or "–")]
        people = [
            (_("Bizden katılan"), row.people_ours), (_("Ortaktan katılan"), row.people_theirs),
            (_("İzleyen"), row.audience),
        ]  # fmt: skip
        facts += [(label, said_number(count)) for label, count in people if count is not None]
        return facts + ([(_("Sonuç"), row.result)] if row.result else [])

    @cached_property
    def notices(self) -> list[tuple[str, str]]:
        """The three marks of a journey abroad on duty (L5)."""
        row = self.activity
        if not row.goes_abroad:
            return []
        return [
            (_("Gidişten önce Dışişleri Bakanlığına bilgi"), tr_date(row.told_before_on) or "–"),
            (_("En yakın Türk temsilciliğiyle temas"), tr_date(row.mission_on) or "–"),
            (_("Sonucun bildirilmesi"), tr_date(row.result_told_on) or "–"),
        ]

    @property
    def chairs(self) -> list[Chair]:
        return chairs_of(self.activity, self.twinning)

    @cached_property
    def outputs(self) -> list[tuple[Any, str, str]]:
        return [(row, said_number(row.target), said_number(row.actual)) for row in self.activity.outputs.all()]

    @cached_property
    def money(self) -> MoneyPage:
        return MoneyPage(budget_of([self.activity]), [self.activity], self.twinning.partner_names)

    @cached_property
    def past(self) -> list[Any]:
        """What happened to the activity itself, and to what hangs on it: outputs, costs, expenses, duties, people."""
        acts = Act.objects.filter(municipality_id=self.activity.municipality_id).of_file(self.activity.twinning_id)
        of_this = Q(subject_kind="programs.activity", subject_id=self.activity.pk)
        for name in ("outputs", "cost_items", "expenses", "duties", "participations"):
            rows = getattr(self.activity, name)
            of_this |= Q(subject_kind=rows.model._meta.label_lower, subject_id__in=[row.pk for row in rows.all()])
        return gathered(lines_of(list(acts.filter(of_this)[:24])))[:12]

    @property
    def presses(self) -> list[PageAct]:
        """What may be pressed now: one primary at most."""
        if not self.is_recordable:
            return []
        state, found = self.activity.state, []
        if self.is_editable:
            found += [("edit_activity", _("Düzelt"), False), ("turn_lead", _("Yürüteni değiştir"), False)]
            found += [("postpone", _("Ertele"), False), ("cancel", _("İptal et"), False)]
        if not may_carry_out(self.programme):
            found += CARRY_OUT[ActivityState(state)]()
        elif self.is_editable:
            found = [press for press in found if press[0] not in ("postpone", "cancel")]
            found.append(("remove_activity", _("Çıkar"), False))
        args = [self.activity.twinning_id, self.activity.pk]
        return [PageAct(label, reverse(f"programs:{name}", args=args), primary) for name, label, primary in found]


CARRY_OUT = {
    A.PLANNED: lambda: [
        ("record_done", _("Yapıldı olarak kaydet"), False),
        ("start_activity", _("Faaliyete başla"), True),
    ],
    A.POSTPONED: lambda: [
        ("record_done", _("Yapıldı olarak kaydet"), False),
        ("start_activity", _("Faaliyete başla"), True),
    ],
    A.UNDER_WAY: lambda: [("record_done", _("Yapıldı olarak kaydet"), True)],
    A.DONE: lambda: [("reopen_activity", _("Yapıldı kaydını geri al"), False)],
    A.CANCELLED: list,
}
