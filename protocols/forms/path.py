"""What enters at review and council."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.dates import tr_date
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.papers.uploads import check_upload
from twinning.relations.forms import not_in_future

from ..counting import Vote, findings, law_of, proposed_finality
from ..models import VOTES, Round
from ..states import MeetingKind, Side, VoteKind

RESULTS = [("yes", _("Kabul")), ("no", _("Ret"))]
TIES = ("president_side", "is_adjourned_meeting", "vote_kind", "dissenters")
SITTING = ("meeting_kind", "council_term", "sitting_day", "sitting", "agenda_item")
RETURN = ("returned_on", "return_reason", "insisted_on")
COMMISSION = ("commissions", "commission_report_on", "commission_opinion")
SCAN_HELP = _("PDF, PNG veya JPEG; en çok 20 MB. Sonra da konabilir.")


def count_field(label: Any) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=0, max_value=2000)


class ReviewForm(DecidingForm):
    """Until when opinions are asked for."""

    review_until = TurkishDateField(label=_("Görüş için son gün"))

    def clean_review_until(self):
        day = self.cleaned_data["review_until"]
        if day < timezone.localdate():
            raise forms.ValidationError(_("Son gün geçmişte. Düzeltin."))
        return day


class SendToCouncilForm(DecidingForm):
    """When the proposal went, and when the council meets."""

    sent_to_council_on = TurkishDateField(label=_("Sunulduğu gün"), initial=timezone.localdate)
    council_meeting_on = TurkishDateField(label=_("Toplantı günü"))

    def clean_sent_to_council_on(self):
        return not_in_future(self.cleaned_data["sent_to_council_on"], _("Sunulduğu gün gelecekte. Düzeltin."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        sent, meeting = cleaned.get("sent_to_council_on"), cleaned.get("council_meeting_on")
        if sent and meeting and meeting < sent:
            self.add_error("council_meeting_on", _("Toplantı sunuluştan önce. Düzeltin."))
        return cleaned


class CouncilDecisionForm(DecidingForm):
    """The decision with its numbers (L4): day and number always, the rest as far as it is known."""

    result = forms.ChoiceField(label=_("Sonuç"), choices=RESULTS, initial="yes", widget=forms.RadioSelect)
    decision_on = TurkishDateField(label=_("Karar tarihi"))
    decision_no = ShortTextField(label=_("Karar sayısı"), max_length=40)
    full_number = count_field(_("Üye tam sayısı"))
    present = count_field(_("Katılan üye"))
    votes_for = count_field(_("Kabul oyu"))
    votes_against = count_field(_("Ret oyu"))
    abstaining = count_field(_("Çekimser"))
    president_side = forms.ChoiceField(
        label=_("Oylar eşitse başkanın oyu"), choices=[("", _("eşit değil")), *Side.choices], required=False
    )
    is_adjourned_meeting = forms.BooleanField(
        label=_("Ertelenmiş toplantı"),
        required=False,
        help_text=_("Yeter sayı olmadığı için ertelenmişse dörtte bir yeter."),
    )
    authorises_signing = forms.BooleanField(label=_("Başkana imza yetkisi verildi"), required=False, initial=True)
    meeting_kind = forms.ChoiceField(label=_("Toplantı"), choices=MeetingKind, initial=MeetingKind.ORDINARY)
    council_term = ShortTextField(label=_("Meclis dönemi"), max_length=40, required=False)
    sitting_day = forms.IntegerField(label=_("Birleşim"), required=False, min_value=1, max_value=60)
    sitting = forms.IntegerField(label=_("Oturum"), required=False, min_value=1, max_value=60)
    agenda_item = ShortTextField(label=_("Gündem maddesi"), max_length=20, required=False)
    vote_kind = forms.ChoiceField(
        label=_("Oylama şekli"), choices=[("", _("bilinmiyor")), *VoteKind.choices], required=False
    )
    dissenters = LongTextField(label=_("Ret ve çekimser verenler"), max_length=2000, rows=2, required=False)
    commissions = ShortTextField(label=_("Komisyon"), max_length=200, required=False)
    commission_report_on = TurkishDateField(label=_("Komisyon raporunun tarihi"), required=False)
    commission_opinion = ShortTextField(label=_("Komisyonun görüşü"), max_length=300, required=False)
    scan = forms.FileField(label=_("Kararın taraması"), required=False, help_text=SCAN_HELP)
    beside = (("decision_on", "decision_no"), VOTES)
    folds = (
        (_("Eşit oy, ertelenmiş toplantı, ret verenler"), TIES),
        (_("Toplantının bilgileri: dönem, birleşim, gündem"), SITTING),
        (_("Komisyon raporu"), COMMISSION),
    )

    def clean_decision_on(self):
        return not_in_future(self.cleaned_data["decision_on"], _("Karar tarihi gelecekte. Düzeltin."))

    def clean_scan(self) -> Any:
        return check_upload(self.cleaned_data["scan"]) if self.cleaned_data["scan"] else None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        numbers = [cleaned.get(name) for name in VOTES]
        if any(number is None for number in numbers) and any(number is not None for number in numbers[1:]):
            empty = next(name for name in VOTES if cleaned.get(name) is None)
            self.add_error(empty, _("Oylar birlikte yazılır; yoksa 0 yazın."))
        elif None not in numbers:
            self._check_vote(Vote(*numbers, cleaned["is_adjourned_meeting"], cleaned.get("president_side", "")))
        return cleaned

    def _check_vote(self, vote: Vote) -> None:
        for found in findings(vote, self.cleaned_data.get("result") == "yes"):
            if found.blocks:
                self.add_error(found.field, found.text)

    @property
    def warnings(self) -> list[str]:
        """Sentences that do not stop the record (exactly half)."""
        numbers = [self.cleaned_data.get(name) for name in VOTES]
        if None in numbers:
            return []
        vote = Vote(*numbers, self.cleaned_data["is_adjourned_meeting"], self.cleaned_data["president_side"])
        return [found.text for found in findings(vote, self.cleaned_data["result"] == "yes") if not found.blocks]

    def values(self) -> dict[str, Any]:
        said = super().values()
        said.pop("scan")
        if None in [said[name] for name in VOTES]:
            said |= dict.fromkeys(VOTES)
        return {"is_accepted": said.pop("result") == "yes", **said}


class FinalityForm(DecidingForm):
    """What follows a decision: return, insistence, finality, sending, receipt, announcement (L4, P6)."""

    needed_for = {"final_on": _("gönderim için gerekir"), "sent_on": _("yürürlük için gerekir")}

    final_on = TurkishDateField(label=_("Kesinleşme tarihi"), required=False)
    sent_on = TurkishDateField(label=_("Kaymakamlığa veya valiliğe gönderim"), required=False)
    received_on = TurkishDateField(label=_("Teslim"), required=False)
    receipt_no = ShortTextField(label=_("Teslim kayıt sayısı"), max_length=40, required=False)
    announced_on = TurkishDateField(label=_("Duyuru"), required=False)
    returned_on = TurkishDateField(label=_("Başkanın geri göndermesi"), required=False)
    return_reason = LongTextField(label=_("Geri göndermenin gerekçesi"), max_length=2000, rows=2, required=False)
    insisted_on = TurkishDateField(label=_("Meclisin ısrarı"), required=False)
    beside = (("received_on", "receipt_no"),)
    folds = ((_("Başkan geri gönderdiyse"), RETURN),)

    def __init__(self, *args: Any, current: Round, **kwargs: Any) -> None:
        decision = current.council_decision
        names = list(self.base_fields)
        kwargs.setdefault("initial", {name: getattr(decision, name) for name in names if hasattr(decision, name)})
        super().__init__(*args, subject=decision, **kwargs)
        self.current = current
        latest = proposed_finality(current.decision_on, current.municipality.type)
        law = law_of(current.municipality.type)
        self.fields["final_on"].help_text = _("Geri gönderilmezse en geç %(day)s (karardan %(days)d gün).") % {
            "day": tr_date(latest),
            "days": law.return_days,
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in ("final_on", "sent_on", "received_on", "announced_on", "returned_on", "insisted_on"):
            day = cleaned.get(name)
            if day and day < self.current.decision_on:
                self.add_error(name, _("Bu gün karardan önce. Düzeltin."))
            if day and day > timezone.localdate():
                self.add_error(name, _("Bu gün gelecekte. Düzeltin."))
        return cleaned
