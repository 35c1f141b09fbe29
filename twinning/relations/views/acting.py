"""The page of an act: its heading repeats its button, and what will be stored stands above it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from twinning.audit.deciding import DecidingForm

from ..models import Twinning
from ..steps import Reason, locked_by, step_of, verb_label


def act_page(
    request: HttpRequest,
    form: DecidingForm,
    verb: str,
    twinning: Twinning | None = None,
    *,
    back: str = "",
    lead: str = "",
    facts: list[tuple[str, Any]] | None = None,
    missing: list[Reason] | None = None,
    locked: str = "",
) -> HttpResponse:
    """Render the form of a verb: `facts` will be stored (Kaydedilecek), `missing` locks the button.

    `locked` says why where nothing could be completed.
    """
    context = {
        "form": form,
        "label": verb_label(verb),
        "step": step_of(verb),
        "twinning": twinning,
        "back": back or (twinning.get_absolute_url() if twinning else reverse("relations:twinnings")),
        "lead": lead,
        "facts": facts or [],
        "missing": missing or [],
        "locked": locked or locked_by(missing or []),
    }
    return render(request, "relations/act.html", context, status=form.status)
