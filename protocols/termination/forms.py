"""What enters at step 6."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.dates import tr_date
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.relations.forms import ReasonForm, not_in_future

from ..forms import CouncilDecisionForm
from ..models import Termination
from .rules import earliest_end
from .states import Ground

REASONABLE_MONTHS = 6


class ProposeEndForm(DecidingForm):
    """On what grounds, and what they have to do with a duty of the town (L11)."""

    ground = forms.ChoiceField(label=_("Gerekçe"), choices=Ground, widget=forms.RadioSelect)
    grounds = LongTextField(label=_("Gerekçenin açıklaması"), max_length=6000, rows=6)
    duty = LongTextField(
        label=_("Belediyenin göreviyle bağı"),
        max_length=2000,
        rows=3,
        help_text=_("Hangi görev veya hizmet bakımından? Belediyenin görevleri dışında bir gerekçe yazılmaz."),
    )
    proposed_on = TurkishDateField(label=_("Öneri günü"), initial=timezone.localdate)

    def clean_proposed_on(self) -> date:
        return not_in_future(self.cleaned_data["proposed_on"], gettext("Öneri günü gelecekte. Düzeltin."))


class AttemptForm(DecidingForm):
    """What was tried, and what came of it."""

    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)
    what = LongTextField(label=_("Ne denendi"), max_length=2000, rows=4)
    outcome = LongTextField(label=_("Sonucu"), max_length=2000, rows=3, required=False)

    def clean_on(self) -> date:
        return not_in_future(self.cleaned_data["on"], gettext("Gün gelecekte. Düzeltin."))


class EndDecisionForm(CouncilDecisionForm):
    """The council's decision on the end: its vote counts as any other (L4)."""

    authorises_signing = None
    meeting_kind = None
    council_term = None
    sitting_day = None
    sitting = None
    agenda_item = None
    vote_kind = None
    dissenters = None
    commissions = None
    commission_report_on = None
    commission_opinion = None


class EndSendingForm(DecidingForm):
    """When the decision became final, and when it went to the civil administrator (L4)."""

    final_on = TurkishDateField(label=_("Kesinleşme tarihi"), required=False)
    sent_on = TurkishDateField(label=_("Kaymakamlığa veya valiliğe gönderim"), required=False)

    def clean_final_on(self) -> date | None:
        return not_in_future(self.cleaned_data["final_on"], gettext("Bu gün gelecekte. Düzeltin."))

    def clean_sent_on(self) -> date | None:
        return not_in_future(self.cleaned_data["sent_on"], gettext("Bu gün gelecekte. Düzeltin."))


class NoticeForm(DecidingForm):
    """How and when the partner was told; the period is the protocol's, or a reasonable one set by hand (L11)."""

    notified_on = TurkishDateField(label=_("Bildirim günü"), initial=timezone.localdate)
    notice_how = ShortTextField(label=_("Bildirimin yolu"), max_length=200, help_text=_("Örnek: iadeli yazı, e-posta"))
    notice_no = ShortTextField(label=_("Yazının sayısı"), max_length=80, required=False)
    notice_months = forms.IntegerField(
        label=_("Bildirim süresi (ay)"), min_value=0, max_value=60, initial=REASONABLE_MONTHS,
        help_text=_("Protokolde süre kararlaştırılmadı. Makul bir süre yazın."),
    )  # fmt: skip
    planned_end_on = TurkishDateField(
        label=_("Bildirilen bitiş"), required=False, help_text=_("Boş kalırsa sürenin dolduğu gün yazılır.")
    )
    beside = (("notified_on", "notice_no"),)

    def __init__(self, *args: Any, ending: Termination, **kwargs: Any) -> None:
        super().__init__(*args, subject=ending, **kwargs)
        self.ending = ending
        if ending.has_agreed_period:
            del self.fields["notice_months"]

    def clean_notified_on(self) -> date:
        return not_in_future(self.cleaned_data["notified_on"], gettext("Bildirim günü gelecekte. Düzeltin."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        told, planned = cleaned.get("notified_on"), cleaned.get("planned_end_on")
        months = cleaned.get("notice_months", self.ending.agreed_notice_months)
        if told and planned and months is not None and planned < earliest_end(told, months):
            day = tr_date(earliest_end(told, months))
            text = gettext("En erken bitiş %(day)s; bildirilen bitiş bundan önce olamaz. Düzeltin.")
            self.add_error("planned_end_on", text % {"day": day})
        return cleaned


class MinistryInformationForm(DecidingForm):
    """When the ministry was informed, and by which letter."""

    ministry_told_on = TurkishDateField(label=_("Bilgi verildiği gün"), initial=timezone.localdate)
    ministry_letter_no = ShortTextField(label=_("Yazının sayısı"), max_length=80, required=False)
    beside = (("ministry_told_on", "ministry_letter_no"),)

    def clean_ministry_told_on(self) -> date:
        return not_in_future(self.cleaned_data["ministry_told_on"], gettext("Bu gün gelecekte. Düzeltin."))


class EndForm(DecidingForm):
    """The day on which the relation ended."""

    ended_on = TurkishDateField(label=_("Sona erdiği gün"))

    def clean_ended_on(self) -> date:
        return not_in_future(
            self.cleaned_data["ended_on"], gettext("Sona erdiği gün gelecekte. O gün gelince kaydedin.")
        )


class HistoricEndForm(DecidingForm):
    """An end of the past with what papers say of it (U31)."""

    ended_on = TurkishDateField(label=_("Sona erdiği gün"))
    ground = forms.ChoiceField(label=_("Gerekçe"), choices=Ground, initial=Ground.OTHER)
    grounds = LongTextField(label=_("Bilinen gerekçe"), max_length=6000, rows=4)
    decision_on = TurkishDateField(label=_("Meclis kararının tarihi"), required=False)
    decision_no = ShortTextField(label=_("Meclis kararının sayısı"), max_length=40, required=False)
    notified_on = TurkishDateField(label=_("Ortağa bildirim"), required=False)
    beside = (("decision_on", "decision_no"),)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in ("ended_on", "decision_on", "notified_on"):
            if cleaned.get(name) and cleaned[name] > timezone.localdate():
                self.add_error(name, gettext("Bu gün gelecekte. Düzeltin."))
        return cleaned


class ExpiryForm(ReasonForm):
    """The day on which the term ran out."""

    on = TurkishDateField(label=_("Sürenin dolduğu gün"))

    def clean_on(self) -> date:
        return not_in_future(self.cleaned_data["on"], gettext("Bu gün gelecekte. Düzeltin."))


class SuccessionForm(ReasonForm):
    """Who takes the file on, from when."""

    on = TurkishDateField(label=_("Devir günü"), initial=timezone.localdate)
    succeeded_by = ShortTextField(label=_("Devralan"), max_length=160)

    def clean_on(self) -> date:
        return not_in_future(self.cleaned_data["on"], gettext("Bu gün gelecekte. Düzeltin."))
