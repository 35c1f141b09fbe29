"""What enters at the plan: the programme, its objectives, activities and outputs."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from protocols.models import Clause
from twinning.audit.deciding import DecidingForm
from twinning.language.fields import CountedField, LongTextField, ShortTextField, TurkishDateField
from twinning.relations.forms import not_in_future
from twinning.relations.states import Theme

from ..models import Objective, Programme
from ..states import ActivityKind, Lead
from .people import NEW_ORGANISATION, OrganisationChoice

END_BEFORE = _("Bitiş başlangıçtan önce. Düzeltin.")


class PressForm(DecidingForm):
    """A press that wants nothing typed."""


class Period(DecidingForm):
    """Two days in order."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        begins, ends = cleaned.get("begins_on"), cleaned.get("ends_on")
        if begins and ends and ends < begins:
            self.add_error("ends_on", END_BEFORE)
        if bool(begins) != bool(ends) and not self.errors:
            self.add_error("ends_on" if begins else "begins_on", _("Başlangıç ve bitiş birlikte yazılır."))
        return cleaned


class ProgrammeForm(Period):
    """The programme's name, its period, and the purpose it serves (S25, S29)."""

    title = ShortTextField(label=_("Başlık"), max_length=160)
    begins_on = TurkishDateField(label=_("Başlangıç"))
    ends_on = TurkishDateField(label=_("Bitiş"))
    purpose = LongTextField(label=_("Amaç"), max_length=4000, rows=4, help_text=_("Protokoldeki amaç."))

    beside = (("begins_on", "ends_on"),)


class ObjectiveForm(DecidingForm):
    """A sub-goal of the purpose, with the area of cooperation it serves (S26)."""

    text = LongTextField(
        label=_("Özel hedef"),
        max_length=600,
        rows=3,
        help_text=_("Örnek: Her yıl en az 40 gencin karşılıklı bulunması"),
    )
    theme = forms.TypedChoiceField(
        label=_("Tema"), choices=[("", "–"), *Theme.choices], coerce=int, empty_value=None, required=False
    )
    clause = forms.ModelChoiceField(
        label=_("Protokol maddesi"), queryset=Clause.objects.none(), required=False, empty_label="–"
    )

    def __init__(self, *args: Any, twinning: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        clauses = Clause.objects.filter(twinning=twinning).select_related("protocol").prefetch_related("texts")
        self.fields["clause"].queryset = clauses


class ActivityForm(OrganisationChoice, Period):
    """A work of the programme: which objectives it serves, when, who leads, who is responsible (S27, S29, S30)."""

    title = ShortTextField(label=_("Başlık"), max_length=160)
    kind = forms.ChoiceField(label=_("Türü"), choices=ActivityKind)
    objectives = forms.ModelMultipleChoiceField(
        label=_("Hangi hedefe hizmet eder"),
        queryset=Objective.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    begins_on = TurkishDateField(label=_("Başlangıç"), required=False)
    ends_on = TurkishDateField(label=_("Bitiş"), required=False)
    lead = forms.ChoiceField(label=_("Yürüten taraf"), choices=Lead, widget=forms.RadioSelect, initial=Lead.OURS)
    place = ShortTextField(label=_("Yer"), max_length=160, required=False)
    description = LongTextField(label=_("Açıklama"), max_length=4000, rows=3, required=False)
    goes_abroad = forms.BooleanField(
        label=_("Görevle yurt dışına gidiliyor"),
        required=False,
        help_text=_("Dışişleri Bakanlığına gidişten önce bilgi verilir, sonuç bildirilir."),
    )
    civil_permission_on = TurkishDateField(
        label=_("Mülki idare amirinin izni"),
        required=False,
        help_text=_("Kamu yararına çalışmayan dernek ve vergi muafiyeti olmayan vakıfla ortak projede gerekir."),
    )
    civil_permission_no = ShortTextField(label=_("İznin sayısı"), max_length=60, required=False)

    beside = (("begins_on", "ends_on"),)
    needed_for = dict.fromkeys(
        ("objectives", "begins_on", "ends_on", "organisation"), _("ortağa göndermek için gerekir")
    )
    folds = (
        *NEW_ORGANISATION,
        (_("Yer ve açıklama"), ("place", "description")),
        (_("Yurt dışı görevi ve izin"), ("goes_abroad", "civil_permission_on", "civil_permission_no")),
    )
    field_order = (
        "title", "kind", "objectives", "begins_on", "ends_on", "lead", "organisation", "new_name", "new_side",
        "new_kind", "new_benefit", "place", "description", "goes_abroad", "civil_permission_on", "civil_permission_no",
    )  # fmt: skip

    def __init__(self, *args: Any, programme: Programme, **kwargs: Any) -> None:
        super().__init__(*args, twinning=programme.twinning, **kwargs)
        objectives = Objective.objects.filter(programme=programme)
        self.fields["objectives"].queryset = objectives
        self.fields["objectives"].initial = objectives if len(objectives) == 1 else None
        self.fields["organisation"].label = _("Sorumlu")
        self.fields["organisation"].help_text = _("Belediye, oda, dernek, okul veya işletme; iki kentten biri.")

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        """Who is responsible stands beside the field in which this person named somebody."""
        if name == "new_name" and typed:
            return str(current.responsible or "")
        if name == "organisation" and not self.cleaned_data.get("new_name"):
            return str(current.responsible_id or "")
        return super().stored(current, name, typed)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if bool(cleaned.get("civil_permission_on")) != bool(cleaned.get("civil_permission_no")) and not self.errors:
            self.add_error("civil_permission_no", _("İzin tarihi ve sayısı birlikte yazılır. Eksiği tamamlayın."))
        return cleaned


class OutputForm(DecidingForm):
    """A result that can be counted: what, in which unit, how much is planned (S28)."""

    indicator = ShortTextField(label=_("Gösterge"), max_length=200, help_text=_("Örnek: kampa katılan genç"))
    unit = ShortTextField(label=_("Ölçü birimi"), max_length=40, help_text=_("Örnek: kişi"))
    target = CountedField(label=_("Planlanan"), required=False)
    needed_for = {"target": _("mutabakat için gerekir")}


class RecordOutputForm(DecidingForm):
    """What was reached, and when it was measured."""

    actual = CountedField(label=_("Gerçekleşen"))
    on = TurkishDateField(label=_("Ölçüldüğü gün"), initial=timezone.localdate)

    def clean_on(self):
        return not_in_future(self.cleaned_data["on"], _("Ölçüm günü gelecekte. Düzeltin."))
