"""What enters towards the ministry: the four enclosures, the sending, the answer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.institutions.states import ApplicationRoute
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.papers.uploads import check_upload
from twinning.relations.forms import not_in_future

from .path import SCAN_HELP

REASONS = ("no_decision_reason", "no_partner_reason", "no_benefits_reason", "no_text_reason")
FOREIGN_MINISTRY = ("foreign_ministry_on", "foreign_ministry_no", "foreign_ministry_text")


class ApplicationForm(DecidingForm):
    """The partner's sheet and the expected benefits, or why something stays out (L3a)."""

    needed_for = dict.fromkeys(("partner_information", "expected_benefits"), _("gerekir; konmayacaksa nedenini yazın"))

    partner_information = LongTextField(
        label=_("Ortak kentin bilgi notu"),
        max_length=6000,
        rows=6,
        required=False,
        help_text=_("Nüfus, konum, ekonomi, önceki temaslar. Yazıda özetlenir."),
    )
    expected_benefits = LongTextField(
        label=_("Beklenen yararlar"),
        max_length=6000,
        rows=5,
        required=False,
        help_text=_("Amaçtan alınır; yazıda “İlişkiden beklenen yararlar” diye yer alır."),
    )
    route = forms.ChoiceField(label=_("Yol"), choices=ApplicationRoute, widget=forms.RadioSelect)
    no_decision_reason = ShortTextField(label=_("Meclis kararı eklenmeyecekse nedeni"), max_length=300, required=False)
    no_partner_reason = ShortTextField(label=_("Bilgi notu eklenmeyecekse nedeni"), max_length=300, required=False)
    no_benefits_reason = ShortTextField(
        label=_("Beklenen yararlar eklenmeyecekse nedeni"), max_length=300, required=False
    )
    no_text_reason = ShortTextField(label=_("Protokol metni eklenmeyecekse nedeni"), max_length=300, required=False)
    foreign_ministry_on = TurkishDateField(label=_("Dışişleri görüşünün tarihi"), required=False)
    foreign_ministry_no = ShortTextField(label=_("Dışişleri görüşünün sayısı"), max_length=80, required=False)
    foreign_ministry_text = LongTextField(label=_("Dışişleri görüşü"), max_length=4000, rows=3, required=False)
    folds = ((_("Eklenmeyecek belge varsa nedeni"), REASONS), (_("Dışişleri görüşü"), FOREIGN_MINISTRY))


class SentForm(DecidingForm):
    """When the letter went, and by which number."""

    sent_to_ministry_on = TurkishDateField(label=_("Gönderim günü"), initial=timezone.localdate)
    letter_no = ShortTextField(label=_("Yazının sayısı"), max_length=80, required=False)
    beside = (("sent_to_ministry_on", "letter_no"),)

    def clean_sent_to_ministry_on(self):
        return not_in_future(self.cleaned_data["sent_to_ministry_on"], _("Gönderim günü gelecekte. Düzeltin."))


class PermissionForm(DecidingForm):
    """The permission: its date and number, both or nothing (L3)."""

    permission_on = TurkishDateField(label=_("İzin tarihi"))
    permission_no = ShortTextField(label=_("İzin sayısı"), max_length=80)
    note = LongTextField(label=_("İzindeki şart veya not"), max_length=4000, rows=3, required=False)
    scan = forms.FileField(label=_("İzin yazısının taraması"), required=False, help_text=SCAN_HELP)
    beside = (("permission_on", "permission_no"),)

    def clean_permission_on(self):
        return not_in_future(self.cleaned_data["permission_on"], _("İzin tarihi gelecekte. Düzeltin."))

    def clean_scan(self) -> Any:
        return check_upload(self.cleaned_data["scan"]) if self.cleaned_data["scan"] else None

    def values(self) -> dict[str, Any]:
        said = super().values()
        said.pop("scan")
        return said


class RefusalForm(DecidingForm):
    """The ministry's no, with its letter."""

    refused_on = TurkishDateField(label=_("Ret yazısının tarihi"))
    refusal_no = ShortTextField(label=_("Ret yazısının sayısı"), max_length=80)
    reason = LongTextField(label=_("Yazıdaki gerekçe"), max_length=4000, rows=4)
    beside = (("refused_on", "refusal_no"),)

    def clean_refused_on(self):
        return not_in_future(self.cleaned_data["refused_on"], _("Ret tarihi gelecekte. Düzeltin."))
