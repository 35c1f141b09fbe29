"""Pages of an evaluation: see it, open it, answer, write findings."""

from __future__ import annotations

from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import add_months
from twinning.people.access import Permission, requires
from twinning.relations.models import Twinning
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions, forms
from ..models import ActivityLesson, Evaluation, Finding
from ..page import EvaluationPage
from ..reading import due_days, newest, started_on, unlearned
from .fetching import evaluation_act, evaluation_or_404

WEEKS = 12  # from opening to the last day, the partner's half of them included


@requires(Permission.VIEW_FILES)
def evaluation(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The evaluation that counts: the open one, else the last closed."""
    twinning = file_or_404(request, twinning_id)
    found = newest([twinning.pk]).get(twinning.pk)
    if found is not None:
        return _shown(request, twinning, found)
    lessons = ActivityLesson.objects.filter(twinning=twinning).select_related("activity")
    context = {
        "twinning": twinning,
        "due_on": due_days([twinning])[twinning.pk],
        "lessons": lessons,
        "unlearned": unlearned(twinning) if request.user.may(Permission.EVALUATE) else [],
    }
    return render(request, "evaluations/not_evaluated.html", context)


def _shown(request: HttpRequest, twinning: Twinning, found: Evaluation) -> HttpResponse:
    page = EvaluationPage(twinning, found, request.user)
    return render(request, "evaluations/evaluation.html", {"twinning": twinning, "page": page})


@requires(Permission.VIEW_FILES)
def past_evaluation(request: HttpRequest, twinning_id: int, evaluation_id: int) -> HttpResponse:
    """One evaluation of the file, whichever period it is of."""
    twinning, found = evaluation_or_404(request, evaluation_id)
    if found.twinning_id != twinning_id:
        raise Http404
    return _shown(request, twinning, found)


@requires(Permission.EVALUATE)
def open_evaluation(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, today = file_or_404(request, twinning_id), timezone.localdate()
    begins = min(today, max(add_months(today, -twinning.municipality.evaluation_every_months), started_on(twinning)))
    initial = {"begins_on": begins, "ends_on": today, "due_on": today + timedelta(weeks=WEEKS)}
    form = forms.OpenForm(request.POST or None, user=request.user, initial=initial)

    def verb() -> None:
        actions.open_evaluation(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Değerlendirme açıldı. Hedefleri tek tek yanıtlayın.")):
        return redirect("evaluations:evaluation", twinning.pk)
    lead = _("Protokoldeki ve programdaki hedefler tek tek sorulur; ortakla yapılanda ortak da yanıtlar.")
    return act_page(request, form, "evaluations:open_evaluation", twinning, lead=lead)


@requires(Permission.EVALUATE)
def answer(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = forms.AnswerForm(request.POST or None, user=request.user, evaluation=found)

    def verb() -> None:
        summary = form.cleaned_data["summary"]
        actions.answer(found, answers=form.answers(), summary=summary, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Yanıtlar kaydedildi.")):
        return redirect(found)
    return evaluation_act(request, form, "answer", found)


@requires(Permission.EVALUATE)
def add_finding(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = forms.FindingForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_finding(found, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Bulgu eklendi.")):
        return redirect(found)
    return evaluation_act(request, form, "add_finding", found)


@requires(Permission.EVALUATE)
def remove_finding(request: HttpRequest, finding_id: int) -> HttpResponse:
    finding = get_object_or_404(Finding.objects.visible_to(request.user), pk=finding_id)
    _twinning, found = evaluation_or_404(request, finding.evaluation_id)
    form = forms.PressForm(request.POST or None, user=request.user, subject=finding)

    def verb() -> None:
        actions.remove_finding(finding, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Bulgu çıkarıldı.")):
        return redirect(found)
    return evaluation_act(request, form, "remove_finding", found, facts=[(_("Bulgu"), finding.text)])
