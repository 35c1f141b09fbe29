from datetime import date

from django.db import migrations
from django.db.backends.postgresql.psycopg_any import DateRange

INTERIOR, INTERIOR_TO = "İçişleri Bakanlığı", "İçişleri Bakanlığına"
ENVIRONMENT, ENVIRONMENT_TO = "Çevre ve Şehircilik Bakanlığı", "Çevre ve Şehircilik Bakanlığına"
CLIMATE = "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı"
CLIMATE_TO = "Çevre, Şehircilik ve İklim Değişikliği Bakanlığına"
OLD_UNIT, NEW_UNIT = "Mahalli İdareler Genel Müdürlüğü", "Yerel Yönetimler Genel Müdürlüğü"

# name, directorate, dative, from, until (excluded), ground
MUNICIPAL = [
    (INTERIOR, OLD_UNIT, INTERIOR_TO, None, date(2018, 12, 10), "5393 sayılı Kanun, madde 18 ve 74 (ilk hâli)"),
    (ENVIRONMENT, NEW_UNIT, ENVIRONMENT_TO, date(2018, 12, 10), date(2021, 10, 29), "7153 sayılı Kanun, madde 28"),
    (CLIMATE, NEW_UNIT, CLIMATE_TO, date(2021, 10, 29), None, "85 sayılı Cumhurbaşkanlığı Kararnamesi"),
]
PROVINCIAL = [(INTERIOR, OLD_UNIT, INTERIOR_TO, None, None, "5302 sayılı Kanun, madde 10 ve 62")]
TYPES = {
    "metropolitan": MUNICIPAL,
    "metropolitan_district": MUNICIPAL,
    "provincial_centre": MUNICIPAL,
    "other": MUNICIPAL,
    "union": MUNICIPAL,
    "special_administration": PROVINCIAL,
}


def write_authorities(apps, schema_editor):
    """Which ministry permits which type of local government, from when to when (L2)."""
    authority = apps.get_model("institutions", "Authority")
    authority.objects.bulk_create(
        authority(
            name=name,
            directorate=directorate,
            name_dative=dative,
            municipality_type=kind,
            valid_during=DateRange(since, until),
            ground=ground,
        )
        for kind, rows in TYPES.items()
        for name, directorate, dative, since, until, ground in rows
    )


class Migration(migrations.Migration):
    dependencies = [("institutions", "0001_initial")]
    operations = [migrations.RunPython(write_authorities, migrations.RunPython.noop)]
