"""Looking places up while typing: the shared cities first, then the gazetteer; exact, then prefix, then anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, IntegerField, QuerySet, Value, When

from twinning.language.fold import fold

from .models import City, Country, GazetteerPlace

SHOWN = 10


@dataclass(frozen=True)
class Found:
    """A place that fits what was typed."""

    label: str
    population: int | None
    city: City | None = None
    place: GazetteerPlace | None = None


def search(typed: str, limit: int = SHOWN) -> list[Found]:
    """Places whose names hold what was typed, however it was spelled: ISTIP, istip and İştip all find İştip."""
    name, country = split(typed)
    if len(name) < 2:
        return []
    cities = _in_country(City.objects.filter(search__contains=name), country)
    found = [Found(city.label, city.population, city=city) for city in _ranked(cities, name, "")[:limit]]
    known = {item.city.geonames_id for item in found if item.city}
    places = _in_country(GazetteerPlace.objects.filter(search__contains=name), country)
    places = _ranked(places.exclude(geonames_id__in=known - {None}), name, "|")
    return found + [Found(place.label, place.population, place=place) for place in places[: limit - len(found)]]


def resolve(typed: str) -> list[Found]:
    """The places that are exactly what was typed: one is an answer, several want the country beside the name."""
    name, country = split(typed)
    exact = [item for item in search(typed, limit=40) if name in _names(item)]
    shared = [item for item in exact if item.city]
    if shared and (country or len(exact) == len(shared)):
        return shared
    if country and exact:
        return exact[:1]
    return exact


def split(typed: str) -> tuple[str, str]:
    """The folded name and, after the last comma, the folded country."""
    name, _, country = typed.rpartition(",")
    return (fold(name).strip(), fold(country).strip()) if name else (fold(typed).strip(), "")


def _in_country(queryset: QuerySet, country: str) -> QuerySet:
    queryset = queryset.select_related("country")
    if not country:
        return queryset
    codes = [found.code for found in Country.objects.all() if country in (fold(found.name_tr), fold(found.name_en))]
    return queryset.filter(country__in=codes)


def _ranked(queryset: QuerySet, name: str, bar: str) -> QuerySet:
    exact = When(search__contains=f"|{name}|", then=0) if bar else When(search__startswith=f"{name} ", then=0)
    prefix = When(search__contains=f"|{name}", then=1) if bar else When(search__startswith=name, then=1)
    rank = Case(exact, prefix, default=Value(2), output_field=IntegerField())
    return queryset.alias(rank=rank).order_by("rank", "-population", "pk")


def _names(found: Found) -> set[str]:
    if found.place:
        return set(found.place.search.strip("|").split("|"))
    city = found.city
    return {fold(name) for name in (city.name_tr, city.name_local, *city.also_called.split(", ")) if name}
