from django.db import migrations

# Tries at the login are counted here, for all workers together; Django's own command could not give the rights.
CREATE = """
create table shared_cache (
  cache_key varchar(255) primary key, value text not null, expires timestamp with time zone not null);
create index shared_cache_expires on shared_cache (expires);
grant select, insert, update, delete on shared_cache to kardes_app;
"""


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0001_ground")]
    operations = [migrations.RunSQL(CREATE, "drop table shared_cache")]
