"""Pages of outputs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from twinning.people.access import Permission, requires

from .. import actions
from ..forms import OutputForm, PressForm, RecordOutputForm
from ..models import Objective, Output
from .fetching import activity_or_404, pressed, row_or_404


def back_of(output: Output) -> str:
    return output.activity.get_absolute_url() if output.activity else output.programme.get_absolute_url()


@requires(Permission.EDIT_PROGRAMME)
def add_output(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = OutputForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_output(activity=row, **form.values(), by=request.user)

    return pressed(request, form, "add_output", row, verb, _("Çıktı eklendi."), row.get_absolute_url())


@requires(Permission.EDIT_PROGRAMME)
def add_objective_output(request: HttpRequest, twinning_id: int, objective_id: int) -> HttpResponse:
    row = row_or_404(request, Objective, twinning_id, objective_id)
    form = OutputForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_output(objective=row, **form.values(), by=request.user)

    back = row.programme.get_absolute_url()
    return pressed(request, form, "add_objective_output", row, verb, _("Çıktı eklendi."), back)


@requires(Permission.EDIT_PROGRAMME)
def edit_output(request: HttpRequest, twinning_id: int, output_id: int) -> HttpResponse:
    row = row_or_404(request, Output, twinning_id, output_id)
    initial = {name: getattr(row, name) for name in ("indicator", "unit", "target")}
    form = OutputForm(request.POST or None, user=request.user, subject=row, initial=initial)

    def verb() -> None:
        actions.edit_output(row, version=form.opened_version, **form.values(), by=request.user)

    return pressed(request, form, "edit_output", row, verb, _("Çıktı kaydedildi."), back_of(row))


@requires(Permission.EDIT_PROGRAMME)
def record_output(request: HttpRequest, twinning_id: int, output_id: int) -> HttpResponse:
    row = row_or_404(request, Output, twinning_id, output_id)
    initial = {"actual": row.actual} | ({"on": row.on} if row.on else {})
    form = RecordOutputForm(request.POST or None, user=request.user, subject=row, initial=initial)

    def verb() -> None:
        actions.record_output(row, version=form.opened_version, **form.values(), by=request.user)

    facts = [(_("Çıktı"), str(row))]
    return pressed(request, form, "record_output", row, verb, _("Gerçekleşen kaydedildi."), back_of(row), facts=facts)


@requires(Permission.EDIT_PROGRAMME)
def remove_output(request: HttpRequest, twinning_id: int, output_id: int) -> HttpResponse:
    row = row_or_404(request, Output, twinning_id, output_id)
    form = PressForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.remove_output(row, version=form.opened_version, by=request.user)

    facts = [(_("Çıktı"), str(row))]
    return pressed(request, form, "remove_output", row, verb, _("Çıktı çıkarıldı."), back_of(row), facts=facts)
