"""Fetch the file with its protocol and round, or 404."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from twinning.relations.models import Twinning
from twinning.relations.views.fetching import file_or_404

from ..models import Clause, Protocol, Round
from ..reading import newest_main


def protocol_or_404(request: HttpRequest, twinning_id: int) -> tuple[Twinning, Protocol]:
    """The file and its main protocol, if this person's town keeps it."""
    twinning = file_or_404(request, twinning_id)
    protocol = newest_main([twinning.pk]).get(twinning.pk)
    if protocol is None:
        raise Http404
    protocol.twinning = twinning
    return twinning, protocol


def round_or_404(request: HttpRequest, twinning_id: int) -> tuple[Twinning, Round]:
    """The file and the round that counts."""
    twinning, protocol = protocol_or_404(request, twinning_id)
    current = protocol.round
    if current is None:
        raise Http404
    current.protocol, current.twinning = protocol, twinning
    return twinning, current


def clause_or_404(request: HttpRequest, clause_id: int) -> Clause:
    clauses = Clause.objects.visible_to(request.user).select_related("protocol", "twinning").prefetch_related("texts")
    return get_object_or_404(clauses, pk=clause_id)
