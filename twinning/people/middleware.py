"""After authentication: which town this person acts in, and the tenant context around the whole request."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation

from twinning.tenancy.context import tenant

from . import looking
from .models import Membership, User

CHOSEN = "municipality"


class TenancyMiddleware:
    """Opens its own transaction outside; `ATOMIC_REQUESTS` stays on inside as a savepoint.

    Exceptions never reach a middleware: without the inner savepoint, rows written before a 500 would be kept.
    Identity pages (login, second factor, sessions) run as the login role, which sees no town's rows.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(settings.OPEN_PREFIXES) or not request.user.is_authenticated:
            return self.get_response(request)
        choose_membership(request)
        speak_language_of(request)
        request.looking_as = looking.take_view(request)
        if request.looking_as and looking.is_refused(request):
            return render(request, "people/only_looking.html", status=403)
        if request.looking_as:
            looking.note_end(request, request.looking_as)
        if request.path.startswith(settings.IDENTITY_PREFIXES):
            return self.get_response(request)
        if request.user.membership is None:
            return redirect(reverse("people:no_municipality"))
        if must_set_up_second_factor(request):
            return redirect(reverse("mfa_activate_totp"))
        if request.looking_as:
            looking.see_through(request, request.looking_as)
        with tenant(request.user.municipality_id):
            return self.get_response(request)


def choose_membership(request: HttpRequest) -> None:
    """The town chosen in this session, else the first one served: who adds a colleague elsewhere moves no desk."""
    user: User = request.user
    memberships = list(user.memberships.current().select_related("municipality").order_by("municipality__name"))
    chosen = request.session.get(CHOSEN)
    first = min(memberships, key=attrgetter("pk"), default=None)
    user.membership = next((m for m in memberships if m.municipality_id == chosen), first)
    request.memberships = memberships


def speak_language_of(request: HttpRequest) -> None:
    translation.activate(request.user.language)
    request.LANGUAGE_CODE = translation.get_language()


def must_set_up_second_factor(request: HttpRequest) -> bool:
    """Whether this role needs a second factor that the person has not set up yet (`MFA_REQUIRED_ROLES`)."""
    from allauth.mfa.utils import is_mfa_enabled

    membership: Membership = request.user.membership
    return membership.role in settings.MFA_REQUIRED_ROLES and not is_mfa_enabled(request.user)
