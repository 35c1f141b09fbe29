"""What enters at step 2: the picture, the candidates, features and points, the choice."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.cities.fields import CityField
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.purpose.models import Consultation
from twinning.relations.forms import not_in_future

from .comparison import Comparison
from .matrix import TOP, Key
from .models import Candidate, Criterion
from .progress import SheetProgress
from .rules import known_of
from .states import Channel, CriterionGroup, Fit, Recommendation

WEIGHTS = [(number, f"×{number}") for number in range(1, 10)]


EXAMPLES = {
    CriterionGroup.POPULATION: _("Örnek: 100.000-350.000"),
    CriterionGroup.COUNTRY: _("Örnek: Bulgaristan, Yunanistan"),
    CriterionGroup.LOCATION: _("Örnek: Balkanlar, deniz kıyısı"),
    CriterionGroup.SECTORS: _("Örnek: kültür turizmi, zanaat"),
    CriterionGroup.GEOGRAPHY: _("Örnek: dağ yürüyüşü yolları, kaplıcalar"),
    CriterionGroup.RESOURCES: _("Örnek: zeytincilik, yenilenebilir enerji"),
    CriterionGroup.SOCIETY: _("Örnek: üniversite kenti, genç nüfus"),
    CriterionGroup.OTHER: _("Örnek: tarihî çarşı, uluslararası şenlik"),
    CriterionGroup.TOPICS: _("Örnek: eski kentin korunması, gençlik değişimi"),
    CriterionGroup.POLITICS: _("Örnek: Avrupa Birliği üyesi, aynı belediye ağı"),
}


class PressForm(DecidingForm):
    """A press without anything to type."""


class RowsForm(DecidingForm):
    """A form over many rows: after a lost race each field is compared with its own row."""

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        return self.fields[name].initial


class ProfileForm(RowsForm):
    """All rows of the picture on one page: what is expected, and how much it weighs."""

    def __init__(self, *args: Any, criteria: list[Criterion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.criteria = criteria
        for criterion in criteria:
            self.fields[f"expectation_{criterion.pk}"] = ShortTextField(
                label=_("Beklenti: %(row)s") % {"row": criterion.shown_name},
                max_length=300, required=False, initial=criterion.expectation, help_text=EXAMPLES[criterion.group],
            )  # fmt: skip
            self.fields[f"weight_{criterion.pk}"] = forms.TypedChoiceField(
                label=_("Ağırlık: %(row)s") % {"row": criterion.shown_name},
                choices=WEIGHTS, coerce=int, initial=criterion.weight,
            )  # fmt: skip

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [
            {"criterion": row, "expectation": self[f"expectation_{row.pk}"], "weight": self[f"weight_{row.pk}"]}
            for row in self.criteria
        ]

    def written(self) -> dict[int, tuple[str, int]]:
        said = self.cleaned_data
        return {row.pk: (said[f"expectation_{row.pk}"], said[f"weight_{row.pk}"]) for row in self.criteria}


class CriterionForm(DecidingForm):
    """A row of one's own."""

    group = forms.ChoiceField(label=_("Profil satırı"), choices=CriterionGroup)
    name = ShortTextField(label=_("Ölçüt"), max_length=120, help_text=_("Örnek: Tarihî çevre"))
    expectation = ShortTextField(
        label=_("Beklenti"), max_length=300, required=False, help_text=_("Birden çoksa virgülle ayırın.")
    )
    weight = forms.TypedChoiceField(label=_("Ağırlık"), choices=WEIGHTS, coerce=int, initial=1)


