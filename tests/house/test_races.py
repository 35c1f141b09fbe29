"""Two clerks press the same deciding button in the same moment, each on a connection of their own.

A third connection holds the row that both verbs lock first; both presses are on their way, past every check that reads
without a lock, before it lets go. So each run is the worst case, not a lucky one.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.db.models import Count
from django.http import HttpResponse
from django.utils import timezone

from tests.database import as_owner, renew
from tests.demonstration import (
    NEIGHBOURS,
    colleague_of,
    first_sent,
    made_ready,
    open_forms,
    opened_at,
    person,
    username_of,
    visitor,
)
from tests.filling import Opened
from tests.pages import page_called
from twinning.audit.models import Act
from twinning.cities.actions import adopt_place
from twinning.cities.models import City, GazetteerPlace
from twinning.institutions.models import Municipality
from twinning.people.permissions import Role
from twinning.relations.actions import open_twinning
from twinning.relations.models import FileNumber, Twinning
from twinning.tenancy.context import login_role, tenant

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("demonstration")]
WAITING = """
select count(distinct w.pid) from pg_locks w join pg_locks r using (pid)
where not w.granted and r.database = (select oid from pg_database where datname = current_database())
"""
PATIENCE = 1.5  # seconds; a waiting press gives up after two


def wait_for(waiting: int) -> None:
    """Until so many connections to this database stand before a lock."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute(WAITING)
            if cursor.fetchone()[0] >= waiting:
                return
        time.sleep(0.005)
    raise AssertionError(f"{waiting} presses were to stand before the lock")


def pressed_at_once(hold: Callable[[], Any], *presses: Callable[[], Any]) -> list[Any]:
    """What each press answers when all stand before the lock that `hold` takes, and it opens."""
    with ThreadPoolExecutor(len(presses)) as pool:
        with transaction.atomic():
            hold()
            running = [pool.submit(alone, press) for press in presses]
            wait_for(len(presses))
        return [press.result() for press in running]


def alone(press: Callable[[], Any]) -> Any:
    """Press on this thread's own connection."""
    try:
        return press()
    finally:
        connections.close_all()


def hold_file(opened: Opened) -> None:
    with tenant(opened.form.user.municipality_id):
        Twinning.objects.select_for_update().get(pk=int(opened.address.split("/")[2]))


def acts_of(*verbs: str) -> int:
    with login_role(), as_owner():
        return Act.objects.filter(**({"verb__in": verbs} if verbs else {})).count()


DECIDING = [
    "purpose:fix_purpose", "partners:choose", "protocols:send_to_council", "protocols:record_council_decision",
    "protocols:record_permission", "protocols:record_refusal", "protocols:record_signing", "protocols:record_end",
    "programs:record_agreement", "relations:suspend", "relations:drop",
]  # fmt: skip


def press_of(opened: Opened, username: str) -> Callable[[], HttpResponse]:
    """Somebody at a desk of their own, with the form open before them."""
    client = visitor(username)
    theirs = opened_at(client, opened.page, opened.address)
    return lambda: client.post(theirs.address, theirs.payload)


@pytest.mark.rule("R4")
@pytest.mark.parametrize("name", DECIDING)
def test_two_clerks_who_decide_at_once_leave_one_act(name):
    opened = made_ready(first_sent(page_called(name)))
    alone, before = acts_of_one_press(opened, name), acts_of(name)
    presses = [press_of(opened, username) for username in (opened.username, colleague_of(opened))]
    answers = pressed_at_once(lambda: hold_file(opened), *presses)
    assert sorted(answer.status_code for answer in answers) == [200, 302]
    assert acts_of(name) == before + alone > before
    told = max(answers, key=lambda answer: answer.status_code == 200)
    assert told.context["form"].errors


@pytest.mark.rule("R5")
@pytest.mark.parametrize("name", DECIDING)
def test_same_form_sent_twice_at_once_acts_once(name):
    opened = made_ready(first_sent(page_called(name)))
    alone, before = acts_of_one_press(opened, name), acts_of(name)
    clients = [visitor(opened.username) for _ in range(2)]
    presses = [lambda client=client: client.post(opened.address, opened.payload) for client in clients]
    answers = pressed_at_once(lambda: hold_file(opened), *presses)
    assert sorted(answer.status_code for answer in answers) == [200, 302]
    assert acts_of(name) == before + alone > before


def acts_of_one_press(opened: Opened, *verbs: str) -> int:
    """How many acts a single press leaves: a council's decision is one of the round and one of its own."""
    with transaction.atomic():
        before = acts_of(*verbs)
        visitor(opened.username).post(opened.address, opened.payload)
        left = acts_of(*verbs) - before
        transaction.set_rollback(True)
    return left


