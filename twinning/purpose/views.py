"""Pages of step 1."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.papers.naming import file_name
from twinning.papers.store import download_response
from twinning.people.access import Permission, requires
from twinning.relations.forms import PressForm, ReasonForm
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from . import actions, documents
from .forms import ConsultationForm, FixPurposeForm, PurposeForm
from .models import Consultation, Purpose
from .rules import is_open, missing_to_fix, purpose_of


@requires(Permission.VIEW_FILES)
def purpose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """Why this relation is wanted, who was asked, and what is still missing."""
    twinning = file_or_404(request, twinning_id)
    found = purpose_of(twinning)
    may_edit = is_open(twinning) and request.user.may(Permission.EDIT_FILES)
    context = {
        "twinning": twinning,
        "purpose": found,
        "may_edit": may_edit,
        "may_fix": is_open(twinning) and request.user.may(Permission.FIX_PURPOSE),
        "facts": documents.facts_of(found),
        "short_lived_facts": documents.short_lived_facts(found),
        "consultations": [_said(row, may_edit) for row in twinning.consultations.all()],
        "missing": missing_to_fix(twinning, found),
    }
    return render(request, "purpose/purpose.html", context)


def _said(consultation: Consultation, may_edit: bool) -> dict[str, Any]:
    """A consultation as the comment that it is."""
    beside = (label_case(consultation.get_body_display()), tr_date(consultation.on), consultation.how)
    acts = (("purpose:edit_consultation", _("Düzelt")), ("purpose:remove_consultation", _("Çıkar")))
    return {
        "who": consultation.who,
        "said_on": " · ".join(filter(None, beside)),
        "text": consultation.expectation,
        "answer": consultation.connection and f"{_('Önerilen bağlantı')}: {consultation.connection}",
        "acts": [(label, reverse(name, args=[consultation.pk])) for name, label in acts] if may_edit else [],
    }


@requires(Permission.EDIT_FILES)
def write_purpose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    found = purpose_of(twinning)
    if found and found.is_fixed:
        return redirect("purpose:purpose", twinning.pk)
    initial = {name: getattr(found, name) for name in actions.CONTENT} if found else {}
    form = PurposeForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.write_purpose(twinning, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Amaç kaydedildi.")):
        return redirect("purpose:purpose", twinning.pk)
    context = {"twinning": twinning, "form": form, "missing": missing_to_fix(twinning, found)}
    return render(request, "purpose/write_purpose.html", context, status=form.status)


@requires(Permission.EDIT_FILES)
def log_consultation(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = ConsultationForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.log_consultation(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Danışma kaydedildi.")):
        return redirect("purpose:purpose", twinning.pk)
    return act_page(request, form, "purpose:log_consultation", twinning)


@requires(Permission.EDIT_FILES)
def edit_consultation(request: HttpRequest, consultation_id: int) -> HttpResponse:
    found = get_object_or_404(Consultation.objects.visible_to(request.user), pk=consultation_id)
    initial = {name: getattr(found, name) for name in ConsultationForm.base_fields if hasattr(found, name)}
    form = ConsultationForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.edit_consultation(found, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Danışma kaydedildi.")):
        return redirect("purpose:purpose", found.twinning_id)
    return act_page(request, form, "purpose:edit_consultation", file_or_404(request, found.twinning_id))


@requires(Permission.EDIT_FILES)
def remove_consultation(request: HttpRequest, consultation_id: int) -> HttpResponse:
    found = get_object_or_404(Consultation.objects.visible_to(request.user), pk=consultation_id)
    form = PressForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.remove_consultation(found, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Danışma çıkarıldı.")):
        return redirect("purpose:purpose", found.twinning_id)
    facts = [(_("Çıkarılacak danışma"), str(found)), (_("Beklenti"), found.expectation)]
    return act_page(request, form, "purpose:remove_consultation", file_or_404(request, found.twinning_id), facts=facts)


@requires(Permission.FIX_PURPOSE)
def fix_purpose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The last look before the purpose is frozen as a version."""
    twinning = file_or_404(request, twinning_id)
    found = get_object_or_404(Purpose.objects.visible_to(request.user), twinning=twinning)
    form = FixPurposeForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.fix_purpose(twinning, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Amaç kesinleşti. Sırada ortak arayışı var.")):
        return redirect(twinning)
    return act_page(
        request,
        form,
        "purpose:fix_purpose",
        twinning,
        lead=_("Amaç kesinleşecek; değişiklik yeni sürüm olur."),
        facts=[(_("Amaç"), found.statement), (_("Gerekçe kümeleri"), ", ".join(found.groups))],
        missing=missing_to_fix(twinning, found),
    )


@requires(Permission.FIX_PURPOSE)
def reopen_purpose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    found = get_object_or_404(Purpose.objects.visible_to(request.user), twinning=twinning)
    form = ReasonForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.reopen_purpose(twinning, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Amaç yeniden açıldı.")):
        return redirect("purpose:purpose", twinning.pk)
    return act_page(request, form, "purpose:reopen_purpose", twinning)


@requires(Permission.READ_PAPERS)
def print_purpose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The purpose as a paper: a draft carries TASLAK until it is fixed."""
    twinning = file_or_404(request, twinning_id)
    found = get_object_or_404(Purpose.objects.visible_to(request.user), twinning=twinning)
    content = documents.purpose_pdf(twinning, found)
    return download_response(content, file_name(twinning, "amac"), inline=True)
