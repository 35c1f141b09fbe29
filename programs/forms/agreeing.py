"""What enters when the plan goes to the partner, comes back, and closes."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.relations.forms import not_in_future

from ..states import AgreedBy


class OfferForm(DecidingForm):
    """When the plan went, and until when an answer is expected."""

    on = TurkishDateField(label=_("Gönderildiği gün"), initial=timezone.localdate)
    answer_due_on = TurkishDateField(label=_("Yanıt için son gün"), required=False)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Gönderim günü gelecekte. Düzeltin."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        on, due = cleaned.get("on"), cleaned.get("answer_due_on")
        if on and due and due < on:
            self.add_error("answer_due_on", _("Yanıt için son gün gönderimden önce. Düzeltin."))
        return cleaned


class AgreementForm(DecidingForm):
    """When, how and between whom the two towns agreed (S32)."""

    on = TurkishDateField(label=_("Mutabakat günü"), initial=timezone.localdate)
    how = forms.ChoiceField(label=_("Nasıl"), choices=AgreedBy)
    ours = ShortTextField(label=_("Bizden kim"), max_length=160)
    theirs = ShortTextField(label=_("Ortaktan kim"), max_length=160)
    remark = LongTextField(label=_("Not"), max_length=2000, rows=3, required=False)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Mutabakat günü gelecekte. Düzeltin."))


class CloseForm(DecidingForm):
    """Why and when the programme closes."""

    on = TurkishDateField(label=_("Kapanış günü"), initial=timezone.localdate)
    reason = LongTextField(label=_("Gerekçe"), max_length=4000, rows=3, help_text=_("Örnek: Dönem bitti."))

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Kapanış günü gelecekte. Düzeltin."))
