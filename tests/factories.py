"""Towns, people and files for tests, made by the real verbs."""

from __future__ import annotations

from datetime import date
from itertools import count

from django.db.backends.postgresql.psycopg_any import DateRange

from twinning.cities.models import City, Country
from twinning.institutions.models import Municipality
from twinning.people.models import Membership, User
from twinning.people.permissions import Role
from twinning.relations import actions
from twinning.relations.models import Twinning

PASSWORD = "denizden-esen-yel-42"
_numbers = count(1)


def a_town(name: str = "", **values) -> Municipality:
    """A municipality of its own; only the owner may make one, so tests make it inside `as_owner()`."""
    number = next(_numbers)
    name = name or f"Deneme {number} Belediyesi"
    defaults = {
        "town": name.removesuffix(" Belediyesi"),
        "type": "other",
        "province": "Bursa",
        "region": "marmara",
        "heading_lines": ["T.C.", name.upper()],
        "unit": "Dış İlişkiler Müdürlüğü",
        "council_size": 31,
    }
    return Municipality.objects.create(name=name, **{**defaults, **values})


def a_user(town: Municipality | None, role: str = Role.OFFICER, **values) -> User:
    """Somebody who acts in this town in this role."""
    number = next(_numbers)
    defaults = {"name": f"Deneme Kişisi {number}", "office": "Dış İlişkiler Uzmanı"}
    user = User.objects.create_user(f"kisi{number}", PASSWORD, **{**defaults, **values})
    if town is not None:
        user.membership = Membership.objects.create(
            user=user, municipality=town, role=role, during=DateRange(date(2020, 1, 1), None)
        )
    return user


def a_city(name: str = "Plovdiv", country: str = "BG", **values) -> City:
    """A city of the world in the shared table."""
    found = City.objects.filter(name_tr=name, country_id=country).first()
    return found or City.objects.create(
        name_tr=name, name_local=values.pop("name_local", name), country=Country.objects.get(pk=country), **values
    )


def a_twinning(town: Municipality, by: User, *, title: str = "Eski kentin korunması için ortak", **values) -> Twinning:
    """A file at step 1."""
    return actions.open_twinning(town, title=title, by=by, **values)


def with_partner(twinning: Twinning, by: User, city: City | None = None) -> Twinning:
    """The file with one partner written onto it."""
    city = city or (a_city("Edirne", "TR") if twinning.is_domestic else a_city())
    actions.add_partner(twinning, city, institution=f"{city.name_tr} Belediyesi", by=by)
    return Twinning.objects.with_partners().get(pk=twinning.pk)
