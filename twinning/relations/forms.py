"""What enters at the file's cover, at contacts, at suspending and at papers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm, DecidingModelForm
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.papers.uploads import UploadsField

from .models import Twinning
from .states import Dimension, Goal, Means, PaperKind, Theme


class TwinningForm(DecidingModelForm):
    """The cover of a file: what it is called, its kind and scope, its themes."""

    needed_for = {"themes": _("amacı kesinleştirmek için gerekir")}

    themes = forms.TypedMultipleChoiceField(
        label=_("Temalar"), choices=Theme, coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    dimensions = forms.MultipleChoiceField(
        label=_("Sürdürülebilir kalkınmanın boyutu"),
        choices=Dimension,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    goals = forms.TypedMultipleChoiceField(
        label=_("Sürdürülebilir kalkınma amaçları"),
        choices=lambda: [(goal.value, goal.numbered) for goal in Goal],
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    remark = LongTextField(label=_("Not"), max_length=4000, required=False)
    folds = ((_("Temalar, sürdürülebilir kalkınma"), ("themes", "dimensions", "goals")),)

    class Meta:
        model = Twinning
        fields = ("title", "kind", "scope", "themes", "dimensions", "goals", "remark")
        help_texts = {
            "title": _("Ortak belli değilse aradığınız ilişkiyi adlandırın. Örnek: Eski kentin korunması için ortak"),
            "scope": _("Yurt içi dosyada Bakanlık izni aranmaz."),
        }


class OpenTwinningForm(TwinningForm):
    """A new file: the cover, and the day it was opened."""

    opened_on = TurkishDateField(label=_("Açılış günü"), initial=timezone.localdate)

    def clean_opened_on(self):
        return not_in_future(self.cleaned_data["opened_on"], _("Açılış günü gelecekte. Düzeltin."))


class ContactForm(DecidingForm):
    """Who spoke with whom, when, by what means, about what."""

    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)
    means = forms.ChoiceField(label=_("Temas yolu"), choices=Means)
    ours = ShortTextField(label=_("Bizden kim"), max_length=160)
    theirs = ShortTextField(label=_("Karşı taraftan kim"), max_length=160)
    about = LongTextField(label=_("Konu"), max_length=4000)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Temas günü gelecekte. Düzeltin."))


class PressForm(DecidingForm):
    """Nothing to type: what will be stored stands above the button."""


class SuspendForm(DecidingForm):
    """Why and until what a relation is laid on ice (L11)."""

    on = TurkishDateField(label=_("Askıya alındığı gün"), initial=timezone.localdate)
    decided_by = ShortTextField(label=_("Kim karar verdi"), max_length=160)
    why = LongTextField(label=_("Gerekçe"), max_length=4000)
    until = ShortTextField(label=_("Neye kadar"), max_length=300)


class ReasonForm(DecidingForm):
    """A step back or aside wants its reason."""

    why = LongTextField(label=_("Gerekçe"), max_length=4000)


class DropForm(ReasonForm):
    """Giving up a file before it came into force."""

    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)


class PartnerForm(DecidingForm):
    """A partner's own name and its own council's decision (P1)."""

    institution = ShortTextField(label=_("Ortak yönetimin adı"), max_length=160)
    institution_local = ShortTextField(label=_("Kendi dilinde adı"), max_length=160, required=False)
    council_decision_on = TurkishDateField(label=_("Ortağın meclis kararının tarihi"), required=False)
    council_decision_no = ShortTextField(label=_("Ortağın meclis kararının sayısı"), max_length=40, required=False)


class PaperForm(DecidingForm):
    """Papers that came in, or a signed one: their scans and what stands on them."""

    kind = forms.ChoiceField(
        label=_("Belge türü"),
        choices=[("", _("seçin")), *PaperKind.choices],
        error_messages={"required": _("Belge türünü seçin.")},
    )
    title = ShortTextField(label=_("Başlık"), max_length=200)
    on = TurkishDateField(label=_("Tarih"))
    number = ShortTextField(label=_("Sayı"), max_length=60, required=False)
    scans = UploadsField(
        label=_("Belgeler"),
        help_text=_("PDF, PNG veya JPEG; her biri en çok 20 MB, bir kerede en çok 10 belge. Adları da saklanır."),
    )


def not_in_future(day, sentence: Any):
    if day and day > timezone.localdate():
        raise ValidationError(sentence)
    return day
