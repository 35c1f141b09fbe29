"""What enters at the signature, and at a record of the past."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.cities.fields import CityField
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.papers.uploads import check_upload
from twinning.relations.forms import not_in_future
from twinning.relations.states import Kind, Precision

from ..actions import Signed
from ..models import Round
from ..rules import parties_of, parties_to_sign, signing_day_errors
from ..states import Path

# The prefilled title alone is not a signature.
BEGINNING = ("signed_on", "place", "name")


def _is_typed(index: int, typed: Any) -> bool:
    return any(typed.get(f"{name}_{index}") for name in BEGINNING)


class SigningForm(DecidingForm):
    """Every party that has not signed yet, one block each; a party left blank signs later (P5)."""

    def __init__(self, *args: Any, current: Round, **kwargs: Any) -> None:
        super().__init__(*args, subject=current, **kwargs)
        self.current = current
        self.waiting = parties_to_sign(current)
        # Numbered among all parties: what was typed for one never comes to stand under another that signs later.
        self.parties = {
            index: party
            for index, party in enumerate(parties_of(current))
            if party in self.waiting or _is_typed(index, self.data)
        }
        for index, party in self.parties.items():
            self._add_block(index, str(party) if party else current.municipality.name)
        if current.path == Path.GOODWILL and not current.permission_on and not current.no_permission_reason:
            self.fields["no_permission_reason"] = LongTextField(
                label=_("Bakanlık izni alınmamasının gerekçesi"), max_length=2000, rows=3
            )

    def _add_block(self, index: int, party: str) -> None:
        def label(what: Any) -> str:
            return f"{party}: {what}"

        self.fields |= {
            f"signed_on_{index}": TurkishDateField(label=label(_("imza günü")), required=False),
            f"place_{index}": ShortTextField(label=label(_("imza yeri")), max_length=120, required=False),
            f"name_{index}": ShortTextField(label=label(_("imzalayan")), max_length=160, required=False),
            f"title_{index}": ShortTextField(label=label(_("unvanı")), max_length=160, required=False),
            f"is_deputy_{index}": forms.BooleanField(label=label(_("vekâleten imzaladı")), required=False),
            f"is_remote_{index}": forms.BooleanField(label=label(_("çevrim içi imzaladı")), required=False),
        }
        self.beside += ((f"signed_on_{index}", f"place_{index}"), (f"name_{index}", f"title_{index}"))
        self.folds += ((label(_("vekâleten veya çevrim içi imza")), (f"is_deputy_{index}", f"is_remote_{index}")),)
        if self.parties[index] is None:
            self.initial.setdefault(f"title_{index}", _("Belediye Başkanı"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for index, party in self.parties.items():
            if party in self.waiting:
                self._check_block(index, cleaned)
            else:
                self.add_error(f"signed_on_{index}", _("Bu tarafın imzası artık kayıtlı. Yazdıklarınızı silin."))
        if not self.errors and not self.signatures():
            raise forms.ValidationError(_("İmzalayan yazılmadı. En az bir tarafı yazın."))
        return cleaned

    def _check_block(self, index: int, cleaned: dict[str, Any]) -> None:
        if not self._is_begun(index, cleaned):
            return
        sentences = {
            "signed_on": _("İmza tarihini yazın. Örnek: 12.05.2027"),
            "place": _("İmza yeri yok. Yazın."),
            "name": _("İmzalayanı yazın."),
            "title": _("İmzalayanın unvanını yazın."),
        }
        for name, sentence in sentences.items():
            field = f"{name}_{index}"
            if not cleaned.get(field) and field not in self.errors:
                self.add_error(field, sentence)
        day = cleaned.get(f"signed_on_{index}")
        for error in signing_day_errors(self.current, day) if day else []:
            self.add_error(f"signed_on_{index}", error)
        if day and day > timezone.localdate():
            self.add_error(f"signed_on_{index}", _("İmza tarihi gelecekte. Düzeltin."))

    def _is_begun(self, index: int, cleaned: dict[str, Any]) -> bool:
        return _is_typed(index, cleaned) or f"signed_on_{index}" in self.errors

    def signatures(self) -> list[Signed]:
        said = self.cleaned_data
        return [
            Signed(
                party, said[f"signed_on_{index}"], said[f"place_{index}"], said[f"name_{index}"],
                said[f"title_{index}"], said[f"is_deputy_{index}"], said[f"is_remote_{index}"],
            )
            for index, party in self.parties.items()
            if self._is_begun(index, said)
        ]  # fmt: skip


class ScanForm(DecidingForm):
    """The signed protocol as it came back from the ceremony."""

    on = TurkishDateField(label=_("İmza günü"))
    scan = forms.FileField(label=_("İmzalı protokol"), help_text=_("PDF, PNG veya JPEG; en çok 20 MB."))

    def clean_scan(self) -> Any:
        return check_upload(self.cleaned_data["scan"])


class HistoricForm(DecidingForm):
    """What papers of the past say; what they do not say stays open (U31)."""

    decision_on = TurkishDateField(label=_("Meclis kararının tarihi"), required=False)
    decision_no = ShortTextField(label=_("Meclis kararının sayısı"), max_length=40, required=False)
    permission_on = TurkishDateField(label=_("Bakanlık izninin tarihi"), required=False)
    permission_no = ShortTextField(label=_("Bakanlık izninin sayısı"), max_length=80, required=False)
    signed_on = TurkishDateField(label=_("İmza günü"), required=False)
    signed_precision = forms.ChoiceField(label=_("İmza günü ne kadar biliniyor"), choices=Precision)
    beside = (("decision_on", "decision_no"), ("permission_on", "permission_no"), ("signed_on", "signed_precision"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in ("decision_on", "permission_on", "signed_on"):
            try:
                not_in_future(cleaned.get(name), _("Bu gün gelecekte. Düzeltin."))
            except forms.ValidationError as error:
                self.add_error(name, error)
        return cleaned


class OpenHistoricForm(HistoricForm):
    """A relation older than the program: with whom and from which source, then what the papers say (U31)."""

    city = CityField(label=_("Ortak kent"), help_text=_("Örnek: Filibe, Bulgaristan"))
    institution = ShortTextField(label=_("Ortak yönetimin adı"), max_length=160)
    kind = forms.ChoiceField(label=_("Türü"), choices=Kind)
    source = ShortTextField(
        label=_("Kaynak"), max_length=200, help_text=_("Bilgi nereden? Örnek: Yazı işleri arşivi, 1987 dosyası")
    )
    partner_decision_on = TurkishDateField(label=_("Ortağın meclis kararının tarihi"), required=False)
    partner_decision_no = ShortTextField(label=_("Ortağın meclis kararının sayısı"), max_length=40, required=False)
    notice_months = forms.IntegerField(
        label=_("Bildirim süresi (ay)"), required=False, min_value=1, max_value=60,
        help_text=_("Boş bırakılırsa kararlaştırılmamış sayılır."),
    )  # fmt: skip
    remark = LongTextField(label=_("Not"), max_length=4000, required=False)
    field_order = ("city", "institution", "kind", "source")
    beside = (*HistoricForm.beside, ("partner_decision_on", "partner_decision_no"))

    def values(self) -> dict[str, Any]:
        said = super().values()
        for name in ("decision_on", "decision_no"):
            said[f"council_{name}"] = said.pop(name)
        return said
