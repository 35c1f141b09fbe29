"""The pages that are measured, at the rows of the database they are measured in."""

from __future__ import annotations

from urllib.parse import urlencode

from django.db import connection
from django.urls import reverse

from partners.models import Candidate
from protocols.models import Protocol
from tests.bench.seeding import WORD
from twinning.people.models import User
from twinning.relations.models import Twinning
from twinning.relations.paging import SIZE
from twinning.tenancy.context import tenant

LISTS = ("files", "search, 2 filters", "last page")
PAGES = (
    *LISTS, "today", "one file", "its form", "its history", "comparison", "protocol", "protocol, for the council",
    "calendar", "papers",
)  # fmt: skip


def addresses(user: User) -> dict[str, str]:
    """Name and address of every measured page, for this person's own rows."""
    with tenant(user.municipality_id):
        files = Twinning.objects.visible_to(user)
        newest = files.latest("updated_at", "id")
        compared = Candidate.objects.visible_to(user).order_by("-id")[0].twinning_id
        written = Protocol.objects.visible_to(user).exclude(clauses=None).order_by("-id")[0].twinning_id
        return {
            "today": reverse("relations:today"),
            "files": reverse("relations:twinnings"),
            "search, 2 filters": f"{reverse('relations:twinnings')}?{urlencode(filters_for(newest))}",
            "last page": f"{reverse('relations:twinnings')}?{urlencode({'after': before_last_page(files)})}",
            "one file": newest.get_absolute_url(),
            "its form": reverse("relations:edit_twinning", args=[newest.pk]),
            "its history": reverse("relations:history", args=[newest.pk]),
            "comparison": reverse("partners:compare", args=[compared]),
            "protocol": reverse("protocols:protocol", args=[written]),
            "protocol, for the council": reverse("protocols:read_protocol", args=[written]),
            "calendar": reverse("relations:calendar"),
            "papers": reverse("relations:papers"),
        }


def filters_for(newest: Twinning) -> dict[str, str]:
    """Words and two ticks that find this file among few."""
    with connection.cursor() as cursor:
        cursor.execute(f"select {WORD} from (select (%s::bigint / 100000) as k) numbered", [newest.pk])
        word = cursor.fetchone()[0]
    return {"q": word, "status": newest.status, "kind": newest.kind}


def before_last_page(files: object) -> str:
    """The mark in the address behind which only the last page lies."""
    oldest_first = files.order_by("updated_at", "id")  # type: ignore[attr-defined]
    mark = oldest_first[min(SIZE, oldest_first.count() - 1)]
    return f"{mark.updated_at.isoformat()}~{mark.pk}"
