"""Pages at the end of an evaluation: decide, close, leave it, and tie decisions to works."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm

from .. import actions, forms
from ..content import measured
from ..models import Evaluation, FollowUp
from ..rules import missing_to_close
from .fetching import evaluation_act, evaluation_or_404


@requires(Permission.EVALUATE)
def decide(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    twinning, found = evaluation_or_404(request, evaluation_id)
    initial = {"owner": twinning.municipality.unit}
    form = forms.DecideForm(request.POST or None, user=request.user, initial=initial)

    def verb() -> None:
        actions.decide(found, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Sonuç kararı eklendi; işe dönüşene kadar açık kalır.")):
        return redirect(found)
    return evaluation_act(request, form, "decide", found)


@requires(Permission.EVALUATE)
def settle(request: HttpRequest, follow_up_id: int) -> HttpResponse:
    decision = get_object_or_404(FollowUp.objects.visible_to(request.user), pk=follow_up_id)
    _twinning, found = evaluation_or_404(request, decision.evaluation_id)
    form = forms.SettleForm(request.POST or None, user=request.user, decision=decision)

    def verb() -> None:
        actions.settle(decision, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Karar işe bağlandı.")):
        return redirect(found)
    facts = [(_("Sonuç kararı"), f"{decision.text} ({decision.get_kind_display()})"), (_("Kimde"), decision.owner)]
    return evaluation_act(request, form, "settle", found, facts=facts)


@requires(Permission.CLOSE_EVALUATION)
def close(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = forms.PressForm(request.POST or None, user=request.user, subject=found)

    def verb() -> Evaluation:
        return actions.close(found, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _closed):
        return redirect(found)
    coming = _("Yanıtlar ve çıktılar dondurulur; sonuç kararları izlenir.")
    facts = [(_("Dönem"), found.period), (_("Ne olacak"), coming)]
    missing = missing_to_close(found, measured(found))
    return evaluation_act(request, form, "close", found, facts=facts, missing=missing)


def _closed(found: Evaluation) -> str:
    count = FollowUp.objects.standing().filter(evaluation=found).count()
    text = ngettext(
        "Değerlendirme kapandı; %(n)d karar izleniyor.", "Değerlendirme kapandı; %(n)d karar izleniyor.", count
    )
    return text % {"n": count}


@requires(Permission.CLOSE_EVALUATION)
def drop_evaluation(request: HttpRequest, evaluation_id: int) -> HttpResponse:
    _twinning, found = evaluation_or_404(request, evaluation_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.drop_evaluation(found, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Değerlendirme bırakıldı; yazılanlar kayıtta kalır.")):
        return redirect("evaluations:evaluation", found.twinning_id)
    return evaluation_act(request, form, "drop_evaluation", found)
