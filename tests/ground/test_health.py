"""When the application says that it can serve, and when it refuses to."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.urls import reverse

from twinning.health import database_faults, refuse_unsafe_database


@pytest.mark.django_db
def test_healthz_answers_without_login(client):
    response = client.get(reverse("healthz"))
    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.django_db
def test_healthz_waits_for_migrations(client, owner):
    with owner(), connection.cursor() as cursor:
        cursor.execute("delete from django_migrations where app = 'tenancy'")
    response = client.get(reverse("healthz"))
    assert (response.status_code, response.content) == (503, b"migrations pending")


@pytest.mark.django_db
def test_healthz_without_database(client):
    with connection.cursor() as cursor:
        cursor.execute("set local statement_timeout = 1")
        cursor.execute("select pg_advisory_lock_shared(1)")
    connection.connection.close()
    response = client.get(reverse("healthz"))
    assert (response.status_code, response.content) == (503, b"database does not answer")


@pytest.mark.django_db
def test_healthz_is_not_written_to(client):
    assert client.post(reverse("healthz")).status_code == 405


@pytest.mark.django_db
def test_cluster_that_may_lose_writes_is_refused():
    with pytest.raises(ImproperlyConfigured, match="fsync is off"):
        refuse_unsafe_database()


@pytest.mark.django_db
def test_login_role_has_no_other_fault():
    with connection.cursor() as cursor:
        faults = list(database_faults(cursor))
    assert [fault.split()[0] for fault in faults] == ["fsync", "synchronous_commit", "full_page_writes"]


@pytest.mark.django_db
def test_role_that_owns_tables_is_refused(owner):
    with connection.cursor() as cursor:
        with owner():
            cursor.execute("create table stray ()")
        cursor.execute("set local role kardes_owner")
        cursor.execute("grant create on schema public to kardes_app")
        cursor.execute("set local role none")
        cursor.execute("create table own ()")
        assert "owns tables" in list(database_faults(cursor))[-1]
