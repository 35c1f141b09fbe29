"""What holds for the whole file, whatever its step."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from twinning.cities.models import City

from .states import Scope


def scope_refusal(scope: str, cities: Iterable[City]) -> str:
    """Why places cannot be partners in this scope: at home or abroad is another road in the law (L3, L10)."""
    for city in cities:
        words = {"city": city.name_tr, "country": city.country.name_tr}
        is_home = city.country_id == "TR"
        if is_home and scope == Scope.ABROAD:
            return _("Dosyanın kapsamı yurt dışı, %(city)s yurt içinde. Künyeden kapsamı düzeltin.") % words
        if not is_home and scope == Scope.DOMESTIC:
            return (
                _("Dosyanın kapsamı yurt içi, %(city)s yurt dışında (%(country)s). Künyeden kapsamı düzeltin.") % words
            )
    return ""
