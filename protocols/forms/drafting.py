"""What enters at the text: terms, languages, articles side by side."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm
from twinning.language.fields import LongTextField, ShortTextField

from ..languages import LANGUAGES, choices
from ..models import Clause, Protocol
from ..states import ClauseKind, Renewal

NO_LANGUAGE = [("", _("yok"))]


class PressForm(DecidingForm):
    """A press without anything to type."""


class DraftForm(DecidingForm):
    """A new protocol: its languages beside Turkish, its term, its notice."""

    second_language = forms.ChoiceField(
        label=_("İkinci dil"), required=False, help_text=_("İlk dil her zaman Türkçedir.")
    )
    third_language = forms.ChoiceField(label=_("Üçüncü dil"), required=False)
    term_months = forms.IntegerField(
        label=_("Süre (ay)"),
        required=False,
        min_value=1,
        max_value=600,
        initial=60,
        help_text=_("60 ay 5 yıldır. Boş bırakılırsa protokol süresizdir."),
    )
    renewal = forms.ChoiceField(label=_("Yenileme"), choices=Renewal, initial=Renewal.AUTOMATIC)
    notice_months = forms.IntegerField(
        label=_("Bildirim süresi (ay)"),
        required=False,
        min_value=1,
        max_value=60,
        initial=6,
        help_text=_("Boş bırakılırsa kararlaştırılmamış sayılır."),
    )
    originals = forms.IntegerField(label=_("Nüsha sayısı"), min_value=1, max_value=12, initial=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("second_language", "third_language"):
            self.fields[name].choices = NO_LANGUAGE + choices()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        second, third = cleaned.get("second_language"), cleaned.get("third_language")
        if third and (not second or second == third):
            self.add_error("third_language", _("Üçüncü dil ikinciden ayrı olmalı. Düzeltin."))
        if cleaned.get("renewal") == Renewal.AUTOMATIC and not cleaned.get("term_months"):
            self.add_error("term_months", _("Kendiliğinden uzayan protokolün süresini yazın."))
        return cleaned

    def values(self) -> dict[str, Any]:
        said = super().values()
        languages = ["tr", said.pop("second_language"), said.pop("third_language")]
        return {"languages": [tag for tag in languages if tag], **said}


class TermsForm(DraftForm):
    """Terms of a draft, corrected; the clauses that speak of them are edited beside."""

    @staticmethod
    def initial_of(protocol: Protocol) -> dict[str, Any]:
        names = ("term_months", "renewal", "notice_months", "originals")
        others = [*protocol.languages[1:], "", ""]
        return {
            "second_language": others[0],
            "third_language": others[1],
            **{name: getattr(protocol, name) for name in names},
        }

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        return self.initial_of(current)[name]


class ClauseForm(DecidingForm):
    """One article in all languages of the protocol, on one page."""

    def __init__(self, *args: Any, clause: Clause, languages: list[str], **kwargs: Any) -> None:
        stored = {tag: clause.text_in(tag) for tag in languages}
        initial = kwargs.setdefault("initial", {})
        for tag, text in stored.items():
            initial[f"heading_{tag}"] = text.heading if text else ""
            initial[f"text_{tag}"] = text.text if text else ""
        super().__init__(*args, subject=clause, **kwargs)
        self.languages = [LANGUAGES[tag] for tag in languages]
        for language in self.languages:
            self._add_fields(language)

    def _add_fields(self, language: Any) -> None:
        direction = {"lang": language.tag, "dir": language.direction}
        heading = ShortTextField(label=_("Başlık (%(language)s)") % {"language": language.shown_name}, max_length=160)
        heading.required = language.tag == "tr"
        heading.widget.attrs.update(direction)
        text = LongTextField(
            label=_("Metin (%(language)s)") % {"language": language.shown_name}, rows=12, required=False
        )
        text.widget.attrs.update(direction)
        heading.needed_for = text.needed_for = _("meclise sunmak için gerekir")
        self.fields[f"heading_{language.tag}"] = heading
        self.fields[f"text_{language.tag}"] = text

    def stored(self, current: Any, name: str, typed: Any) -> Any:
        part, _separator, tag = name.partition("_")
        text = current.text_in(tag)
        return getattr(text, part) if text else ""

    @property
    def columns(self) -> list[dict[str, Any]]:
        """The fields side by side, a column per language."""
        return [
            {"language": row, "heading": self[f"heading_{row.tag}"], "text": self[f"text_{row.tag}"]}
            for row in self.languages
        ]

    def texts(self) -> dict[str, tuple[str, str]]:
        said = self.cleaned_data
        return {row.tag: (said[f"heading_{row.tag}"], said[f"text_{row.tag}"]) for row in self.languages}


class AddClauseForm(DecidingForm):
    """An article from the library, or an empty one, and its place."""

    kind = forms.ChoiceField(label=_("Örnek madde"))
    after = forms.ModelChoiceField(label=_("Hangi maddeden sonra"), queryset=Clause.objects.none(), required=False)

    def __init__(self, *args: Any, protocol: Protocol, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        clauses = protocol.clauses.with_texts()
        there = {clause.kind for clause in clauses}
        free = [kind for kind in ClauseKind if kind not in there or kind == ClauseKind.OTHER]
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in free]
        self.fields["after"].queryset = clauses
        self.fields["after"].empty_label = _("en sona")
