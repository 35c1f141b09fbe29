"""What enters while activities are carried out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.fields import CountedField, LongTextField, TurkishDateField
from twinning.relations.forms import not_in_future

from ..models import Activity, Output
from .plan import Period

AGREED_HELP = _("İşaretlenmezse program “Mutabakat yenilenecek” durumuna geçer.")


def agreed_field() -> forms.BooleanField:
    return forms.BooleanField(label=_("Ortakla görüşüldü, mutabık kalındı"), required=False, help_text=AGREED_HELP)


class StartForm(DecidingForm):
    """On which day the activity began."""

    on = TurkishDateField(label=_("Başladığı gün"), initial=timezone.localdate)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Başladığı gün gelecekte. Düzeltin."))


def people_field(label: Any) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=0, max_value=1_000_000)


class DoneForm(DecidingForm):
    """When it was done, who came, what was reached in numbers (S28, S33)."""

    started_on = TurkishDateField(label=_("Başladığı gün"))
    on = TurkishDateField(label=_("Bittiği gün"))
    people_ours = people_field(_("Bizden katılan"))
    people_theirs = people_field(_("Ortaktan katılan"))
    audience = people_field(_("İzleyen"))
    result = LongTextField(label=_("Sonuç"), max_length=4000, rows=4, required=False)

    beside = (("started_on", "on"), ("people_ours", "people_theirs", "audience"))

    def __init__(self, *args: Any, activity: Activity, **kwargs: Any) -> None:
        self.outputs = list(activity.outputs.all())
        super().__init__(*args, **kwargs)
        for output in self.outputs:
            label = _("Gerçekleşen: %(output)s") % {"output": output}
            self.fields[f"output_{output.pk}"] = CountedField(label=label, required=False, initial=output.actual)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Bittiği gün gelecekte. Düzeltin."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        started, done = cleaned.get("started_on"), cleaned.get("on")
        if started and done and done < started:
            self.add_error("on", _("Bitiş başlangıçtan önce. Düzeltin."))
        return cleaned

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in super().values().items() if not name.startswith("output_")}

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        return self.fields[name].initial if name.startswith("output_") else super().stored(current, name, typed)

    def measured(self) -> Iterator[tuple[Output, Decimal]]:
        for output in self.outputs:
            actual = self.cleaned_data.get(f"output_{output.pk}")
            if actual is not None:
                yield output, actual


class PostponeForm(Period):
    """Why, and to which days."""

    why = LongTextField(label=_("Gerekçe"), max_length=4000, rows=3)
    begins_on = TurkishDateField(label=_("Yeni başlangıç"))
    ends_on = TurkishDateField(label=_("Yeni bitiş"))
    is_agreed = agreed_field()

    beside = (("begins_on", "ends_on"),)


class CancelForm(DecidingForm):
    """Why the activity will not be carried out."""

    why = LongTextField(label=_("Gerekçe"), max_length=4000, rows=3)
    is_agreed = agreed_field()


class NoticesForm(DecidingForm):
    """The three dated marks of a journey abroad on duty (L5)."""

    told_before_on = TurkishDateField(label=_("Gidişten önce Dışişleri Bakanlığına bilgi"), required=False)
    mission_on = TurkishDateField(label=_("En yakın Türk temsilciliğiyle temas"), required=False)
    result_told_on = TurkishDateField(label=_("Sonucun Dışişleri Bakanlığına bildirilmesi"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        before, after = cleaned.get("told_before_on"), cleaned.get("result_told_on")
        if before and after and after < before:
            self.add_error("result_told_on", _("Sonuç, gidişten önceki bilgiden önce bildirilemez. Düzeltin."))
        for name in ("told_before_on", "mission_on", "result_told_on"):
            if cleaned.get(name) and cleaned[name] > timezone.localdate():
                self.add_error(name, _("Bildirim günü gelecekte. Düzeltin."))
        return cleaned
