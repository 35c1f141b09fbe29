"""The pages of step 3 by the test client: the straight road, roles, bad input, two clerks, a double press."""

from __future__ import annotations

import pytest
from django.urls import reverse

from protocols import actions
from protocols.models import Protocol, Round
from protocols.rules import missing_for_ministry
from protocols.states import RoundState
from tests.browsing import typed_day
from tests.protocols import factories
from tests.protocols.factories import day
from twinning.purpose import actions as purpose
from twinning.relations.models import Paper, Twinning
from twinning.relations.states import Status

R = RoundState


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def pressed(web, name, *args, **values):
    return web.send(reverse(f"protocols:{name}", args=args), **values)


def current_of(twinning) -> Round:
    return Round.objects.filter(twinning=twinning).order_by("number").last()


@pytest.mark.rule("L3", "L3a", "S24", "P5")
def test_the_straight_road_by_the_pages(web, twinning, officer, plovdiv):
    factories.ready_to_draft(twinning, officer)
    pk = twinning.pk
    assert pressed(web, "draft_protocol", pk).status_code == 302
    factories.fill_in(Protocol.objects.get(twinning=twinning), officer)
    pressed(web, "send_to_council", pk, sent_to_council_on=typed_day(day(90)), council_meeting_on=typed_day(day(80)))
    assert current_of(twinning).state == R.AT_COUNCIL
    votes = {"full_number": 31, "present": 31, "votes_for": 24, "votes_against": 5, "abstaining": 2}
    pressed(web, "record_council_decision", pk, decision_on=typed_day(day(80)), decision_no="142", **votes)
    assert current_of(twinning).state == R.ACCEPTED
    pressed(web, "record_finality", pk, final_on=typed_day(day(75)), sent_on=typed_day(day(73)))
    pressed(web, "prepare_application", pk, partner_information="Plovdiv.", expected_benefits="Deneyim.")
    pressed(web, "record_application", pk, sent_to_ministry_on=typed_day(day(60)), letter_no="E-1")
    assert current_of(twinning).state == R.AT_MINISTRY
    pressed(web, "record_permission", pk, permission_on=typed_day(day(20)), permission_no="1234")
    assert current_of(twinning).state == R.PERMITTED
    names = {"name_0": "Ayşe Örnek", "name_1": "Иван Примеров", "title_1": "Kmet"}
    places = {"place_0": "Plovdiv", "place_1": "Plovdiv"}
    days = {"signed_on_0": typed_day(day(10)), "signed_on_1": typed_day(day(9))}
    pressed(web, "record_signing", pk, **names, **places, **days)
    assert current_of(twinning).signed_on == day(9)
    assert Twinning.objects.get(pk=pk).status == Status.IN_FORCE


PAGES = (
    "protocol", "official_path", "edit_terms", "add_clause", "open_review", "send_to_council", "take_back",
)  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_pages_open_for_the_officer(name, web, draft):
    assert web.get(reverse(f"protocols:{name}", args=[draft.twinning_id])).status_code == 200


