"""What holds for the whole file, whatever its step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from twinning.cities.models import City
from twinning.institutions.states import HOME

from .models import Twinning, dormancy_limit
from .states import Scope, Status


def sleeps(twinning: Twinning, limit: date) -> bool:
    """What the queryset `dormant` finds, asked of one file: no sign of life since the limit, or none known (P3)."""
    return twinning.status == Status.IN_FORCE and (twinning.last_sign_on is None or twinning.last_sign_on < limit)


def is_dormant(twinning: Twinning, today: date | None = None) -> bool:
    """Whether the relation sleeps by its own town's measure (atıl): P3."""
    return sleeps(twinning, dormancy_limit(twinning.municipality, today))


def scope_of(city: City) -> Scope:
    """The scope of a relation with this place: at home or abroad (L10)."""
    return Scope.DOMESTIC if city.country_id == HOME else Scope.ABROAD


def scope_refusal(scope: str, cities: Iterable[City]) -> str:
    """Why places cannot be partners in this scope: at home or abroad is another road in the law (L3, L10)."""
    for city in cities:
        words = {"city": city.name_tr, "country": city.country.name}
        if scope == scope_of(city):
            continue
        if scope == Scope.ABROAD:
            return _("Dosyanın kapsamı yurt dışı, %(city)s yurt içinde. Künyeden kapsamı düzeltin.") % words
        if scope == Scope.DOMESTIC:
            return (
                _("Dosyanın kapsamı yurt içi, %(city)s yurt dışında (%(country)s). Künyeden kapsamı düzeltin.") % words
            )
    return ""
