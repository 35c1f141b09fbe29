"""Kurum: the town's imprint, its letterhead, its settings, its emblem."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.institutions.models import Logo

from .. import actions
from ..access import Permission, requires
from ..forms import LETTERHEAD, SETTINGS, InstitutionForm, LogoForm, PressForm, SettingsForm, facts_of
from ..letterhead import letterhead_of
from .acting import act_page


@requires(Permission.VIEW_INSTITUTION)
def institution(request: HttpRequest) -> HttpResponse:
    """The town's imprint with its letterhead as it will print, and its settings."""
    municipality = request.user.membership.municipality
    context = {
        "municipality": municipality,
        "facts": facts_of(municipality, ("name", "type", "province", *LETTERHEAD)),
        "letterhead": letterhead_of(municipality),
        "settings": facts_of(municipality, SETTINGS),
    }
    return render(request, "people/institution.html", context)


@requires(Permission.EDIT_INSTITUTION)
def edit_institution(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = InstitutionForm(request.POST or None, user=request.user, subject=municipality)

    def verb() -> None:
        actions.edit_institution(municipality, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Künye kaydedildi; yazılar bundan sonra böyle basılır.")):
        return redirect("people:institution")
    return act_page(request, form, _("Künyeyi düzelt"), reverse("people:institution"), place=_("Kurum"))


@requires(Permission.EDIT_INSTITUTION)
def edit_settings(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = SettingsForm(request.POST or None, user=request.user, subject=municipality)

    def verb() -> None:
        actions.edit_institution(municipality, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Ayarlar kaydedildi.")):
        return redirect("people:institution")
    return act_page(request, form, _("Ayarları düzelt"), reverse("people:institution"), place=_("Kurum"))


@requires(Permission.VIEW_INSTITUTION)
def logo(request: HttpRequest, municipality_id: int) -> HttpResponse:
    """The town's emblem; its address carries its digest, so a browser may keep it."""
    kept = get_object_or_404(Logo.objects.visible_to(request.user), municipality_id=municipality_id)
    response = HttpResponse(bytes(kept.content), content_type="image/png")
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@requires(Permission.EDIT_INSTITUTION)
def keep_logo(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = LogoForm(request.POST or None, request.FILES or None, user=request.user)

    def verb() -> None:
        actions.keep_logo(municipality, form.values()["logo"], by=request.user)

    if carried_out(request, form, verb, _("Logo kondu.")):
        return redirect("people:institution")
    return act_page(request, form, _("Logoyu koy"), reverse("people:institution"), place=_("Kurum"))


@requires(Permission.EDIT_INSTITUTION)
def remove_logo(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = PressForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.remove_logo(municipality, by=request.user)

    if carried_out(request, form, verb, _("Logo kaldırıldı.")):
        return redirect("people:institution")
    lead = _("Sayfalarda programın kendi amblemi durur.")
    return act_page(request, form, _("Logoyu kaldır"), reverse("people:institution"), place=_("Kurum"), lead=lead)
