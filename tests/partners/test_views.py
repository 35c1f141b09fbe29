"""The pages of step 2 by the test client: the road, bad input, two clerks, a double press, constant queries."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from partners import actions
from partners.models import Candidate, Choice, Feature, Score, ScoreSheet
from partners.rules import missing_to_choose, profile_of
from tests.database import as_owner
from tests.factories import a_city, a_town, a_twinning, a_user, with_partner
from tests.partners.factories import a_search, candidates_of, chosen, criteria_of, scored, with_purpose
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.workflow import refreshed
from twinning.tenancy.context import tenant


def at(name: str, *args) -> str:
    return reverse(f"partners:{name}", args=args)


@pytest.mark.rule("S14", "S16", "S17", "S20")
def test_the_straight_road_by_the_pages(web, twinning, officer, cities):
    pk = with_purpose(twinning, officer).pk
    web.send(at("draft_profile", pk))
    row = criteria_of(twinning)[0]
    web.send(at("write_profile", pk), **{f"expectation_{row.pk}": "100.000", f"weight_{row.pk}": "3"})
    for city in ("Plovdiv, Bulgaristan", "Larissa"):
        web.send(at("add_candidate", pk), city=city, channel="tbb")
    first, second = candidates_of(twinning)
    web.send(at("compare", pk), **{f"points_{row.pk}_{first.pk}": "4", f"feature_{row.pk}_{first.pk}": "319.500"})
    web.send(at("hand_in", pk))
    typed = {"chosen": [first.pk], "reason": "Yakın.", "decided_by": "Başkan", f"rejection_{second.pk}": "Uzak."}
    assert web.send(at("choose", pk), **typed).status_code == 302
    assert refreshed(twinning).status == Status.DRAFTING
    assert (Score.objects.get().points, Feature.objects.get(text="319.500").candidate) == (4, first)


PAGES = (
    "partner", "profile", "write_profile", "edit_sentence", "add_criterion", "add_candidate", "compare", "choose",
)  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_pages_open_while_searching(name, web, search):
    assert web.get(at(name, search.pk)).status_code == 200


@pytest.mark.parametrize("name", ["partner", "profile"])
def test_pages_open_before_anything_is_written(name, web, twinning):
    page = web.get(at(name, twinning.pk)).content.decode()
    assert ("Önce profili yazın" if name == "partner" else "Profil yok") in page


@pytest.mark.rule("S17")
def test_missing_is_a_word_and_never_zero(web, search, officer):
    scored(search, officer, columns=(5, None, 0))
    page = web.get(at("partner", search.pk)).content.decode()
    assert page.count('<span class="lacking">eksik</span>') == 5  # four cells and the mean
    assert "Larissa için 4 puan eksik." in page
    assert "<b>0,0</b>" in page


@pytest.mark.rule("S17")
def test_phone_shows_the_candidate_asked_for_else_the_best(web, search, officer):
    scored(search, officer)
    assert str(web.get(at("partner", search.pk)).context["page"].shown) == "Plovdiv"
    assert str(web.get(at("partner", search.pk) + "?candidate=C").context["page"].shown) == "Tartu"
    assert str(web.get(at("partner", search.pk) + "?candidate=%00").context["page"].shown) == "Plovdiv"


@pytest.mark.rule("S17")
@pytest.mark.parametrize("typed", ["6", "-1", "üç", "4.5"])
def test_point_outside_the_scale_is_told_at_its_cell_and_nothing_is_lost(web, search, typed):
    row, column, other = criteria_of(search)[0].pk, *[each.pk for each in candidates_of(search)[:2]]
    cell, kept = f"points_{row}_{column}", f"points_{row}_{other}"
    page = web.send(at("compare", search.pk), **{cell: typed, kept: "3", f"feature_{row}_{column}": "Eski kent"})
    assert page.status_code == 200
    assert page.context["form"].errors == {cell: ["0-5 arası tam sayı yazın veya boş bırakın."]}
    assert page.context["form"][kept].value() == "3"
    assert "Eski kent</textarea>" in page.content.decode()
    assert not Score.objects.exists()


@pytest.mark.parametrize("typed", ["a\x00b", "x" * 1_000_000])
def test_nonsense_features_get_a_sentence(web, search, typed):
    field = f"feature_{criteria_of(search)[0].pk}_{candidates_of(search)[0].pk}"
    page = web.send(at("compare", search.pk), **{field: typed})
    assert (page.status_code, list(page.context["form"].errors)) == (200, [field])


def test_hand_in_button_saves_first_and_shows_what_stays_missing(web, search):
    cell = f"points_{criteria_of(search)[0].pk}_{candidates_of(search)[0].pk}"
    answer = web.send(at("compare", search.pk), **{cell: "4"}, hand_in="yes")
    assert answer.url == at("hand_in", search.pk)
    assert "3 puan eksik; eksik kalır" in web.get(answer.url).content.decode()
    assert ScoreSheet.objects.get().handed_in_on is None


def test_second_clerk_sees_both_features(web, search, officer):
    row, column = criteria_of(search)[0].pk, candidates_of(search)[0].pk
    opened = web.get(at("compare", search.pk)).context["form"]
    hidden = {field.html_name: field.value() for field in opened.hidden_fields()}
    version = profile_of(search).version
    actions.compare(search, features={(row, column): "onunki"}, points={}, version=version, by=officer)
    name = f"feature_{row}_{column}"
    page = web.post(at("compare", search.pk), {**hidden, name: "benimki"})
    assert [(row.now, row.typed) for row in page.context["form"].differences] == [("onunki", "benimki")]
    again = {field.html_name: field.value() for field in page.context["form"].hidden_fields()}
    web.post(at("compare", search.pk), {**again, name: "benimki"})
    assert Feature.objects.get(criterion=row, candidate=column).text == "benimki"


def test_double_press_adds_one_candidate(web, search):
    with as_owner():
        a_city("Mostar", "BA")
    form = web.get(at("add_candidate", search.pk)).context["form"]
    typed = {"form_key": form["form_key"].value(), "city": "Mostar", "channel": "tbb"}
    typed |= dict.fromkeys(("language_fit", "structure_fit", "calendar_fit"), "unknown")
    first, second = (web.post(at("add_candidate", search.pk), typed) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 200)
    assert Candidate.objects.filter(city__name_tr="Mostar").count() == 1


@pytest.mark.rule("S20")
def test_choice_wants_a_reason_for_each_one_not_chosen(web, search):
    first, second, third = candidates_of(search)
    typed = {"chosen": [first.pk], "reason": "Yakın.", "decided_by": "Başkan", f"rejection_{second.pk}": "Uzak."}
    page = web.send(at("choose", search.pk), **typed)
    assert page.context["form"].errors == {f"rejection_{third.pk}": ["Tartu neden seçilmedi, yazın."]}
    assert "Uzak.</textarea>" in page.content.decode()
    assert not Choice.objects.exists()


def test_choice_of_nobody_or_of_a_stranger_is_told_at_the_box(web, search):
    for chosen_ids, words in (([], "Ortağı seçin."), ([999_999], "Seçerli bir seçim yapın")):
        typed = {"chosen": chosen_ids, "reason": "-", "decided_by": "-"}
        page = web.send(at("choose", search.pk), **typed)
        assert list(page.context["form"].errors) == ["chosen"], words


@pytest.mark.rule("S20")
def test_choice_is_opened_again_with_a_reason(web, search, officer):
    chosen(search, officer)
    assert web.send(at("reopen_choice", search.pk), why="").context["form"].errors["why"]
    web.send(at("reopen_choice", search.pk), why="Ortak çekildi.")
    page = web.get(at("partner", search.pk)).content.decode()
    assert "Önceki seçim" in page
    assert "Ortak çekildi." in page


def test_pages_of_another_town_are_not_found(client, search):
    with as_owner():
        stranger = a_user(a_town())
    client.force_login(stranger)
    for name in (*PAGES, "draft_profile", "hand_in", "reopen_choice"):
        assert client.get(at(name, search.pk)).status_code == 404
    assert client.get(at("candidate", candidates_of(search)[0].pk)).status_code == 404


def test_reader_sees_and_does_not_press(client, town, search):
    with as_owner():
        reader = a_user(town, "reader")
    client.force_login(reader)
    assert "Ortağı seç" not in client.get(at("partner", search.pk)).content.decode()
    for name in ("write_profile", "add_candidate", "compare", "choose"):
        assert client.get(at(name, search.pk)).status_code == 403


@pytest.mark.rule("S17")
@pytest.mark.parametrize("name", ["partner", "compare"])
def test_table_is_read_in_a_constant_number_of_queries(name, web, twinning, town, officer, cities):
    small = a_search(twinning, officer, cities[:1])
    large = a_search(a_twinning(town, officer, title="İkinci dosya"), officer, cities)
    scored(small, officer, columns=(4,))
    scored(large, officer)
    counts = []
    web.get(at(name, large.pk))  # what the first visit asks once
    for file in (small, large):
        with CaptureQueriesContext(connection) as queries:
            web.get(at(name, file.pk))
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.rule("S17")
def test_points_go_out_in_one_statement(search, officer):
    keys = [(row.pk, column.pk) for row in criteria_of(search) for column in candidates_of(search)]
    with CaptureQueriesContext(connection) as queries:
        actions.compare(search, features={}, points=dict.fromkeys(keys, 4), by=officer)
    assert sum('INSERT INTO "partners_score"' in query["sql"] for query in queries) == 1


@pytest.mark.rule("S16", "U5")
def test_search_lists_all_files_by_way_and_outcome(web, search, officer):
    chosen(search, officer)

    def named(query):
        return [str(row["candidate"]) for row in web.get(at("candidates") + query).context["rows"]]

    assert named("") == ["Tartu", "Larissa", "Plovdiv"]
    assert named("?outcome=chosen") == ["Plovdiv"]
    assert named("?q=TARTU&channel=tbb") == ["Tartu"]
    assert named("?channel=cemr") == []
    assert [(way["all"], way["chosen"], way["living"]) for way in web.get(at("candidates")).context["ways"]] == [
        (3, 1, 0)
    ]


@pytest.mark.rule("S16", "S11")
def test_connection_offered_in_a_consultation_waits_until_it_is_followed(web, twinning, officer, cities):
    from twinning.purpose import actions as purpose

    purpose.log_consultation(
        twinning, body="units", who="Dernek", on=twinning.opened_on, how="", expectation="-",
        connection="Plovdiv’de yazıştıkları dernek", by=officer,
    )  # fmt: skip
    lead = web.get(at("candidates")).context["leads"][0]
    address = at("add_candidate", twinning.pk) + f"?consultation={lead.pk}"
    web.send(address, city="Plovdiv")
    assert Candidate.objects.get().consultation == lead
    assert web.get(at("candidates")).context["leads"] == []


def test_search_of_another_town_is_empty(client, search):
    with as_owner():
        other = a_town()
        stranger = a_user(other)
    client.force_login(stranger)
    with tenant(other.pk):
        assert client.get(at("candidates")).context["rows"] == []


@pytest.mark.rule("S17")
def test_what_the_gazetteer_knows_is_offered(web, search):
    form = web.get(at("compare", search.pk)).context["form"]
    offered = {field.value() for row in form.groups for line in row["rows"] for field in [line["cells"][0]["feature"]]}
    assert "Bulgaristan" in offered
    assert Feature.objects.count() == 0


@pytest.mark.rule("S1", "S16")
def test_a_town_already_twinned_is_a_warning_and_no_wall(web, search, officer, town):
    living = with_partner(a_twinning(town, officer, title="Eski ilişki"), officer)
    Twinning.objects.filter(pk=living.pk).update(status=Status.IN_FORCE)
    sentence = f"Plovdiv ile yürürlükte bir ilişki var: {living.reference}."
    actions.remove_candidate(candidates_of(search)[0], by=officer)
    answer = web.send(at("add_candidate", search.pk), city="Plovdiv, Bulgaristan", channel="tbb")
    added = candidates_of(search)[-1]
    assert (answer.status_code, added.city.name_tr) == (302, "Plovdiv")
    for page in (at("partner", search.pk), at("candidate", added.pk)):
        assert sentence in web.get(page).content.decode()
    assert (sentence, False) in [(reason.text, reason.blocks) for reason in missing_to_choose(search)]


@pytest.mark.rule("K10")
def test_the_choice_is_told_once(web, search, officer):
    chosen(search, officer)
    said = [line.label for line in web.get(refreshed(search).get_absolute_url()).context["page"].past]
    assert said.count("Ortağı seçti") == 1


def test_a_page_with_an_address_of_its_own_stands_below_its_file_and_step(web, search):
    page = web.get(at("edit_candidate", candidates_of(search)[0].pk)).content.decode()
    assert f'href="/twinnings/{search.pk}/partner/">Ortak</a>' in page
    places = web.get(at("edit_criterion", criteria_of(search)[0].pk)).context["frame"].places
    assert [place.url for place in places if place.is_current] == ["/twinnings/"]
