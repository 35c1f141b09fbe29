"""The programme as a paper: its facts as plain data, then its PDF (S25-S32)."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.language.money import tr_money, tr_number
from twinning.papers.naming import foot_of
from twinning.papers.pdf import render_pdf
from twinning.relations.models import Twinning

from .chairs import chairs_of
from .models import Activity, Objective, Programme
from .money_page import MoneyPage, TableRow
from .reading import budget_of
from .states import ActivityState, Lead
from .wording import said_counts, said_days, said_output


def programme_paper(plan: Programme, twinning: Twinning) -> dict[str, Any]:
    """What the printed programme says."""
    rows = [row for row in plan.activities.all() if row.state != ActivityState.CANCELLED]
    money = MoneyPage(budget_of(rows), rows, twinning.partner_names)
    agreement = plan.last_agreement if plan.is_agreed_as_it_stands else None
    return {
        "town": twinning.municipality,
        "author": twinning.municipality.name,
        "twinning": twinning,
        "lead": f"{tr_date(plan.begins_on)}-{tr_date(plan.ends_on)} · {said_counts(plan)}",
        "purpose": plan.purpose,
        "groups": groups_of(plan, rows, twinning),
        "duties": [(row.title, seats_of(row, twinning)) for row in rows],
        "money": money_of(money),
        "agreement": agreement_of(plan) if agreement else [],
        "foot": foot_of(twinning, agreement.text_version if agreement else None),
    }


def groups_of(plan: Programme, rows: list[Activity], twinning: Twinning) -> list[dict[str, Any]]:
    """Each objective with its outputs and the activities that serve it."""
    return [
        {
            "title": f"{each.order}. {each.text}",
            "outputs": ", ".join(said_output(output) for output in each.outputs.all()),
            "activities": [_line(row, twinning) for row in rows if serves(row, each)],
        }
        for each in plan.objectives.all()
    ]


def serves(row: Activity, objective: Objective) -> bool:
    return objective in row.objectives.all()


def _line(row: Activity, twinning: Twinning) -> dict[str, str]:
    sides = {Lead.OURS: twinning.municipality.town, Lead.PARTNER: twinning.partner_names}
    outputs = [f"{output.indicator}: {said_output(output)}" for output in row.outputs.all()]
    return {
        "title": row.title,
        "kind": str(row.get_kind_display()),
        "days": said_days(row) or "–",
        "lead": sides.get(Lead(row.lead)) or str(row.get_lead_display()),
        "responsible": row.responsible.name if row.responsible else "–",
        "outputs": "; ".join(outputs) or "–",
        "state": str(row.get_state_display()),
    }


def seats_of(row: Activity, twinning: Twinning) -> list[tuple[str, list[list[str]]]]:
    """The five duties with those who hold them (S34)."""
    return [
        (
            chair.label,
            [[said for said in (seat.name, seat.of, seat.reach) if said] for seat in chair.seats],
        )
        for chair in chairs_of(row, twinning)
    ]


def money_of(money: MoneyPage) -> dict[str, Any]:
    """The budget's tables in words: heads, lines, total, the uncovered sum, the rates with their days."""
    return {
        "heads": [name for _source, name in money.sources],
        "rows": [_cells(row) for row in money.rows],
        "years": [[_("%(year)s yılı") % {"year": row.label}, *_cells(row)[1:]] for row in money.year_rows],
        "total": _cells(money.total_row),
        "uncovered": tr_money(money.total.uncovered) if money.total.uncovered else "",
        "rates": money.rates,
        "is_empty": not money.rows,
    }


def _cells(row: TableRow) -> list[str]:
    amounts = [row.cost, *(amount for _name, amount in row.cells), row.uncovered]
    return [row.label, *(tr_number(amount, 2) if amount else "–" for amount in amounts)]


def agreement_of(plan: Programme) -> list[tuple[str, str]]:
    """When, how and between whom the towns agreed (S32)."""
    agreement = plan.last_agreement
    return [
        (_("Mutabakat günü"), tr_date(agreement.on)),
        (_("Nasıl"), str(agreement.get_how_display())),
        (_("Bizden kim"), agreement.ours),
        (_("Ortaktan kim"), agreement.theirs),
    ]


def programme_pdf(plan: Programme, twinning: Twinning) -> bytes:
    """The programme as a paper: a draft carries TASLAK until the plan is agreed on, and again when it has changed."""
    paper, is_draft = programme_paper(plan, twinning), not plan.is_agreed_as_it_stands
    return render_pdf("programs/print/programme.html", paper, title=plan.title, is_draft=is_draft)
