"""Verbs on the shared cities: take one over from the gazetteer, enter one by hand, correct one's own."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from twinning.audit.refusals import Stale

from .models import City, Country, GazetteerPlace


def adopt_place(place: GazetteerPlace, *, by: Any) -> City:
    """Make a gazetteer place a city of the installation (kenti dizinden al); the same place is taken over once."""
    found = City.objects.filter(geonames_id=place.geonames_id).first()
    if found:
        return found
    twin = City.objects.filter(country=place.country, name_tr=place.name, kind="city").exists()
    name = f"{place.name} ({place.geonames_id})" if twin else place.name
    return City.objects.create(
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
    city.save()
    return city


def correct_city(city: City, *, version: int | None = None, by: Any, **values: Any) -> City:
    """Correct a city that one's own town entered (kenti düzelt). Raises PermissionDenied for another's."""
    with transaction.atomic():
        current = City.objects.select_for_update(of=("self",)).get(pk=city.pk)
        if current.added_by_municipality != by.municipality_id:
            raise PermissionDenied
        if version is not None and current.version != version:
            raise Stale(current)
        for name, value in values.items():
            setattr(current, name, value)
        current.version += 1
        current.full_clean()
        current.save()
    return current
