"""What the first page of the morning gathers from the steps and the board, for one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, QuerySet
from django.utils.translation import gettext_lazy as _

from twinning.audit.models import Act
from twinning.institutions.models import Municipality

from .days import whole_lives
from .file_rows import line_of
from .history import OF_THE_FILE, Line, gathered, lines_of
from .life import Life, small_life
from .models import Twinning
from .states import AWAY, DERIVED, TONE, Status
from .steps import DayMark, Todo, steps

HORIZON = timedelta(days=30)
# So many duties in all stand open whatever their day. Beyond, of a group that folds these stand open, of any other
# those; past the last it is a matter for the list of files.
FEW, SHOWN, OPEN, MOST = 12, 5, 25, 75
EVENTS = 9


@dataclass(frozen=True)
class Group:
    """Duties of one stretch of time: the first stand open, others fold, and a page carries so many at the most."""

    key: str
    title: Any
    todos: list[Todo]
    folds: bool = False

    @property
    def first(self) -> list[Todo]:
        return self.todos[: SHOWN if self.folds else OPEN]

    @property
    def rest(self) -> list[Todo]:
        return self.todos[len(self.first) : MOST]

    @property
    def beyond(self) -> int:
        """How many more there are than a page can carry."""
        return max(0, len(self.todos) - MOST)


@dataclass(frozen=True)
class Dormant:
    """A relation without a sign of life, with its line."""

    twinning: Twinning
    months: int
    life: Life


@dataclass(frozen=True)
class Event:
    """Something that happened in a file."""

    line: Line
    name: str
    url: str


def todos_of(user: Any, until: date) -> list[Todo]:
    """This person's duties from all steps, the oldest due first, those without a day last."""
    found = [todo for step in steps() for todo in step.todos(user, until)]
    return sorted(found, key=lambda todo: (todo.due_on or date.max, todo.twinning.pk))


def grouped(todos: list[Todo], today: date) -> list[Group]:
    """Late, this week until Sunday, the next thirty days, and those without a day; the last two fold when many wait."""
    sunday = today + timedelta(days=6 - today.weekday())
    dated, are_many = [todo for todo in todos if todo.due_on], len(todos) > FEW
    groups = [
        Group("late", _("Süresi geçti"), [todo for todo in dated if todo.due_on < today]),
        Group("week", _("Bu hafta"), [todo for todo in dated if today <= todo.due_on <= sunday]),
        Group("later", _("Önümüzdeki 30 gün"), [todo for todo in dated if todo.due_on > sunday], are_many),
        Group("open", _("Günü yazılmamış"), [todo for todo in todos if not todo.due_on], are_many),
    ]
    return [group for group in groups if group.todos]


def lines_by_file(todos: list[Todo]) -> dict[int, str]:
    """How the pair's line is drawn for each file of these duties; a file with a duty does not sleep."""
    return {todo.twinning.pk: line_of(todo.twinning, False) for todo in todos}


def waiting_elsewhere(files: QuerySet[Twinning]) -> QuerySet[Twinning]:
    """Files whose paper lies with others, the longest wait first."""
    return files.filter(holder__in=AWAY).order_by("waiting_since", "id")


def counts_of(files: Any, municipality: Municipality) -> list[dict[str, Any]]:
    """How many files stand in each state; dormant ones are counted apart from those in force."""
    counted = dict(files.order_by().values_list("status").annotate(Count("id")))
    asleep = files.dormant(municipality).count()
    if asleep:
        counted[Status.IN_FORCE] -= asleep
    found = [
        {"status": status.value, "label": status.label, "tone": TONE[status], "count": counted[status]}
        for status in sorted(Status, key=lambda status: status != Status.IN_FORCE)
        if counted.get(status)
    ]
    if asleep:
        found.insert(1, {"status": "dormant", "label": DERIVED["dormant"], "tone": "dormant", "count": asleep})
    return found


def dormant_rows(files: Any, municipality: Municipality, today: date) -> list[Dormant]:
    """The relations that have slept longest, each with its small line of life."""
    rows = list(files.dormant(municipality).order_by("last_sign_on", "id")[:4])
    lives = whole_lives(rows)
    return [Dormant(row, _months_since(row, today), small_life(row.opened_on, lives[row.pk], today)) for row in rows]


def _months_since(twinning: Twinning, today: date) -> int:
    since = twinning.last_sign_on or twinning.opened_on
    return (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)


def coming(marks: list[DayMark], today: date) -> list[DayMark]:
    """Days to come within the horizon."""
    return [mark for mark in marks if today <= mark.on <= today + HORIZON and not (mark.is_past and mark.on == today)]


def recent_events(user: Any) -> list[Event]:
    """The last acts on files, each with its file's name."""
    acts = list(Act.objects.visible_to(user).exclude(twinning_id=None).exclude(OF_THE_FILE)[:40])
    files = Twinning.objects.visible_to(user).in_bulk({act.twinning_id for act in acts})
    shown = gathered(lines_of(act for act in acts if act.twinning_id in files))
    named = [(line, files[line.twinning_id]) for line in shown[:EVENTS]]
    return [Event(line, found.partner_names or found.title, found.get_absolute_url()) for line, found in named]
