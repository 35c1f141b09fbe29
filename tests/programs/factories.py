"""Programmes and activities at every place of their lives, walked there by the real verbs."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from programs import actions
from programs.actions import Named, ShareOf
from programs.models import Activity, Organisation, Programme
from programs.states import ActivityKind, ActivityState, DutyKind, Lead, ProgrammeState, Side, Source
from tests.protocols import factories as protocols
from twinning.relations.models import Twinning

P, A = ProgrammeState, ActivityState


def day(ago: int) -> date:
    return timezone.localdate() - timedelta(days=ago)


def in_force(twinning: Twinning, by: Any) -> Twinning:
    """The file with its protocol signed: programmes may be agreed on."""
    protocols.in_force(protocols.a_draft(twinning, by).round, by)
    return Twinning.objects.with_partners().get(pk=twinning.pk)


def a_programme(twinning: Twinning, by: Any, **values: Any) -> Programme:
    """An empty draft for a year around today."""
    values = {"title": "Uygulama programı", "begins_on": day(100), "ends_on": day(-265), **values}
    return actions.draft_programme(twinning, purpose="Deneyim paylaşmak.", by=by, **values)


def an_organisation(twinning: Twinning, by: Any, name: str = "Kültür Müdürlüğü", **values: Any) -> Organisation:
    found = Organisation.objects.filter(twinning=twinning, name=name).first()
    return found or actions.add_organisation(twinning, name=name, by=by, **values)


def an_activity(programme: Programme, by: Any, title: str = "Gençlik kampı", **values: Any) -> Activity:
    """An activity that wants nothing: objective, days, somebody responsible, duties, an output."""
    objective = programme.objectives.first() or actions.add_objective(programme, text="Gençleri buluşturmak", by=by)
    planned = {"kind": ActivityKind.EXCHANGE, "begins_on": day(5), "ends_on": day(-5), "lead": Lead.OURS, **values}
    activity = actions.add_activity(
        programme, objectives=[objective], title=title,
        responsible=planned.pop("responsible", None) or an_organisation(programme.twinning, by), by=by, **planned,
    )  # fmt: skip
    for kind in DutyKind:
        actions.assign_duty(activity, named(activity, kind), by=by)
    actions.add_output(activity=activity, indicator="katılan genç", unit="kişi", target=Decimal(40), by=by)
    return activity


def named(activity: Activity, kind: str, **values: Any) -> Named:
    side = {
        (Lead.OURS, DutyKind.FOCAL): Side.PARTNER,
        (Lead.PARTNER, DutyKind.COORDINATION): Side.PARTNER,
    }.get((activity.lead, kind), Side.OURS)
    return Named(kind, side, **{"office": "Dış İlişkiler Müdürü", "reach": "0 224 000 00 01", **values})


def a_cost(activity: Activity, by: Any, amount: str = "1000.00", covered: str = "", **values: Any):
    """A planned cost, covered from our own budget unless told otherwise."""
    shares = [ShareOf(Source.OWN, Decimal(covered or amount), budget_code="03.2.6")] if covered != "0" else []
    values = {"what": "Konaklama", "year": day(0).year, **values}
    return actions.add_cost_item(activity, amount=Decimal(amount), shares=shares, by=by, **values)


def a_plan(twinning: Twinning, by: Any) -> Programme:
    """A whole draft of a file in force: it could be offered and agreed on."""
    programme = a_programme(in_force(twinning, by), by)
    a_cost(an_activity(programme, by), by)
    programme.refresh_from_db()
    return programme


def agree(programme: Programme, by: Any, on: date | None = None) -> Programme:
    said = {"how": "video", "ours": "Dış İlişkiler Uzmanı", "theirs": "Kardeş şehirler sorumlusu"}
    return actions.record_agreement(programme, on=on or day(20), by=by, **said)


def an_agreed_plan(twinning: Twinning, by: Any) -> Programme:
    return agree(a_plan(twinning, by), by)


def a_running_plan(twinning: Twinning, by: Any) -> Programme:
    """An agreed plan whose one activity has been carried out."""
    programme = an_agreed_plan(twinning, by)
    actions.record_done(programme.activities.get(), on=day(1), people_ours=20, people_theirs=18, by=by)
    programme.refresh_from_db()
    return programme


def brought_to(state: str, twinning: Twinning, by: Any) -> Programme:
    """The programme of this file in any state."""
    plan = a_plan(twinning, by)
    if state == P.OFFERED:
        return actions.offer(plan, on=day(30), by=by)
    if state in (P.AGREED, P.RUNNING, P.CHANGED):
        agree(plan, by)
    if state == P.RUNNING:
        actions.start_activity(plan.activities.get(), on=day(5), by=by)
    if state == P.CHANGED:
        actions.add_objective(plan, text="Sonradan eklenen hedef", by=by)
    if state == P.CLOSED:
        actions.cancel(plan.activities.get(), why="Dönem bitti.", by=by)
        actions.close_programme(plan, on=day(0), reason="Dönem bitti.", by=by)
    plan.refresh_from_db()
    return plan


def activity_brought_to(state: str, twinning: Twinning, by: Any) -> Activity:
    """The activity of an agreed plan in any state."""
    activity = an_agreed_plan(twinning, by).activities.get()
    walks = {
        A.PLANNED: lambda: activity,
        A.UNDER_WAY: lambda: actions.start_activity(activity, on=day(5), by=by),
        A.DONE: lambda: actions.record_done(activity, on=day(1), by=by),
        A.POSTPONED: lambda: actions.postpone(activity, why="Salon dolu.", begins_on=day(-9), ends_on=day(-12), by=by),
        A.CANCELLED: lambda: actions.cancel(activity, why="Ortak çekildi.", by=by),
    }
    return walks[state]()
