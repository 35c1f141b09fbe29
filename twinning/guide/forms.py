"""The forms of the parts' page: every kind of field, none of which keeps anything."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from twinning.cities.fields import CityInput
from twinning.language.fields import AmountField, LongTextField, ShortTextField, TurkishDateField, asked_with


class SampleForm(forms.Form):
    """Every kind of field; sent with GET, so that errors can be tried without keeping anything."""

    number = ShortTextField(label=_("Karar sayısı"), max_length=40, help_text=_("Karar defterindeki sayı"))
    on = TurkishDateField(label=_("Karar tarihi"), help_text=_("Gün, ay, yıl. Örnek: 07.12.2026"))
    amount = AmountField(label=_("Tutar"), help_text=_("Böyle yazın: 2.500,75"))
    reason = LongTextField(label=_("Gerekçe"), required=False)
    path = forms.ChoiceField(
        label=_("Atıl ilişki"),
        choices=[("revive", _("Canlandır")), ("found", _("Başka türde yeniden kur")), ("end", _("Sonlandır"))],
        widget=forms.RadioSelect,
    )
    grounds = forms.MultipleChoiceField(
        label=_("Kısa ömürlü gerekçeler"),
        choices=[("person", _("Kişisel tanışıklık")), ("trend", _("Moda olan konu"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    duration = asked_with("grounds", ShortTextField(label=_("Süre"), required=False, max_length=100))
    kind = forms.ChoiceField(
        label=_("Tür"), choices=[("sister", _("Kardeş şehir")), ("protocol", _("İş birliği protokolü"))]
    )
    place = forms.CharField(label=_("Kent"), required=False, widget=CityInput)
    is_postponed = forms.BooleanField(label=_("Ertelenmiş toplantı"), required=False)
    scan = forms.FileField(label=_("Karar metni"), required=False, help_text=_("PDF, PNG veya JPEG; en çok 20 MB."))


class FilterForm(forms.Form):
    """Filters as a list would have them."""

    q = ShortTextField(label=_("Ara"), required=False, max_length=100)
    status = forms.ChoiceField(
        label=_("Durum"), required=False, choices=[("", _("hepsi")), ("in_force", _("Yürürlükte"))]
    )


class SampleScore(forms.Form):
    """A cell of one's own sheet: what the candidate has, and the key that was pressed."""

    feature = LongTextField(label=_("Özellik"), rows=2, required=False)
    points = forms.ChoiceField(
        label=_("Puan"), choices=[*((str(n), str(n)) for n in range(6)), ("", _("sil"))], required=False,
        widget=forms.RadioSelect,
    )  # fmt: skip