class SentenceForm(DecidingForm):
    """The sentence as people want it; both empty, it follows the rows again."""

    sentence_tr = LongTextField(
        label=_("Türkçe cümle"), max_length=2000, required=False, help_text=_("Boş bırakılırsa satırlardan kurulur.")
    )
    sentence_en = LongTextField(label=_("İngilizce cümle"), max_length=2000, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("sentence_en") and not cleaned.get("sentence_tr"):
            self.add_error("sentence_tr", _("Türkçe cümleyi de yazın."))
        return cleaned


class CandidateFitForm(DecidingForm):
    """What points do not say: language, structure, calendar, the first impression (S18)."""

    channel = forms.ChoiceField(label=_("Geliş yolu"), choices=[("", _("Seçin")), *Channel.choices])
    channel_note = ShortTextField(
        label=_("Kimden, ne zaman"), max_length=300, required=False, help_text=_("Makam veya kuruluş.")
    )
    consultation = forms.ModelChoiceField(
        label=_("Önerildiği danışma"), queryset=Consultation.objects.none(), required=False, empty_label=_("yok")
    )
    language_fit = forms.ChoiceField(label=_("Dil"), choices=Fit, initial=Fit.UNKNOWN)
    structure_fit = forms.ChoiceField(label=_("Yapı"), choices=Fit, initial=Fit.UNKNOWN)
    calendar_fit = forms.ChoiceField(label=_("Takvim"), choices=Fit, initial=Fit.UNKNOWN)
    first_impression = LongTextField(label=_("İlk temas izlenimi"), max_length=2000, required=False)

    def __init__(self, *args: Any, twinning: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["consultation"].queryset = Consultation.objects.filter(twinning=twinning)


class AddCandidateForm(CandidateFitForm):
    """A place from the gazetteer, and the way by which it came (S16)."""

    city = CityField(label=_("Kent"), help_text=_("Adını yazın. Örnek: Filibe veya Plovdiv, Bulgaristan"))
    field_order = ("city",)
    folds = (
        (
            _("Puan dışı uyum: dil, yapı, takvim, ilk izlenim"),
            ("language_fit", "structure_fit", "calendar_fit", "first_impression"),
        ),
    )


class PilotForm(DecidingForm):
    """A small joint project before the twinning (S19)."""

    what = ShortTextField(label=_("Ne yapıldı"), max_length=200)
    begins_on = TurkishDateField(label=_("Başlangıç"))
    ends_on = TurkishDateField(label=_("Bitiş"), required=False)
    who = ShortTextField(label=_("Kimler"), max_length=300, help_text=_("Birim ve kuruluşlar."))
    how_it_went = LongTextField(label=_("Nasıl geçti"), max_length=4000, required=False)
    new_ideas = LongTextField(label=_("Yeni fikirler"), max_length=4000, required=False)
    recommendation = forms.ChoiceField(
        label=_("Öneri"), choices=[("", _("henüz yok")), *Recommendation.choices], required=False
    )
    permission_on = TurkishDateField(
        label=_("İzin tarihi"),
        required=False,
        help_text=_("Birlikte yapılan etkinlik Bakanlık izni ister; yazışma istemez."),
    )
    permission_no = ShortTextField(label=_("İzin sayısı"), max_length=60, required=False)
    no_permission_reason = ShortTextField(label=_("İzin alınmadıysa neden"), max_length=300, required=False)

    beside = (("begins_on", "ends_on"),)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        begins, ends = cleaned.get("begins_on"), cleaned.get("ends_on")
        if begins and ends and ends < begins:
            self.add_error("ends_on", _("Bitiş başlangıçtan önce. Düzeltin."))
        if bool(cleaned.get("permission_on")) != bool(cleaned.get("permission_no")):
            field = "permission_no" if cleaned.get("permission_on") else "permission_on"
            self.add_error(field, _("İznin tarihi ve sayısı birlikte yazılır. Tamamlayın."))
        return cleaned


POINTS = [*((str(number), str(number)) for number in range(TOP + 1)), ("", _("sil"))]


def read_points(value: str) -> int | None:
    return int(value) if value != "" else None


FEATURE = forms.Textarea(attrs={"rows": 1})


class CompareForm(RowsForm):
    """Features and one's own points of all candidates, one page in and one page out (S17)."""

    def __init__(self, *args: Any, comparison: Comparison, own: dict[Key, int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.comparison = comparison
        self.keys = [(row.pk, column.pk) for row in comparison.criteria for column in comparison.candidates]
        names = {row.pk: row.shown_name for row in comparison.criteria}
        cities = {column.pk: column.city.name_tr for column in comparison.candidates}
        # What the gazetteer offers is nobody's word yet.
        self.written = {_name("feature", key): comparison.features.get(key, "") for key in self.keys}
        town = self.subject.twinning.municipality
        offered = {
            (row.pk, column.pk): known_of(row, column.city, town)
            for row in comparison.criteria
            for column in comparison.candidates
        } | comparison.features
        for key in self.keys:
            label = {"row": names[key[0]], "city": cities[key[1]]}
            self.fields[_name("feature", key)] = ShortTextField(
                label=_("Özellik: %(row)s, %(city)s") % label, max_length=300, required=False,
                widget=FEATURE, initial=offered[key],
            )  # fmt: skip
            self.fields[_name("points", key)] = forms.TypedChoiceField(
                label=_("Puan: %(row)s, %(city)s") % label, choices=POINTS, coerce=read_points, required=False,
                widget=forms.RadioSelect, empty_value=None, initial=str(own[key]) if key in own else "",
                error_messages={"invalid_choice": _("0-5 arası tam sayı yazın veya boş bırakın.")},
            )  # fmt: skip

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        """One's own points are nobody else's to change: only features can have become others meanwhile."""
        return typed if name.startswith("points") else self.written[name]

    @cached_property
    def groups(self) -> list[dict[str, Any]]:
        """As the comparison's groups, with the two fields of every cell."""
        return [
            {"title": group["title"], "rows": [self._row(row["criterion"]) for row in group["rows"]]}
            for group in self.comparison.groups
        ]

    def _row(self, criterion: Criterion) -> dict[str, Any]:
        cells = [self._cell(criterion, candidate) for candidate in self.comparison.candidates]
        return {"criterion": criterion, "cells": cells, "is_missing": any(cell["is_missing"] for cell in cells)}

    def _cell(self, criterion: Criterion, candidate: Candidate) -> dict[str, Any]:
        key = (criterion.pk, candidate.pk)
        points = self[_name("points", key)]
        return {
            "candidate": candidate,
            "feature": self[_name("feature", key)],
            "points": points,
            "is_missing": points.value() in (None, ""),
        }

    @cached_property
    def progress(self) -> SheetProgress:
        rows = [row for group in self.groups for row in group["rows"]]
        missing: dict[int, list[str]] = {column.pk: [] for column in self.comparison.candidates}
        for row in rows:
            for cell in row["cells"]:
                if cell["is_missing"]:
                    missing[cell["candidate"].pk].append(row["criterion"].name)
        return SheetProgress(self.comparison.candidates, len(rows), missing)

    def features(self) -> dict[Key, str]:
        return {key: self.cleaned_data[_name("feature", key)] for key in self.keys}

    def points(self) -> dict[Key, int | None]:
        return {key: self.cleaned_data[_name("points", key)] for key in self.keys}


def _name(what: str, key: Key) -> str:
    return f"{what}_{key[0]}_{key[1]}"


class ChoiceForm(DecidingForm):
    """Which candidates, why, by whom, when, and why the others not (S20)."""

    chosen = forms.MultipleChoiceField(
        label=_("Ortak"), widget=forms.CheckboxSelectMultiple, help_text=_("Çok ortaklı ilişkide birden çok seçin."),
        error_messages={"required": _("Ortağı seçin.")},
    )  # fmt: skip
    reason = LongTextField(label=_("Seçimin gerekçesi"), max_length=4000)
    decided_by = ShortTextField(label=_("Kim karar verdi"), max_length=200, help_text=_("Kurul veya makam."))
    decided_on = TurkishDateField(label=_("Karar günü"), initial=timezone.localdate)

    def __init__(self, *args: Any, comparison: Comparison, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.comparison = comparison
        self.candidates = candidates = comparison.candidates
        self.fields["chosen"].choices = [(str(row.pk), f"{row.letter} · {row}") for row in candidates]
        for row in candidates:
            self.fields[f"institution_{row.pk}"] = ShortTextField(
                label=_("%(city)s: ortak yönetimin adı") % {"city": row}, max_length=160,
                required=False, initial=_("%(city)s Belediyesi") % {"city": row},
            )  # fmt: skip
            self.fields[f"rejection_{row.pk}"] = LongTextField(
                label=_("%(city)s neden seçilmedi") % {"city": row}, max_length=2000, rows=2, required=False
            )

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Each candidate with its box to tick, its institution and its reason."""
        return [
            {
                "candidate": row,
                "tick": tick,
                "mean": self.comparison.totals[row.pk].mean,
                "institution": self[f"institution_{row.pk}"],
                "rejection": self[f"rejection_{row.pk}"],
            }
            for row, tick in zip(self.candidates, self["chosen"], strict=True)
        ]

    def clean_decided_on(self) -> Any:
        return not_in_future(self.cleaned_data["decided_on"], _("Karar tarihi gelecekte. Düzeltin."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        chosen = cleaned.get("chosen", [])
        for row in self.candidates if chosen else []:
            if str(row.pk) not in chosen and not cleaned.get(f"rejection_{row.pk}"):
                self.add_error(f"rejection_{row.pk}", _("%(city)s neden seçilmedi, yazın.") % {"city": row})
            if str(row.pk) in chosen and not cleaned.get(f"institution_{row.pk}"):
                self.add_error(f"institution_{row.pk}", _("Ortak yönetimin adını yazın."))
        return cleaned

    def choice(self) -> dict[str, Any]:
        said = self.cleaned_data
        return {
            "chosen": [row for row in self.candidates if str(row.pk) in said["chosen"]],
            "institutions": {row.pk: said[f"institution_{row.pk}"] for row in self.candidates},
            "rejections": {row.pk: said[f"rejection_{row.pk}"] for row in self.candidates},
            **{name: said[name] for name in ("reason", "decided_by", "decided_on")},
        }
