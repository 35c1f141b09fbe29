"""Pages on which a legal fact is corrected with its reason."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import DecidingForm, carried_out
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page

from .. import actions
from ..forms import CorrectDecisionForm, CorrectPermissionForm, CorrectSigningForm
from ..models import Round
from ..rules import why_not_correct
from ..standing import decision_said, permission_said
from .fetching import round_or_404


@requires(Permission.RECORD_COUNCIL)
def correct_council_decision(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    initial = {"decision_on": current.decision_on, "decision_no": current.decision_no}
    form = CorrectDecisionForm(request.POST or None, user=request.user, subject=current, initial=initial)

    def verb() -> None:
        actions.correct_council_decision(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Karar düzeltildi; eski değer geçmişte.")):
        return redirect("protocols:official_path", twinning.pk)
    facts = [(_("Şimdi kayıtta"), decision_said(current))]
    return _page(request, form, "council_decision", current, facts)


@requires(Permission.SEND_TO_MINISTRY)
def correct_permission(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    initial = {"permission_on": current.permission_on, "permission_no": current.permission_no}
    form = CorrectPermissionForm(request.POST or None, user=request.user, subject=current, initial=initial)

    def verb() -> None:
        actions.correct_permission(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("İzin düzeltildi; eski değer geçmişte.")):
        return redirect("protocols:official_path", twinning.pk)
    facts = [(_("Şimdi kayıtta"), permission_said(current))]
    return _page(request, form, "permission", current, facts)


@requires(Permission.RECORD_SIGNING)
def correct_signing(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = CorrectSigningForm(request.POST or None, user=request.user, current=current)

    def verb() -> None:
        why, version = form.cleaned_data["why"], form.opened_version
        actions.correct_signing(current, days=form.days, why=why, version=version, by=request.user)

    if carried_out(request, form, verb, _("İmza günü düzeltildi; eski değer geçmişte.")):
        return redirect("protocols:official_path", twinning.pk)
    return _page(request, form, "signing", current, [])


def _page(request: HttpRequest, form: DecidingForm, what: str, current: Round, facts: list) -> HttpResponse:
    lead = _("Hukuki işlem geri alınmaz. Eski ve yeni değer gerekçesiyle geçmişte kalır.")
    back, missing = reverse("protocols:official_path", args=[current.twinning_id]), why_not_correct(current, what)
    verb = f"protocols:correct_{what}"
    return act_page(request, form, verb, current.twinning, lead=lead, facts=facts, missing=missing, back=back)
