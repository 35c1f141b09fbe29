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


def keyed(sources: list[str]) -> dict[str, str]:
    """The sources by keys that stay theirs when a colleague adds another; a second one of its kind is counted."""
    turns = [sources[:place].count(source) for place, source in enumerate(sources)]
    return {f"{source}{turn or ''}": source for source, turn in zip(sources, turns, strict=True)}


class CostItemForm(MoneyForm):
    """A planned cost, the year that pays it, and who carries how much of it (S31)."""

    year = forms.IntegerField(label=_("Bütçe yılı"), min_value=1990, max_value=2200)

    def __init__(self, *args: Any, item: CostItem | None = None, **kwargs: Any) -> None:
        there = list(item.shares.all()) if item else []
        sources = [share.source for share in there]
        self.sources = keyed([*sources, *(source.value for source in Source if source not in sources)])
        initial = kwargs.setdefault("initial", {})
        for key, share in zip(self.sources, there, strict=False):
            initial |= {
                f"share_{key}_amount": share.amount,
                f"share_{key}_name": share.name,
                f"share_{key}_code": share.budget_code,
            }
        super().__init__(*args, **kwargs)
        for key, source in self.sources.items():
            self.fields |= dict(self._share_fields(key, source))

    @staticmethod
    def _share_fields(key: str, source: str) -> Iterator[tuple[str, forms.Field]]:
        yield f"share_{key}_amount", AmountField(label=_("Tutar"), required=False)
        if source == Source.OWN:
            yield f"share_{key}_code", ShortTextField(label=_("Bütçe kodu"), max_length=40, required=False)
        if source in NAMED:
            yield f"share_{key}_name", ShortTextField(label=_("Kim"), max_length=160, required=False)

    def share_rows(self) -> list[ShareRow]:
        return [
            ShareRow(
                source,
                label_case(str(Source(source).label)),
                [self[name] for name in self.fields if self._is_of(name, key)],
            )
            for key, source in self.sources.items()
        ]

    @staticmethod
    def _is_of(name: str, key: str) -> bool:
        return name.startswith(f"share_{key}_")

    def own_rows(self) -> list[list[Any]]:
        return [row for row in self.open_rows() if not row[0].name.startswith("share_")]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for key in self.sources:
            is_named = cleaned.get(f"share_{key}_name") or cleaned.get(f"share_{key}_code")
            if is_named and not cleaned.get(f"share_{key}_amount") and f"share_{key}_amount" not in self.errors:
                self.add_error(f"share_{key}_amount", _("Bu kaynağın tutarını yazın."))
        return cleaned

    def shares(self) -> list[ShareOf]:
        typed = self.cleaned_data
        return [
            ShareOf(
                source,
                typed[f"share_{key}_amount"],
                typed.get(f"share_{key}_name") or "",
                typed.get(f"share_{key}_code") or "",
            )
            for key, source in self.sources.items()
            if typed.get(f"share_{key}_amount")
        ]

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in super().values().items() if not name.startswith("share_")}

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        if not name.startswith("share_"):
            return super().stored(current, name, typed)
        return self.initial.get(name, "" if typed else typed)

    def label_of(self, name: str) -> str:
        """An amount says whose it is."""
        label = super().label_of(name)
        key = next((key for key in self.sources if self._is_of(name, key)), None)
        return f"{label_case(str(Source(self.sources[key]).label))}: {label}" if key else label


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
