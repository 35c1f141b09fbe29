"""What an activity will cost, who pays, and what was spent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import ParentKey, TenantModel, walls
from twinning.language.money import tr_money
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import REMOVABLE

from ..states import Currency, Source
from .activities import Activity

POSITIVE = MinValueValidator(Decimal("0.01"), _("Tutar sıfırdan büyük olmalı. Düzeltin."))


def amount_field(label: Any) -> models.DecimalField:
    return models.DecimalField(label, max_digits=14, decimal_places=2, validators=[POSITIVE])


def rate_with_day(name: str) -> models.CheckConstraint:
    """A foreign amount stands beside its rate and the rate's day; liras have none (P4)."""
    return models.CheckConstraint(
        name=name,
        condition=Q(currency="TRY", rate=None, rate_on=None)
        | (~Q(currency="TRY") & Q(rate__gt=0, rate_on__isnull=False)),
        violation_error_message=_("Kuru ve kur gününü yazın."),
    )


class Money(TenantModel):
    """An amount in its own currency, with the rate of its day where it is not lira."""

    amount = amount_field(_("tutar"))
    currency = models.CharField(_("para birimi"), max_length=3, choices=Currency, default=Currency.TRY)
    rate = models.DecimalField(_("kur"), max_digits=12, decimal_places=4, null=True, blank=True)
    rate_on = models.DateField(_("kur günü"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def said(self) -> str:
        return tr_money(self.amount, self.currency)


@recorded
class CostItem(Money):
    """A line of what an activity is planned to cost (gider): S31; in the year that pays it."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, related_name="cost_items")
    what = models.CharField(_("gider kalemi"), max_length=200)
    year = models.PositiveSmallIntegerField(_("bütçe yılı"))

    class Meta:
        verbose_name = _("gider")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "activity", grants=REMOVABLE),
            rate_with_day("programs_cost_rate"),
            models.CheckConstraint(name="programs_cost_positive", condition=Q(amount__gt=0)),
            models.CheckConstraint(
                name="programs_cost_year",
                condition=Q(year__gte=1990, year__lte=2200),
                violation_error_message=_("Yıl okunamadı. Örnek: 2027"),
            ),
        )

    def __str__(self) -> str:
        return self.what


@recorded
class FundingShare(TenantModel):
    """A source's part of a cost (kaynak): S31; in the cost's currency, all together never more than it."""

    twinning = ParentKey(Twinning, related_name="+")
    cost_item = ParentKey(CostItem, related_name="shares")
    source = models.CharField(_("kaynak"), max_length=12, choices=Source, default=Source.OWN)
    name = models.CharField(_("kaynağın adı"), max_length=160, blank=True)
    budget_code = models.CharField(_("bütçe kodu"), max_length=40, blank=True)
    amount = amount_field(_("tutar"))

    class Meta:
        verbose_name = _("kaynak")
        ordering = ("id",)
        constraints = (
            *walls("twinning", "cost_item", grants=REMOVABLE),
            models.CheckConstraint(name="programs_share_positive", condition=Q(amount__gt=0)),
            models.CheckConstraint(
                name="programs_share_code_of_own",
                condition=Q(source="own") | Q(budget_code=""),
                violation_error_message=_("Bütçe kodu belediye bütçesi içindir. Düzeltin."),
            ),
        )

    def __str__(self) -> str:
        return self.name or str(self.get_source_display())


@recorded
class Expense(Money):
    """Money that was spent (harcama): what, when, from which source (S31)."""

    twinning = ParentKey(Twinning, related_name="+")
    activity = ParentKey(Activity, related_name="expenses")
    cost_item = ParentKey(
        CostItem, models.SET_NULL, null=True, blank=True, related_name="expenses", verbose_name=_("gider kalemi")
    )
    what = models.CharField(_("ne için"), max_length=200)
    on = models.DateField(_("gün"))
    source = models.CharField(_("kaynak"), max_length=12, choices=Source, default=Source.OWN)
    voucher_no = models.CharField(_("belge sayısı"), max_length=60, blank=True)

    class Meta:
        verbose_name = _("harcama")
        ordering = ("-on", "-id")
        indexes = (models.Index(fields=["municipality", "-on"], name="programs_expense_recent"),)
        constraints = (
            *walls("twinning", "activity", "cost_item", grants=REMOVABLE),
            rate_with_day("programs_expense_rate"),
            models.CheckConstraint(name="programs_expense_positive", condition=Q(amount__gt=0)),
        )

    def __str__(self) -> str:
        return f"{self.what}, {self.on:%d.%m.%Y}"
