"""Pages between the two towns: send, take back, agree, close."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm

from .. import actions
from ..forms import AgreementForm, CloseForm, OfferForm
from ..models import Programme
from ..reading import budget_of, whole
from ..rules import missing_to_agree, missing_to_offer
from ..wording import said_counts, said_money
from .fetching import pressed, programme_or_404


def facts_of(plan: Programme) -> list[tuple[str, Any]]:
    """What goes to the partner or is agreed on, in figures."""
    return [
        (_("Program"), plan.title),
        (_("Dönem"), f"{tr_date(plan.begins_on)}-{tr_date(plan.ends_on)}"),
        (_("Kapsam"), said_counts(plan)),
        (_("Gider"), said_money(budget_of(plan.activities.all()))),
    ]


@requires(Permission.EDIT_PROGRAMME)
def offer(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    plan = whole(found)
    form = OfferForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.offer(found, **form.values(), version=form.opened_version, by=request.user)

    lead = _("Program ortağa gidecek; yanıt gelene veya geri alınana kadar plan değişmez.")
    return pressed(
        request, form, "offer", found, verb, _("Program ortakta. Sırada mutabakat var."), found.get_absolute_url(),
        lead=lead, facts=facts_of(plan), missing=missing_to_offer(plan),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def take_back(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.take_back(found, why=form.values()["why"], version=form.opened_version, by=request.user)

    return pressed(
        request, form, "take_back", found, verb, _("Program geri alındı; düzenlenebilir."), found.get_absolute_url(),
        facts=[(_("Program"), found.title)],
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def record_agreement(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    plan = whole(found)
    initial = {"ours": request.user.office_label}
    form = AgreementForm(request.POST or None, user=request.user, subject=found, initial=initial)

    def verb() -> None:
        actions.record_agreement(found, **form.values(), version=form.opened_version, by=request.user)

    lead = _("Plan bu hâliyle donar; sonraki değişiklikler onunla karşılaştırılır.")
    return pressed(
        request, form, "record_agreement", found, verb, _("Mutabakat kaydedildi. Sırada ilk faaliyet var."),
        found.get_absolute_url(), lead=lead, facts=facts_of(plan), missing=missing_to_agree(plan),
    )  # fmt: skip


@requires(Permission.EDIT_PROGRAMME)
def close_programme(request: HttpRequest, twinning_id: int) -> HttpResponse:
    found = programme_or_404(request, twinning_id)
    plan = whole(found)
    form = CloseForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.close_programme(found, **form.values(), version=form.opened_version, by=request.user)

    return pressed(
        request, form, "close_programme", found, verb, _("Program kapandı. Sırada değerlendirme var."),
        found.get_absolute_url(), facts=facts_of(plan),
    )  # fmt: skip
