"""The address is the filter (K5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import django_filters
from django import forms
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import F, Func, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from twinning.audit.models import Act
from twinning.language.fold import fold

from .models import Paper, Twinning
from .states import DERIVED, Direction, Kind, PaperKind, Scope, Status
from .steps import verb_label


class TwinningFilter(django_filters.FilterSet):
    """Files by words, state, kind and scope. Dormant and slowing follow from the last sign of life (P3)."""

    q = django_filters.CharFilter(label=_("Ara"), method="by_words", max_length=100)
    status = django_filters.ChoiceFilter(
        label=_("Durum"), choices=[*Status.choices, *DERIVED.items()], method="by_status", empty_label=_("hepsi")
    )
    kind = django_filters.ChoiceFilter(label=_("Tür"), choices=Kind, empty_label=_("hepsi"))
    scope = django_filters.ChoiceFilter(label=_("Kapsam"), choices=Scope, empty_label=_("hepsi"))

    class Meta:
        model = Twinning
        fields: list[str] = []

    def by_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        # `contains` on the folded column uses the trigram index; Django's `icontains` would defeat it.
        for word in fold(value).split():
            queryset = queryset.filter(search__contains=word)
        return queryset

    def by_status(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        municipality = self.request.user.membership.municipality
        if value in ("dormant", "slowing"):
            return getattr(queryset, value)(municipality)
        return queryset.filter(status=value)


class PaperFilter(django_filters.FilterSet):
    """Papers by direction, kind and file."""

    q = django_filters.CharFilter(label=_("Başlıkta ara"), field_name="title", lookup_expr="icontains", max_length=100)
    direction = django_filters.ChoiceFilter(label=_("Yönü"), choices=Direction, empty_label=_("hepsi"))
    kind = django_filters.ChoiceFilter(label=_("Belge türü"), choices=PaperKind, empty_label=_("hepsi"))
    twinning = django_filters.NumberFilter(widget=forms.HiddenInput)

    class Meta:
        model = Paper
        fields: list[str] = []


class HistoryFilter(django_filters.FilterSet):
    """The past of a file by what was done, who did it, and which value it changed (K10)."""

    verb = django_filters.ChoiceFilter(label=_("İşlem"), empty_label=_("hepsi"))
    by = django_filters.ChoiceFilter(label=_("Kim"), field_name="by_label", empty_label=_("hepsi"))
    field = django_filters.ChoiceFilter(
        label=_("Alan"), field_name="facts", lookup_expr="has_key", empty_label=_("hepsi")
    )

    class Meta:
        model = Act
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        acts = self.queryset.order_by()
        done = set(acts.values_list("verb", "by_label").distinct())
        self.offer("verb", {(verb, verb_label(verb) or verb) for verb, _by in done})
        self.offer("by", {(by, by) for _verb, by in done})
        keys = acts.annotate(key=Func(F("facts"), function="jsonb_object_keys"))
        self.offer("field", _fields_named(keys.values_list("subject_kind", "key").distinct()))

    def offer(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        """Only what this file's past holds, in the alphabet of the reader."""
        self.filters[name].extra["choices"] = sorted(choices, key=lambda choice: fold(choice[1]))


def _fields_named(found: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Facts of acts that are values of rows, with the words people know them by; one word per name."""
    named = {name: _word_for(kind, name) for kind, name in sorted(found)}
    return {(name, word) for name, word in named.items() if word}


def _word_for(kind: str, name: str) -> str:
    try:
        return capfirst(str(apps.get_model(kind)._meta.get_field(name).verbose_name))
    except (LookupError, FieldDoesNotExist):
        return ""
