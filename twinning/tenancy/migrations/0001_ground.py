from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

# Folds case, accents and the dotted and dotless i, so that ISTIP, istip and İştip are one word.
# I, İ, ı and ə go first: unaccent and lower() treat them wrongly for Turkish and Azerbaijani.
FOLD = """
create function tr_fold(t text) returns text language sql immutable parallel safe strict as $$
  select lower(public.unaccent('public.unaccent'::regdictionary,
               translate(normalize(t, NFC), 'IİıƏə', 'iiiee')) collate "und-x-icu") $$
"""
MUNICIPALITY = """
create function app_municipality() returns bigint language sql stable parallel safe as $$
  select nullif(current_setting('app.municipality', true), '')::bigint $$
"""
USAGE = "grant usage on schema public to kardes_app, app_tenant, app_national, app_operator"


class Migration(migrations.Migration):
    dependencies = []
    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(FOLD, "drop function tr_fold(text)"),
        migrations.RunSQL(MUNICIPALITY, "drop function app_municipality()"),
        migrations.RunSQL(USAGE, migrations.RunSQL.noop),
    ]
