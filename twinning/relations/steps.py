"""Six steps, one interface: what a step tells the file's page, Bugün, the calendar, the archive and the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from .states import Holder, Mark


@dataclass(frozen=True)
class Link:
    """An address inside the program: URL name and arguments."""

    name: str
    args: tuple[Any, ...] = ()
    fragment: str = ""

    @property
    def url(self) -> str:
        return reverse(self.name, args=self.args) + (f"#{self.fragment}" if self.fragment else "")


@dataclass(frozen=True)
class Reason:
    """A sentence that says what is missing or why not, with the place to mend it. One kind for page, button and gate.

    `blocks` False is advice (S8, S22): it is shown and never stops anybody.
    """

    text: str
    link: Link | None = None
    label: str = ""
    blocks: bool = True


def locked_by(missing: Iterable[Reason]) -> str:
    """Why a button is locked, counted; empty where nothing blocks."""
    n = sum(reason.blocks for reason in missing)
    return ngettext("%(n)d eksik tamamlanınca açılır.", "%(n)d eksik tamamlanınca açılır.", n) % {"n": n} if n else ""


@dataclass(frozen=True)
class NextAct:
    """The act that comes next: its verb (`protocols:record_signing`), the button's words, and who may press it."""

    verb: str
    label: str
    link: Link
    permission: Any


@dataclass(frozen=True)
class PageAct:
    """A verb that stands at the head of a page; `locked` says why it cannot be pressed yet."""

    label: str
    url: str
    is_primary: bool = False
    locked: str = ""


@dataclass(frozen=True)
class Standing:
    """Where a file stands in one step: `line` and `detail` are the two lines of its cell."""

    state: str
    line: str
    mark: Mark = Mark.NONE
    detail: str = ""
    since: date | None = None
    holder: Holder | None = None
    due_on: date | None = None
    next: NextAct | None = None
    sign_on: date | None = None


@dataclass(frozen=True)
class Todo:
    """Something a person must do (iş): which file, what, why, by which law, until when, and the button's words."""

    twinning: Any
    label: str
    link: Link
    due_on: date | None = None
    sentence: str = ""
    ground: str = ""
    button: str = ""

    @property
    def press(self) -> str:
        """The button's words: the step's own, else those of the verb behind the link, else "Aç"."""
        return self.button or verb_label(self.link.name) or str(_("Aç"))


@dataclass(frozen=True)
class DayMark:
    """A day of a file for the calendar and the line of life; `lane` is step, contact, paper, activity or evaluation.

    `kind` is "council" for a meeting of the council, "legal" for a day set by law or by the protocol, else empty.
    """

    on: date
    twinning: Any
    label: str
    lane: str
    link: Link | None = None
    is_past: bool = True
    kind: str = ""


@dataclass(frozen=True)
class Ahead:
    """What comes after the next act (sonra): who or what, when as a sentence, and how long its like took."""

    label: str
    detail: str = ""
    usual: str = ""


@dataclass(frozen=True)
class DutyHolder:
    """Who carries a duty in a file (S34): the duty's name, the person or office, the side or body."""

    duty: str
    who: str
    of: str = ""


@dataclass
class Step:
    """One step of the life of a twinning; a thin step overrides what it needs and inherits the rest."""

    number: int = 0
    slug: str = ""
    title: Any = ""
    panel_template: str = ""
    # The URL name of the step's own page.
    place: str = ""
    labels: dict[str, Any] = field(default_factory=dict)
    # The acts that may come next, named as tasks: what lists and calendars say to everybody (WORDS 1).
    tasks: dict[str, Any] = field(default_factory=dict)
    # Other ways than an idea by which a file comes to be; they stand beside "Yeni dosya aç".
    entrances: tuple[NextAct, ...] = ()

    def standing(self, twinning: Any) -> Standing:
        """Where one file stands in this step."""
        return self.board([twinning])[twinning.pk]

    def board(self, twinnings: Iterable[Any]) -> dict[int, Standing]:
        """Where many files stand, in a constant number of queries, keyed by the twinning's id."""
        return {twinning.pk: Standing("", "") for twinning in twinnings}

    def missing(self, twinning: Any) -> list[Reason]:
        """What this step's next act still wants."""
        return []

    def panel(self, twinning: Any) -> dict[str, Any]:
        """Context of this step's panel on the file's page."""
        return {}

    def todos(self, user: Any, until: date) -> list[Todo]:
        """What this person must do in this step until a day, over all files."""
        return []

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        """What happened or will happen between two days in these files."""
        return []

    def ahead(self, twinning: Any) -> list[Ahead]:
        """What follows this step's next act, in order."""
        return []

    def people(self, twinning: Any) -> list[DutyHolder]:
        """Who carries which duty in this file."""
        return []

    def end(self, twinning: Any, *, on: date, reason: str, by: Any) -> None:
        """Close what this step holds, because the file ends (S44)."""

    def begin_again(self, twinning: Any, *, reason: str, by: Any) -> None:
        """Open what this step had decided, because a file that was given up is taken up again."""

    def closing_section(self, twinning: Any) -> dict[str, Any] | None:
        """What the closing report says of this step: {"title": …, "facts": [(label, value)], "text": …}."""
        return None

    def export(self, twinning: Any) -> dict[str, Any]:
        """This step's rows as plain data."""
        return {}

    def search_words(self, twinning: Any) -> list[str]:
        """Words by which the file can be found."""
        return []

    def demo(self, twinning: Any, until: str, *, by: Any) -> None:
        """Bring a demonstration file through this step by the real verbs."""


REGISTRY: dict[int, Step] = {}


def register(step: Step) -> None:
    """Put a step into its place; called from each app's `AppConfig.ready()`."""
    REGISTRY[step.number] = step


def steps() -> list[Step]:
    return [REGISTRY[number] for number in sorted(REGISTRY)]


# The button's words for the verbs on the whole file; each step brings its own.
LABELS: dict[str, Any] = {
    "relations:open_twinning": _("Yeni dosya aç"),
    "relations:edit_twinning": _("Künyeyi düzelt"),
    "relations:begin_search": _("Ortak arayışına başla"),
    "relations:stop_search": _("Ortak arayışını durdur"),
    "relations:add_partner": _("Ortağı yaz"),
    "relations:edit_partner": _("Ortağı düzelt"),
    "relations:log_contact": _("Temas kaydet"),
    "relations:edit_contact": _("Teması düzelt"),
    "relations:remove_contact": _("Teması çıkar"),
    "relations:undo": _("Geri al"),
    "relations:issue_paper": _("Belgeyi sakla"),
    "relations:file_paper": _("Belgeyi dosyaya koy"),
    "relations:suspend": _("Askıya al"),
    "relations:resume": _("Askıdan indir"),
    "relations:discard": _("Çöpe at"),
    "relations:restore": _("Çöpten al"),
    "relations:drop": _("Vazgeç"),
    "relations:take_up_again": _("Yeniden ele al"),
}


def task_name(verb: str) -> str:
    """A coming act as a task for all eyes: Kararın kaymakamlığa gönderimi; the button's words stay on the button."""
    return next((str(step.tasks[verb]) for step in steps() if verb in step.tasks), "") or verb_label(verb)


def step_of(verb: str) -> Step | None:
    """The step to which a verb belongs; None for those on the whole file."""
    return next((step for step in steps() if verb in step.labels), None)


def verb_label(verb: str) -> str:
    """The button's words for a stored verb, in the language of the reader."""
    for labels in (LABELS, *(step.labels for step in steps())):
        if verb in labels:
            return str(labels[verb])
    return ""
