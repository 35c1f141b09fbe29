"""The help desk looks as a colleague: read-only, visibly, written down at both ends (K20)."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from twinning.audit.recording import acting
from twinning.tenancy.context import tenant

from .models import Membership
from .permissions import Permission

LOOKING = "looking_as"


def may_be_looked_at(user: Any) -> Any:
    """The places in the town whose view an administrator may take: colleagues, never the operator. Login role only."""
    members = Membership.objects.filter(municipality_id=user.municipality_id).current().exclude(user_id=user.pk)
    return members.filter(user__is_active=True, user__is_operator=False, user__is_statistics_reader=False)


def look_as(membership: Membership, *, why: str, by: Any) -> None:
    """Begin to look as a colleague (gözünden bak), with the reason."""
    with acting("people:look_as", membership, by=by, reason=why, facts={"role": membership.role}):
        pass


def stop_looking(membership: Membership, *, by: Any) -> None:
    """Leave a colleague's view (görünümden çık)."""
    with acting("people:stop_looking", membership, by=by):
        pass


def take_view(request: HttpRequest) -> Membership | None:
    """The place whose view this session has taken, while its owner may take it; else the view is gone."""
    pk = request.session.get(LOOKING)
    if pk is None:
        return None
    found = None
    if request.user.may(Permission.LOOK_AS):
        found = may_be_looked_at(request.user).select_related("user", "municipality").filter(pk=pk).first()
    if found is None:
        del request.session[LOOKING]
    return found


def see_through(request: HttpRequest, view: Membership) -> None:
    """For the rest of this request the page is the colleague's; `looker` stays who really looks."""
    request.looker = request.user
    request.user = view.user
    request.user.membership = view
    request.memberships = [view]


def is_refused(request: HttpRequest) -> bool:
    """Whoever looks through another's eyes changes nothing: only leaving the view and the program is open."""
    leaving = (reverse("people:stop_looking"), reverse("account_logout"))
    return request.method not in ("GET", "HEAD", "OPTIONS") and request.path not in leaving


def note_end(request: HttpRequest, view: Membership) -> None:
    """Closing the session ends the view, and that is written down too."""
    if request.method == "POST" and request.path == reverse("account_logout"):
        with tenant(view.municipality_id):
            stop_looking(view, by=request.user)
