"""Days on which the town hall or its partners are closed, and the weeks in which both are open."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from twinning.institutions.models import Holiday, PublicHoliday
from twinning.institutions.states import HOME

from .days import registered
from .models import Twinning, TwinningPartner
from .weeks import WANTED, Week, known_until, weeks_from

# Of more towns, two are named and the rest counted.
NAMED = 3
AHEAD = timedelta(weeks=26)
Towns = list[tuple[str, str]]


@dataclass(frozen=True)
class Feast:
    """A holiday at partners' (ortak kentte tatil): Hanau, Tartu: Noel."""

    on: date
    name: str
    towns: tuple[str, ...]

    @property
    def where(self) -> str:
        if len(self.towns) <= NAMED:
            return ", ".join(self.towns)
        named = ", ".join(self.towns[: NAMED - 1])
        return _("%(towns)s ve %(n)d kent") % {"towns": named, "n": len(self.towns) - NAMED + 1}


@dataclass(frozen=True)
class Offer:
    """Weeks in which both towns are open (iki kentin de açık olduğu haftalar), looked for until a day."""

    towns: tuple[str, ...]
    weeks: tuple[Week, ...]
    until: date | None

    @property
    def open(self) -> list[Week]:
        return [week for week in self.weeks if not week.closed_by]

    @property
    def passed_over(self) -> list[Week]:
        return [week for week in self.weeks if week.closed_by]

    @property
    def is_short(self) -> bool:
        return len(self.open) < WANTED


def partner_towns(files: Any) -> Towns:
    """The partners of these files' living relations: country and town, in the order of their names."""
    partners = TwinningPartner.objects.filter(twinning__in=files.open(), left_on=None)
    return list(partners.order_by("city__name_tr").values_list("city__country_id", "city__name_tr").distinct())


def holidays_between(user: Any, first: date, last: date) -> dict[date, str]:
    """The town hall's own holidays."""
    return dict(Holiday.objects.visible_to(user).filter(on__range=(first, last)).values_list("on", "name"))


def feasts_between(towns: Towns, first: date, last: date) -> dict[date, list[Feast]]:
    """The holidays of partners abroad by day; one that several keep stands once."""
    abroad = {code for code, _town in towns} - {HOME}
    keeping: dict[tuple[date, str], set[str]] = defaultdict(set)
    for holiday in PublicHoliday.objects.filter(country_code__in=abroad).between(first, last):
        keeping[holiday.on, holiday.name].add(holiday.country_code)
    found: dict[date, list[Feast]] = defaultdict(list)
    for (on, name), countries in keeping.items():
        found[on].append(Feast(on, name, tuple(town for code, town in towns if code in countries)))
    return found


def offer_for(user: Any, twinning: Twinning, first: date) -> Offer:
    """The next weeks for a visit: no holiday here or there, and no sitting of our council that is known."""
    towns = partner_towns(Twinning.objects.filter(pk=twinning.pk))
    countries = {HOME, *(code for code, _town in towns)}
    years = PublicHoliday.objects.filter(country_code__in=countries).years_known()
    known = known_until(first, [years.get(code, set()) for code in countries])
    until = min(known, first + AHEAD) if known else None
    weeks = weeks_from(first, until, _closed_between(user, towns, first, until)) if towns and until else []
    return Offer(tuple(town for _code, town in towns), tuple(weeks), until)


def _closed_between(user: Any, towns: Towns, first: date, last: date) -> dict[date, list[str]]:
    """What closes each day for a visit, in words."""
    closed: dict[date, list[str]] = defaultdict(list)
    for on, name in holidays_between(user, first, last).items():
        closed[on].append(name)
    for holiday in PublicHoliday.objects.filter(country_code=HOME).between(first, last):
        # Also in a year whose holidays the town has not written down yet.
        closed[holiday.on] = closed[holiday.on] or [holiday.name]
    for on, feasts in feasts_between(towns, first, last).items():
        closed[on] += [f"{feast.where}: {feast.name}" for feast in feasts]
    for mark in registered(first, last, Twinning.objects.visible_to(user).values_list("pk", flat=True)):
        if mark.kind == "council":
            closed[mark.on].append(_("Meclis toplantısı"))
    return closed
