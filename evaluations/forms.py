"""What enters at step 5."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from programs.models import Programme
from protocols.models import Protocol, Termination
from protocols.termination.states import Ground
from twinning.audit.deciding import DecidingForm
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.relations.forms import ReasonForm, not_in_future
from twinning.relations.obstacles import DETAIL_CHOICES
from twinning.relations.states import Kind

from .models import LESSON_KINDS, Evaluation, FollowUp
from .states import PARTY_WORDS, EvaluationKind, FollowUpKind, Level, Topic

FUTURE = _("Bu gün gelecekte. Düzeltin.")


class OpenForm(DecidingForm):
    """Of what period, with whom, until when."""

    kind = forms.ChoiceField(
        label=_("Türü"), choices=EvaluationKind, initial=EvaluationKind.JOINT, widget=forms.RadioSelect
    )
    begins_on = TurkishDateField(label=_("Dönem başı"))
    ends_on = TurkishDateField(label=_("Dönem sonu"))
    due_on = TurkishDateField(label=_("Son gün"), required=False)

    def clean_ends_on(self):
        return not_in_future(self.cleaned_data["ends_on"], FUTURE)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        begins, ends = cleaned.get("begins_on"), cleaned.get("ends_on")
        if begins and ends and ends < begins:
            self.add_error("ends_on", gettext("Dönemin sonu başından önce. Düzeltin."))
        return cleaned


class QuestionsForm(DecidingForm):
    """Question by question: how far it came, and why; `side` is ours or the partner's."""

    def __init__(self, *args: Any, evaluation: Evaluation, side: str = "", **kwargs: Any) -> None:
        super().__init__(*args, subject=evaluation, **kwargs)
        self.side, self.questions = side, list(evaluation.answers.all())
        for row in self.questions:
            words = PARTY_WORDS if row.topic == Topic.PARTIES else {level: level.label for level in Level}
            self.fields[f"level_{row.pk}"] = forms.ChoiceField(
                label=row.question, choices=[("", _("boş")), *words.items()], required=False,
                widget=forms.RadioSelect(attrs={"class": "in-a-row"}), initial=getattr(row, f"{side}level"),
            )  # fmt: skip
            if row.topic in (Topic.OBJECTIVE, Topic.PARTIES) and not side:
                self.fields[f"level_{row.pk}"].needed_for = _("kapatmak için gerekir")
            self.fields[f"text_{row.pk}"] = LongTextField(
                label=_("Açıklama"), max_length=3000, rows=2, required=False, initial=getattr(row, f"{side}text")
            )

    def answers(self) -> dict[int, tuple[str, str]]:
        said = self.cleaned_data
        return {row.pk: (said[f"level_{row.pk}"], said[f"text_{row.pk}"]) for row in self.questions}

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        field, _separator, pk = name.rpartition("_")
        if not pk.isdigit():
            return super().stored(current, name, typed)
        row = next((row for row in current.answers.all() if row.pk == int(pk)), None)
        return getattr(row, self.side + field) if row else typed


class AnswerForm(QuestionsForm):
    """Our side's answers, and the whole in a few sentences."""

    def __init__(self, *args: Any, evaluation: Evaluation, **kwargs: Any) -> None:
        super().__init__(*args, evaluation=evaluation, **kwargs)
        self.fields["summary"] = LongTextField(
            label=_("Genel değerlendirme"), max_length=6000, rows=5, required=False, initial=evaluation.summary
        )


class PartnerAnswerForm(QuestionsForm):
    """The partner's answers as its letter gives them."""

    def __init__(self, *args: Any, evaluation: Evaluation, **kwargs: Any) -> None:
        super().__init__(*args, evaluation=evaluation, side="partner_", **kwargs)
        first = {
            "answered_on": TurkishDateField(label=_("Yanıtın günü"), initial=timezone.localdate),
            "answered_by": ShortTextField(label=_("Yanıtlayan makam veya kişi"), max_length=200),
        }
        self.fields = first | self.fields
        self.fields["partner_remark"] = LongTextField(
            label=_("Ortağın sözleri"), max_length=6000, rows=4, required=False
        )

    def clean_answered_on(self):
        return not_in_future(self.cleaned_data["answered_on"], FUTURE)


class SendForm(DecidingForm):
    """When the questions went, until when the answer is wanted."""

    sent_on = TurkishDateField(label=_("Gönderim günü"), initial=timezone.localdate)
    answer_due_on = TurkishDateField(label=_("Yanıt için son gün"), required=False)

    def clean_sent_on(self):
        return not_in_future(self.cleaned_data["sent_on"], FUTURE)


