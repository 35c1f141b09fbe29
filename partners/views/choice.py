"""Pages of the choice."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm
from twinning.relations.steps import verb_label
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from .. import actions
from ..comparison import Comparison
from ..forms import ChoiceForm
from ..models import Choice
from ..rules import missing_to_choose
from ..verdict import verdict_of


@requires(Permission.CHOOSE_PARTNER)
def choose(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    comparison = Comparison.of(twinning)
    form = ChoiceForm(request.POST or None, user=request.user, subject=twinning, comparison=comparison)

    def verb() -> None:
        actions.choose(twinning, **form.choice(), version=form.opened_version, by=request.user)

    def done(_result: object) -> str:
        return _("Ortak seçildi: %(city)s.") % {"city": ", ".join(map(str, form.choice()["chosen"]))}

    if carried_out(request, form, verb, done):
        return redirect(twinning)
    missing = missing_to_choose(twinning)
    context = {
        "form": form, "twinning": twinning, "missing": missing, "label": verb_label("partners:choose"),
        "facts": comparison.means, "verdict": verdict_of(comparison), "locked": any(row.blocks for row in missing),
    }  # fmt: skip
    return render(request, "partners/choose.html", context, status=form.status)


@requires(Permission.CHOOSE_PARTNER)
def reopen_choice(request: HttpRequest, twinning_id: int) -> HttpResponse:
    twinning = file_or_404(request, twinning_id)
    choice = Choice.objects.visible_to(request.user).filter(twinning=twinning).first()
    # A form sent too late meets the choice that another one opened: it is told, and keeps what it brought.
    if choice is None or (choice.reopened_on and request.method != "POST"):
        raise Http404
    form = ReasonForm(request.POST or None, user=request.user, subject=choice)

    def verb() -> None:
        actions.reopen_choice(choice, why=form.values()["why"], version=form.opened_version, by=request.user)

    if carried_out(request, form, verb, _("Seçim açıldı; arayış sürüyor.")):
        return redirect("partners:partner", twinning.pk)
    back = reverse("partners:partner", args=[twinning.pk])
    facts = [(_("Bırakılacak ortak"), ", ".join(map(str, twinning.current_partners)) or "–")]
    lead = _("Seçim ve gerekçeleri kayıtta kalır. Protokol taslağı varsa ortağın adı geçen maddeleri gözden geçirin.")
    return act_page(request, form, "partners:reopen_choice", twinning, facts=facts, lead=lead, back=back)
