"""What pages and papers say of a programme in figures."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.language.dates import tr_date
from twinning.language.money import tr_counted, tr_money

from .budget import Budget
from .models import Activity, Output, Programme
from .states import ActivityState


def said_counts(plan: Programme) -> str:
    """3 özel hedef, 7 faaliyet, 9 çıktı."""
    rows = [row for row in plan.activities.all() if row.state != ActivityState.CANCELLED]
    outputs = {output.pk for row in (*rows, *plan.objectives.all()) for output in row.outputs.all()}
    objectives, activities, counted = len(plan.objectives.all()), len(rows), len(outputs)
    parts = [
        ngettext("%(n)d özel hedef", "%(n)d özel hedef", objectives) % {"n": objectives},
        ngettext("%(n)d faaliyet", "%(n)d faaliyet", activities) % {"n": activities},
        ngettext("%(n)d çıktı", "%(n)d çıktı", counted) % {"n": counted},
    ]
    return ", ".join(parts)


def said_money(budget: Budget) -> str:
    """1.214.500,00 TL; 86.000,00 TL karşılanmadı."""
    total = budget.total
    if not total.uncovered:
        return tr_money(total.cost)
    rest = _("%(amount)s karşılanmadı") % {"amount": tr_money(total.uncovered)}
    return f"{tr_money(total.cost)}; {rest}"


def said_number(value: Decimal | int | None) -> str:
    """40; 12,5; a dash for what nobody counted."""
    return "–" if value is None else tr_counted(value)


def said_output(output: Output) -> str:
    """40 kişi (katılan genç)."""
    return f"{said_number(output.target)} {output.unit}"


def said_days(activity: Activity) -> str:
    """05.05.2027-07.05.2027; one day once; nothing for none."""
    if activity.begins_on is None:
        return ""
    if activity.begins_on == activity.ends_on:
        return tr_date(activity.begins_on)
    return f"{tr_date(activity.begins_on)}-{tr_date(activity.ends_on)}"
