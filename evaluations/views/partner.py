"""Pages between an evaluation and the partner."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm

from .. import actions, forms
from ..models import Evaluation
from .fetching import evaluation_act, evaluation_or_404

WEEKS_TO_ANSWER = 6


@requires(Permission.EVALUATE)
def send_to_partner(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    initial = {"answer_due_on": timezone.localdate() + timedelta(weeks=WEEKS_TO_ANSWER)}
    form = forms.SendForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> Evaluation:
        return actions.send_to_partner(found, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _sent):
        return redirect(found)
    facts = [(_("Sorular"), "\n".join(row.question for row in found.answers.all()))]
    return evaluation_act(request, form, "send_to_partner", found, facts=facts)


def _sent(found: Evaluation) -> str:
    day = tr_date(found.answer_due_on)
    return _("Sorular ortakta; son gün %(day)s.") % {"day": day} if day else _("Sorular ortakta.")


@requires(Permission.EVALUATE)
def record_partner_answer(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = forms.PartnerAnswerForm(request.POST or None, user=request.user, evaluation=found)

    def verb() -> None:
        said = {name: form.cleaned_data[name] for name in ("answered_on", "answered_by", "partner_remark")}
        actions.record_partner_answer(
            found, **said, answers=form.answers(), version=form.opened_version, by=request.user
        )

    if carried_out(request, form, verb, _("Ortağın yanıtı kaydedildi.")):
        return redirect(found)
    lead = _("Ortağın yazısındaki yanıtları olduğu gibi yazın.")
    return evaluation_act(request, form, "record_partner_answer", found, lead=lead)


@requires(Permission.EVALUATE)
def go_on_without_answer(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.go_on_without_answer(found, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Değerlendirme ortağın yanıtı olmadan sürüyor.")):
        return redirect(found)
    return evaluation_act(request, form, "go_on_without_answer", found)
