import csv
from datetime import date
from pathlib import Path

from django.db import migrations

TABLE = Path(__file__).resolve().parents[1] / "data/holidays.csv"


def days_of(table):
    """A line is a holiday of a country, a column a year, a cell its days: 12-25, or several."""
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for year in filter(str.isdigit, row):
                yield from ((row, date.fromisoformat(f"{year}-{day}")) for day in row[year].split())


def write_holidays(apps, schema_editor):
    """The table as it stands now; a later release brings a newer one and writes it in the same way."""
    holiday = apps.get_model("institutions", "PublicHoliday")
    holiday.objects.all().delete()
    holiday.objects.bulk_create(
        (
            holiday(country_code=row["country"], on=on, name_tr=row["name_tr"], name_en=row["name_en"])
            for row, on in days_of(TABLE)
        ),
        batch_size=5000,
    )


class Migration(migrations.Migration):
    dependencies = [("institutions", "0004_public_holidays")]
    operations = [migrations.RunPython(write_holidays, migrations.RunPython.noop)]
