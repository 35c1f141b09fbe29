"""Pages of the wanted partner's picture."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..forms import CriterionForm, PressForm, ProfileForm, SentenceForm
from ..models import Criterion, IdealProfile
from ..rules import is_searching, left_turkish, profile_of, rows_left_behind, sentences_of


def profile_or_404(request: HttpRequest, twinning_id: int) -> IdealProfile:
    return get_object_or_404(IdealProfile.objects.visible_to(request.user), twinning=twinning_id)


def criterion_or_404(request: HttpRequest, criterion_id: int) -> Criterion:
    return get_object_or_404(Criterion.objects.visible_to(request.user), pk=criterion_id)


@requires(Permission.VIEW_FILES)
def profile(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """The wanted partner in rows, and in one sentence."""
    twinning = file_or_404(request, twinning_id)
    found, criteria = profile_of(twinning), list(Criterion.objects.filter(twinning=twinning))
    turkish, english = sentences_of(twinning, found, criteria)
    context = {"twinning": twinning, "profile": found, "criteria": criteria, "turkish": turkish, "english": english}
    context["left_behind"] = rows_left_behind(found, criteria) if found else []
    context["left_turkish"] = left_turkish(twinning, found, criteria)
    context["may_edit"] = request.user.may(Permission.EDIT_FILES) and is_searching(twinning)
    return render(request, "partners/profile.html", context)


@requires(Permission.EDIT_FILES)
def draft_profile(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = PressForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.draft_profile(twinning, by=request.user)

    if carried_out(request, form, verb, _("Profil satırları hazır. Beklentileri yazın.")):
        return redirect("partners:write_profile", twinning.pk)
    lead = _("Dokuz satır konur; hepsini düzeltebilir, çıkarabilir, yenisini ekleyebilirsiniz.")
    return act_page(request, form, "partners:draft_profile", twinning, lead=lead)


@requires(Permission.EDIT_FILES)
def write_profile(request: HttpRequest, twinning_id: int) -> HttpResponse:
    """All rows on one page."""
    twinning, found = file_or_404(request, twinning_id), profile_or_404(request, twinning_id)
    criteria = list(Criterion.objects.filter(twinning=twinning))
    form = ProfileForm(request.POST or None, user=request.user, subject=found, criteria=criteria)

    def verb() -> None:
        actions.write_profile(found, rows=form.written(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Profil kaydedildi.")):
        return redirect("partners:profile", twinning.pk)
    return render(request, "partners/write_profile.html", {"form": form, "twinning": twinning}, status=form.status)


@requires(Permission.EDIT_FILES)
def edit_sentence(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning, found = file_or_404(request, twinning_id), profile_or_404(request, twinning_id)
    turkish, english = sentences_of(twinning, found, list(Criterion.objects.filter(twinning=twinning)))
    initial = {"sentence_tr": turkish, "sentence_en": english}
    form = SentenceForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.edit_sentence(found, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Cümle kaydedildi.")):
        return redirect("partners:profile", twinning.pk)
    back = reverse("partners:profile", args=[twinning.pk])
    return act_page(request, form, "partners:edit_sentence", twinning, back=back)


@requires(Permission.EDIT_FILES)
def add_criterion(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    form = CriterionForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_criterion(twinning, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Ölçüt eklendi.")):
        return redirect("partners:profile", twinning.pk)
    back = reverse("partners:profile", args=[twinning.pk])
    return act_page(request, form, "partners:add_criterion", twinning, back=back)


@requires(Permission.EDIT_FILES)
def edit_criterion(request: HttpRequest, criterion_id: int) -> HttpResponse:
    criterion = criterion_or_404(request, criterion_id)
    initial = {name: getattr(criterion, name) for name in ("group", "name", "expectation", "weight")}
    form = CriterionForm(request.POST or None, user=request.user, subject=criterion, initial=initial)

    def verb() -> None:
        actions.edit_criterion(criterion, **form.values(), version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Ölçüt kaydedildi.")):
        return redirect("partners:profile", criterion.twinning_id)
    twinning = file_or_404(request, criterion.twinning_id)
    back = reverse("partners:profile", args=[twinning.pk])
    return act_page(request, form, "partners:edit_criterion", twinning, back=back)


@requires(Permission.EDIT_FILES)
def remove_criterion(request: HttpRequest, criterion_id: int) -> HttpResponse:
    criterion = criterion_or_404(request, criterion_id)
    form = PressForm(request.POST or None, user=request.user, subject=criterion)

    def verb() -> None:
        actions.remove_criterion(criterion, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Ölçüt çıkarıldı; geçmişte durur.")):
        return redirect("partners:profile", criterion.twinning_id)
    twinning = file_or_404(request, criterion.twinning_id)
    facts = [(_("Çıkarılacak ölçüt"), criterion.shown_name), (_("Silinecek puan"), criterion.scores.count())]
    back = reverse("partners:profile", args=[twinning.pk])
    return act_page(request, form, "partners:remove_criterion", twinning, back=back, facts=facts)
