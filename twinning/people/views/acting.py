"""The page of an act on the town itself: its heading repeats its button."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from twinning.audit.deciding import DecidingForm


def act_page(
    request: HttpRequest,
    form: DecidingForm,
    label: str,
    back: str,
    *,
    place: str,
    lead: str = "",
    facts: list[tuple[Any, Any]] | None = None,
) -> HttpResponse:
    """Render a form with its button; `back` names the page it came from, `place` is what that page is called."""
    context = {"form": form, "label": label, "back": back, "place": place, "lead": lead, "facts": facts or []}
    return render(request, "people/act.html", context, status=form.status)
