"""An activity's page, and its plan."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from twinning.people.access import Permission, requires

from .. import actions
from ..activity_page import ActivityPage, whole_activity
from ..forms import ActivityForm, PressForm
from ..models import Organisation
from .fetching import activity_or_404, pressed, programme_or_404

PLANNED = (
    "title", "kind", "begins_on", "ends_on", "lead", "place", "description", "goes_abroad", "civil_permission_on",
    "civil_permission_no",
)  # fmt: skip


@requires(Permission.VIEW_FILES)
def activity(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    """One activity: its plan, its duties, outputs, people and money, and what it has been through."""
    row = activity_or_404(request, twinning_id, activity_id)
    page = ActivityPage(whole_activity(row), request.user)
    return render(request, "programs/activity.html", {"twinning": page.twinning, "page": page})


@requires(Permission.EDIT_PROGRAMME)
def add_activity(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    form = ActivityForm(request.POST or None, user=request.user, programme=found)

    def verb() -> None:
        actions.add_activity(
            found, responsible=chosen(form, found.twinning, request.user), **form.values(), by=request.user
        )

    back = found.get_absolute_url()
    return pressed(request, form, "add_activity", found, verb, _("Faaliyet eklendi."), back)


@requires(Permission.EDIT_PROGRAMME)
def edit_activity(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    initial = {name: getattr(row, name) for name in PLANNED}
    initial |= {"organisation": row.responsible_id, "objectives": list(row.objectives.values_list("pk", flat=True))}
    form = ActivityForm(request.POST or None, user=request.user, subject=row, programme=row.programme, initial=initial)

    def verb() -> None:
        responsible = chosen(form, row.twinning, request.user)
        actions.edit_activity(
            row, responsible=responsible, version=form.opened_version, **form.values(), by=request.user
        )

    return pressed(request, form, "edit_activity", row, verb, _("Faaliyet kaydedildi."), row.get_absolute_url())


def chosen(form: Any, twinning: Any, by: Any) -> Organisation | None:
    """The organisation from the list, or the one just typed."""
    if form.new_organisation:
        return actions.add_organisation(twinning, **form.new_organisation, by=by)
    return form.known_organisation


@requires(Permission.EDIT_PROGRAMME)
def remove_activity(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = PressForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.remove_activity(row, version=form.opened_version, by=request.user)

    back, facts = row.programme.get_absolute_url(), [(_("Faaliyet"), row.title)]
    return pressed(request, form, "remove_activity", row, verb, _("Faaliyet çıkarıldı."), back, facts=facts)
