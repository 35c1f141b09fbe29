"""Bugün: what this person must do, oldest duty first."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from twinning.people.access import Permission, requires

from ..models import Twinning
from ..today import counts_of, todos_of, waiting_elsewhere


@requires(Permission.VIEW_FILES)
def today(request: HttpRequest) -> HttpResponse:
    now = timezone.localdate()
    files = Twinning.objects.visible_to(request.user)
    context = {
        "today": now,
        "todos": todos_of(request.user, now + timedelta(days=30)),
        "waiting": waiting_elsewhere(files)[:8],
        "counts": counts_of(files),
        "dormant": files.dormant(request.user.membership.municipality)[:8],
    }
    return render(request, "relations/today.html", context)
