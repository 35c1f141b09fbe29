"""What enters when a legal fact was written wrongly: the right value, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.relations.forms import ReasonForm, not_in_future

from ..models import Round


class CorrectDecisionForm(ReasonForm):
    """The decision's date and number as they stand on the paper."""

    decision_on = TurkishDateField(label=_("Karar tarihi"))
    decision_no = ShortTextField(label=_("Karar sayısı"), max_length=40)
    why = LongTextField(label=_("Düzeltmenin gerekçesi"), max_length=2000, rows=3)
    beside = (("decision_on", "decision_no"),)
    field_order = ("decision_on", "decision_no")

    def clean_decision_on(self):
        return not_in_future(self.cleaned_data["decision_on"], _("Karar tarihi gelecekte. Düzeltin."))


class CorrectPermissionForm(ReasonForm):
    """The permission's date and number as they stand on the letter."""

    permission_on = TurkishDateField(label=_("İzin tarihi"))
    permission_no = ShortTextField(label=_("İzin sayısı"), max_length=80)
    why = LongTextField(label=_("Düzeltmenin gerekçesi"), max_length=2000, rows=3)
    beside = (("permission_on", "permission_no"),)
    field_order = ("permission_on", "permission_no")

    def clean_permission_on(self):
        return not_in_future(self.cleaned_data["permission_on"], _("İzin tarihi gelecekte. Düzeltin."))


class CorrectSigningForm(ReasonForm):
    """The day of each signature that is written down."""

    why = LongTextField(label=_("Düzeltmenin gerekçesi"), max_length=2000, rows=3)

    def __init__(self, *args: Any, current: Round, **kwargs: Any) -> None:
        super().__init__(*args, subject=current, **kwargs)
        self.signatures = list(current.signatures.select_related("partner"))
        for signature in self.signatures:
            party = str(signature.partner or current.municipality)
            label = _("%(party)s: imza günü") % {"party": party}
            self.fields[f"day_{signature.pk}"] = TurkishDateField(label=label, initial=signature.signed_on)
        self.order_fields([*(f"day_{signature.pk}" for signature in self.signatures), "why"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for signature in self.signatures:
            name = f"day_{signature.pk}"
            try:
                not_in_future(cleaned.get(name), _("İmza günü gelecekte. Düzeltin."))
            except forms.ValidationError as error:
                self.add_error(name, error)
        return cleaned

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        days = {f"day_{row.pk}": row.signed_on for row in current.signatures.all()}
        return days.get(name, typed)

    @property
    def days(self) -> dict[int, date]:
        return {row.pk: self.cleaned_data[f"day_{row.pk}"] for row in self.signatures}
