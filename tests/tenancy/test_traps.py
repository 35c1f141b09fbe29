"""The traps of row security, each of which loses or shows rows without a word when one falls into it."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import IntegrityError, ProgrammingError, connection, models, transaction
from django.http import HttpResponse
from django.urls import include, path

from tests.database import as_owner
from tests.factories import a_town, a_twinning, a_user
from twinning.audit.models import Act, FormKey
from twinning.institutions.models import Holiday
from twinning.people.models import Membership, User
from twinning.relations import actions
from twinning.tenancy.context import tenant

WEB = ("kardes_app", "app_tenant", "app_national", "app_operator")
EVENTS = "select count(*) from relations_twinningevent where pgh_context ->> 'act' = %s"


def asked(sql: str, *values: object) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, list(values))
        return cursor.fetchall()


def granted() -> list[tuple]:
    """(table, role, right) of every table, and of every column that was given by itself."""
    return asked(
        """select relname, grantee::regrole::text, privilege_type
             from pg_class c cross join lateral aclexplode(c.relacl) where relkind in ('r', 'v')
            union select relname, grantee::regrole::text, privilege_type
             from pg_class c join pg_attribute a on attrelid = c.oid cross join lateral aclexplode(attacl)"""
    )


# --- 1: roles ---


@pytest.mark.django_db
def test_login_role_inherits_nothing():
    """With INHERIT it would see every row through the statistics reader's policy."""
    assert asked("select rolinherit from pg_roles where rolname = 'kardes_app'") == [(False,)]


@pytest.mark.django_db
def test_web_roles_may_not_truncate():
    assert {table for table, role, right in granted() if role in WEB and right == "TRUNCATE"} == set()


@pytest.mark.django_db
def test_limits_of_the_login_stand():
    limits = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
    assert [asked(f"show {limit}")[0][0] for limit in limits] == ["15s", "2s", "30s"]


# --- 2: ENABLE without FORCE ---


@pytest.mark.django_db
def test_no_table_forces_row_security_on_its_owner():
    """Forced, an owner's data migration changed no row and said nothing."""
    assert asked("select relname from pg_class where relforcerowsecurity") == []


# --- 3: the composite key ---


@pytest.mark.django_db
def test_every_key_between_rows_of_towns_is_composite():
    """A single key to a town's row would let a row point into another town."""
    single = """
        select c.conname from pg_constraint c
        join pg_attribute child on child.attrelid = c.conrelid and child.attname = 'municipality_id'
        join pg_attribute parent on parent.attrelid = c.confrelid and parent.attname = 'municipality_id'
        where c.contype = 'f' and cardinality(c.conkey) = 1"""
    assert asked(single) == []


@pytest.mark.django_db
def test_row_that_is_moved_to_another_town_is_refused(officer, town):
    twinning = a_twinning(town, officer)
    with as_owner():
        other = a_town()
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        type(twinning).objects.filter(pk=twinning.pk).update(municipality=other)


# --- 4: the request ---


@pytest.mark.django_db(transaction=True)
def test_town_ends_with_its_context():
    """SET LOCAL: otherwise the next borrower of the connection would see this town's rows."""
    with tenant(7):
        assert asked("select current_setting('app.municipality'), current_user") == [("7", "app_tenant")]
    assert asked("select coalesce(current_setting('app.municipality', true), ''), current_user") == [("", "kardes_app")]


@pytest.mark.django_db(transaction=True)
def test_what_runs_after_the_commit_has_no_town():
    seen: list[str] = []

    def after() -> None:
        try:
            Holiday.objects.count()
        except ProgrammingError as error:
            seen.append(str(error))

    with tenant(7):
        transaction.on_commit(after)
    assert len(seen) == 1
    assert "permission denied" in seen[0]


def role_of_the_request(request):
    return HttpResponse(asked("select current_user")[0][0])


role_of_the_request.permission = "logged in"


@pytest.mark.django_db
@pytest.mark.parametrize(("address", "role"), [("/account/probe/", "kardes_app"), ("/probe/", "app_tenant")])
def test_identity_pages_run_as_the_login_and_others_as_the_town(client, officer, settings, address, role):
    patterns = [path(address[1:], role_of_the_request), path("", include("twinning.urls"))]
    settings.ROOT_URLCONF = type("urls", (), {"urlpatterns": patterns})
    client.force_login(officer)
    assert client.get(address).content.decode() == role


@pytest.mark.django_db
@pytest.mark.parametrize(
    "reading",
    [
        lambda: User.objects.values_list("email", flat=True),
        lambda: User.objects.values_list("password", flat=True),
        lambda: Session.objects.values_list("pk", flat=True),
    ],
)
def test_town_reads_nothing_of_accounts_but_names(town, reading):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        list(reading())


