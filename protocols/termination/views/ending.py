"""Pages of step 6."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm
from twinning.relations.models import Twinning
from twinning.relations.states import PaperKind
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from ... import actions as protocol_actions
from ...library import span
from ...models import Termination
from ...reading import newest_main
from .. import actions, forms
from ..page import TerminationPage
from ..rules import agreed_months, how_counted, missing_for_end, open_end


@requires(Permission.VIEW_FILES)
def termination(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The end of a relation: its road, every fact, what was tried before."""
    twinning = file_or_404(request, twinning_id)
    page = TerminationPage(twinning, request.user)
    return render(request, "protocols/termination/termination.html", {"twinning": twinning, "page": page})


def end_or_404(request: HttpRequest, twinning_id: int) -> tuple[Twinning, Termination]:
    """The file and its end under way, if this person's town keeps it; a late form meets the one that is over."""
    twinning = file_or_404(request, twinning_id)
    ending = open_end(twinning)
    if ending is None and request.method == "POST":
        ending = Termination.objects.filter(twinning=twinning).order_by("-pk").first()
    if ending is None:
        raise Http404
    ending.twinning = twinning
    return twinning, ending


@requires(Permission.PROPOSE_END)
def propose_end(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.ProposeEndForm(request.POST or None, user=request.user, subject=twinning)

    def verb() -> None:
        actions.propose_end(twinning, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Sonlandırma önerildi. Sırada meclis kararı var.")):
        return redirect("protocols:termination", twinning.pk)
    months = agreed_months(twinning)
    facts = [(_("Protokoldeki bildirim süresi"), span(months) if months else _("kararlaştırılmadı"))]
    lead = _("İlişkiyi kuran organ sona erdirir: meclis karar verir, ortağa bildirilir. Dosya silinmez.")
    return act_page(request, form, "protocols:propose_end", twinning, facts=facts, lead=lead)


@requires(Permission.PROPOSE_END)
def record_attempt(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = forms.AttemptForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.record_attempt(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Deneme kaydedildi.")):
        return redirect("protocols:termination", twinning.pk)
    lead = _("Bitirmeden önce ne denendi? Yazışma, ziyaret, yeni takvim önerisi.")
    return act_page(request, form, "protocols:record_attempt", twinning, lead=lead)


@requires(Permission.RECORD_COUNCIL)
def record_end_decision(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    initial = {"full_number": twinning.municipality.council_size}
    form = forms.EndDecisionForm(
        request.POST or None, request.FILES or None, user=request.user, subject=ending, initial=initial
    )

    def verb() -> Termination:
        decided = actions.record_end_decision(ending, **form.values(), version=form.opened_version, by=request.user)
        _keep_scan(twinning, decided, form.cleaned_data["scan"], request)
        return decided

    if carried_out(request, form, verb, lambda decided: " ".join([_decided(decided), *form.warnings])):
        return redirect("protocols:termination", twinning.pk)
    facts = [(_("Gerekçe"), f"{ending.get_ground_display()}: {ending.grounds}")]
    return act_page(
        request, form, "protocols:record_end_decision", twinning, facts=facts, missing=missing_for_end(ending)
    )


def _decided(ending: Termination) -> str:
    if ending.is_open:
        return _("Karar kaydedildi. Sırada ortağa bildirim var.")
    return _("Karar kaydedildi; meclis kabul etmedi, ilişki sürüyor.")


def _keep_scan(twinning: Twinning, ending: Termination, scan, request: HttpRequest) -> None:
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    if scan and protocol and protocol.round:
        protocol_actions.keep_scan(
            protocol.round, scan, kind=PaperKind.COUNCIL_DECISION, title=_("Sonlandırma kararı"),
            on=ending.decision_on, number=ending.decision_no, by=request.user,
        )  # fmt: skip


@requires(Permission.RECORD_COUNCIL)
def record_end_sending(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    initial = {"final_on": ending.final_on, "sent_on": ending.sent_on}
    form = forms.EndSendingForm(request.POST or None, user=request.user, subject=ending, initial=initial)

    def verb() -> None:
        actions.record_end_sending(ending, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Kesinleşme ve gönderim kaydedildi.")):
        return redirect("protocols:termination", twinning.pk)
    lead = _("Karar kesinleştikten sonra 7 gün içinde mülki idare amirine gönderilir.")
    return act_page(request, form, "protocols:record_end_sending", twinning, lead=lead)


@requires(Permission.PROPOSE_END)
def record_notice(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    form = forms.NoticeForm(request.POST or None, user=request.user, ending=ending)

    def verb() -> Termination:
        return actions.record_notice(ending, **form.values(), version=form.opened_version, by=request.user)

    def done(told: Termination) -> str:
        return _("Bildirim kaydedildi; en erken bitiş %(day)s.") % {"day": tr_date(told.earliest_end_on)}

    if carried_out(request, form, verb, done):
        return redirect("protocols:termination", twinning.pk)
    return act_page(
        request, form, "protocols:record_notice", twinning, facts=_period(ending, form), missing=missing_for_end(ending)
    )


def _period(ending: Termination, form: forms.NoticeForm) -> list[tuple[str, str]]:
    """The period, and what it would give were the notice of the day that stands in the form."""
    months, said = ending.agreed_notice_months, _("kararlaştırılmadı")
    facts = [(_("Protokoldeki bildirim süresi"), span(months) if months is not None else said)]
    day = getattr(form, "cleaned_data", {}).get("notified_on") or form.fields["notified_on"].initial()
    if months is not None:
        facts.append((_("Nasıl hesaplanır"), how_counted(day, months)))
    return facts


@requires(Permission.SEND_TO_MINISTRY)
def record_ministry_information(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    form = forms.MinistryInformationForm(request.POST or None, user=request.user, subject=ending)

    def verb() -> None:
        actions.record_ministry_information(ending, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Bilgi kaydedildi. Sırada ilişkinin bitişi var.")):
        return redirect("protocols:termination", twinning.pk)
    lead = _("Bakanlığa bilgi verilir; izin istenmez.")
    return act_page(request, form, "protocols:record_ministry_information", twinning, lead=lead)


@requires(Permission.RECORD_END)
def record_end(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    initial = {"ended_on": ending.planned_end_on}
    form = forms.EndForm(request.POST or None, user=request.user, subject=ending, initial=initial)

    def verb() -> None:
        actions.record_end(ending, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("İlişki sona erdi; dosya silinmez, arşivde durur.")):
        return redirect(twinning)
    facts = [
        (_("Ortak"), ", ".join(str(partner) for partner in twinning.current_partners) or "–"),
        (_("Bildirilen bitiş"), tr_date(ending.planned_end_on) or "–"),
        (_("Ne olacak"), _("İlişki sona erecek; dosya silinmez. Kapanış raporu dondurulur.")),
    ]
    return act_page(request, form, "protocols:record_end", twinning, facts=facts, missing=missing_for_end(ending))


@requires(Permission.RECORD_END)
def withdraw_end(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, ending = end_or_404(request, twinning_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=ending)

    def verb() -> None:
        actions.withdraw_end(ending, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Sonlandırma geri alındı; ilişki sürüyor.")):
        return redirect(twinning)
    lead = _("Öneri ve kararlar kayıtta kalır; dosya önceki durumuna döner.")
    return act_page(request, form, "protocols:withdraw_end", twinning, lead=lead)
