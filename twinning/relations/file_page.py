"""What the file's page shows, gathered once from the registry: cells, the next act, panels, people, papers, past."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.models import Act
from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.language.money import tr_number
from twinning.people.permissions import Permission

from .atlas import distance_to
from .board import next_of, standings_of
from .days import whole_lives
from .file_rows import line_of
from .history import OF_THE_FILE, gathered, lines_of
from .life import Life, life_of
from .models import Twinning
from .rules import is_dormant
from .states import ALLOWED, DERIVED, DESK, TONE, Dimension, Goal, Mark, Status, Theme
from .steps import REGISTRY, Ahead, DutyHolder, Reason, Standing, Step, locked_by, steps

CELL_STATES = {Mark.DONE: "done", Mark.CURRENT: "current", Mark.BEGUN: "begun", Mark.NONE: "todo"}


@dataclass(frozen=True)
class Cell:
    """One of the six cells."""

    number: int
    title: str
    state: str
    line1: str
    line2: str
    url: str


@dataclass(frozen=True)
class NextBox:
    """The box of the next act: what is missing, the button or why it is locked, who holds the paper, until when."""

    step: Step
    standing: Standing
    missing: list[Reason]
    may_press: bool
    ahead: list[Ahead]
    is_yours: bool = False

    @property
    def blocking(self) -> list[Reason]:
        return [reason for reason in self.missing if reason.blocks]

    @property
    def locked(self) -> str:
        """Why the button may not be pressed; empty where it may."""
        return locked_by(self.missing) if self.may_press else _("Bu işi rolünüz yapmaz.")


@dataclass
class FilePage:
    """One file as one person sees it."""

    twinning: Twinning
    user: Any

    @cached_property
    def standings(self) -> dict[int, Standing]:
        return dict(zip(sorted(REGISTRY), standings_of([self.twinning])[self.twinning.pk], strict=True))

    @cached_property
    def cells(self) -> list[Cell]:
        return [self._cell(REGISTRY[number], standing) for number, standing in self.standings.items()]

    def _cell(self, step: Step, standing: Standing) -> Cell:
        url = f"#step-{step.slug}"
        return Cell(step.number, str(step.title), CELL_STATES[Mark(standing.mark)], standing.line, standing.detail, url)

    @cached_property
    def next_box(self) -> NextBox | None:
        if self.twinning.is_ended:
            return None
        chosen = next_of(list(self.standings.values()))
        found = next((step for step in steps() if self.standings[step.number] is chosen), None)
        if found is None or chosen is None:
            return None
        may = bool(chosen.next and self.user.may(chosen.next.permission))
        missing = found.missing(self.twinning) if chosen.next else []
        if not (may or self.user.may(Permission.EDIT_FILES)):
            missing = [replace(reason, link=None) for reason in missing]
        is_yours = chosen.holder in DESK.get(self.user.membership.role, ())
        return NextBox(found, chosen, missing, may, found.ahead(self.twinning), is_yours)

    @cached_property
    def panels(self) -> list[dict[str, Any]]:
        return [self._panel(step) for step in steps() if step.panel_template]

    def _panel(self, step: Step) -> dict[str, Any]:
        context = step.panel(self.twinning)
        return {"step": step, "standing": self.standings[step.number], "template": step.panel_template, **context}

    @property
    def status(self) -> str:
        return str(DERIVED["dormant"]) if self.is_dormant else self.twinning.get_status_display()

    @property
    def tone(self) -> str:
        return "dormant" if self.is_dormant else TONE[Status(self.twinning.status)]

    @property
    def line(self) -> str:
        return line_of(self.twinning, self.is_dormant)

    @property
    def is_dormant(self) -> bool:
        return is_dormant(self.twinning)

    @property
    def guide(self) -> str:
        """The deck's advice for the step that comes next."""
        return f"guides/{self.next_box.step.slug}.html" if self.next_box else ""

    @cached_property
    def life(self) -> Life:
        """The line of life with its days to come."""
        twinning = self.twinning
        marks = whole_lives([twinning])[twinning.pk]
        return life_of(twinning.opened_on, twinning.ended_on, marks, timezone.localdate())

    @cached_property
    def people(self) -> list[DutyHolder]:
        """Who carries which duty, from the steps that know."""
        return [holder for step in steps() for holder in step.people(self.twinning)]

    @cached_property
    def facts(self) -> list[tuple[Any, Any]]:
        """The file's imprint."""
        twinning = self.twinning
        # Once there is a partner, the page bears its name instead of the file's.
        facts: list[tuple[Any, Any]] = [(_("Dosyanın adı"), twinning.title)] if twinning.partner_names else []
        facts += [
            (_("Açılış"), tr_date(twinning.opened_on)),
            (_("Kapsam"), label_case(twinning.get_scope_display())),
            (_("Temalar"), _listed(Theme(theme).label for theme in twinning.themes)),
            (_("Boyut"), _listed(Dimension(name).label for name in twinning.dimensions)),
            (
                _("Sürdürülebilir kalkınma amaçları"),
                "\n".join(Goal(number).numbered for number in twinning.goals) or "–",
            ),
            (_("Son hareket"), tr_date(twinning.last_sign_on) if twinning.last_sign_on else "–"),
        ]
        for partner in twinning.current_partners:
            facts += _of_city(partner.city, twinning.municipality)
        awaited = _("bekleniyor") if twinning.status == Status.OFFICIAL else "–"
        facts += [(_("Ortağın kararı"), _partner_decision(partner) or awaited) for partner in twinning.current_partners]
        written = ((_("Kaynak"), twinning.source), (_("Not"), twinning.remark))
        return facts + [(label, text) for label, text in written if text]

    @cached_property
    def whole_file_acts(self) -> list[dict[str, str]]:
        """Verbs on the whole file that stand open to this person now."""
        status, pk = self.twinning.status, self.twinning.pk
        found = []
        if status == Status.IN_FORCE and self.user.may(Permission.SUSPEND):
            found.append(("relations:suspend", _("Askıya al")))
        if Status.DROPPED in ALLOWED[Status(status)] and self.user.may(Permission.RECORD_END):
            found.append(("relations:drop", _("Vazgeç")))
        if status == Status.PREPARING and self.twinning.step == 1 and self.user.may(Permission.EDIT_FILES):
            found.append(("relations:discard", _("Çöpe at")))
        return [{"url": reverse(name, args=[pk]), "label": label} for name, label in found]

    @cached_property
    def papers(self) -> list[Any]:
        return list(self.twinning.papers.all()[:6])

    @cached_property
    def contacts(self) -> list[Any]:
        return list(self.twinning.contacts.all()[:4])

    @cached_property
    def past(self) -> list[Any]:
        acts = Act.objects.filter(municipality_id=self.twinning.municipality_id).of_file(self.twinning.pk)
        return gathered(lines_of(acts.exclude(OF_THE_FILE)[:24]))[:8]


def _listed(labels: Iterable[Any]) -> str:
    return label_case(", ".join(map(str, labels))) or "–"


def _of_city(city: Any, municipality: Any) -> list[tuple[Any, Any]]:
    """The partner town's size and its distance, as far as they are known."""
    facts: list[tuple[Any, Any]] = []
    if city.population:
        year = f" ({city.population_year})" if city.population_year else ""
        facts.append((_("Nüfus"), tr_number(city.population) + year))
    distance = distance_to(municipality, city)
    if distance:
        facts.append((_("Yaklaşık uzaklık"), _("%(n)s kilometre") % {"n": tr_number(distance)}))
    return facts


def _partner_decision(partner: Any) -> str:
    said = (tr_date(partner.council_decision_on), partner.council_decision_no)
    return " / ".join(word for word in said if word)
