"""The people of the drawn municipality and of its neighbour, each with a client of their own."""

from __future__ import annotations

from functools import cache

from django.db import connection

from tests.browsing import Visitor
from tests.filling import Opened, payload_of
from tests.pages import Page, all_pages
from twinning.audit.deciding import DecidingForm
from twinning.people.models import User
from twinning.people.permissions import PERMISSIONS, Permission, Role
from twinning.relations.demo_people import OFFICES
from twinning.tenancy.context import login_role, tenant

NEIGHBOURS = "komsu-"
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
    guarded = (page for page in all_pages() if page.view.permission in set(Permission))
    found = (opened_at(visitor(username_of(allowed_role(page))), page, open_address(page)) for page in guarded)
    return [opened for opened in found if opened]


def opened_at(client: Visitor, page: Page, address: str) -> Opened | None:
    """The form at this address as this visitor sees it."""
    response = client.get(address)
    form = (response.context or {}).get("form") if response.status_code == 200 else None
    if not isinstance(form, DecidingForm):
        return None
    # Choices of rows are read again.
    with tenant(form.user.municipality_id):
        return Opened(page, address, client.username, form, payload_of(form))


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
