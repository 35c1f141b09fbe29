"""The board: what a list must know of a file, written by one function at the end of every verb."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import Any

from .models import Contact, Twinning
from .states import ENDED, Mark
from .steps import NextAct, Standing, steps

BOARD_FIELDS = (
    "next_verb", "holder", "waiting_since", "due_on", "marks", "last_sign_on",
    "partner_names", "country_codes", "search_text",
)  # fmt: skip


def standings_of(twinnings: Iterable[Twinning]) -> dict[int, list[Standing]]:
    """Six standings per file, in a constant number of queries."""
    rows = list(twinnings)
    boards = [step.board(rows) for step in steps()]
    return {row.pk: [board[row.pk] for board in boards] for row in rows}


def next_of(standings: list[Standing]) -> Standing | None:
    """The step whose act comes next: the one that says so itself, the earliest due first, then by number."""
    waiting = [standing for standing in standings if standing.next]
    if waiting:
        return min(waiting, key=lambda standing: (standing.mark != Mark.CURRENT, standing.due_on or date.max))
    return next((standing for standing in standings if standing.holder), None)


def facts_of(twinning: Twinning, standings: list[Standing], contact_on: date | None) -> dict[str, Any]:
    """The board's columns for one file, computed from facts."""
    standing = None if twinning.status in ENDED else next_of(standings)
    act: NextAct | None = standing.next if standing else None
    partners = twinning.current_partners
    signs = [day for day in [contact_on, *(standing.sign_on for standing in standings)] if day]
    words = [twinning.reference, twinning.title, *(_names(partner) for partner in partners)]
    words += [word for step in steps() for word in step.search_words(twinning)]
    return {
        "next_verb": act.verb if act else "",
        "holder": standing.holder.value if standing and standing.holder else "",
        "waiting_since": standing.since if standing else None,
        "due_on": standing.due_on if standing else None,
        "marks": "".join(standing.mark for standing in standings).ljust(6, Mark.NONE.value)[:6],
        "last_sign_on": max(signs, default=None),
        "partner_names": ", ".join(partner.city.display_name for partner in partners)[:300],
        "country_codes": sorted({partner.city.country_id for partner in partners}),
        "search_text": " ".join(words)[:5000],
    }


def _names(partner: Any) -> str:
    city = partner.city
    return f"{city.name_tr} {city.name_local} {city.country.name_tr} {partner.institution}"


POSTPONED: ContextVar[set[int] | None] = ContextVar("postponed", default=None)


@contextmanager
def once() -> Iterator[None]:
    """Run many verbs and write the boards they touched once, at the end; where nothing between them reads a board."""
    if POSTPONED.get() is not None:
        yield
        return
    touched: set[int] = set()
    token = POSTPONED.set(touched)
    try:
        yield
    finally:
        POSTPONED.reset(token)
    for twinning in Twinning.objects.filter(pk__in=touched):
        refresh_board(twinning)


def refresh_board(twinning: Twinning) -> None:
    """Write the board of one file; every verb ends with it."""
    postponed = POSTPONED.get()
    if postponed is not None:
        postponed.add(twinning.pk)
        return
    fresh = Twinning.objects.with_partners().get(pk=twinning.pk)
    for name, value in compare(fresh).items():
        setattr(fresh, name, value)
    fresh.save(update_fields=[*BOARD_FIELDS, "updated_at"])


def compare(twinning: Twinning) -> dict[str, Any]:
    """The board as it ought to be, from the registry."""
    standings = standings_of([twinning])[twinning.pk]
    latest = Contact.objects.filter(twinning=twinning).order_by("-on").values_list("on", flat=True).first()
    return facts_of(twinning, standings, latest)


def differences(twinning: Twinning) -> dict[str, tuple[Any, Any]]:
    """Columns of the board that do not equal the facts: {name: (stored, true)}."""
    true = compare(twinning)
    return {
        name: (getattr(twinning, name), true[name]) for name in BOARD_FIELDS if getattr(twinning, name) != true[name]
    }
