"""Pages of the candidates."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.cities.actions import adopt_place
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..comparison import Comparison
from ..forms import AddCandidateForm, CandidateFitForm, PilotForm, PressForm
from ..models import Candidate
from ..rules import already_partners, is_searching
from ..states import Channel

FIT_FIELDS = (
    "channel", "channel_note", "consultation", "language_fit", "structure_fit", "calendar_fit", "first_impression",
)  # fmt: skip


def candidate_or_404(request: HttpRequest, candidate_id: int) -> Candidate:
    found = Candidate.objects.visible_to(request.user).select_related("city__country", "consultation", "twinning")
    return get_object_or_404(found, pk=candidate_id)


@requires(Permission.VIEW_FILES)
def candidate(request: HttpRequest, candidate_id: int) -> HttpResponse:
    """One candidate: how it came, how it fits beyond points, what was tried together."""
    found = candidate_or_404(request, candidate_id)
    twinning = file_or_404(request, found.twinning_id)
    comparison = Comparison.of(twinning, request.user)
    context = {
        "candidate": found, "twinning": twinning, "pilots": found.pilots.all(),
        "column": comparison.column(found), "total": comparison.totals[found.pk],
        "is_searching": is_searching(twinning), "warnings": already_partners(twinning, [found.city]),
    }  # fmt: skip
    return render(request, "partners/candidate.html", context)


@requires(Permission.EDIT_FILES)
def add_candidate(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    offered = request.GET.get("consultation", "")
    initial = {"channel": Channel.CONSULTATION, "consultation": offered} if offered.isdecimal() else {}
    form = AddCandidateForm(request.POST or None, user=request.user, twinning=twinning, initial=initial)

    def verb() -> Candidate:
        said = form.values()
        found = said.pop("city")
        city = found.city or adopt_place(found.place, by=request.user)
        return actions.add_candidate(twinning, city, **said, by=request.user)

    def done(added: Candidate) -> str:
        known = [reason.text for reason in already_partners(twinning, [added.city])]
        return " ".join([_("Aday eklendi: %(city)s.") % {"city": added.city.name_tr}, *known])

    if carried_out(request, form, verb, done):
        return redirect("partners:partner", twinning.pk)
    back = reverse("partners:partner", args=[twinning.pk])
    return act_page(request, form, "partners:add_candidate", twinning, back=back)


@requires(Permission.EDIT_FILES)
def edit_candidate(request: HttpRequest, candidate_id: int) -> HttpResponse:
    found = candidate_or_404(request, candidate_id)
    initial = {name: getattr(found, name) for name in FIT_FIELDS}
    form = CandidateFitForm(
        request.POST or None, user=request.user, subject=found, initial=initial, twinning=found.twinning
    )

    def verb() -> None:
        actions.edit_candidate(found, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Aday kaydedildi.")):
        return redirect("partners:candidate", found.pk)
    twinning = file_or_404(request, found.twinning_id)
    back = reverse("partners:candidate", args=[found.pk])
    return act_page(request, form, "partners:edit_candidate", twinning, lead=found.city.name_tr, back=back)


@requires(Permission.EDIT_FILES)
def remove_candidate(request: HttpRequest, candidate_id: int) -> HttpResponse:
    found = candidate_or_404(request, candidate_id)
    form = PressForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.remove_candidate(found, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Aday çıkarıldı; geçmişte durur.")):
        return redirect("partners:partner", found.twinning_id)
    twinning = file_or_404(request, found.twinning_id)
    back = reverse("partners:candidate", args=[found.pk])
    facts = [(_("Çıkarılacak aday"), found.city.name_tr), (_("Silinecek puan"), found.scores.count())]
    return act_page(request, form, "partners:remove_candidate", twinning, back=back, facts=facts)


@requires(Permission.EDIT_FILES)
def record_pilot(request: HttpRequest, candidate_id: int) -> HttpResponse:
    found = candidate_or_404(request, candidate_id)
    form = PilotForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.record_pilot(found, **form.values(), by=request.user)

    def done(_pilot: object) -> str:
        said = form.cleaned_data
        if said["permission_no"] or said["no_permission_reason"]:
            return _("Pilot proje kaydedildi.")
        return _("Pilot proje kaydedildi. İzni veya izin alınmama nedenini de yazın.")

    if carried_out(request, form, verb, done):
        return redirect("partners:candidate", found.pk)
    twinning = file_or_404(request, found.twinning_id)
    back = reverse("partners:candidate", args=[found.pk])
    return act_page(request, form, "partners:record_pilot", twinning, lead=found.city.name_tr, back=back)
