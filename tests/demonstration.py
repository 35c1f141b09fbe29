"""The people of the drawn municipality and of its neighbour, each with a client of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, partial
from typing import Any

from django.db import connection, transaction
from django.db.models import DateField, F
from django.http import HttpResponse

from evaluations.actions import decide, go_on_without_answer
from evaluations.models import Evaluation
from evaluations.states import EvaluationState, FollowUpKind
from protocols.actions import enter_historic
from protocols.models import Protocol, Termination
from tests.browsing import Visitor
from tests.filling import Opened, payload_of
from tests.pages import Page, all_pages, page_called
from twinning.audit.deciding import DecidingForm
from twinning.people.models import User
from twinning.people.permissions import PERMISSIONS, Permission, Role
from twinning.relations.actions import open_twinning
from twinning.relations.demo_people import OFFICES
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.tenancy.context import login_role, tenant

NEIGHBOURS = "komsu-"
TRIED = 40
# Forms that stand open only after another one was sent.
AFTER = {
    "partners:hand_in": ["partners:compare"],
    "protocols:record_application": ["protocols:prepare_application"],
    "programs:remove_objective": ["programs:add_objective"],
    "evaluations:remove_finding": ["evaluations:add_finding"],
}
# Pages without a form, until a page is believed to have none.
ENOUGH = 2
# Written whenever somebody is there, whatever the page does.
OF_THE_SESSION = ("django_session", "usersessions_usersession", "shared_cache")
WRITTEN = """
select relname from pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0 and relname <> all(%s)
"""


def username_of(role: str) -> str:
    return next(name for name, (held, _) in OFFICES.items() if held == role)


def person(username: str) -> User:
    """Somebody of the demonstration, acting in their town."""
    with login_role():
        user = User.objects.get(username=username)
        user.membership = user.memberships.select_related("municipality").get()
        return user


def visitor(username: str) -> Visitor:
    """This person's browser."""
    client = Visitor(raise_request_exception=False)
    client.force_login(person(username))
    client.username = username
    return client


def role_with(permission: str) -> str:
    """The first role that holds a permission."""
    return next(role for role in Role if permission in PERMISSIONS[role])


def allowed_role(page: Page) -> str:
    permission = page.view.permission
    return Role.OFFICER if permission in ("everybody", "logged in") else role_with(permission)


def own_addresses(page: Page) -> list[str]:
    """The page's addresses for the drawn municipality's rows."""
    with tenant(person(username_of(Role.OFFICER)).municipality_id):
        return list(page.addresses())


@cache
def open_address(page: Page) -> str:
    """The first address at which this page stands open for those who may; else one that leads on, else any."""
    client, seen = visitor(username_of(allowed_role(page))), {}
    for address in own_addresses(page):
        status = client.get(address).status_code
        if status == 200:
            return address
        seen.setdefault(status, address)
    return next((seen[status] for status in (302, 405, 500) if status in seen), page.address_of_nobody())


def written() -> set[str]:
    """The tables written in this transaction so far, but for the session's own."""
    with connection.cursor() as cursor:
        cursor.execute(WRITTEN, [list(OF_THE_SESSION)])
        return {name for (name,) in cursor.fetchall()}


@cache
def open_forms() -> list[Opened]:
    """Every form that a page of the demonstration shows to those who may send it, filled in."""
    guarded = [page for page in all_pages() if page.view.permission in set(Permission)]
    desk = cache(visitor)
    found = [first_opened(page, desk(username_of(allowed_role(page)))) for page in guarded]
    return [opened for opened in found if opened]


def is_paper(response: HttpResponse) -> bool:
    return response.status_code == 200 and not response.headers["Content-Type"].startswith("text/html")


def first_opened(page: Page, client: Visitor) -> Opened | None:
    """The page's form where its button is not locked, else where it is."""
    locked, without = None, 0
    for address in own_addresses(page)[:TRIED]:
        response = client.get(address)
        opened = opened_in(response, client, page, address)
        if opened and not response.context.get("locked"):
            return opened
        locked, without = locked or opened, without + (response.status_code == 200 and not opened)
        if without == ENOUGH or is_paper(response):
            break
    return locked


@cache
def first_sent(page: Page) -> Opened | None:
    """The page's form at the first address at which its verb is carried out."""
    before = preparation(page)
    client = visitor(username_of(allowed_role(page)))
    with transaction.atomic():
        if before:
            before()
        addresses = (address for address in own_addresses(page)[:TRIED] if can_be_sent(client, page, address))
        found = next(addresses, None)
        opened = opened_at(client, page, found) if found else None
        transaction.set_rollback(True)
    return opened and replace(opened, before=before)


