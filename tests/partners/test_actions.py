"""Verbs of step 2: the picture, the candidates, the points, the choice and its opening."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from partners import actions
from partners.comparison import Comparison
from partners.models import Candidate, Choice, Criterion, Feature, Pilot, Score
from partners.rules import missing_to_choose, profile_of
from partners.states import SECTION_OF, SEEDED, Channel, CriterionGroup, Section
from partners.verdict import verdict_of
from tests.database import as_owner
from tests.factories import a_city, a_user
from tests.partners.factories import candidates_of, chosen, criteria_of, scored, with_purpose
from twinning.purpose import actions as purpose
from twinning.relations import actions as relations
from twinning.relations.models import Twinning, Version
from twinning.relations.states import Status
from twinning.relations.workflow import InvalidMove, Stale, refreshed


@pytest.mark.rule("S14")
def test_profile_begins_with_the_rows_of_the_form_and_grows(twinning, officer):
    twinning = with_purpose(twinning, officer)
    actions.draft_profile(twinning, by=officer)
    assert [row.group for row in criteria_of(twinning)] == [group.value for group in SEEDED]
    actions.add_criterion(twinning, group="other", name="Tarihî çevre", weight=2, by=officer)
    sections = [SECTION_OF[CriterionGroup(row.group)] for row in criteria_of(twinning)]
    assert sections == sorted(sections, key=list(Section).index)


def test_corrected_row_moves_to_its_section(search, officer):
    row = actions.edit_criterion(criteria_of(search)[0], group="politics", by=officer)
    assert criteria_of(search)[-1] == row


@pytest.mark.rule("S14")
def test_profile_is_drafted_once(search, officer):
    assert actions.draft_profile(search, by=officer) == profile_of(search)
    assert Criterion.objects.filter(twinning=search).count() == 4


@pytest.mark.rule("S14", "S15")
def test_picture_rests_when_the_partner_is_chosen(search, officer):
    Twinning.objects.filter(pk=search.pk).update(status=Status.DRAFTING)
    with pytest.raises(InvalidMove, match="Ortak seçildi"):
        actions.draft_profile(search, by=officer)
    with pytest.raises(InvalidMove, match="Ortak seçildi"):
        actions.edit_sentence(profile_of(search), sentence_tr="Bir kent.", sentence_en="A town.", by=officer)


@pytest.mark.rule("S16", "U5")
def test_candidate_keeps_the_way_it_came_and_its_consultation(twinning, officer, cities):
    talk = purpose.log_consultation(
        twinning, body="units", who="Hemşeri derneği", on=date(2026, 3, 12), how="Toplantı", expectation="-",
        connection="Duisburg", by=officer,
    )  # fmt: skip
    added = actions.add_candidate(twinning, cities[0], channel=Channel.CONSULTATION, consultation=talk, by=officer)
    assert (added.get_channel_display(), added.consultation.who) == ("danışmada önerilen bağlantı", "Hemşeri derneği")


def test_place_is_a_candidate_once(search, officer, cities):
    with pytest.raises(ValidationError, match="zaten aday"):
        actions.add_candidate(search, cities[0], channel="tbb", by=officer)


@pytest.mark.rule("L10")
def test_place_at_home_is_no_candidate_of_a_file_abroad(search, officer):
    with as_owner():
        home = a_city("Safranbolu", "TR")
    with pytest.raises(ValidationError, match="kapsamı yurt dışı, Safranbolu yurt içinde"):
        actions.add_candidate(search, home, channel="tbb", by=officer)


@pytest.mark.rule("S17")
def test_points_and_features_are_written_together_and_emptied_again(search, officer):
    key = (criteria_of(search)[0].pk, candidates_of(search)[0].pk)
    actions.compare(search, features={key: "319.500"}, points={key: 0}, by=officer)
    assert Score.objects.get().points == 0
    actions.compare(search, features={key: ""}, points={key: None}, by=officer)
    assert not Score.objects.exists()
    assert Feature.objects.get().text == ""


@pytest.mark.rule("S17")
@pytest.mark.parametrize("points", [-1, 6, 99])
def test_point_outside_the_scale_is_refused(search, officer, points):
    key = (criteria_of(search)[0].pk, candidates_of(search)[0].pk)
    with pytest.raises(ValidationError, match="0-5 arası"):
        actions.compare(search, features={}, points={key: points}, by=officer)


@pytest.mark.rule("S17", "U2")
def test_two_assessors_are_told_by_mean_and_range(search, officer, town):
    with as_owner():
        colleague = a_user(town, office="Kültür Müdürlüğü Uzmanı")
    scored(search, officer, columns=(5, 3, None))
    scored(search, colleague, columns=(2, 3, None))
    comparison = Comparison.of(search)
    first, second, third = (comparison.totals[row.pk] for row in candidates_of(search))
    assert (str(first.mean), str(second.mean), third.mean, third.missing) == ("3.50", "3.00", None, 4)
    assert len(comparison.talked_about) == 4


@pytest.mark.rule("U2")
def test_others_points_open_only_after_handing_in(search, officer, town):
    with as_owner():
        colleague = a_user(town)
    scored(search, colleague, columns=(1, 1, 1))
    sheet = scored(search, officer, columns=(5, 5, 5), hand_in=False)
    assert {cell.points for cell in Comparison.of(search, officer).cells.values()} == {(5,)}
    actions.hand_in(refreshed(sheet), by=officer)
    assert {tuple(sorted(cell.points)) for cell in Comparison.of(search, officer).cells.values()} == {(1, 5)}


@pytest.mark.rule("U3")
def test_verdict_says_who_would_win_otherwise(search, officer, town):
    with as_owner():
        colleague = a_user(town, office="Kültür Müdürlüğü Uzmanı")
    scored(search, officer, columns=(5, 1, 1))
    scored(search, colleague, columns=(2, 4, 1))
    said = verdict_of(Comparison.of(search))
    assert said == ["Ağırlıklar eşitlense sıra değişmez.", "Dış İlişkiler Uzmanı dışarıda kalsa Larissa öne geçer."]


def test_who_only_gives_points_waits_for_nobody(search, officer):
    version = profile_of(search).version
    key = (criteria_of(search)[0].pk, candidates_of(search)[0].pk)
    actions.compare(search, features={key: "yeni"}, points={}, version=version, by=officer)
    actions.compare(search, features={}, points={key: 3}, version=version, by=officer)
    with pytest.raises(Stale):
        actions.compare(search, features={key: "eski"}, points={}, version=version, by=officer)


@pytest.mark.rule("S18")
def test_fit_beyond_points_is_kept(search, officer):
    row = actions.edit_candidate(
        candidates_of(search)[0], language_fit="good", structure_fit="hard", first_impression="Açık sözlü.", by=officer
    )
    assert (row.get_language_fit_display(), row.get_structure_fit_display()) == ("İyi", "Zor")
    assert row.get_calendar_fit_display() == "Bilinmiyor"


@pytest.mark.rule("S19", "L3")
def test_pilot_tells_what_came_of_it_and_asks_for_the_permission(search, officer):
    facts = {"what": "Ortak atölye", "begins_on": date(2026, 5, 1), "who": "Müzeler", "recommendation": "go_on"}
    pilot = actions.record_pilot(candidates_of(search)[0], **facts, by=officer)
    assert pilot.lacks_permission_note
    with pytest.raises(ValidationError, match="Bitiş başlangıçtan önce"):
        actions.record_pilot(candidates_of(search)[0], **facts, ends_on=date(2026, 4, 1), by=officer)
    with pytest.raises(ValidationError, match="birlikte yazılır"):
        actions.record_pilot(candidates_of(search)[0], **facts, permission_no="12", by=officer)
    assert Pilot.objects.count() == 1


@pytest.mark.rule("S20", "U3")
def test_choice_keeps_reasons_freezes_the_table_and_opens_the_protocol(search, officer):
    scored(search, officer)
    choice = chosen(search, officer)
    twinning = refreshed(search)
    assert (twinning.status, twinning.step, twinning.partner_names) == (Status.DRAFTING, 3, "Plovdiv")
    assert [(str(line), line.is_chosen, line.reason) for line in choice.lines.select_related("candidate__city")] == [
        ("Plovdiv", True, ""), ("Larissa", False, "Larissa uzak."), ("Tartu", False, "Tartu uzak."),
    ]  # fmt: skip
    content = Version.objects.get(subject_kind="partners.choice").content
    assert [row["mean"] for row in content["candidates"]] == ["5.00", "3.00", "1.00"]
    assert content["verdict"][0] == "Ağırlıklar eşitlense sıra değişmez."


@pytest.mark.rule("S20")
def test_choice_without_a_reason_for_the_others_is_refused_whole(search, officer):
    first = candidates_of(search)[0]
    with pytest.raises(ValidationError, match="nedeni gerekir"):
        actions.choose(
            search, chosen=[first], institutions={first.pk: "Plovdiv"}, rejections={}, reason="-", decided_by="Başkan",
            decided_on=timezone.localdate(), by=officer,
        )  # fmt: skip
    assert not Choice.objects.exists()
    assert refreshed(search).status == Status.SEARCHING


def test_one_candidate_is_no_choice(twinning, officer, cities):
    twinning = with_purpose(twinning, officer)
    actions.draft_profile(twinning, by=officer)
    actions.add_candidate(twinning, cities[0], channel="tbb", by=officer)
    said = [(reason.text, reason.blocks) for reason in missing_to_choose(twinning)]
    assert ("Tek aday var; en az 2 gerekir.", True) in said
    assert ("Plovdiv için 9 puan eksik.", False) in said


@pytest.mark.rule("S20")
def test_comparison_rests_after_the_choice_and_goes_on_when_it_is_opened(search, officer):
    choice = chosen(search, officer)
    row = candidates_of(search)[1]
    for verb in (actions.remove_candidate, actions.remove_criterion):
        subject = row if verb is actions.remove_candidate else criteria_of(search)[0]
        subject.twinning.refresh_from_db()
        with pytest.raises(InvalidMove, match="Ortak seçildi"):
            verb(subject, by=officer)
    actions.reopen_choice(choice, why="Plovdiv çekildi.", by=officer)
    twinning = refreshed(search)
    assert (twinning.status, twinning.partner_names) == (Status.SEARCHING, "")
    assert scored(twinning, officer).handed_in_on == timezone.localdate()
    with pytest.raises(InvalidMove, match="seçim yapılmış"):
        actions.remove_candidate(candidates_of(twinning)[1], by=officer)


def test_opened_choice_stays_readable_and_another_may_follow(search, officer):
    actions.reopen_choice(chosen(search, officer), why="Plovdiv çekildi.", by=officer)
    chosen(search, officer)
    assert list(Choice.objects.order_by("id").values_list("reopen_reason", flat=True)) == ["Plovdiv çekildi.", ""]


def test_removed_row_takes_its_points_with_it(search, officer):
    scored(search, officer, columns=(5, 3, 1))
    actions.remove_criterion(criteria_of(search)[0], by=officer)
    assert Score.objects.count() == 9


@pytest.mark.rule("S16", "U5")
def test_outcome_follows_from_the_choice_and_the_file(search, officer):
    outcomes = Candidate.objects.with_outcome().values_list("outcome", flat=True)
    assert set(outcomes.all()) == {"open"}
    choice = chosen(search, officer)
    assert list(outcomes.all()) == ["chosen", "rejected", "rejected"]
    actions.reopen_choice(choice, why="Çekildi.", by=officer)
    assert set(outcomes.all()) == {"open"}
    relations.drop(refreshed(search), on=timezone.localdate() - timedelta(days=1), why="Yanıt yok.", by=officer)
    assert set(outcomes.all()) == {"left"}
