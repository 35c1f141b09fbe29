"""What holds for the whole file, whatever its step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.cities.models import City
from twinning.language.dates import add_months

from .models import Twinning
from .states import Scope, Status


def dormant_since(twinning: Twinning) -> date | None:
    """The last sign of life of a dormant relation; None while it lives (P3)."""
    if twinning.status != Status.IN_FORCE or twinning.last_sign_on is None:
        return None
    limit = add_months(twinning.last_sign_on, twinning.municipality.dormant_after_months)
    return twinning.last_sign_on if limit < timezone.localdate() else None


def is_dormant(twinning: Twinning) -> bool:
    """In force, and the last sign of life is long ago, or none is known to the day (P3)."""
    is_unknown = twinning.status == Status.IN_FORCE and twinning.last_sign_on is None
    return is_unknown or dormant_since(twinning) is not None


def scope_of(city: City) -> Scope:
    """The scope of a relation with this place: at home or abroad (L10)."""
    return Scope.DOMESTIC if city.country_id == "TR" else Scope.ABROAD


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
