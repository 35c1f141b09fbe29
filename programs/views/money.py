"""Pages of costs and expenses."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.deciding import carried_out
from twinning.people.access import Permission, requires
from twinning.relations.forms import ReasonForm

from .. import actions
from ..forms import CostItemForm, ExpenseForm, PressForm
from ..models import Activity, CostItem, Expense
from .fetching import activity_or_404, pressed, row_or_404


@requires(Permission.EDIT_BUDGET)
def add_cost_item(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    year = (row.begins_on or timezone.localdate()).year
    form = CostItemForm(request.POST or None, user=request.user, initial={"year": year})

    def verb() -> None:
        actions.add_cost_item(row, shares=form.shares(), **form.values(), by=request.user)

    if carried_out(request, form, verb, _("Gider eklendi.")):
        return redirect(row)
    return _cost_page(request, form, row, _("Gider ekle"))


@requires(Permission.EDIT_BUDGET)
def edit_cost_item(request: HttpRequest, twinning_id: int, cost_item_id: int) -> HttpResponse:
    item = row_or_404(request, CostItem, twinning_id, cost_item_id)
    initial = {name: getattr(item, name) for name in ("what", "amount", "currency", "rate", "rate_on", "year")}
    form = CostItemForm(request.POST or None, user=request.user, subject=item, item=item, initial=initial)

    def verb() -> None:
        actions.edit_cost_item(
            item, shares=form.shares(), version=form.opened_version, **form.values(), by=request.user
        )

    if carried_out(request, form, verb, _("Gider kaydedildi.")):
        return redirect(item.activity)
    return _cost_page(request, form, item.activity, _("Gideri düzelt"))


def _cost_page(request: HttpRequest, form: CostItemForm, row: Activity, label: str) -> HttpResponse:
    context = {"form": form, "activity": row, "twinning": row.twinning, "label": label}
    return render(request, "programs/cost_item.html", context, status=form.status)


@requires(Permission.EDIT_BUDGET)
def remove_cost_item(request: HttpRequest, twinning_id: int, cost_item_id: int) -> HttpResponse:
    item = row_or_404(request, CostItem, twinning_id, cost_item_id)
    form = PressForm(request.POST or None, user=request.user, subject=item)

    def verb() -> None:
        actions.remove_cost_item(item, version=form.opened_version, by=request.user)

    back, facts = item.activity.get_absolute_url(), [(item.what, item.said)]
    return pressed(request, form, "remove_cost_item", item, verb, _("Gider çıkarıldı."), back, facts=facts)


@requires(Permission.RECORD_EXPENSE)
def record_expense(request: HttpRequest, twinning_id: int, activity_id: int) -> HttpResponse:
    row = activity_or_404(request, twinning_id, activity_id)
    form = ExpenseForm(request.POST or None, user=request.user, activity=row)

    def verb() -> None:
        actions.record_expense(row, **form.values(), by=request.user)

    back, facts = row.get_absolute_url(), [(_("Faaliyet"), row.title)]
    return pressed(request, form, "record_expense", row, verb, _("Harcama kaydedildi."), back, facts=facts)


@requires(Permission.RECORD_EXPENSE)
def remove_expense(request: HttpRequest, twinning_id: int, expense_id: int) -> HttpResponse:
    row = row_or_404(request, Expense, twinning_id, expense_id)
    form = ReasonForm(request.POST or None, user=request.user, subject=row)

    def verb() -> None:
        actions.remove_expense(row, why=form.values()["why"], version=form.opened_version, by=request.user)

    back, facts = row.activity.get_absolute_url(), [(str(row), row.said)]
    return pressed(request, form, "remove_expense", row, verb, _("Harcama geri alındı."), back, facts=facts)
