"""Two walls: what one town does never reaches another, whatever the code above forgets."""

import pytest
from django.apps import apps
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.http import Http404, HttpResponse

from tests.database import as_owner
from tests.factories import a_town, a_user
from twinning.audit.models import FormKey
from twinning.institutions.models import Holiday, ParentKey
from twinning.people.middleware import TenancyMiddleware
from twinning.relations.models import Contact, Twinning
from twinning.tenancy.constraints import RowSecurity, SameMunicipality
from twinning.tenancy.context import national, tenant

pytestmark = pytest.mark.django_db


@pytest.fixture
def towns(db):
    with as_owner():
        return a_town(), a_town()


def a_holiday(town, on="2026-04-23"):
    return Holiday.objects.create(municipality=town, on=on, name="Bayram")


def test_reading_without_context_is_refused():
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        list(Holiday.objects.all())


def test_rows_of_another_town_are_invisible_to_raw_reading(towns):
    ours, theirs = towns
    with tenant(theirs.pk):
        a_holiday(theirs)
    with tenant(ours.pk):
        assert Holiday.objects.count() == 0
        assert Holiday.objects.update(name="x") == 0
        assert Holiday.objects.all().delete()[0] == 0


def test_insert_for_another_town_is_refused(towns):
    ours, theirs = towns
    with pytest.raises(ProgrammingError, match="row-level security"), tenant(ours.pk):
        a_holiday(theirs)


def test_reference_to_a_row_of_another_town_is_refused_by_the_composite_key(towns):
    ours, theirs = towns
    with as_owner():
        file = Twinning.objects.create(municipality=theirs, year=2026, number=1, title="Onların dosyası")
    stray = Contact(
        twinning_id=file.pk, municipality=ours, on="2026-01-01", means="phone", ours="a", theirs="b", about="c"
    )
    with pytest.raises(IntegrityError, match="same_twinning"), tenant(ours.pk):
        stray.save()


def test_nested_context_gives_back_the_outer_town(towns):
    ours, theirs = towns
    with tenant(ours.pk):
        a_holiday(ours)
        with tenant(theirs.pk):
            assert Holiday.objects.count() == 0
        assert Holiday.objects.count() == 1


def test_nested_context_that_fails_gives_back_the_outer_town(towns):
    ours, theirs = towns
    with tenant(ours.pk):
        a_holiday(ours)
        with pytest.raises(ZeroDivisionError), tenant(theirs.pk):
            raise ZeroDivisionError
        assert Holiday.objects.count() == 1


def test_statistics_role_reads_only_counted_tables(towns):
    with national():
        assert Twinning.objects.count() == 0
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Contact.objects.count()


def test_owner_migrates_rows_of_all_towns(towns):
    for town in towns:
        with tenant(town.pk):
            a_holiday(town)
    with as_owner():
        assert Holiday.objects.update(name="taşındı") == 2


def test_login_role_reads_no_rows_by_itself(towns):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        FormKey.objects.count()


def a_request(rf, user, path="/"):
    request = rf.get(path)
    request.user, request.session = user, {}
    return request


def test_two_requests_on_one_connection_see_their_own_towns(rf, towns):
    with as_owner():
        users = [a_user(town) for town in towns]
    for town in towns:
        with tenant(town.pk):
            a_holiday(town)
    seen = []

    def view(request):
        seen.append([row.municipality_id for row in Holiday.objects.all()])
        return HttpResponse()

    for user in users:
        TenancyMiddleware(view)(a_request(rf, user))
    assert seen == [[towns[0].pk], [towns[1].pk]]


@pytest.mark.parametrize("failure", [Http404, ZeroDivisionError])
def test_view_that_writes_and_then_raises_leaves_nothing(client, towns, settings, failure):
    with as_owner():
        user = a_user(towns[0])

    def view(request):
        a_holiday(towns[0])
        raise failure

    settings.ROOT_URLCONF = type(
        "urls", (), {"urlpatterns": _pattern(view), "handler500": "tests.tenancy.answers.failed"}
    )
    client.force_login(user)
    client.raise_request_exception = False
    assert client.get("/probe/").status_code in (404, 500)
    with tenant(towns[0].pk):
        assert Holiday.objects.count() == 0


def _pattern(view):
    from django.urls import path

    view.permission = "test"
    return [path("probe/", view), path("account/none/", view, name="none")]


def tenant_models():
    return [m for m in apps.get_models() if any(isinstance(c, RowSecurity) for c in m._meta.constraints)]


def test_every_table_with_a_municipality_has_row_security():
    with_town = {m for m in apps.get_models() if any(f.column == "municipality_id" for f in m._meta.concrete_fields)}
    assert {m for m in with_town if m not in tenant_models()} == set()


def test_every_parent_key_has_its_composite_key():
    forgotten = [
        f"{model.__name__}.{field.name}"
        for model in apps.get_models()
        if not hasattr(model, "pgh_tracked_model")
        for field in model._meta.concrete_fields
        if isinstance(field, ParentKey)
        and not any(isinstance(c, SameMunicipality) and c.field == field.name for c in model._meta.constraints)
    ]
    assert forgotten == []


CATALOGUE = {
    "a web role owns a table": """select relname from pg_class join pg_roles r on r.oid = relowner
        where relkind in ('r','v','p') and rolname in ('kardes_app','app_tenant','app_national','app_operator')""",
    "a web role passes row security": """select rolname from pg_roles where (rolsuper or rolbypassrls)
        and rolname in ('kardes_app','app_tenant','app_national','app_operator')""",
    "a view runs with its owner's rights": """select relname from pg_class c join pg_namespace n on n.oid = relnamespace
        where relkind = 'v' and nspname = 'public' and not coalesce(reloptions, '{}') @> '{security_invoker=true}'""",
    "a definer's function without search_path": """select proname from pg_proc p
        join pg_namespace n on n.oid = pronamespace
        where nspname = 'public' and prosecdef and not coalesce(proconfig::text, '') like '%search_path%'""",
    "a town's table without policies": """select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        join pg_namespace n on n.oid = relnamespace
        where attname = 'municipality_id' and relkind = 'r' and nspname = 'public'
        and (not relrowsecurity or not exists (select 1 from pg_policy where polrelid = c.oid))""",
    "a town's key alone in an index": """select indexrelid::regclass from pg_index i join pg_attribute a
        on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where attname = 'municipality_id' and indnatts = 1 and indnkeyatts = 1 and not indisunique""",
}


@pytest.mark.parametrize("fault", CATALOGUE)
def test_catalogue_knows_no_fault(fault):
    with connection.cursor() as cursor:
        cursor.execute(CATALOGUE[fault])
        assert cursor.fetchall() == []
