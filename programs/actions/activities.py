"""Verbs on activities and on the organisations that carry or join them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from twinning.relations import workflow
from twinning.relations.models import Twinning

from ..models import Activity, ActivityObjective, Objective, Organisation, Participation, Programme
from ..rules import side_errors
from .drafting import agreed_ids
from .planning import planning, refuse_if_closed

DAYS = ("begins_on", "ends_on")


def add_organisation(twinning: Twinning, *, by: Any, **values: Any) -> Organisation:
    """Write down an organisation of either city (kuruluş ekle): S30."""
    return workflow.add(Organisation(twinning=twinning, **values), verb="programs:add_organisation", by=by)


def edit_organisation(
    organisation: Organisation, *, version: int | None = None, by: Any, **values: Any
) -> Organisation:
    """Correct an organisation's name, kind or standing (kuruluşu düzelt): L6."""
    return workflow.change(organisation, verb="programs:edit_organisation", version=version, by=by, **values)


def add_activity(programme: Programme, *, objectives: Iterable[Objective] = (), by: Any, **values: Any) -> Activity:
    """Add an activity and say which objectives it serves (faaliyet ekle): S27."""
    with planning(programme, by=by):
        activity = Activity(twinning_id=programme.twinning_id, programme=programme, **values)
        workflow.add(activity, verb="programs:add_activity", by=by, objectives=[str(each) for each in objectives])
        _serve(activity, objectives)
    return workflow.refreshed(activity)


def edit_activity(
    activity: Activity,
    *,
    objectives: Iterable[Objective] | None = None,
    version: int | None = None,
    by: Any,
    **values: Any,
) -> Activity:
    """Change an activity's plan (faaliyeti düzelt); after an agreement its days change by postponing (S37)."""
    with planning(activity.programme, by=by) as programme:
        current = workflow.lock(activity, version)
        _refuse_if_over(current)
        _refuse_silent_moves(programme, current, values)
        workflow.change(activity, verb="programs:edit_activity", by=by, **values)
        if objectives is not None:
            _serve(activity, objectives)
    return workflow.refreshed(activity)


def _refuse_if_over(activity: Activity) -> None:
    if not activity.is_open:
        raise workflow.InvalidMove(_("Biten veya iptal edilen faaliyetin planı değişmez."))


def _refuse_silent_moves(programme: Programme, activity: Activity, values: dict[str, Any]) -> None:
    """The leading side turns together with its duties; agreed days move only with a reason."""
    lead = values.get("lead", activity.lead)
    if any(side_errors(lead, duty.kind, duty.side) for duty in activity.duties.all()):
        raise workflow.InvalidMove(_("Görevler yazıldı: yürüten taraf “Yürüteni değiştir” ile, görevlerle değişir."))
    is_moved = any(getattr(activity, name) != values.get(name, getattr(activity, name)) for name in DAYS)
    if is_moved and activity.begins_on and activity.pk in agreed_ids(programme, "activities"):
        raise workflow.InvalidMove(_("Üzerinde mutabık kalınan günler gerekçeyle değişir: faaliyeti erteleyin."))


def _serve(activity: Activity, objectives: Iterable[Objective]) -> None:
    wanted = {each.pk for each in objectives}
    links = ActivityObjective.objects.filter(activity=activity)
    links.exclude(objective__in=wanted).delete()
    there = set(links.values_list("objective", flat=True))
    ActivityObjective.objects.bulk_create(
        ActivityObjective(
            twinning_id=activity.twinning_id,
            municipality_id=activity.municipality_id,
            activity=activity,
            objective_id=pk,
        )
        for pk in sorted(wanted - there)
    )


def remove_activity(activity: Activity, *, version: int | None = None, by: Any) -> None:
    """Take out an activity that no agreement rests on (faaliyeti çıkar); an agreed one is cancelled instead."""
    with planning(activity.programme, by=by) as programme:
        if activity.pk in agreed_ids(programme, "activities"):
            raise workflow.InvalidMove(_("Üzerinde mutabık kalınan faaliyet çıkarılmaz; gerekçesiyle iptal edin."))
        if activity.expenses.exists() or activity.started_on:
            raise workflow.InvalidMove(_("Başlayan veya harcaması olan faaliyet çıkarılmaz; gerekçesiyle iptal edin."))
        workflow.remove(activity, verb="programs:remove_activity", version=version, by=by)


def add_participation(
    activity: Activity, organisation: Organisation, *, people: int | None = None, by: Any
) -> Participation:
    """Write down who takes part, and with how many (katılanı yaz): S33."""
    refuse_if_closed(activity.programme)
    row = Participation(twinning_id=activity.twinning_id, activity=activity, organisation=organisation, people=people)
    return workflow.add(row, verb="programs:add_participation", by=by)


def remove_participation(participation: Participation, *, version: int | None = None, by: Any) -> None:
    """Take back a participant written by mistake (katılanı çıkar)."""
    refuse_if_closed(participation.activity.programme)
    workflow.remove(participation, verb="programs:remove_participation", version=version, by=by)
