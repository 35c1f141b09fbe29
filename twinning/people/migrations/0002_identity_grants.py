from django.db import migrations

# Login, second factor and sessions run as the login role, before any town is known.
TABLES = "django_session, account_emailaddress, account_emailconfirmation, mfa_authenticator, usersessions_usersession"
GRANT = (
    f"grant select, insert, update, delete on {TABLES} to kardes_app; grant select on django_migrations to kardes_app"
)
REVOKE = f"revoke all on {TABLES}, django_migrations from kardes_app"


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
        ("sessions", "0001_initial"),
        ("account", "0009_emailaddress_unique_primary_email"),
        ("mfa", "0003_authenticator_type_uniq"),
        ("usersessions", "0001_initial"),
    ]
    operations = [migrations.RunSQL(GRANT, REVOKE)]
