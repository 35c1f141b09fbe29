"""What enters at costs and expenses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.casing import label_case
from twinning.language.fields import AmountField, ShortTextField, TurkishDateField, asked_with
from twinning.relations.forms import not_in_future

from ..actions import ShareOf
from ..models import Activity, CostItem
from ..states import Currency, Source

RATE = re.compile(r"^\d{1,7}(?:,\d{1,4})?$")
FOREIGN = tuple(currency.value for currency in Currency if currency != Currency.TRY)
NAMED = frozenset({Source.GRANT, Source.SPONSOR, Source.PARTICIPANT, Source.OTHER})


class RateField(forms.CharField):
    """How many liras one unit costs, with up to four places: 46,2035."""

    def to_python(self, value: Any) -> Decimal | None:
        text = super().to_python(value).replace(" ", "")
        if not text:
            return None
        if not RATE.match(text):
            raise ValidationError(_("Kur okunamadı: %(typed)s. Böyle yazın: 46,2035") % {"typed": text[:30]})
        return Decimal(text.replace(",", "."))

    def prepare_value(self, value: Any) -> Any:
        return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else value


class MoneyForm(DecidingForm):
    """An amount in its currency; a foreign one with the rate of its day."""

    what = ShortTextField(label=_("Ne için"), max_length=200)
    amount = AmountField(label=_("Tutar"))
    currency = forms.ChoiceField(label=_("Para birimi"), choices=Currency, initial=Currency.TRY)
    rate = asked_with(
        "currency",
        RateField(
            label=_("Kur"),
            required=False,
            max_length=16,
            help_text=_("Yabancı para için: 1 birim kaç TL."),
            widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "size": "12"}),
        ),
        *FOREIGN,
    )
    rate_on = asked_with("currency", TurkishDateField(label=_("Kur günü"), required=False), *FOREIGN)

    beside = (("amount", "currency"), ("rate", "rate_on"))

    def clean_amount(self) -> Decimal:
        amount = self.cleaned_data["amount"]
        if amount <= 0:
            raise ValidationError(_("Tutar sıfırdan büyük olmalı. Düzeltin."))
        return amount

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("currency") == Currency.TRY:
            cleaned["rate"] = cleaned["rate_on"] = None
        elif not self.errors and not (cleaned.get("rate") and cleaned.get("rate_on")):
            self.add_error("rate", _("Kuru ve kur gününü yazın."))
        return cleaned


@dataclass(frozen=True)
class ShareRow:
    """One source's line in the form."""

    source: str
    label: str
    fields: list[Any]


class CostItemForm(MoneyForm):
    """A planned cost, the year that pays it, and who carries how much of it (S31)."""

    year = forms.IntegerField(label=_("Bütçe yılı"), min_value=1990, max_value=2200)

    def __init__(self, *args: Any, item: CostItem | None = None, **kwargs: Any) -> None:
        there = list(item.shares.all()) if item else []
        sources = [share.source for share in there]
        self.sources = [*sources, *(source.value for source in Source if source not in sources)]
        initial = kwargs.setdefault("initial", {})
        for index, share in enumerate(there):
            initial |= {
                f"share_{index}_amount": share.amount,
                f"share_{index}_name": share.name,
                f"share_{index}_code": share.budget_code,
            }
        super().__init__(*args, **kwargs)
        for index, source in enumerate(self.sources):
            self.fields |= dict(self._share_fields(index, source))

    @staticmethod
    def _share_fields(index: int, source: str) -> Iterator[tuple[str, forms.Field]]:
        yield f"share_{index}_amount", AmountField(label=_("Tutar"), required=False)
        if source == Source.OWN:
            yield f"share_{index}_code", ShortTextField(label=_("Bütçe kodu"), max_length=40, required=False)
        if source in NAMED:
            yield f"share_{index}_name", ShortTextField(label=_("Kim"), max_length=160, required=False)

    def share_rows(self) -> list[ShareRow]:
        return [
            ShareRow(
                source,
                label_case(str(Source(source).label)),
                [self[name] for name in self.fields if self._is_of(name, index)],
            )
            for index, source in enumerate(self.sources)
        ]

    @staticmethod
    def _is_of(name: str, index: int) -> bool:
        return name.startswith(f"share_{index}_")

    def own_rows(self) -> list[list[Any]]:
        return [row for row in self.open_rows() if not row[0].name.startswith("share_")]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for index, _source in enumerate(self.sources):
            is_named = cleaned.get(f"share_{index}_name") or cleaned.get(f"share_{index}_code")
            if is_named and not cleaned.get(f"share_{index}_amount") and f"share_{index}_amount" not in self.errors:
                self.add_error(f"share_{index}_amount", _("Bu kaynağın tutarını yazın."))
        return cleaned

    def shares(self) -> list[ShareOf]:
        typed = self.cleaned_data
        return [
            ShareOf(
                source,
                typed[f"share_{index}_amount"],
                typed.get(f"share_{index}_name") or "",
                typed.get(f"share_{index}_code") or "",
            )
            for index, source in enumerate(self.sources)
            if typed.get(f"share_{index}_amount")
        ]

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in super().values().items() if not name.startswith("share_")}


class ExpenseForm(MoneyForm):
    """Money that was spent: when, from which source, by which paper."""

    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)
    source = forms.ChoiceField(label=_("Kaynak"), choices=Source, initial=Source.OWN)
    cost_item = forms.ModelChoiceField(
        label=_("Gider kalemi"), queryset=CostItem.objects.none(), required=False, empty_label="–"
    )
    voucher_no = ShortTextField(label=_("Belge sayısı"), max_length=60, required=False)
    field_order = ("what", "on", "amount", "currency", "rate", "rate_on", "source", "cost_item", "voucher_no")

    def __init__(self, *args: Any, activity: Activity, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cost_item"].queryset = CostItem.objects.filter(activity=activity)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Harcama günü gelecekte. Düzeltin."))
