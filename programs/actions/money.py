"""Verbs on money: plan a cost with its sources, write down what was spent (S31)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from twinning.language.money import tr_money
from twinning.relations import workflow

from ..models import Activity, CostItem, Expense, FundingShare
from ..states import Source
from .planning import planning, refuse_if_closed


@dataclass(frozen=True)
class ShareOf:
    """A source's part of a cost, as typed."""

    source: str
    amount: Decimal
    name: str = ""
    budget_code: str = ""


def add_cost_item(activity: Activity, *, shares: Iterable[ShareOf] = (), by: Any, **values: Any) -> CostItem:
    """Add a planned cost with its sources (gider ekle)."""
    rows = list(shares)
    with planning(activity.programme, by=by):
        item = CostItem(twinning_id=activity.twinning_id, activity=activity, **values)
        refuse_too_much(item, rows)
        workflow.add(item, verb="programs:add_cost_item", by=by, shares=_said(rows, item.currency))
        _write_shares(item, rows)
    return item


def edit_cost_item(
    item: CostItem, *, shares: Iterable[ShareOf], version: int | None = None, by: Any, **values: Any
) -> CostItem:
    """Change a planned cost and its sources (gideri düzelt)."""
    rows = list(shares)
    with planning(item.activity.programme, by=by):
        current = workflow.lock(item, version)
        for name, value in values.items():
            setattr(current, name, value)
        refuse_too_much(current, rows)
        workflow.change(item, verb="programs:edit_cost_item", by=by, **values)
        _write_shares(item, rows)
    return workflow.refreshed(item)


def refuse_too_much(item: CostItem, rows: list[ShareOf]) -> None:
    """Sources carry a cost, never more than it."""
    over = sum((row.amount for row in rows), Decimal(0)) - item.amount
    if over > 0:
        text = _("Kaynaklar gideri %(amount)s aşıyor. Birini azaltın.")
        raise ValidationError(text % {"amount": tr_money(over, item.currency)})


def _write_shares(item: CostItem, rows: list[ShareOf]) -> None:
    """The shares stand and fall with their item: written anew inside its act, old ones in the history."""
    item.shares.all().delete()
    for row in rows:
        share = FundingShare(
            twinning_id=item.twinning_id, municipality_id=item.municipality_id, cost_item=item, source=row.source,
            amount=row.amount, name=row.name, budget_code=row.budget_code if row.source == Source.OWN else "",
        )  # fmt: skip
        share.full_clean(exclude=["municipality"])
        share.save()


def _said(rows: list[ShareOf], currency: str) -> list[str]:
    return [f"{Source(row.source).label}: {tr_money(row.amount, currency)}" for row in rows]


def remove_cost_item(item: CostItem, *, version: int | None = None, by: Any) -> None:
    """Take a cost out of the plan (gideri çıkar)."""
    with planning(item.activity.programme, by=by):
        workflow.remove(item, verb="programs:remove_cost_item", version=version, by=by)


def record_expense(activity: Activity, *, by: Any, **values: Any) -> Expense:
    """Write down money that was spent (harcamayı kaydet)."""
    with transaction.atomic():
        refuse_if_closed(activity.programme)
        row = Expense(twinning_id=activity.twinning_id, activity=activity, **values)
        return workflow.add(row, verb="programs:record_expense", by=by)


def remove_expense(expense: Expense, *, why: str, version: int | None = None, by: Any) -> None:
    """Take back an expense written by mistake, with the reason (harcamayı geri al)."""
    refuse_if_closed(expense.activity.programme)
    workflow.remove(expense, verb="programs:remove_expense", version=version, reason=why, by=by)
