"""The candidates of all files: the address is the filter (K5)."""

from __future__ import annotations

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from twinning.language.fold import fold

from .models import Candidate
from .states import Channel, Outcome


class CandidateFilter(django_filters.FilterSet):
    """Candidates by name of the place, by the way they came, by what became of them."""

    q = django_filters.CharFilter(label=_("Kent ara"), method="by_words", max_length=100)
    channel = django_filters.ChoiceFilter(label=_("Geliş yolu"), choices=Channel, empty_label=_("hepsi"))
    outcome = django_filters.ChoiceFilter(
        label=_("Sonuç"), choices=Outcome, method="by_outcome", empty_label=_("hepsi")
    )

    class Meta:
        model = Candidate
        fields: list[str] = []

    def by_words(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        for word in fold(value).split():
            queryset = queryset.filter(city__search__contains=word)
        return queryset

    def by_outcome(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(outcome=value)
