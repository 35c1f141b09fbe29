import csv
from datetime import date
from pathlib import Path

from django.db import migrations
from django.db.backends.postgresql.psycopg_any import DateRange

TABLE = Path(__file__).resolve().parents[1] / "data/countries.csv"
FORMER = [("MK", "Makedonya", date(2019, 2, 12)), ("SZ", "Svaziland", date(2018, 4, 19))]


def write_countries(apps, schema_editor):
    """The program's own table of countries (L12)."""
    country, former = apps.get_model("cities", "Country"), apps.get_model("cities", "FormerName")
    with TABLE.open(encoding="utf-8", newline="") as file:
        country.objects.bulk_create(
            country(
                code=row["code"],
                name_tr=row["name_tr"],
                name_en=row["name_en"],
                is_compound=row["is_compound"] == "1",
            )
            for row in csv.DictReader(file)
        )
    former.objects.bulk_create(
        former(country_id=code, name_tr=name, valid_during=DateRange(None, until)) for code, name, until in FORMER
    )


class Migration(migrations.Migration):
    dependencies = [("cities", "0001_initial")]
    operations = [migrations.RunPython(write_countries, migrations.RunPython.noop)]
