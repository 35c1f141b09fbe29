"""Pages towards the ministry."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.states import PaperKind
from twinning.relations.views.acting import act_page

from .. import actions
from ..application_page import ApplicationPage, partner_sheet
from ..forms import ApplicationForm, PermissionForm, RefusalForm, SentForm
from ..models import Round
from ..rules import authority_on, benefits_of
from .fetching import round_or_404


@requires(Permission.SEND_TO_MINISTRY)
def prepare_application(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    found = current.sent_application
    form = ApplicationForm(request.POST or None, user=request.user, subject=found, initial=_initial(current))

    def verb() -> None:
        actions.prepare_application(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Başvuru hazırlandı. Yazıyı gözden geçirin.")):
        return redirect("protocols:record_application", twinning.pk)
    lead = _("4 ekten biri konmayacaksa nedenini yazın; eksik başvuru gönderilmiş sayılmaz.")
    return act_page(request, form, "protocols:prepare_application", twinning, lead=lead)


def _initial(current: Round) -> dict:
    found = current.sent_application
    if found is not None:
        return {name: getattr(found, name) for name in ApplicationForm.base_fields if hasattr(found, name)}
    return {
        "route": current.municipality.application_route,
        "expected_benefits": benefits_of(current),
        "partner_information": partner_sheet(current.twinning),
    }


@requires(Permission.SEND_TO_MINISTRY)
def record_application(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The four enclosures, the letter, and the record of its sending."""
    twinning, current = round_or_404(request, twinning_id)
    form = SentForm(request.POST or None, user=request.user, subject=current)

    def verb() -> None:
        actions.record_application(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Başvuru kaydedildi; dosya Bakanlıkta.")):
        return redirect(twinning)
    context = {"form": form, "twinning": twinning, "page": ApplicationPage(current)}
    return render(request, "protocols/record_application.html", context, status=form.status)


@requires(Permission.SEND_TO_MINISTRY)
def record_permission(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = PermissionForm(request.POST or None, request.FILES or None, user=request.user, subject=current)

    def verb() -> None:
        permitted = actions.record_permission(current, **form.values(), version=form.opened_version, by=request.user)
        if form.cleaned_data["scan"]:
            actions.keep_scan(
                permitted, form.cleaned_data["scan"], kind=PaperKind.PERMISSION, title=_("Bakanlık izni"),
                on=permitted.permission_on, number=permitted.permission_no, by=request.user,
            )  # fmt: skip

    if carried_out(request, form, verb, _("İzin kaydedildi; imza açıldı.")):
        return redirect("protocols:official_path", twinning.pk)
    authority = authority_on(current, timezone.localdate())
    facts = [(_("Makam"), str(authority or "–")), (_("Sonuç"), _("imza açılacak"))]
    lead = _("Bakanlık izin vermediyse bunu ayrı kaydedin: Resmî yol sayfasında “İzin verilmediğini kaydet”.")
    return act_page(request, form, "protocols:record_permission", twinning, facts=facts, lead=lead)


@requires(Permission.SEND_TO_MINISTRY)
def record_refusal(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, current = round_or_404(request, twinning_id)
    form = RefusalForm(request.POST or None, user=request.user, subject=current)

    def verb() -> None:
        actions.record_refusal(current, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("İzin verilmediği kaydedildi.")):
        return redirect(twinning)
    facts = [(_("Dosyanın durumu"), _("İzin verilmedi")), (_("Sonrası"), _("metin yeniden taslağa alınabilir"))]
    return act_page(request, form, "protocols:record_refusal", twinning, facts=facts)
