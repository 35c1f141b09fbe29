"""The town's relations on the map: each partner's town once, with the line of its strongest relation."""

from __future__ import annotations

from datetime import date
from typing import Any

from twinning.cities.map import MapView, Town, kilometres, map_of
from twinning.institutions.models import Municipality

from .file_rows import line_of
from .models import dormancy_limit
from .rules import sleeps

STRONGER = {"full": 0, "way": 1, "dorm": 2}
MOST = 200


def towns_of(files: Any, municipality: Municipality, today: date) -> list[Town]:
    """Partner towns of the files that are not ended, as far as their place is known."""
    limit = dormancy_limit(municipality, today)
    found: dict[int, Town] = {}
    for twinning in files.open().exclude(partner_names="").with_partners()[:MOST]:
        line = line_of(twinning, sleeps(twinning, limit))
        for partner in twinning.current_partners:
            city, known = partner.city, found.get(partner.city_id)
            if city.latitude is None or city.longitude is None:
                continue
            if known is None or STRONGER[line] < STRONGER[known.line]:
                place = (float(city.latitude), float(city.longitude))
                found[city.pk] = Town(city.display_name, *place, line, twinning.get_absolute_url())
    return list(found.values())


def map_for(municipality: Municipality, towns: list[Town]) -> MapView | None:
    """The map, when the home town's place and at least one partner's are known."""
    home = home_of(municipality)
    return map_of(home, towns) if home and towns else None


def home_of(municipality: Municipality) -> Town | None:
    if municipality.latitude is None or municipality.longitude is None:
        return None
    return Town(municipality.town, float(municipality.latitude), float(municipality.longitude))


def distance_to(municipality: Municipality, city: Any) -> int | None:
    """Kilometres from home as the crow flies, or None where a place is unknown."""
    home = home_of(municipality)
    if home is None or city.latitude is None or city.longitude is None:
        return None
    return kilometres(home, Town("", float(city.latitude), float(city.longitude)))
