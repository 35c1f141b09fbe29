"""Step 1: why a relation is wanted, who was asked, and what fixing the purpose does."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from tests.factories import a_twinning
from twinning.purpose import actions
from twinning.purpose.models import Purpose
from twinning.purpose.rules import missing_to_fix, purpose_of
from twinning.purpose.states import ALLOWED, GROUPS, Body, FunctionalPurpose, Motive, MotiveGroup, State
from twinning.relations import actions as relations
from twinning.relations.models import Version
from twinning.relations.states import Status, Theme
from twinning.relations.workflow import InvalidMove, move, refreshed

WHOLE = {
    "statement": "Eski kentin yaşatılması.", "motives": ["ottoman"], "functional": ["knowledge"],
    "benefits": "Uzman değişimi.",
}  # fmt: skip


@pytest.fixture
def themed(town, officer):
    """A file with its themes, without a purpose."""
    return a_twinning(town, officer, themes=[Theme.HERITAGE])


def said(twinning) -> list[tuple[str, bool]]:
    return [(reason.text, reason.blocks) for reason in missing_to_fix(twinning, purpose_of(twinning))]


@pytest.mark.rule("S7")
def test_motives_stand_in_four_groups_each_once():
    grouped = [motive for motives in GROUPS.values() for motive in motives]
    assert sorted(grouped) == sorted(Motive.values)
    assert list(GROUPS) == list(MotiveGroup)


@pytest.mark.rule("S7")
def test_purpose_names_the_groups_of_its_motives(themed, officer):
    purpose = actions.write_purpose(themed, motives=["tourism", "aid"], by=officer)
    assert purpose.groups == ["Yerel ekonominin geliştirilmesi", "Siyaset"]


def test_empty_purpose_misses_everything(twinning):
    assert said(twinning) == [
        ("Amaç yazılmadı.", True), ("Gerekçe seçilmedi.", True), ("İşlevsel amaç seçilmedi.", True),
        ("Tema seçilmedi.", True), ("Beklenen yararlar yazılmadı.", False), ("Danışma yok.", False),
    ]  # fmt: skip


@pytest.mark.rule("S8")
def test_short_lived_grounds_alone_ask_for_duration_and_extent(themed, officer):
    alone = WHOLE | {"motives": [], "short_lived": ["mayor"]}
    actions.write_purpose(themed, **alone, by=officer)
    assert ("Yalnız kısa ömürlü gerekçe var; süre ve kapsam yazılmadı.", True) in said(themed)
    actions.write_purpose(themed, **alone, duration="İki yıl", extent="Okul değişimi", by=officer)
    assert said(themed) == [("Danışma yok.", False)]


@pytest.mark.rule("S8")
def test_short_lived_ground_beside_a_motive_asks_for_nothing(themed, officer):
    actions.write_purpose(themed, **WHOLE, short_lived=["economic_visit"], by=officer)
    assert not any(blocks for _, blocks in said(themed))


@pytest.mark.rule("S9", "S13")
def test_purpose_without_function_or_theme_is_not_fixed(twinning, officer):
    actions.write_purpose(twinning, **WHOLE | {"functional": []}, by=officer)
    with pytest.raises(ValidationError) as refused:
        actions.fix_purpose(twinning, by=officer)
    assert refused.value.messages == ["İşlevsel amaç seçilmedi.", "Tema seçilmedi."]
    assert refreshed(twinning).status == Status.PREPARING


@pytest.mark.rule("S9")
def test_functional_purposes_are_the_six_of_the_deck():
    assert len(FunctionalPurpose.values) == 6


@pytest.mark.rule("S13")
def test_themes_are_thirteen_and_no_other_is_stored(twinning, officer):
    assert len(Theme.values) == 13
    with pytest.raises(ValidationError):
        relations.edit_twinning(twinning, themes=[14], by=officer)


@pytest.mark.rule("S12")
def test_fixing_freezes_the_purpose_and_begins_the_search(themed, officer):
    actions.write_purpose(themed, **WHOLE, by=officer)
    purpose = actions.fix_purpose(themed, on=date(2026, 11, 2), by=officer)
    assert (purpose.state, purpose.fixed_on) == (State.FIXED, date(2026, 11, 2))
    assert (refreshed(themed).status, themed.step) == (Status.SEARCHING, 2)
    frozen = Version.objects.get(subject_kind="purpose.purpose")
    assert (frozen.number, frozen.content["statement"], frozen.content["themes"]) == (1, WHOLE["statement"], [2])


@pytest.mark.rule("S12")
def test_fixed_purpose_is_changed_only_by_opening_it_again(themed, officer):
    actions.write_purpose(themed, **WHOLE, by=officer)
    actions.fix_purpose(themed, by=officer)
    with pytest.raises(InvalidMove):
        actions.write_purpose(themed, statement="Başka", by=officer)
    actions.reopen_purpose(refreshed(themed), why="Meclis başka tema istedi.", by=officer)
    assert refreshed(themed).status == Status.PREPARING
    actions.write_purpose(themed, statement="Başka", by=officer)
    actions.fix_purpose(refreshed(themed), by=officer)
    assert [version.content["statement"] for version in Version.objects.order_by("number")] == [
        WHOLE["statement"], "Başka",
    ]  # fmt: skip


@pytest.mark.parametrize("to", State.values)
@pytest.mark.parametrize("now", State.values)
def test_purpose_moves_only_where_the_table_allows(themed, officer, now, to):
    purpose = actions.write_purpose(themed, **WHOLE, by=officer)
    days = {State.DRAFT: None, State.FIXED: timezone.localdate()}
    Purpose.objects.filter(pk=purpose.pk).update(state=now, fixed_on=days[now])
    if to in ALLOWED[now]:
        assert move(purpose, to, allowed=ALLOWED, verb="test:move", by=officer, fixed_on=days[to]).state == to
    else:
        with pytest.raises(InvalidMove):
            move(purpose, to, allowed=ALLOWED, verb="test:move", by=officer, fixed_on=days[to])


def test_fixed_purpose_without_text_or_day_is_refused_by_the_database(themed, officer):
    purpose = actions.write_purpose(themed, **WHOLE, by=officer)
    for facts in ({"state": "fixed"}, {"state": "fixed", "fixed_on": date(2026, 1, 1), "statement": ""}):
        with pytest.raises(IntegrityError, match="purpose_fixed_with_facts"), transaction.atomic():
            Purpose.objects.filter(pk=purpose.pk).update(**facts)


@pytest.mark.rule("S11")
def test_consultation_keeps_expectation_and_connection(themed, officer):
    talk = actions.log_consultation(
        themed, body=Body.CITIZENS_ASSEMBLY, who="Kent konseyi", on=date(2026, 3, 1), how="Toplantı",
        expectation="Yılda bir şenlik", connection="Duisburg’daki dernek", by=officer,
    )  # fmt: skip
    assert (talk.get_body_display(), talk.connection) == ("kent konseyi", "Duisburg’daki dernek")
    assert ("Danışma yok.", False) not in said(themed)
