"""One relation from the first idea to its formal end by the pages alone, with every way back."""

from __future__ import annotations

import pytest

from protocols.states import RoundState
from tests.journeys.clerk import Clerk, day
from tests.journeys.scenes import (
    apply_to_the_ministry,
    choose_first,
    draft,
    open_with_purpose,
    pass_the_council,
    round_of,
    search,
    sign,
    to_council,
)
from tests.papers.reading import text_of
from twinning.audit.models import Act
from twinning.relations.states import Status
from twinning.tenancy.context import tenant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]


@pytest.fixture
def manager():
    clerk = Clerk("mudur")
    with tenant(clerk.client.get("/institution/").context["municipality"].pk):
        yield clerk


def stands_at(clerk: Clerk, status: str, step: int) -> None:
    assert (clerk.file.status, clerk.file.step) == (status, step)


@pytest.mark.rule("S12", "S17", "S20", "L3", "L4", "L7")
def test_relation_is_carried_to_force_with_every_return(manager):
    open_with_purpose(manager, "Yol boyunca her dönüş")
    manager.press("purpose:fix_purpose")
    manager.press("purpose:reopen_purpose", why="Gerekçe eksik yazılmış.")
    stands_at(manager, Status.PREPARING, 2)
    manager.press("purpose:fix_purpose")
    search(manager, "Plovdiv, Bulgaristan", "Larissa, Yunanistan")
    choose_first(manager)
    manager.press("partners:reopen_choice", why="İkinci kentle de görüşülecek.")
    stands_at(manager, Status.SEARCHING, 3)
    choose_first(manager)
    draft(manager, second_language="en")
    to_council(manager, ago=200)
    manager.press("protocols:take_back", why="Bir madde düzeltilecek.")
    pass_the_council(manager, ago=180, number="142")
    apply_to_the_ministry(manager, ago=160)
    manager.press("protocols:record_refusal", refused_on=day(120), refusal_no="77", reason="Ekler eksik.")
    stands_at(manager, Status.NOT_PERMITTED, 3)
    go_again_to_the_ministry(manager)
    assert text_of(manager.paper("protocols:print_protocol")).count("Plovdiv") > 2
    sign(manager, ago=30)
    stands_at(manager, Status.IN_FORCE, 4)
    assert_traces(manager)


def go_again_to_the_ministry(manager: Clerk) -> None:
    manager.press("protocols:take_back", why="Eksik ekler tamamlandı.")
    pass_the_council(manager, ago=110, number="160")
    apply_to_the_ministry(manager, ago=90)
    assert "permission_no" in manager.refused("protocols:record_permission", permission_on=day(40), permission_no="")
    manager.press("protocols:record_permission", permission_on=day(40), permission_no="E-25350001")


def assert_traces(manager: Clerk) -> None:
    """Each press left its act, the returns with their reasons."""
    acts = Act.objects.of_file(manager.pk)
    assert acts.filter(verb="purpose:fix_purpose").count() == 2
    reasons = set(acts.filter(verb="protocols:take_back").values_list("reason", flat=True))
    assert reasons >= {"Bir madde düzeltilecek.", "Eksik ekler tamamlandı."}
    assert round_of(manager).state == RoundState.SIGNED


@pytest.mark.rule("L10")
def test_domestic_relation_meets_no_ministry(manager):
    open_with_purpose(manager, "Komşu kentle çocuk sokakları", scope="domestic")
    manager.press("purpose:fix_purpose")
    search(manager, "Safranbolu, Türkiye", "Beypazarı, Türkiye")
    choose_first(manager)
    draft(manager)
    pass_the_council(manager, ago=100, number="33")
    assert manager.try_to("protocols:record_permission", permission_on=day(9), permission_no="1").status_code != 302
    sign(manager, ago=60)
    stands_at(manager, Status.IN_FORCE, 4)


@pytest.mark.rule("L11")
def test_relation_in_force_is_suspended_and_resumed(manager):
    manager.pk = manager.client.get("/twinnings/?status=in_force").context["rows"][0].url.strip("/").split("/")[-1]
    manager.press(
        "relations:suspend", on=day(5), decided_by="Meclis", why="Deprem.", until="Yeni meclis kararına kadar"
    )
    assert manager.file.status == Status.SUSPENDED
    manager.press("relations:resume", why="Çalışmalar bitti.")
    assert manager.file.status == Status.IN_FORCE


def test_file_that_was_dropped_is_taken_up_again(manager):
    open_with_purpose(manager, "Vazgeçilip dönülen dosya")
    manager.press("relations:drop", on=day(3), why="Aday bulunamadı.")
    assert manager.file.status == Status.DROPPED
    manager.press("relations:take_up_again", why="Yeni bir aday çıktı.")
    stands_at(manager, Status.PREPARING, 1)
