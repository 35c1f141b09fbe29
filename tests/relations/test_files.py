"""The file itself: its list, its rest on ice, its giving up, its contacts and its papers."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.database import as_owner
from tests.factories import a_city, a_town, a_twinning, a_user, with_partner
from twinning.language.dates import add_months
from twinning.relations import actions
from twinning.relations.board import differences
from twinning.relations.models import Contact, Paper, Twinning, TwinningPartner
from twinning.relations.paging import SIZE
from twinning.relations.states import Holder, Status
from twinning.relations.workflow import InvalidMove, refreshed

TODAY = timezone.localdate()


def at(name: str, *args) -> str:
    return reverse(f"relations:{name}", args=args)


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.fixture
def manager(town):
    with as_owner():
        return a_user(town, "manager")


@pytest.fixture
def in_force(twinning, officer):
    with as_owner():
        a_city()
    with_partner(twinning, officer)
    Twinning.objects.filter(pk=twinning.pk).update(status=Status.IN_FORCE, step=4)
    return refreshed(twinning)


def talked(twinning, officer, on: date) -> Contact:
    return actions.log_contact(
        twinning, on=on, means="phone", ours="Uzman", theirs="Ofis", about="Takvim", by=officer
    )  # fmt: skip


def test_board_equals_the_facts_after_every_verb(in_force, officer):
    talked(in_force, officer, TODAY)
    fresh = Twinning.objects.with_partners().get(pk=in_force.pk)
    assert differences(fresh) == {}
    assert (fresh.partner_names, fresh.country_codes, fresh.last_sign_on) == ("Plovdiv", ["BG"], TODAY)


def test_fresh_file_waits_in_the_office_for_its_purpose(twinning):
    assert (twinning.next_verb, twinning.holder) == ("purpose:fix_purpose", Holder.OFFICE)


@pytest.mark.rule("P3")
@pytest.mark.parametrize(("months", "slowing", "dormant"), [(11, 0, 0), (13, 1, 0), (23, 1, 0), (25, 0, 1)])
def test_slowing_and_dormant_follow_from_the_last_sign(in_force, officer, town, months, slowing, dormant):
    talked(in_force, officer, add_months(TODAY, -months))
    files = Twinning.objects.all()
    assert (files.slowing(town).count(), files.dormant(town).count()) == (slowing, dormant)


@pytest.mark.rule("P3", "L11")
def test_suspended_relation_is_not_dormant(in_force, officer, manager, town):
    talked(in_force, officer, add_months(TODAY, -30))
    actions.suspend(refreshed(in_force), on=TODAY, decided_by="Başkan", why="Seçim", until="Seçime", by=manager)
    assert not Twinning.objects.all().dormant(town).exists()


@pytest.mark.rule("L11")
def test_suspended_relation_says_by_whom_why_and_until_what_and_is_resumed(client, in_force, manager):
    client.force_login(manager)
    client.send(at("suspend", in_force.pk), decided_by="Başkan", why="Deprem", until="Onarıma kadar")
    row = refreshed(in_force)
    assert (row.status, row.suspended_by, row.suspended_why, row.suspended_until) == (
        Status.SUSPENDED, "Başkan", "Deprem", "Onarıma kadar",
    )  # fmt: skip
    client.send(at("resume", in_force.pk), why="Onarıldı")
    assert (refreshed(in_force).status, in_force.suspended_on) == (Status.IN_FORCE, None)


def test_file_with_a_partner_keeps_its_own_name_and_remark_among_its_facts(web, in_force, officer):
    actions.edit_twinning(in_force, title="Zeytin ve gastronomi", remark="Başkanın ricası.", by=officer)
    page = web.get(in_force.get_absolute_url()).content.decode()
    assert "<dt>Dosyanın adı</dt><dd>Zeytin ve gastronomi</dd>" in page
    assert "<dt>Not</dt><dd>Başkanın ricası.</dd>" in page


def test_dropped_file_stays_readable_and_is_taken_up_again(client, twinning, manager):
    client.force_login(manager)
    client.send(at("drop", twinning.pk), why="Yanıt yok")
    assert (refreshed(twinning).status, twinning.end_reason) == (Status.DROPPED, "Yanıt yok")
    assert client.get(twinning.get_absolute_url()).status_code == 200
    actions.take_up_again(twinning, why="Yanıt geldi", by=manager)
    assert (refreshed(twinning).status, twinning.ended_on) == (Status.PREPARING, None)


def test_relation_in_force_is_not_dropped(in_force, manager):
    with pytest.raises(InvalidMove):
        actions.drop(in_force, on=TODAY, why="-", by=manager)
    assert refreshed(in_force).status == Status.IN_FORCE


def test_officer_may_not_decide_for_the_manager(web, in_force):
    for name in ("suspend", "drop"):
        assert web.get(at(name, in_force.pk)).status_code == 403


CONSTRAINTS = [
    ("relations_step_range", {"step": 7}),
    ("relations_themes_known", {"themes": [14]}),
    ("relations_goals_known", {"goals": [0]}),
    ("relations_suspended_with_facts", {"status": "suspended"}),
    ("relations_ended_with_day", {"status": "terminated"}),
]


@pytest.mark.parametrize(("name", "values"), CONSTRAINTS)
def test_database_refuses_a_file_that_cannot_be(twinning, name, values):
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        Twinning.objects.filter(pk=twinning.pk).update(**values)


def test_database_refuses_partners_that_cannot_be(in_force):
    partner = TwinningPartner.objects.get()
    with pytest.raises(IntegrityError, match="relations_partner_days_in_order"), transaction.atomic():
        TwinningPartner.objects.update(since=date(2026, 2, 1), left_on=date(2026, 1, 1))
    partner.pk = None
    with pytest.raises(IntegrityError, match="relations_partner_once"), transaction.atomic():
        partner.save(force_insert=True)


@pytest.mark.rule("K5", "K12")
def test_list_is_filtered_by_its_address(web, town, officer, twinning):
    a_twinning(town, officer, title="İştip ile çini")
    for query, titles in (
        ("?q=ISTIP", ["İştip ile çini"]),
        ("?status=searching", []),
        ("?scope=abroad&kind=sister_city", ["İştip ile çini", twinning.title]),
    ):
        assert [row.title for row in web.get(at("twinnings") + query).context["rows"]] == titles


def test_list_goes_on_to_its_next_page_and_loses_no_row(web, town, officer):
    for number in range(SIZE + 2):
        a_twinning(town, officer, title=f"Dosya {number}")
    first = web.get(at("twinnings")).context
    second = web.get(at("twinnings") + first["page"].next_url).context
    titles = [row.title for row in (*first["rows"], *second["rows"])]
    assert titles == [f"Dosya {number}" for number in reversed(range(SIZE + 2))]
    assert (second["page"].next_url, first["page"].count) == ("", SIZE + 2)


@pytest.mark.parametrize("after", ["", "x", "2026-01-01~x", "%00", "2026-01-01~99999999999999999999999"])
def test_nonsense_in_the_address_of_a_page_is_forgiven(web, twinning, after):
    assert web.get(at("twinnings"), {"after": after}).status_code == 200


def test_list_asks_the_same_number_of_queries(web, town, officer, twinning):
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            web.get(at("twinnings"))
        return len(queries)

    asked()
    one = asked()
    for number in range(2):
        a_twinning(town, officer, title=f"Dosya {number}")
    assert asked() == one


def test_contact_of_the_future_is_refused_at_its_field(web, twinning):
    typed = {"on": "01.01.2199", "means": "phone", "ours": "Uzman", "theirs": "Ofis", "about": "Takvim"}
    page = web.send(at("log_contact", twinning.pk), **typed)
    assert page.context["form"].errors == {"on": ["Temas günü gelecekte. Düzeltin."]}
    assert page.context["form"]["about"].value() == "Takvim"


GOOD = {"kind": "letter", "title": "Gelen yazı", "on": "01.02.2026"}
PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("yazi.exe", b"MZ", "Belge türü alınmıyor. PDF ekleyin."),
        ("yazi.pdf", b"<html>", "Belge türü alınmıyor. PDF ekleyin."),
        ("yazi.svg", b"<svg onload=alert(1)>", "Belge türü alınmıyor. PDF ekleyin."),
        ("yazi", PDF, "Belge türü alınmıyor. PDF ekleyin."),
        ("buyuk.pdf", PDF + b"0" * (21 * 1024**2), "Belge 22 MB, sınır 20 MB. Küçültün."),
    ],
)
def test_scan_of_a_wrong_kind_or_size_is_refused(web, twinning, name, content, sentence):
    page = web.send(at("file_paper", twinning.pk), **GOOD, scans=SimpleUploadedFile(name, content))
    assert page.context["form"].errors == {"scans": [f"{name}: {sentence}"]}
    assert page.context["form"]["title"].value() == "Gelen yazı"
    assert not Paper.objects.exists()


def test_scan_comes_back_byte_by_byte_and_only_to_its_own_town(web, client, twinning):
    web.send(at("file_paper", twinning.pk), **GOOD, scans=SimpleUploadedFile("yazi.PDF", PDF))
    paper = Paper.objects.get()
    answer = web.get(at("download_paper", paper.pk))
    assert (answer.content, answer["X-Content-Type-Options"]) == (PDF, "nosniff")
    assert answer["Content-Disposition"].startswith("attachment")
    with as_owner():
        stranger = a_user(a_town())
    client.force_login(stranger)
    assert client.get(at("download_paper", paper.pk)).status_code == 404


def test_page_of_a_suspended_file_says_why_and_until_what(web, in_force, manager):
    actions.suspend(in_force, on=TODAY, decided_by="Başkan", why="Deprem", until="Onarıma kadar", by=manager)
    page = web.get(in_force.get_absolute_url()).content.decode()
    assert all(said in page for said in ("Deprem", "Onarıma kadar", "Başkan"))
    assert at("resume", in_force.pk) not in page


def test_page_of_a_dropped_file_no_longer_seeks_a_partner(client, twinning, manager):
    actions.drop(twinning, on=TODAY, why="Kaynak yok", by=manager)
    client.force_login(manager)
    page = client.get(twinning.get_absolute_url()).content.decode()
    assert ("ortak seçilmedi" in page, "ortak aranıyor" in page) == (True, False)


def test_reader_is_told_what_is_missing_without_a_door_to_mend_it(client, town, twinning):
    with as_owner():
        reader = a_user(town, "reader")
    client.force_login(reader)
    box = client.get(twinning.get_absolute_url()).context["page"].next_box
    assert {reason.link for reason in box.missing} == {None}
    assert box.locked == "Bu işi rolünüz yapmaz."


def test_page_of_a_contact_stands_below_the_files(web, twinning, officer):
    page = web.get(at("edit_contact", talked(twinning, officer, TODAY).pk))
    current = [place.key for place in page.context["frame"].places if place.is_current]
    assert current == ["d"]


@pytest.mark.rule("L3", "L10")
def test_file_with_a_partner_abroad_is_not_made_domestic(client, twinning, officer):
    """Otherwise it would be signed on the domestic road, without the ministry's permission."""
    with_partner(twinning, officer)
    client.force_login(officer)
    typed = {"title": twinning.title, "kind": "sister_city"}
    answer = client.send(f"/twinnings/{twinning.pk}/edit/", **typed, scope="domestic")
    assert "scope" in answer.context["form"].errors
    twinning.refresh_from_db()
    assert twinning.scope == "abroad"


@pytest.mark.rule("L3", "L10")
def test_place_abroad_is_no_partner_of_a_domestic_file(town, officer):
    domestic = a_twinning(town, officer, scope="domestic")
    with pytest.raises(ValidationError, match="kapsamı yurt içi"):
        with_partner(domestic, officer, a_city())
