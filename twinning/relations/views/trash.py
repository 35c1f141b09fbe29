"""The trash of files (Çöp kutusu)."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires

from .. import forms
from .. import trash as throwing
from ..models import Twinning
from ..models.twinnings import TAKEN_BACK_WITHIN
from .acting import act_page
from .fetching import file_or_404


@requires(Permission.EDIT_FILES)
def trash(request: HttpRequest) -> HttpResponse:
    """Files opened by mistake, and until when they can be taken back."""
    found = Twinning.objects.discarded(request.user).order_by("-discarded_at", "-id")[:100]
    return render(request, "relations/trash.html", {"rows": [(row, last_day_of(row)) for row in found]})


def last_day_of(twinning: Twinning) -> date:
    return timezone.localdate(twinning.discarded_at + TAKEN_BACK_WITHIN)


@requires(Permission.EDIT_FILES)
def discard(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = file_or_404(request, twinning_id)
    form = forms.PressForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        throwing.discard(subject, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Dosya çöp kutusunda; 30 gün içinde geri alınır.")):
        return redirect("relations:trash")
    day = tr_date(timezone.localdate() + TAKEN_BACK_WITHIN)
    facts = [(_("Dosya"), str(subject)), (_("Geri alınabileceği son gün"), day)]
    lead = _("Yanlışlıkla açılan dosya listelerden kalkar; numarası yeniden verilmez.")
    missing = throwing.why_not_discard(subject)
    locked = _("Bu dosya çöpe atılmaz.") if missing else ""
    return act_page(request, form, "relations:discard", subject, lead=lead, facts=facts, missing=missing, locked=locked)


@requires(Permission.EDIT_FILES)
def restore(request: HttpRequest, twinning_id: int) -> HttpResponse:
    subject = get_object_or_404(Twinning.objects.discarded(request.user), pk=twinning_id)
    form = forms.PressForm(request.POST or None, user=request.user, subject=subject)

    def verb() -> None:
        throwing.restore(subject, version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Dosya geri alındı.")):
        return redirect(subject)
    facts = [(_("Dosya"), str(subject)), (_("Çöpe atıldığı gün"), tr_date(timezone.localdate(subject.discarded_at)))]
    return act_page(request, form, "relations:restore", None, facts=facts, back=reverse("relations:trash"))
