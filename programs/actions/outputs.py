"""Verbs on outputs: plan them in numbers, measure them (S28)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from twinning.relations import workflow

from ..models import Activity, Objective, Output
from .planning import planning, refuse_if_closed


def add_output(
    *, activity: Activity | None = None, objective: Objective | None = None, by: Any, **values: Any
) -> Output:
    """Add an output of an activity or of an objective (çıktı ekle)."""
    output = Output(activity=activity, objective=objective, **values)
    with planning(output.programme, by=by) as programme:
        output.twinning_id = programme.twinning_id
        return workflow.add(output, verb="programs:add_output", by=by)


def edit_output(output: Output, *, version: int | None = None, by: Any, **values: Any) -> Output:
    """Change an output's indicator, unit or planned value (çıktıyı düzelt)."""
    with planning(output.programme, by=by):
        return workflow.change(output, verb="programs:edit_output", version=version, by=by, **values)


def record_output(output: Output, *, actual: Decimal, on: date, version: int | None = None, by: Any) -> Output:
    """Write down what was reached, and when it was measured (gerçekleşeni kaydet): the plan stays as agreed."""
    refuse_if_closed(output.programme)
    return workflow.change(output, verb="programs:record_output", version=version, by=by, actual=actual, on=on)


def remove_output(output: Output, *, version: int | None = None, by: Any) -> None:
    """Take an output out of the plan (çıktıyı çıkar); its values stay in the history."""
    with planning(output.programme, by=by):
        workflow.remove(output, verb="programs:remove_output", version=version, by=by)
