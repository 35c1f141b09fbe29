"""What enters at step 1."""

from __future__ import annotations

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from twinning.audit.deciding import DecidingForm
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField, asked_with
from twinning.relations.forms import not_in_future

from .states import GROUPS, Body, FunctionalPurpose, MotiveGroup, ShortLivedGround

MOTIVES = [
    (MotiveGroup(group).label, [(motive.value, motive.label) for motive in motives])
    for group, motives in GROUPS.items()
]


class PurposeForm(DecidingForm):
    """The purpose as it is being written; nothing is compulsory before it is fixed."""

    needed_for = dict.fromkeys(("statement", "motives", "functional"), _("kesinleştirmek için gerekir")) | {
        "benefits": _("izin başvurusu için gerekir")
    }

    statement = LongTextField(
        label=_("Amaç"), max_length=4000, required=False, help_text=_("Bu ilişkiyle ne değişecek? İki üç cümle yeter.")
    )
    motives = forms.MultipleChoiceField(
        label=_("Gerekçeler"), choices=MOTIVES, required=False, widget=forms.CheckboxSelectMultiple
    )
    short_lived = forms.MultipleChoiceField(
        label=_("Kısa ömürlü gerekçeler"),
        choices=ShortLivedGround,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Engel değildir; süresi ve kapsamı yazılırsa taşıyabileceğinden fazlası yüklenmez."),
    )
    duration = asked_with(
        "short_lived",
        ShortTextField(
            label=_("Süre"), max_length=300, required=False, help_text=_("Kısa ömürlü gerekçe varsa yazın.")
        ),
    )
    extent = asked_with(
        "short_lived", ShortTextField(label=pgettext_lazy("gerekçe", "Kapsam"), max_length=600, required=False)
    )
    what_remains = asked_with(
        "short_lived", ShortTextField(label=_("Kişi gidince ne kalır?"), max_length=600, required=False)
    )
    functional = forms.MultipleChoiceField(
        label=_("İşlevsel amaçlar"), choices=FunctionalPurpose, required=False, widget=forms.CheckboxSelectMultiple
    )
    functional_other = asked_with(
        "functional",
        ShortTextField(label=_("Diğer amacın adı"), max_length=300, required=False),
        FunctionalPurpose.OTHER,
    )
    benefits = LongTextField(
        label=_("Beklenen yararlar"),
        max_length=4000,
        required=False,
        help_text=_("Bakanlığa giden yazıda yer alır."),
    )

    def clean(self):
        cleaned = super().clean()
        if FunctionalPurpose.OTHER in cleaned.get("functional", []) and not cleaned.get("functional_other"):
            self.add_error("functional_other", _("Diğer amacın adını yazın."))
        return cleaned


class ConsultationForm(DecidingForm):
    """A consultation: with whom, when, what they expect, whom they know."""

    body = forms.ChoiceField(label=_("Kurul"), choices=Body)
    who = ShortTextField(
        label=_("Kim"), max_length=200, help_text=_("Makam veya temsil ettiği kuruluş. Örnek: Esnaf odası temsilcisi")
    )
    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)
    how = ShortTextField(label=_("Nasıl"), max_length=200, required=False, help_text=_("Toplantı, yazı, telefon."))
    expectation = LongTextField(label=_("Beklenti"), max_length=4000)
    connection = LongTextField(
        label=_("Önerilen bağlantı"), max_length=2000, required=False, help_text=_("Ortak arayışında kullanılır.")
    )

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Danışma günü gelecekte. Düzeltin."))


class FixPurposeForm(DecidingForm):
    """The last press before the purpose is fixed."""
