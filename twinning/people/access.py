"""`@requires`: every view says which permission it wants; a test refuses views that say nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from .permissions import Permission

View = Callable[..., HttpResponse]

__all__ = ["Permission", "for_everybody", "for_members", "requires"]


def requires(permission: Permission) -> Callable[[View], View]:
    """Open this view to the roles that hold the permission; others get 403 (a stranger's object is a 404)."""

    def wrap(view: View) -> View:
        @wraps(view)
        def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.may(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        inner.permission = permission
        return inner

    return wrap


def for_members(view: View) -> View:
    """Open this view to everybody who is logged in, whatever the role."""
    view.permission = "logged in"
    return view


def for_everybody(view: View) -> View:
    """Open this view without login."""
    view = login_not_required(view)
    view.permission = "everybody"
    return view
