"""The tests' own ground: the roles, the collation, the clones."""

import pytest
from django.db import ProgrammingError, connection, transaction


def ask(sql: str) -> tuple:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()


@pytest.mark.django_db
def test_tests_run_as_the_login_role():
    assert ask("select session_user::text, current_user::text") == ("kardes_app", "kardes_app")


@pytest.mark.django_db
def test_collation_is_the_production_one():
    sql = "select datlocprovider::text, datcollate, datctype from pg_database where datname = current_database()"
    assert ask(sql) == ("c", "C.UTF-8", "C.UTF-8")


@pytest.mark.django_db
def test_owner_steps_in_and_out(owner):
    with owner():
        assert ask("select current_user::text") == ("kardes_owner",)
    assert ask("select current_user::text") == ("kardes_app",)


@pytest.mark.django_db
def test_login_role_may_not_truncate():
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        ask("truncate django_session")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", [1, 2])
def test_transactional_test_starts_from_a_fresh_clone(turn):
    ask("insert into shared_cache values ('left', 'behind', now()) returning 1")
    assert ask("select count(*) from shared_cache") == (1,)