@pytest.mark.parametrize("state", list(R))
def test_text_and_road_open_in_every_state(state, web, twinning, officer, plovdiv):
    factories.brought_to(state, twinning, officer)
    for name in ("protocol", "official_path"):
        assert web.get(reverse(f"protocols:{name}", args=[twinning.pk])).status_code == 200
    assert web.get(twinning.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(("page", "name"), [("print_protocol", "protokol"), ("ministry_letter", "izin-yazisi")])
def test_print_answers_with_a_pdf_that_no_browser_takes_for_a_page(web, twinning, officer, plovdiv, page, name):
    factories.brought_to(R.ACCEPTED, twinning, officer)
    answer = web.get(reverse(f"protocols:{page}", args=[twinning.pk]))
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith(f"inline; filename*=UTF-8''{twinning.year}-")
    assert answer["Content-Disposition"].endswith(f"-{name}.pdf")
    assert "sandbox" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("verb", ["issue_protocol", "issue_letter"])
def test_issuing_twice_keeps_one_paper(web, twinning, officer, plovdiv, verb):
    factories.brought_to(R.ACCEPTED, twinning, officer)
    for _again in range(2):
        assert pressed(web, verb, twinning.pk).status_code == 302
    paper = Paper.objects.get()
    assert web.get(reverse("relations:download_paper", args=[paper.pk])).content.startswith(b"%PDF-1.7")


def test_draft_cannot_be_issued(web, twinning, officer, plovdiv):
    factories.a_draft(twinning, officer)
    assert pressed(web, "issue_protocol", twinning.pk).status_code == 200
    assert not Paper.objects.exists()


@pytest.mark.rule("R4", "P5")
def test_signature_of_a_party_that_signed_meanwhile_is_told_and_kept(web, twinning, officer, plovdiv):
    factories.brought_to(R.PERMITTED, twinning, officer)
    address = reverse("protocols:record_signing", args=[twinning.pk])
    early = {field.html_name: field.value() for field in web.get(address).context["form"].hidden_fields()}
    ours = {"signed_on_0": typed_day(day(10)), "place_0": "Plovdiv", "name_0": "Ayşe Örnek", "title_0": "Başkan"}
    assert web.send(address, **ours).status_code == 302
    answer = web.post(address, {**early, **ours, "name_0": "Sonra Yazılan"})
    assert answer.context["form"].errors["signed_on_0"] == ["Bu tarafın imzası artık kayıtlı. Yazdıklarınızı silin."]
    assert "Sonra Yazılan" in answer.content.decode()
    assert [str(row.partner or "") for row in current_of(twinning).signatures.all()] == [""]


@pytest.mark.rule("L4")
def test_the_next_known_meeting_is_proposed(web, draft, officer):
    actions.send_to_council(draft.round, sent_to_council_on=day(0), council_meeting_on=day(-12), by=officer)
    assert Round.objects.visible_to(officer).next_meeting() == day(-12)


@pytest.mark.rule("L4")
def test_votes_left_half_written_are_said_where_one_is_missing(web, twinning, draft, officer):
    factories.at_council(draft.round, officer)
    votes = {"full_number": 31, "present": 29, "votes_for": 24, "votes_against": 5}
    page = pressed(
        web, "record_council_decision", twinning.pk, decision_on=typed_day(day(80)), decision_no="1", **votes
    )
    assert list(page.context["form"].errors) == ["abstaining"]


@pytest.mark.rule("L4")
@pytest.mark.parametrize("state", [R.ACCEPTED, R.AT_MINISTRY, R.PERMITTED, R.SIGNED])
def test_sending_can_be_recorded_as_long_as_it_is_not(state, web, twinning, officer, plovdiv):
    factories.brought_to(state, twinning, officer)
    address = reverse("protocols:record_finality", args=[twinning.pk])
    assert f'href="{address}"' in web.get(reverse("protocols:official_path", args=[twinning.pk])).content.decode()


@pytest.mark.rule("L3a")
def test_the_road_locks_what_the_file_locks(web, draft, officer):
    factories.accepted(draft.round, officer)
    apply_at = reverse("protocols:record_application", args=[draft.twinning_id])
    road = web.get(reverse("protocols:official_path", args=[draft.twinning_id])).content.decode()
    assert f'href="{apply_at}"' not in road
    assert "2 eksik tamamlanınca açılır." in road
    file_page = web.get(draft.twinning.get_absolute_url()).content.decode()
    assert "2 eksik tamamlanınca açılır." in file_page


@pytest.mark.rule("L3a")
def test_the_benefits_of_the_purpose_count_before_there_is_an_application(web, draft, officer):
    purpose.write_purpose(draft.twinning, benefits="Deneyim kazanılır.", by=officer)
    current = factories.accepted(draft.round, officer)
    said = [reason.text for reason in missing_for_ministry(current) if reason.blocks]
    assert said == ["Ortak kentin bilgi notu yok."]
    pressed(web, "prepare_application", draft.twinning_id, partner_information="Plovdiv.", expected_benefits="")
    blocking = [reason.text for reason in missing_for_ministry(current_of(draft.twinning)) if reason.blocks]
    assert blocking == ["Beklenen yararlar yazılmadı."]
