"""The database goes away and comes back."""

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client

from tests.database import CLUSTER, PROCESS


def lose_connections() -> None:
    CLUSTER.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :'name'", name=PROCESS)


@pytest.fixture
def clerk(transactional_db):
    client = Client(raise_request_exception=False)
    client.force_login(get_user_model().objects.create_user("memur", name="Memur"))
    return client


def test_lost_database_is_a_pause_of_one_request(clerk):
    lose_connections()
    answer = clerk.get("/")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    connection.close_if_unusable_or_obsolete()
    assert clerk.get("/").status_code == 302


def test_own_mistake_is_no_pause(clerk, monkeypatch):
    monkeypatch.setattr("twinning.people.middleware.choose_membership", lambda request: 1 / 0)
    answer = clerk.get("/")
    assert (answer.status_code, "Retry-After" in answer.headers) == (500, False)
