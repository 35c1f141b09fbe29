"""The search over all files: who was ever a candidate, how they came, and which connections wait."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from twinning.people.access import Permission, requires
from twinning.purpose.models import Consultation
from twinning.relations.paging import page_of
from twinning.relations.states import Status

from ..filters import CandidateFilter
from ..models import Candidate
from ..states import Channel, Outcome

LEADS_SHOWN = 12
WENT_ON = Q(outcome=Outcome.CHOSEN)


@requires(Permission.VIEW_FILES)
def candidates(request: HttpRequest) -> HttpResponse:
    """All candidates of the town, the ways by which they came, and connections that nobody followed yet (S16, U5)."""
    mine = Candidate.objects.visible_to(request.user).with_outcome()
    rows = mine.select_related("city__country", "twinning").annotate(opened_on=F("twinning__opened_on"))
    found = CandidateFilter(request.GET, queryset=rows, request=request)
    page = page_of(request, found.qs, "opened_on", "id")
    context = {"filter": found, "page": page, "rows": _told(page.rows), "ways": _ways(mine), "leads": _leads(request)}
    return render(request, "partners/candidates.html", context)


def _told(rows: list[Candidate]) -> list[dict[str, Any]]:
    return [{"candidate": row, "outcome": Outcome(row.outcome).label, "tone": TONES[row.outcome]} for row in rows]


TONES = {Outcome.OPEN: "act", Outcome.CHOSEN: "progress", Outcome.REJECTED: "ink", Outcome.LEFT: "ink"}


def _ways(mine: QuerySet) -> list[dict[str, Any]]:
    """What each way brought: candidates, partners chosen, relations that live (U5)."""
    lives = WENT_ON & Q(twinning__status=Status.IN_FORCE)
    counted = mine.order_by().values("channel").annotate(
        all=Count("pk"), chosen=Count("pk", filter=WENT_ON), living=Count("pk", filter=lives)
    )  # fmt: skip
    return [{**row, "label": Channel(row["channel"]).label} for row in counted.order_by("-all", "channel")]


def _leads(request: HttpRequest) -> list[Consultation]:
    """Connections offered in consultations of which no candidate came yet (S11, S16)."""
    followed = Candidate.objects.filter(consultation=OuterRef("pk"))
    looked_for = Q(twinning__status__in=[Status.PREPARING, Status.SEARCHING])
    waiting = Consultation.objects.visible_to(request.user).filter(looked_for, ~Exists(followed)).exclude(connection="")
    return list(waiting.select_related("twinning")[:LEADS_SHOWN])
