"""The address is the filter (K5)."""

from __future__ import annotations

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from twinning.language.fold import fold

from .models import Paper, Twinning
from .states import DERIVED, Direction, Kind, PaperKind, Scope, Status


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
