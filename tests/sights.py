"""What there is to look at: every page that some role sees, and each picture of it only once.

Two people whose pages differ in nothing but their own name see the same page; one look at it serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from django.contrib.auth import get_user_model
from django.http import HttpResponse

from tests.database import as_owner
from tests.demonstration import open_address, own_addresses, username_of, visitor
from tests.pages import Page, all_pages
from twinning.people.permissions import PERMISSIONS, Permission, Role

# What somebody meets who has not come in, with the status that says so.
DOOR = {"/account/login/": 200, "/account/new/": 200, "/account/inactive/": 200, "/no/such/page/": 404}
# A town's file looks different at every place of the road.
IN_EVERY_STATE = "relations:twinning"
# Pages with these show what a file holds; the others are forms, much the same for every file.
SHOWING = (Permission.VIEW_FILES, Permission.SCORE_CANDIDATES, Permission.READ_FOR_COUNCIL)
# New at every asking: the form's keys. Different for everybody: the own name in the letterhead.
CHANGING = re.compile(r'name="(?:csrfmiddlewaretoken|form_key)" value="[^"]*"|<div class="who">.*?</div>', re.DOTALL)


@dataclass(frozen=True)
class Sight:
    """One page as one person sees it."""

    name: str
    username: str
    address: str


def speak(language: str) -> None:
    """From now on everybody reads the interface in this language."""
    with as_owner():
        get_user_model().objects.update(language=language)


def sights(roles: list[str] | None = None, named: str = "") -> Iterator[Sight]:
    """Every page of these roles that is unlike those before it; the first page of each stands for its letterhead."""
    pages = [page for page in all_pages() if named in page.name]
    seen: set[tuple[str, str]] = set()
    no_pages: set[str] = set()
    for role in roles or Role.values:
        client, is_first = visitor(username_of(role)), True
        for page, address in places(pages, role, in_every_state=not seen):
            answer = client.get(address) if address not in no_pages else None
            if answer is not None and answer.status_code == 200 and not is_page(answer):
                no_pages.add(address)
            elif answer is not None and is_page(answer):
                picture = (address, CHANGING.sub("", answer.content.decode()))
                if picture not in seen or is_first:
                    yield Sight(page.name, client.username, address)
                seen.add(picture)
                is_first = False


def places(pages: list[Page], role: str, *, in_every_state: bool) -> Iterator[tuple[Page, str]]:
    """The pages that may be open to this role: the newest row's and the fullest, files in every state if so wanted."""
    for page in pages:
        if may_open(role, page):
            everywhere = in_every_state and page.name == IN_EVERY_STATE
            found = own_addresses(page) if everywhere else [open_address(page), fullest_address(page)]
            yield from ((page, address) for address in dict.fromkeys(found))


@cache
def fullest_address(page: Page) -> str:
    """Of a page that shows a file, the address that has most to show; of any other the same as always."""
    client, first = visitor(username_of(Role.OFFICER)), open_address(page)
    if page.arguments != ("twinning_id",) or page.view.permission not in SHOWING or not is_page(client.get(first)):
        return first
    answers = {address: client.get(address) for address in own_addresses(page)}
    lengths = {address: len(answer.content) for address, answer in answers.items() if is_page(answer)}
    return max(lengths, key=lengths.__getitem__)


def is_page(answer: HttpResponse) -> bool:
    return answer.status_code == 200 and answer.headers.get("Content-Type", "").startswith("text/html")


def may_open(role: str, page: Page) -> bool:
    needed = page.view.permission
    return needed not in set(Permission) or needed in PERMISSIONS[role]
