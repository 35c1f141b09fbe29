"""The address is the filter (K5)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from string import ascii_uppercase
from typing import Any

import django_filters
from django import forms
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import F, Func, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from twinning.audit.models import Act
from twinning.language.casing import label_case
from twinning.language.fields import TurkishDateField
from twinning.language.fold import fold

from .models import Paper, Twinning
from .states import DERIVED, Direction, Holder, Kind, PaperKind, Scope, Status
from .steps import verb_label

COUNTRY_CODES = [("".join(pair), "".join(pair)) for pair in product(ascii_uppercase, repeat=2)]


class Boxes(django_filters.MultipleChoiceFilter):
    """Ticks of which any may hold; the address names each: ?status=official&status=dormant."""

    def __init__(self, **kwargs: Any) -> None:
        # The ticks are columns of the row itself: nothing comes twice, and DISTINCT over forty columns costs its sort.
        super().__init__(widget=forms.CheckboxSelectMultiple, distinct=False, **kwargs)


class DayFilter(django_filters.Filter):
    """A day as Turkish hands type it."""

    field_class = TurkishDateField


class TickedFilter(django_filters.FilterSet):
    """A filter with ticks beside its list, and words above them."""

    above: tuple[str, ...] = ()

    def before_ticks(self, queryset: QuerySet) -> QuerySet:
        """What the words and days leave, whatever is ticked: of these the ticks say how many they keep."""
        self.form.is_valid()  # Asked to be read: what cannot be, keeps nothing away; the rest counts, as in the list.
        for name in self.above:
            queryset = self.filters[name].filter(queryset, self.form.cleaned_data.get(name))
        return queryset


class TwinningFilter(TickedFilter):
    """Files by words, state, step, kind, holder and scope. Dormant and slowing follow from the last sign (P3)."""

    above = ("q", "country")

    q = django_filters.CharFilter(label=_("Ara"), method="by_words", max_length=100)
    status = Boxes(label=_("Durum"), choices=[*Status.choices, *DERIVED.items()], method="by_status")
    step = Boxes(label=_("Adım"), choices=[(str(number), str(number)) for number in range(1, 7)])
    kind = Boxes(label=_("Tür"), choices=Kind)
    holder = Boxes(label=_("Kimde"), choices=Holder)
    scope = Boxes(label=_("Kapsam"), choices=Scope)
    country = django_filters.ChoiceFilter(label=_("Ülke"), choices=COUNTRY_CODES, method="by_country")

    class Meta:
        model = Twinning
        fields: list[str] = []

    def by_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        # `contains` on the folded column uses the trigram index; Django's `icontains` would defeat it.
        for word in fold(value).split():
            queryset = queryset.filter(search__contains=word)
        return queryset

    def by_status(self, queryset: QuerySet, name: str, values: list[str]) -> QuerySet:
        municipality = self.request.user.membership.municipality
        asleep = queryset.dormant(municipality).values("pk")
        chosen = Q(status__in=set(values) - {Status.IN_FORCE})
        if Status.IN_FORCE in values:
            chosen |= Q(status=Status.IN_FORCE) & ~Q(pk__in=asleep)
        if "dormant" in values:
            chosen |= Q(pk__in=asleep)
        if "slowing" in values:
            chosen |= Q(pk__in=queryset.slowing(municipality).values("pk"))
        return queryset.filter(chosen) if values else queryset

    def by_country(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(country_codes__contains=[value])


class PaperFilter(TickedFilter):
    """Papers by direction, kind, file and day."""

    above = ("q", "first", "last", "twinning")

    q = django_filters.CharFilter(label=_("Ara"), method="by_words", max_length=100)
    direction = Boxes(label=_("Yön"), choices=Direction)
    kind = Boxes(label=_("Tür"), choices=PaperKind)
    first = DayFilter(label=_("İlk gün"), field_name="on", lookup_expr="gte")
    last = DayFilter(label=_("Son gün"), field_name="on", lookup_expr="lte")
    twinning = django_filters.NumberFilter(widget=forms.HiddenInput, max_value=2**62)

    class Meta:
        model = Paper
        fields: list[str] = []

    def by_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(Q(title__icontains=value) | Q(number__icontains=value))


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
        field = apps.get_model(kind)._meta.get_field(name)
    except (LookupError, FieldDoesNotExist):
        return ""
    # A relation seen from its far end, and what the program keeps for itself, have no word that people know.
    word = getattr(field, "verbose_name", "")
    return "" if isinstance(word, str) else label_case(str(word))
