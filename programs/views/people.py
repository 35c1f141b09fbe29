"""Pages of organisations, participants and duties."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires

from .. import actions
from ..forms import DutiesForm, OrganisationForm, ParticipationForm, PressForm, TurnLeadForm
from ..models import Organisation, Participation
from ..states import Lead
from .activities import chosen
from .fetching import activity_or_404, pressed, programme_or_404, row_or_404


@requires(Permission.EDIT_PROGRAMME)
def add_organisation(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    form = OrganisationForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_organisation(found.twinning, **form.values(), by=request.user)

    back = found.get_absolute_url()
    return pressed(request, form, "add_organisation", found, verb, _("Kuruluş eklendi."), back)


@requires(Permission.EDIT_PROGRAMME)
def edit_organisation(request: HttpRequest, twinning_id: int, organisation_id: int) -> HttpResponse:
    row = row_or_404(request, Organisation, twinning_id, organisation_id)
    found = programme_or_404(request, twinning_id)
    initial = {name: getattr(row, name) for name in ("name", "side", "kind", "benefit")}
    form = OrganisationForm(request.POST or None, user=request.user, subject=row, initial=initial)

    def verb() -> None:
        actions.edit_organisation(row, version=form.opened_version, **form.values(), by=request.user)

    back = found.get_absolute_url()
    return pressed(request, form, "edit_organisation", row, verb, _("Kuruluş kaydedildi."), back)


@requires(Permission.EDIT_PROGRAMME)
def add_participation(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = ParticipationForm(request.POST or None, user=request.user, twinning=row.twinning)

    def verb() -> None:
        organisation = chosen(form, row.twinning, request.user)
        actions.add_participation(row, organisation, people=form.cleaned_data["people"], by=request.user)

    back = row.get_absolute_url()
    return pressed(request, form, "add_participation", row, verb, _("Katılan yazıldı."), back)


@requires(Permission.EDIT_PROGRAMME)
def remove_participation(request: HttpRequest, twinning_id: int, participation_id: int) -> HttpResponse:
    row = row_or_404(request, Participation, twinning_id, participation_id)
    form = PressForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.remove_participation(row, version=form.opened_version, by=request.user)

    back, facts = row.activity.get_absolute_url(), [(_("Katılan kuruluş"), str(row))]
    return pressed(request, form, "remove_participation", row, verb, _("Katılan çıkarıldı."), back, facts=facts)


@requires(Permission.EDIT_PROGRAMME)
def assign_duties(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    """The mirror of the five duties: one row each, our side and the partner's beside each other."""
    row = activity_or_404(request, twinning_id, activity_id)
    form = DutiesForm(request.POST or None, user=request.user, subject=row, activity=row)

    def verb() -> None:
        actions.assign_duties(row, form.named(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Görevler kaydedildi.")):
        return redirect(row)
    context = {"form": form, "activity": row, "twinning": row.twinning, "is_mirrored": row.lead != Lead.TOGETHER}
    return render(request, "programs/assign_duties.html", context, status=form.status)


@requires(Permission.EDIT_PROGRAMME)
def turn_lead(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    turned = {Lead.OURS: Lead.PARTNER, Lead.PARTNER: Lead.OURS}.get(Lead(row.lead), Lead.OURS)
    form = TurnLeadForm(request.POST or None, user=request.user, subject=row, initial={"lead": turned})

    def verb() -> None:
        actions.turn_lead(row, **form.values(), version=form.opened_version, by=request.user)

    return pressed(
        request, form, "turn_lead", row, verb, _("Yürüten taraf ve görevler yer değişti."), row.get_absolute_url(),
        lead=_("Genel koordinasyon yürüten tarafa geçer; eski koordinatör odak kişi olur."),
        facts=[(_("Faaliyet"), row.title), (_("Şimdi"), row.get_lead_display())],
    )  # fmt: skip
