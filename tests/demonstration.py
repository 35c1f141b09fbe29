"""The people of the drawn municipality and of its neighbour, each with a client of their own."""

from __future__ import annotations

from functools import cache

from django.db import connection

from tests.browsing import Visitor
from tests.pages import Page
from twinning.people.models import User
from twinning.people.permissions import PERMISSIONS, Role
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