def can_be_sent(client: Visitor, page: Page, address: str) -> bool:
    opened = opened_at(client, page, address)
    return bool(opened) and taken_back(lambda: client.post(opened.address, opened.payload)).status_code == 302


def preparation(page: Page) -> Callable[[], Any] | None:
    """What must be done before one of the demonstration's files is ready for this form."""
    if page.name in BY_HAND:
        return BY_HAND[page.name]
    earlier = [found for name in AFTER.get(page.name, ()) if (found := first_sent(page_called(name)))]
    return partial(press_each, earlier) if earlier else None


def press_each(forms: list[Opened]) -> None:
    for opened in forms:
        if opened.before:
            opened.before()
        visitor(opened.username).post(opened.address, opened.payload)


def made_ready(opened: Opened) -> Opened:
    """The form where it can be sent once more, after what must be done before; rows made there have new numbers."""
    if not opened.before:
        return opened
    opened.before()
    client = visitor(opened.username)
    address = next(address for address in own_addresses(opened.page) if can_be_sent(client, opened.page, address))
    return opened_at(client, opened.page, address)


def enter_a_protocol_of_the_past() -> None:
    officer = person(username_of(Role.OFFICER))
    with tenant(officer.municipality_id):
        twinning = Twinning.objects.filter(status=Status.DRAFTING, protocols=None).order_by("pk")[0]
        enter_historic(twinning, signed_on=date(1998, 5, 12), by=officer)


def open_a_file_of_the_past() -> None:
    officer = person(username_of(Role.OFFICER))
    with tenant(officer.municipality_id):
        town = officer.membership.municipality
        twinning = open_twinning(town, title="Geçmişten bir dosya", is_historic=True, by=officer)
        enter_historic(twinning, signed_on=date(1998, 5, 12), by=officer)


def let_the_notice_run_out() -> None:
    """A year and a half goes by for every end under way."""
    with tenant(person(username_of(Role.OFFICER)).municipality_id):
        days = [field.name for field in Termination._meta.fields if isinstance(field, DateField)]
        Termination.objects.open().update(**{name: F(name) - timedelta(days=500) for name in days})


def let_the_terms_run_out() -> None:
    """Ten years go by for every protocol with a term."""
    with tenant(person(username_of(Role.OFFICER)).municipality_id):
        ago = {name: F(name) - timedelta(days=3650) for name in ("in_force_from", "in_force_until")}
        Protocol.objects.exclude(in_force_until=None).update(**ago)


def decide_without_the_partner() -> None:
    """Who waits for a partner's answer goes on without it and decides what follows."""
    officer = person(username_of(Role.OFFICER))
    with tenant(officer.municipality_id):
        for evaluation in Evaluation.objects.filter(state=EvaluationState.AT_PARTNER):
            go_on_without_answer(evaluation, why="İki hatırlatmaya yanıt gelmedi.", by=officer)
            decide(evaluation, kind=FollowUpKind.CONTINUE, text="Sürdürülecek.", owner="Dış İlişkiler", by=officer)


BY_HAND = {
    "evaluations:close": decide_without_the_partner,
    "protocols:record_expiry": let_the_terms_run_out,
    "protocols:complete_historic": enter_a_protocol_of_the_past,
    "protocols:enter_historic_end": open_a_file_of_the_past,
    "protocols:record_end": let_the_notice_run_out,
}


def taken_back(press: Callable[[], HttpResponse]) -> HttpResponse:
    """What a press answers; what it does is undone."""
    with transaction.atomic():
        response = press()
        transaction.set_rollback(True)
    return response


def opened_at(client: Visitor, page: Page, address: str) -> Opened | None:
    """The form at this address as this visitor sees it."""
    return opened_in(client.get(address), client, page, address)


def opened_in(response: HttpResponse, client: Visitor, page: Page, address: str) -> Opened | None:
    form = (response.context or {}).get("form") if response.status_code == 200 else None
    if not isinstance(form, DecidingForm):
        return None
    # Choices of rows are read again.
    with tenant(form.user.municipality_id):
        return Opened(page, address, client.username, form, payload_of(form, page.name))


def colleague_of(opened: Opened) -> str:
    """Somebody else who may, else the same person at another desk."""
    roles = [role for role in Role if opened.page.view.permission in PERMISSIONS[role]]
    return next((name for role in roles if (name := username_of(role)) != opened.username), opened.username)


@cache
def lists() -> list[tuple[str, list[str]]]:
    """Each list's address with the names of its filters."""
    client, found = visitor(username_of(Role.MANAGER)), []
    for page in all_pages():
        response = client.get(open_address(page))
        context = response.context if response.status_code == 200 and response.context else {}
        if "filter" in context or hasattr(context.get("page"), "next_url"):
            found.append((open_address(page), list(context["filter"].form.fields) if "filter" in context else []))
    return found
