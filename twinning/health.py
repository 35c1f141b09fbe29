"""Whether the application can serve, and whether its database may be trusted with a town's decisions."""

from functools import cache

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

DURABLE = ("fsync", "synchronous_commit", "full_page_writes")
UNSAFE_ROLE = """
select r.rolsuper or r.rolbypassrls, exists (
         select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
  from pg_roles r where r.rolname = session_user
"""


@login_not_required
@require_safe
@transaction.non_atomic_requests
def healthz(request: HttpRequest) -> HttpResponse:
    """200 when the database answers and every migration is applied, else 503."""
    try:
        reason = "" if not pending_migrations() else "migrations pending"
    except DatabaseError:
        connection.close()
        reason = "database does not answer"
    response = HttpResponse(reason or "ok", status=503 if reason else 200, content_type="text/plain")
    response.headers["Cache-Control"] = "no-store"
    return response


healthz.permission = "everybody"


@cache
def known_migrations() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)


def pending_migrations() -> set[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute("select app, name from django_migrations")
        return set(known_migrations()) - set(cursor.fetchall())


def refuse_unsafe_database() -> None:
    """Refuse to serve from a cluster that may lose acknowledged writes, or as a role that row security does not bind.

    A database that does not answer yet is no reason: it may come up later, and /healthz says so until then.
    """
    try:
        with connection.cursor() as cursor:
            faults = list(database_faults(cursor))
    except DatabaseError:
        return
    finally:
        connection.close()
    if faults:
        raise ImproperlyConfigured("This database is not safe for real work: " + "; ".join(faults) + ".")


def database_faults(cursor):
    for name in DURABLE:
        cursor.execute("select current_setting(%s)", [name])
        if cursor.fetchone()[0] == "off":
            yield f"{name} is off, acknowledged writes could be lost"
    cursor.execute(UNSAFE_ROLE)
    bypasses, owns = cursor.fetchone()
    if bypasses:
        yield "DATABASE_URL's role passes by row security"
    if owns:
        yield "DATABASE_URL's role owns tables and passes by their row security"
