"""Verbs on the shared cities: take one over from the gazetteer, enter one by hand, correct one's own."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from twinning.audit.recording import acting
from twinning.audit.refusals import Stale

from .models import City, Country, GazetteerPlace


def adopt_place(place: GazetteerPlace, *, by: Any) -> City:
    """Make a gazetteer place a city of the installation (kenti dizinden al); the same place is taken over once."""
    for name in (place.name, f"{place.name} ({place.geonames_id})"):
        found = City.objects.filter(geonames_id=place.geonames_id).first()
        if found:
            return found
        # Taken at this moment by another town, or its name by another place: look again, then say which one is meant.
        with suppress(IntegrityError), transaction.atomic():
            return _entered(_city_of(place, name, by), "cities:adopt_place", by)
    return City.objects.get(geonames_id=place.geonames_id)


def _city_of(place: GazetteerPlace, name: str, by: Any) -> City:
    return City(
        country=place.country,
        name_tr=name,
        name_local=place.name,
        also_called=", ".join(place.search.strip("|").split("|"))[:300],
        population=place.population or None,
        latitude=place.latitude,
        longitude=place.longitude,
        geonames_id=place.geonames_id,
        added_by_municipality=by.municipality_id,
    )


def add_city(*, country: Country, name_tr: str, by: Any, **values: Any) -> City:
    """Enter a place that the gazetteer lacks (kenti elle ekle)."""
    city = City(country=country, name_tr=name_tr, added_by_municipality=by.municipality_id, **values)
    city.full_clean()
    return _entered(city, "cities:add_city", by)


def _entered(city: City, verb: str, by: Any) -> City:
    with acting(verb, city, by=by, town=by.municipality_id, facts={"country": city.country_id, "name": city.name_tr}):
        city.save(force_insert=True)
    return city


def correct_city(city: City, *, version: int | None = None, by: Any, **values: Any) -> City:
    """Correct a city that one's own town entered (kenti düzelt). Raises PermissionDenied for another's."""
    with transaction.atomic():
        current = City.objects.select_for_update(of=("self",)).get(pk=city.pk)
        if current.added_by_municipality != by.municipality_id:
            raise PermissionDenied
        if version is not None and current.version != version:
            raise Stale(current)
        # No table of events is kept of what all towns share: the act says what stood there before.
        before = {name: str(getattr(current, name)) for name in values}
        facts = {name: {"from": before[name], "to": str(value)} for name, value in values.items()}
        with acting("cities:correct_city", current, by=by, town=by.municipality_id, facts=facts):
            for name, value in values.items():
                setattr(current, name, value)
            current.version += 1
            current.full_clean()
            current.save()
    return current
