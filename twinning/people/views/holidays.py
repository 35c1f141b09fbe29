"""Days on which the town hall is closed: the calendar stripes them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.audit.deciding import carried_out
from twinning.institutions.models import Holiday

from .. import actions
from ..access import Permission, requires
from ..forms import HolidayForm, NationalHolidaysForm, PressForm
from .acting import act_page


@requires(Permission.VIEW_INSTITUTION)
def holidays(request: HttpRequest) -> HttpResponse:
    """This year's and later holidays."""
    found = Holiday.objects.visible_to(request.user).filter(on__year__gte=timezone.localdate().year)
    return render(request, "people/holidays.html", {"holidays": found})


@requires(Permission.EDIT_INSTITUTION)
def add_holiday(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = HolidayForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.add_holiday(municipality, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Tatil günü eklendi.")):
        return redirect("people:holidays")
    return act_page(request, form, _("Tatil günü ekle"), reverse("people:holidays"), place=_("Tatil günleri"))


@requires(Permission.EDIT_INSTITUTION)
def add_national_holidays(request: HttpRequest) -> HttpResponse:
    municipality = request.user.membership.municipality
    form = NationalHolidaysForm(request.POST or None, user=request.user)

    def verb() -> int:
        return actions.add_national_holidays(municipality, form.values()["year"], by=request.user)

    def success(n: int) -> str:
        return ngettext("%(n)d tatil günü eklendi.", "%(n)d tatil günü eklendi.", n) % {"n": n}

    if carried_out(request, form, verb, success):
        return redirect("people:holidays")
    lead = _("Ramazan ve Kurban bayramları arifeleriyle birlikte yazılır; yazılı günlere dokunulmaz.")
    back = reverse("people:holidays")
    return act_page(request, form, _("Resmî tatilleri ekle"), back, place=_("Tatil günleri"), lead=lead)


@requires(Permission.EDIT_INSTITUTION)
def remove_holiday(request: HttpRequest, holiday_id: int) -> HttpResponse:
    holiday = get_object_or_404(Holiday.objects.visible_to(request.user), pk=holiday_id)
    form = PressForm(request.POST or None, user=request.user)

    def verb() -> None:
        actions.remove_holiday(holiday, by=request.user)

    if carried_out(request, form, verb, _("Tatil günü çıkarıldı.")):
        return redirect("people:holidays")
    facts = [(_("Gün"), f"{holiday.on:%d.%m.%Y}"), (_("Adı"), holiday.name)]
    back = reverse("people:holidays")
    return act_page(request, form, _("Tatil gününü çıkar"), back, place=_("Tatil günleri"), facts=facts)
