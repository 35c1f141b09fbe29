"""The programme's page, its draft and its objectives."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..actions.drafting import purpose_for
from ..forms import ObjectiveForm, PressForm, ProgrammeForm
from ..models import Objective
from ..programme_page import ProgrammePage
from ..reading import programme_of, whole
from .fetching import pressed, programme_or_404, row_or_404


@requires(Permission.VIEW_FILES)
def programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Objectives, activities and outputs beside the year; duties; money."""
    twinning = file_or_404(request, twinning_id)
    found = programme_of(twinning)
    if found is None:
        return render(request, "programs/not_drafted.html", {"twinning": twinning})
    plan = whole(found)
    plan.twinning = twinning
    page = ProgrammePage(plan, request.user, request.GET.get("year", ""))
    return render(request, "programs/programme.html", {"twinning": twinning, "page": page})


@requires(Permission.EDIT_PROGRAMME)
def draft_programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    year = timezone.localdate().year
    initial = {
        "title": _("Uygulama programı %(first)d-%(last)d") % {"first": year, "last": year + 1},
        "begins_on": timezone.localdate(),
        "ends_on": date(year + 1, 12, 31),
        "purpose": purpose_for(twinning),
    }
    form = ProgrammeForm(request.POST or None, user=request.user, initial=initial)

    def verb() -> None:
        actions.draft_programme(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Program açıldı. Sırada özel hedefler var.")):
        return redirect("programs:programme", twinning.pk)
    return act_page(request, form, "programs:draft_programme", twinning)


@requires(Permission.EDIT_PROGRAMME)
def edit_programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    initial = {name: getattr(found, name) for name in ("title", "begins_on", "ends_on", "purpose")}
    form = ProgrammeForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.edit_programme(found, version=form.opened_version, **form.values(), by=request.user)

    back = found.get_absolute_url()
    return pressed(request, form, "edit_programme", found, verb, _("Program kaydedildi."), back)


@requires(Permission.EDIT_PROGRAMME)
def add_objective(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    form = ObjectiveForm(request.POST or None, user=request.user, twinning=found.twinning)

    def verb() -> None:
        actions.add_objective(found, **form.values(), by=request.user)

    back = found.get_absolute_url()
    return pressed(request, form, "add_objective", found, verb, _("Özel hedef eklendi."), back)


@requires(Permission.EDIT_PROGRAMME)
def edit_objective(request: HttpRequest, twinning_id: int, objective_id: int) -> HttpResponse:
    row = row_or_404(request, Objective, twinning_id, objective_id)
    initial = {"text": row.text, "theme": row.theme, "clause": row.clause_id}
    form = ObjectiveForm(request.POST or None, user=request.user, subject=row, twinning=row.twinning, initial=initial)

    def verb() -> None:
        actions.edit_objective(row, version=form.opened_version, **form.values(), by=request.user)

    back = row.programme.get_absolute_url()
    return pressed(request, form, "edit_objective", row, verb, _("Özel hedef kaydedildi."), back)


@requires(Permission.EDIT_PROGRAMME)
def remove_objective(request: HttpRequest, twinning_id: int, objective_id: int) -> HttpResponse:
    row = row_or_404(request, Objective, twinning_id, objective_id)
    form = PressForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.remove_objective(row, version=form.opened_version, by=request.user)

    back, facts = row.programme.get_absolute_url(), [(_("Özel hedef"), row.text)]
    return pressed(request, form, "remove_objective", row, verb, _("Özel hedef çıkarıldı."), back, facts=facts)