@pytest.mark.django_db
def test_town_reads_names_of_accounts(officer):
    assert User.objects.names().get(pk=officer.pk).office == "Dış İlişkiler Uzmanı"


@pytest.mark.django_db
def test_town_sees_only_its_own_memberships(officer):
    with as_owner():
        a_user(a_town())
    assert list(Membership.objects.values_list("user_id", flat=True)) == [officer.pk]


# --- 5: the statistics reader ---

# Tables of towns that the statistics reader may count: nothing personal, no contacts, no papers, no history.
COUNTED = {
    "institutions_municipality",
    "relations_twinning",
    "relations_twinningpartner",
    "protocols_protocol",
    "protocols_round",
    "protocols_termination",
    "evaluations_evaluation",
    "evaluations_finding",
}


@pytest.mark.django_db
def test_statistics_reader_reads_only_the_list():
    of_towns = asked("""select distinct relname from pg_class c join pg_policy p on p.polrelid = c.oid""")
    read = {table for table, role, right in granted() if (role, right) == ("app_national", "SELECT")}
    assert read & {name for (name,) in of_towns} == COUNTED


@pytest.mark.django_db
def test_statistics_reader_reads_nothing_that_somebody_typed():
    """Any sentence may name a person: of a town's typed words only its own name, place and province are read."""
    typed = {
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField) and not field.choices
    }
    columns = asked(
        """select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_policy p on p.polrelid = c.oid and p.polname = 'national'
           where a.attnum > 0 and not attisdropped
             and has_column_privilege('app_national', c.oid, a.attnum, 'SELECT')"""
    )
    assert {name for table, name in typed & set(columns)} == {"name", "town", "province"}


@pytest.mark.django_db
def test_statistics_reader_writes_nothing():
    assert {right for _, role, right in granted() if role == "app_national"} == {"SELECT"}


# --- what is kept ---

# Rows that a verb may take away again; everything else is corrected, ended or closed, and stays.
REMOVED_BY_VERBS = {
    "drafts_formdraft", "evaluations_activitylesson", "evaluations_finding", "institutions_holiday",
    "institutions_logo", "partners_candidate", "partners_criterion", "partners_feature", "partners_pilot",
    "partners_score", "programs_activity", "programs_activityobjective", "programs_costitem", "programs_duty",
    "programs_expense", "programs_fundingshare", "programs_objective", "programs_output", "programs_participation",
    "protocols_clause", "protocols_clausetext", "purpose_consultation", "relations_contact",
}  # fmt: skip


@pytest.mark.django_db
def test_town_cannot_delete_what_is_kept():
    assert {table for table, role, right in granted() if (role, right) == ("app_tenant", "DELETE")} == REMOVED_BY_VERBS


# --- 7: history ---


@pytest.mark.django_db
def test_values_of_a_verb_bear_its_act(officer, twinning):
    actions.edit_twinning(twinning, title="Başka ad", by=officer)
    act = Act.objects.filter(verb="relations:edit_twinning").get()
    assert asked(EVENTS, str(act.pk)) == [(1,)]


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["update audit_act set verb = 'x'", "delete from audit_act"])
def test_acts_are_never_changed(officer, twinning, change):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        asked(change)
    with as_owner(), pytest.raises(Exception, match="pgtrigger"), transaction.atomic():
        asked(change)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change", ["update relations_twinningevent set title = 'x'", "delete from relations_twinningevent"]
)
def test_old_values_are_never_changed(officer, twinning, change):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        asked(change)
    with as_owner(), pytest.raises(Exception, match="pgtrigger"), transaction.atomic():
        asked(change)


@pytest.mark.django_db
def test_every_row_of_the_past_stays_in_its_town():
    """The tables of old values hold the same words as the rows: without row security they would show every town's."""
    events = {model._meta.db_table for model in apps.get_models() if hasattr(model, "pgh_tracked_model")}
    guarded = {name for (name,) in asked("select relname from pg_class where relrowsecurity")}
    assert events
    assert events - guarded == set()


# --- 8: the form key ---


@pytest.mark.django_db
def test_same_key_is_taken_once(officer):
    key = {"key": "a2f4a7a0-0000-4000-8000-000000000001", "user_id": officer.pk}
    FormKey.objects.create(municipality_id=officer.municipality_id, **key)
    with pytest.raises(IntegrityError), transaction.atomic():
        FormKey.objects.create(municipality_id=officer.municipality_id, **key)
