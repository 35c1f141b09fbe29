"""Fetch or 404, and the round that every verb's page goes: form, verb, message, redirect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from twinning.audit.deciding import DecidingForm, carried_out
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from ..models import Activity, Programme
from ..reading import programme_of


def programme_or_404(request: HttpRequest, twinning_id: int) -> Programme:
    """The programme that counts, with its file and partners."""
    twinning = file_or_404(request, twinning_id)
    found = programme_of(twinning)
    if found is None:
        raise Http404
    found.twinning = twinning
    return found


def row_or_404(request: HttpRequest, model: Any, twinning_id: int, pk: int) -> Any:
    """A row of this file, if this person's town keeps it."""
    return get_object_or_404(
        model.objects.visible_to(request.user).select_related("twinning"), twinning=twinning_id, pk=pk
    )


def activity_or_404(request: HttpRequest, twinning_id: int, activity_id: int) -> Activity:
    return row_or_404(request, Activity, twinning_id, activity_id)


def pressed(
    request: HttpRequest, form: DecidingForm, name: str, subject: Any, verb: Callable[[], Any], success: Any, back: str,
    **page: Any,
) -> HttpResponse:  # fmt: skip
    """Carry the verb out and go back, or show its page again."""
    if carried_out(request, form, verb, success):
        return redirect(back)
    return act_page(request, form, f"programs:{name}", subject.twinning, back=back, **page)
