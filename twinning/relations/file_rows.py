"""A file as one row of a list: all from the board's columns of one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.institutions.models import Municipality
from twinning.language.casing import label_case

from .models import Twinning, dormancy_limit
from .rules import sleeps
from .states import AWAY, DERIVED, DESK, ENDED, TONE, Holder, Kind, Mark, Status
from .steps import steps, task_name

BLOCKS = {Mark.DONE: "done", Mark.CURRENT: "current", Mark.BEGUN: "begun", Mark.NONE: "todo"}


@dataclass(frozen=True)
class FileRow:
    """What a list shows of a file."""

    url: str
    reference: str
    title: str
    partner: str
    line: str
    status: str
    tone: str
    blocks: tuple[str, ...]
    blocks_in_words: str
    next: str
    holder: str
    is_yours: bool
    due_on: date | None
    is_late: bool
    last_sign_on: date | None
    kind: str
    step: str
    waiting_since: date | None


def rows_of(files: Iterable[Twinning], municipality: Municipality, role: str = "") -> list[FileRow]:
    """One row a file, as somebody in this role sees it: what lies on one's own desk is “Sizde”."""
    return list(map(row_maker(municipality, role), files))


def row_maker(municipality: Municipality, role: str = "") -> Callable[[Twinning], FileRow]:
    """What makes a row of one file after the other; what all of them share is asked once."""
    titles = [str(step.title) for step in steps()]
    today = timezone.localdate()
    limit = dormancy_limit(municipality, today)
    desk = DESK.get(role, ())
    return lambda twinning: _row(twinning, titles, limit, today, desk)


def _row(twinning: Twinning, titles: list[str], limit: date, today: date, desk: tuple[str, ...]) -> FileRow:
    is_yours = twinning.holder in desk
    is_dormant = sleeps(twinning, limit)
    blocks = tuple(BLOCKS[Mark(mark)] for mark in twinning.marks)
    said = (f"{title}: {Mark(mark).label}" for title, mark in zip(titles, twinning.marks, strict=False))
    return FileRow(
        url=twinning.get_absolute_url(),
        reference=twinning.reference,
        title=twinning.title,
        partner=twinning.partner_names,
        line=line_of(twinning, is_dormant),
        status=str(DERIVED["dormant"]) if is_dormant else twinning.get_status_display(),
        tone="dormant" if is_dormant else TONE[Status(twinning.status)],
        blocks=blocks,
        blocks_in_words=", ".join(said),
        next=task_name(twinning.next_verb),
        holder=_("Sizde") if is_yours else str(Holder(twinning.holder).label) if twinning.holder else "",
        is_yours=is_yours,
        due_on=twinning.due_on,
        is_late=twinning.due_on is not None and twinning.due_on < today,
        last_sign_on=twinning.last_sign_on,
        kind="" if twinning.kind == Kind.SISTER_CITY else label_case(twinning.get_kind_display()),
        step=f"{twinning.step} {titles[twinning.step - 1]}" if twinning.step <= len(titles) else "",
        waiting_since=twinning.waiting_since if twinning.holder in AWAY else None,
    )


def line_of(twinning: Twinning, is_dormant: bool) -> str:
    """The pair's line: full in force, dotted dormant, broken after the end, dashed on its way."""
    if twinning.status in ENDED:
        return "broken"
    if is_dormant:
        return "dorm"
    return "full" if twinning.status in (Status.IN_FORCE, Status.SUSPENDED, Status.ENDING) else "way"
