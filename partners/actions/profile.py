"""Verbs on the wanted partner's picture: its rows, their weights, its one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import override

from twinning.relations import workflow
from twinning.relations.models import Twinning

from ..models import Criterion, IdealProfile
from ..rules import basis_of, profile_of, refuse_unless_searching
from ..states import PLACE_OF, SEEDED


def draft_profile(twinning: Twinning, *, by: Any) -> IdealProfile:
    """Lay out the rows of S14, empty, each to be kept, corrected or removed (profili hazırla)."""
    with transaction.atomic():
        refuse_unless_searching(workflow.lock(twinning))
        found = profile_of(twinning)
        if found:
            return found
        profile = workflow.add(IdealProfile(twinning=twinning), verb="partners:draft_profile", by=by)
        for group in SEEDED:
            with override("tr"):
                name = str(group.label)
            row = Criterion(twinning=twinning, group=group, name=name, order=PLACE_OF[group])
            row.municipality_id = twinning.municipality_id
            row.save(force_insert=True)
    return profile


def write_profile(
    profile: IdealProfile, *, rows: Mapping[int, tuple[str, int]], version: int | None = None, by: Any
) -> IdealProfile:
    """Write what is expected in each row and how much it weighs (profili yaz): S14."""
    refuse_unless_searching(workflow.lock(profile.twinning))
    with workflow.changing(profile, verb="partners:write_profile", version=version, by=by):
        criteria = list(Criterion.objects.filter(twinning=profile.twinning_id, pk__in=rows))
        for criterion in criteria:
            criterion.expectation, criterion.weight = rows[criterion.pk]
            criterion.full_clean(exclude=["municipality"])
        Criterion.objects.bulk_update(criteria, ["expectation", "weight"])
    return workflow.refreshed(profile)


def add_criterion(twinning: Twinning, *, by: Any, **values: Any) -> Criterion:
    """Add a row of one's own (ölçüt ekle): the rows are extendable (S14, S17)."""
    refuse_unless_searching(workflow.lock(twinning))
    row = Criterion(twinning=twinning, order=PLACE_OF[values["group"]], **values)
    return workflow.add(row, verb="partners:add_criterion", by=by)


def edit_criterion(criterion: Criterion, *, version: int | None = None, by: Any, **values: Any) -> Criterion:
    """Correct a row (ölçütü düzelt)."""
    refuse_unless_searching(workflow.lock(criterion.twinning))
    if "group" in values:
        values["order"] = PLACE_OF[values["group"]]
    return workflow.change(criterion, verb="partners:edit_criterion", version=version, by=by, **values)


def remove_criterion(criterion: Criterion, *, version: int | None = None, by: Any) -> None:
    """Take a row out with its features and points (ölçütü çıkar); the history keeps them."""
    refuse_unless_searching(workflow.lock(criterion.twinning))
    workflow.remove(criterion, verb="partners:remove_criterion", version=version, by=by)


@transaction.atomic
def edit_sentence(
    profile: IdealProfile, *, sentence_tr: str, sentence_en: str, version: int | None = None, by: Any
) -> IdealProfile:
    """Write the sentence by hand (cümleyi düzelt); both left empty, it follows the rows again (S15)."""
    refuse_unless_searching(workflow.lock(profile.twinning))
    basis = basis_of(list(Criterion.objects.filter(twinning=profile.twinning_id))) if sentence_tr else {}
    return workflow.change(
        profile, verb="partners:edit_sentence", version=version, by=by, sentence_tr=sentence_tr,
        sentence_en=sentence_en if sentence_tr else "", sentence_basis=basis,
    )  # fmt: skip