class FindingForm(DecidingForm):
    """What was found, and which obstacle it names, if any (S59)."""

    text = LongTextField(label=_("Bulgu"), max_length=3000, rows=4)
    detail = forms.ChoiceField(label=_("Engel"), choices=[("", _("engel değil")), *DETAIL_CHOICES], required=False)


class DecideForm(DecidingForm):
    """What follows, who does it, until when (S41)."""

    kind = forms.ChoiceField(label=_("Türü"), choices=FollowUpKind, widget=forms.RadioSelect)
    text = ShortTextField(label=_("Sonuç kararı"), max_length=300)
    owner = ShortTextField(label=_("Kimde"), max_length=160, help_text=_("Örnek: Dış İlişkiler Müdürlüğü"))
    due_on = TurkishDateField(label=_("Son gün"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("kind") != FollowUpKind.CONTINUE and not cleaned.get("due_on") and "due_on" not in self.errors:
            self.add_error("due_on", gettext("Son günü yazın."))
        return cleaned


class SettleForm(DecidingForm):
    """What the decision became: a programme, an amendment, an end, or words."""

    settled_on = TurkishDateField(label=_("İşe dönüştüğü gün"), initial=timezone.localdate)
    outcome = ShortTextField(label=_("Neye dönüştü"), max_length=300)
    programme = forms.ModelChoiceField(label=_("Program"), queryset=None, required=False)
    protocol = forms.ModelChoiceField(label=_("Protokol değişikliği"), queryset=None, required=False)
    termination = forms.ModelChoiceField(label=_("Sonlandırma"), queryset=None, required=False)

    def __init__(self, *args: Any, decision: FollowUp, **kwargs: Any) -> None:
        super().__init__(*args, subject=decision, **kwargs)
        for name, model in (("programme", Programme), ("protocol", Protocol), ("termination", Termination)):
            rows = model.objects.filter(twinning=decision.twinning_id)
            self.fields[name].queryset = rows
            self.fields[name].empty_label = gettext("bağlı değil")
            if not rows:
                del self.fields[name]

    def clean_settled_on(self):
        return not_in_future(self.cleaned_data["settled_on"], FUTURE)


class LessonForm(DecidingForm):
    """Lightly: what went well, what badly, what others said, what to do better (S38)."""

    on = TurkishDateField(label=_("Gün"), initial=timezone.localdate)
    well = LongTextField(label=_("İyi giden"), max_length=3000, rows=3, required=False)
    badly = LongTextField(label=_("Kötü giden"), max_length=3000, rows=3, required=False)
    press = LongTextField(label=_("Basın"), max_length=3000, rows=2, required=False)
    thanks = LongTextField(label=_("Övgü, eleştiri, teşekkür yazısı"), max_length=3000, rows=2, required=False)
    better = LongTextField(label=_("Gelecek sefer neyi daha iyi yapalım"), max_length=3000, rows=3, required=False)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], FUTURE)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.errors and not any(cleaned[name] for name in LESSON_KINDS):
            raise forms.ValidationError(gettext("Ders boş. En az bir alanı yazın."))
        return cleaned


class ReviveForm(ReasonForm):
    """By what plan, and when to look again (S42)."""

    look_again_on = TurkishDateField(label=_("Yeniden bakılacak gün"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["why"].label = _("Plan: ne yapılacak, kim yapacak")

    def clean_look_again_on(self):
        day = self.cleaned_data["look_again_on"]
        if day <= timezone.localdate():
            raise forms.ValidationError(gettext("Yeniden bakılacak gün geçmişte. Düzeltin."))
        return day


class RefoundForm(ReasonForm):
    """As what kind the relation is founded anew."""

    kind = forms.ChoiceField(label=_("Yeni tür"), choices=Kind, widget=forms.RadioSelect)


class EndDormantForm(DecidingForm):
    """On what grounds a sleeping relation ends (S43, L11)."""

    ground = forms.ChoiceField(label=_("Gerekçe"), choices=Ground, widget=forms.RadioSelect)
    grounds = LongTextField(label=_("Gerekçenin açıklaması"), max_length=6000, rows=6)
    duty = LongTextField(label=_("Belediyenin göreviyle bağı"), max_length=2000, rows=3)


class PressForm(DecidingForm):
    """A press without anything to type."""


class LessonSearchForm(forms.Form):
    """Words to find lessons by; the address is the search."""

    q = forms.CharField(label=_("Ara"), max_length=100, required=False)
