"""Fetch an evaluation with its file, or 404; show the act of one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from twinning.relations.models import Twinning
from twinning.relations.views.acting import act_page
from twinning.relations.views.fetching import file_or_404

from ..models import Evaluation


def evaluation_or_404(request: HttpRequest, evaluation_id: int) -> tuple[Twinning, Evaluation]:
    """The file and its evaluation, if this person's town keeps it."""
    rows = Evaluation.objects.visible_to(request.user).select_related("programme")
    found = get_object_or_404(rows.prefetch_related("answers"), pk=evaluation_id)
    twinning = file_or_404(request, found.twinning_id)
    found.twinning = twinning
    return twinning, found


def evaluation_act(request: HttpRequest, form: Any, verb: str, found: Evaluation, **more: Any) -> HttpResponse:
    """The page of a verb on an evaluation: back leads to the evaluation."""
    return act_page(request, form, f"evaluations:{verb}", found.twinning, back=found.get_absolute_url(), **more)
