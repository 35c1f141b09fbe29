"""Where a file stands in step 4, from its programme and its activities: the cell, the next act, the last sign."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.models import Twinning
from twinning.relations.states import Holder, Mark, Status
from twinning.relations.steps import Link, NextAct, Standing

from .models import Activity, Programme
from .states import HOLDER, OPEN_ACTIVITY, ActivityState, ProgrammeState

P, A = ProgrammeState, ActivityState
GOES_ON = frozenset({Status.DRAFTING, Status.OFFICIAL, Status.IN_FORCE})


@dataclass
class Works:
    """The activities of one file, as far as its standing needs them."""

    counts: Counter[str] = field(default_factory=Counter)
    open: list[Activity] = field(default_factory=list)
    last_done_on: date | None = None

    @property
    def planned(self) -> int:
        return sum(count for state, count in self.counts.items() if state != A.CANCELLED)

    @property
    def done(self) -> int:
        return self.counts[A.DONE]

    @property
    def next(self) -> Activity | None:
        """The open activity whose turn it is: what ought to end first."""
        return min(self.open, key=lambda row: (due_of(row) or date.max, row.pk), default=None)


def due_of(activity: Activity) -> date | None:
    """The day on which something is to be recorded: its beginning, then its end."""
    return activity.ends_on if activity.state == A.UNDER_WAY else activity.begins_on


def works_of(twinning_ids: list[int], programmes: dict[int, Programme]) -> dict[int, Works]:
    """Activities of many files in one query; the counts are the standing programme's, the sign is of all (P3)."""
    found: dict[int, Works] = defaultdict(Works)
    rows = Activity.objects.filter(twinning__in=twinning_ids).only(
        "twinning_id", "programme_id", "title", "state", "begins_on", "ends_on", "done_on"
    )
    for row in rows:
        works = found[row.twinning_id]
        if row.done_on:
            works.last_done_on = max(row.done_on, works.last_done_on or row.done_on)
        if row.programme_id == programmes[row.twinning_id].pk:
            works.counts[row.state] += 1
            if row.state in OPEN_ACTIVITY:
                works.open.append(row)
    return found


def standing_of(twinning: Twinning, programme: Programme | None, works: Works) -> Standing:
    """One file's standing, without a query of its own."""
    if programme is None or (programme.is_closed and twinning.status == Status.IN_FORCE):
        return _without_open(twinning, programme, works)
    goes_on = twinning.status in GOES_ON
    act = next_act(twinning, programme, works) if goes_on else None
    return Standing(
        programme.state,
        line_of(programme),
        _mark(twinning, programme),
        detail_of(works),
        since=_since(programme),
        holder=HOLDER.get(programme.state) if act else None,
        due_on=_due(programme, works) if act else None,
        next=act,
        sign_on=works.last_done_on,
    )


def _without_open(twinning: Twinning, closed: Programme | None, works: Works) -> Standing:
    sign = works.last_done_on
    if twinning.status != Status.IN_FORCE or twinning.is_historic:
        return Standing("", _("Başlamadı"), Mark.NONE, sign_on=sign)
    line = _("Kapandı · %(day)s") % {"day": tr_date(closed.closed_on)} if closed else _("Program yok")
    act = _act("draft_programme", _("Programı hazırla"), twinning.pk)
    mark = Mark.DONE if closed else Mark.CURRENT
    return Standing("", line, mark, detail_of(works), holder=Holder.OFFICE, next=act, sign_on=sign)


def line_of(programme: Programme) -> str:
    lines = {
        P.DRAFT: _("Taslak"),
        P.OFFERED: _("Ortakta"),
        P.AGREED: _("Mutabık · %(day)s") % {"day": tr_date(programme.agreed_on)},
        P.RUNNING: _("Yürütülüyor"),
        P.CHANGED: _("Mutabakat yenilenecek"),
        P.CLOSED: _("Kapandı"),
    }
    return lines[ProgrammeState(programme.state)]


def detail_of(works: Works) -> str:
    if not works.planned:
        return ""
    planned = ngettext("%(n)d faaliyet", "%(n)d faaliyet", works.planned) % {"n": works.planned}
    return _("%(planned)s, %(done)d yapıldı") % {"planned": planned, "done": works.done} if works.done else planned


def _mark(twinning: Twinning, programme: Programme) -> Mark:
    if programme.is_closed:
        return Mark.DONE
    return Mark.CURRENT if twinning.status == Status.IN_FORCE and twinning.step == 4 else Mark.BEGUN


def _since(programme: Programme) -> date | None:
    if programme.state == P.OFFERED:
        return programme.offered_on
    return programme.closed_on or programme.agreed_on or programme.drafted_on


def _due(programme: Programme, works: Works) -> date | None:
    if programme.state == P.OFFERED:
        return programme.answer_due_on
    if programme.state in (P.AGREED, P.RUNNING):
        return due_of(works.next) if works.next else programme.ends_on
    return None


def next_act(twinning: Twinning, programme: Programme, works: Works) -> NextAct | None:
    """The act that comes next; a draft waits quietly until the protocol is in force."""
    pk = twinning.pk
    if twinning.status != Status.IN_FORCE:
        return None
    if programme.state in (P.DRAFT, P.CHANGED):
        return _act("offer", _("Ortağa gönder"), pk)
    if programme.state == P.OFFERED:
        return _act("record_agreement", _("Mutabakatı kaydet"), pk)
    if works.next is None:
        return _act("close_programme", _("Programı kapat"), pk)
    if works.next.state == A.UNDER_WAY:
        return _act("record_done", _("Yapıldı olarak kaydet"), pk, works.next.pk)
    return _act("start_activity", _("Faaliyete başla"), pk, works.next.pk)


def _act(name: str, label: str, *args: int) -> NextAct:
    return NextAct(f"programs:{name}", label, Link(f"programs:{name}", args), Permission.EDIT_PROGRAMME)


def standings(twinnings: Iterable[Twinning], programmes: dict[int, Programme]) -> dict[int, Standing]:
    rows = list(twinnings)
    works = works_of(list(programmes), programmes) if programmes else {}
    return {row.pk: standing_of(row, programmes.get(row.pk), works.get(row.pk) or Works()) for row in rows}
