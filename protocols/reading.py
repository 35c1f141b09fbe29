"""Protocols with what pages need of them, in a constant number of queries."""

from __future__ import annotations

from django.db.models import Prefetch

from .models import Protocol, Round


def newest_main(twinning_ids: list[int]) -> dict[int, Protocol]:
    """The main protocol of each file, the newest where an ended one was followed by another; two queries."""
    rounds = Round.objects.select_related("council_decision", "application", "text_version", "municipality")
    rows = Protocol.objects.main().filter(twinning__in=twinning_ids).order_by("id")
    prefetched = rows.prefetch_related(Prefetch("rounds", rounds.order_by("number")))
    return {row.twinning_id: row for row in prefetched}
