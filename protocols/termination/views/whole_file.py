"""Pages of ends that no council decides: a record of the past, a term run out, a body that takes the file on."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from ...reading import newest_main
from .. import actions, forms
from ..rules import missing_to_expire


@requires(Permission.RECORD_END)
def enter_historic_end(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.HistoricEndForm(request.POST or None, user=request.user, subject=twinning)

    def verb() -> None:
        actions.enter_historic_end(twinning, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Bitiş yazıldı; dosya arşivde.")):
        return redirect(twinning)
    lead = _("Belgelerden bilineni yazın; bilinmeyen boş kalır.")
    return act_page(request, form, "protocols:enter_historic_end", twinning, lead=lead)


@requires(Permission.RECORD_END)
def record_expiry(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    until = protocol.in_force_until if protocol else None
    is_over = until is not None and until <= timezone.localdate()
    initial = {"on": until if is_over else None}
    form = forms.ExpiryForm(request.POST or None, user=request.user, subject=twinning, initial=initial)

    def verb() -> None:
        actions.record_expiry(twinning, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Süre doldu; dosya arşivde.")):
        return redirect(twinning)
    facts = [(_("Protokolün süresi"), tr_date(until) or _("süresiz"))]
    missing = missing_to_expire(twinning)
    return act_page(request, form, "protocols:record_expiry", twinning, facts=facts, missing=missing)


@requires(Permission.RECORD_END)
def record_succession(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.SuccessionForm(request.POST or None, user=request.user, subject=twinning)

    def verb() -> None:
        actions.record_succession(twinning, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Devir kaydedildi.")):
        return redirect(twinning)
    lead = _("Belediye kapandıysa, birleştiyse veya türü değiştiyse dosya devralana geçer.")
    return act_page(request, form, "protocols:record_succession", twinning, lead=lead)
