"""Pages of a relation that sleeps, with its doors."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.file_rows import line_of
from twinning.relations.forms import ReasonForm
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions, forms
from ..models import DormancyDecision
from ..rules import dormant_since, revival_said, wants_decision

PLAN_DAYS = 90


@requires(Permission.VIEW_FILES)
def dormancy(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Since when the relation sleeps, the doors, and what was decided before."""
    twinning = file_or_404(request, twinning_id)
    since = dormant_since(twinning)
    rows = list(DormancyDecision.objects.filter(twinning=twinning).select_related("new_file"))
    context = {
        "twinning": twinning,
        "since": since,
        "line": line_of(twinning, since is not None),
        "decisions": [(row, revival_said(row, twinning)) for row in rows],
        "is_waiting": wants_decision(twinning, rows[0] if rows else None),
    }
    return render(request, "evaluations/dormancy.html", context)


@requires(Permission.EVALUATE)
def revive(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    initial = {"look_again_on": timezone.localdate() + timedelta(days=PLAN_DAYS)}
    form = forms.ReviveForm(request.POST or None, user=request.user, initial=initial)

    def verb() -> DormancyDecision:
        return actions.revive(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _planned):
        return redirect("evaluations:dormancy", twinning.pk)
    return act_page(request, form, "evaluations:revive", twinning)


def _planned(decision: DormancyDecision) -> str:
    return _("Plan kaydedildi; %(day)s günü yeniden bakılacak.") % {"day": tr_date(decision.look_again_on)}


@requires(Permission.EVALUATE)
def refound(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.RefoundForm(request.POST or None, user=request.user)

    def verb() -> DormancyDecision:
        return actions.refound(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Yeni dosya açıldı. Sırada amaç var.")):
        return redirect("evaluations:dormancy", twinning.pk)
    lead = _("Yeni türde bir dosya açılır; bu dosya yenisi yürürlüğe girene kadar kalır.")
    return act_page(request, form, "evaluations:refound", twinning, lead=lead)


@requires(Permission.CLOSE_EVALUATION)
def leave_asleep(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = ReasonForm(request.POST or None, user=request.user)

    def verb() -> DormancyDecision:
        return actions.leave_asleep(twinning, why=form.values()["why"], by=request.user)

    def done(decision: DormancyDecision) -> str:
        return _("Olduğu gibi bırakıldı; %(day)s günü yeniden sorulacak.") % {"day": tr_date(decision.look_again_on)}

    if carried_out(request, form, verb, done):
        return redirect("evaluations:dormancy", twinning.pk)
    lead = _("Bir şey yapmamak da bir karardır: gerekçesi ve kararı verenin adı kalır, 6 ay sonra yeniden sorulur.")
    return act_page(request, form, "evaluations:leave_asleep", twinning, lead=lead)


@requires(Permission.PROPOSE_END)
def propose_end_of_dormant(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.EndDormantForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.propose_end_of_dormant(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Sonlandırma önerildi. Sırada meclis kararı var.")):
        return redirect("protocols:termination", twinning.pk)
    lead = _("Resmen kurulan ilişki resmen biter; unutulmaya bırakmaktan daha yerindedir.")
    return act_page(request, form, "evaluations:propose_end_of_dormant", twinning, lead=lead)
