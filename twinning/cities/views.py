"""Pages of the cities."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.language.money import tr_number
from twinning.people.access import Permission, requires

from . import actions
from .forms import CityForm
from .gazetteer import search as search_places
from .models import City


@requires(Permission.VIEW_FILES)
def search(request: HttpRequest) -> HttpResponse:
    """Places for what was typed: a page, or JSON for the script that fills the list while one types."""
    typed = request.GET.get("q", "")[:100].replace("\0", "")
    found = search_places(typed)
    if request.headers.get("Accept", "").startswith("application/json"):
        places = [{"label": item.label, "note": tr_number(item.population or 0)} for item in found]
        return JsonResponse({"places": places})
    return render(request, "cities/search.html", {"typed": typed, "found": found})


@requires(Permission.VIEW_FILES)
def city(request: HttpRequest, city_id: int) -> HttpResponse:
    found = get_object_or_404(City.objects.select_related("country"), pk=city_id)
    is_ours = found.added_by_municipality == request.user.municipality_id
    return render(request, "cities/city.html", {"city": found, "is_ours": is_ours})


@requires(Permission.ADD_CITY)
def add_city(request: HttpRequest) -> HttpResponse:
    """Enter a place that the gazetteer lacks."""
    form = CityForm(request.POST or None, user=request.user, initial={"name_tr": request.GET.get("name", "")[:120]})
    added: list[City] = []

    def verb() -> None:
        added.append(actions.add_city(**form.values(), by=request.user))

    if carried_out(request, form, verb, _("Kent eklendi.")):
        return redirect("cities:city", added[0].pk)
    return render(request, "cities/add_city.html", {"form": form}, status=form.status)


@requires(Permission.ADD_CITY)
def correct_city(request: HttpRequest, city_id: int) -> HttpResponse:
    """Correct a place that this town entered; another town's entry is a 404."""
    own = City.objects.filter(added_by_municipality=request.user.municipality_id)
    found = get_object_or_404(own, pk=city_id)
    form = CityForm(request.POST or None, user=request.user, subject=found)

    def verb() -> None:
        actions.correct_city(found, version=form.opened_version, **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Kent kaydedildi.")):
        return redirect("cities:city", found.pk)
    return render(request, "cities/correct_city.html", {"form": form, "city": found}, status=form.status)