@pytest.mark.drill
@pytest.mark.rule("R5")
def test_every_form_sent_twice_at_once_acts_once():
    found = {}
    for opened in filter(None, [first_sent(opened.page) for opened in open_forms()]):
        if fault := done_twice(made_ready(opened)):
            found[opened.page.name] = fault
        renew()
    assert found == {}


def done_twice(opened: Opened) -> str:
    """What is wrong with what the same form did, sent twice at once."""
    alone, before = acts_of_one_press(opened), acts_of()
    clients = [visitor(opened.username) for _ in range(2)]
    presses = [lambda client=client: client.post(opened.address, opened.payload) for client in clients]
    statuses = sorted(answer.status_code for answer in pressed_at_once(hold_keys, *presses))
    if statuses[-1] != 302 or statuses[0] not in (200, 403, 404):
        return f"answers {statuses}"
    return "" if acts_of() - before == alone else "acted twice"


def hold_keys() -> None:
    """Every press takes its form's key first."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("lock table audit_formkey in share row exclusive mode")


def test_files_opened_at_once_are_numbered_without_a_gap():
    opened = first_sent(page_called("relations:open_twinning"))
    last = last_number()
    presses = [press_of(opened, username) for username in (opened.username, colleague_of(opened))]
    answers = pressed_at_once(hold_numbers, *presses)
    assert [answer.status_code for answer in answers] == [302, 302]
    assert last_number() == last + 2


@pytest.mark.parametrize(("name", "answers"), [("add_holiday", [200, 302]), ("add_national_holidays", [302, 302])])
def test_holidays_written_at_once_stand_once(name, answers):
    opened, before = first_sent(page_called(f"people:{name}")), acts_of("people:add_holiday")
    alone = acts_of_one_press(opened, "people:add_holiday")
    presses = [press_of(opened, opened.username) for _ in range(2)]
    assert sorted(answer.status_code for answer in pressed_at_once(hold_town, *presses)) == answers
    assert acts_of("people:add_holiday") == before + alone > before


def hold_town() -> None:
    town = person(username_of(Role.ADMINISTRATOR)).municipality_id
    with tenant(town):
        Municipality.objects.select_for_update().get(pk=town)


def last_number() -> int:
    user = person(username_of(Role.OFFICER))
    with tenant(user.municipality_id):
        return FileNumber.objects.filter(year=timezone.localdate().year).values_list("last", flat=True).get()


def hold_numbers() -> None:
    with tenant(person(username_of(Role.OFFICER)).municipality_id):
        FileNumber.objects.select_for_update().get(year=timezone.localdate().year)


def test_number_of_a_file_that_came_to_nothing_is_given_again():
    """One opens a file and fails before the end; the other, who waited, gets the number that came free."""
    user, other = person(username_of(Role.OFFICER)), person(username_of(Role.MANAGER))
    last = last_number()
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            lost = in_town(
                user, lambda user: open_twinning(user.membership.municipality, title="Yarıda kalan", by=user)
            )
            waiting = pool.submit(alone, lambda: in_town(other, open_file))
            wait_for(1)
            transaction.set_rollback(True)
        kept = waiting.result()
    assert (lost.number, kept.number) == (last + 1, last + 1)


def in_town(user: Any, verb: Callable[[Any], Any]) -> Any:
    with tenant(user.municipality_id):
        return verb(user)


def open_file(user: Any) -> Twinning:
    return open_twinning(user.membership.municipality, title="Sonuna varan", by=user)


def adopted_at_once(first: GazetteerPlace, second: GazetteerPlace) -> tuple[City, City]:
    """Two towns take a place over at once: the second stands before the row that the first has not kept yet."""
    ours, theirs = person("uzman"), person(f"{NEIGHBOURS}uzman")
    with ThreadPoolExecutor(1) as pool:
        with tenant(ours.municipality_id):
            taken = adopt_place(first, by=ours)
            waiting = pool.submit(alone, lambda: in_town(theirs, lambda user: adopt_place(second, by=user)))
            wait_for(1)
        return taken, waiting.result()


def test_place_that_two_towns_adopt_at_once_becomes_one_city():
    place = GazetteerPlace.objects.exclude(pk__in=known_places()).first()
    taken, found = adopted_at_once(place, place)
    assert taken == found
    assert (found.name_tr, City.objects.filter(geonames_id=place.pk).count()) == (place.name, 1)


def test_two_places_of_one_name_adopted_at_once_are_told_apart():
    twins = GazetteerPlace.objects.exclude(pk__in=known_places()).values("country", "name")
    named = twins.annotate(count=Count("pk")).filter(count=2).order_by("country", "name").first()
    first, second = GazetteerPlace.objects.filter(country=named["country"], name=named["name"])
    taken, found = adopted_at_once(first, second)
    assert (taken.name_tr, found.name_tr) == (first.name, f"{first.name} ({second.pk})")


def known_places() -> Any:
    return City.objects.exclude(geonames_id=None).values("geonames_id")
