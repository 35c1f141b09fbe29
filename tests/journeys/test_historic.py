"""A relation of the past, written down with what is known of it, to its end: nothing is invented on the way."""

from __future__ import annotations

import pytest

from protocols.models import Round
from tests.journeys.clerk import Clerk, lacking
from tests.journeys.walking import Walk, walked
from twinning.relations.models import Twinning
from twinning.relations.states import Status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]

KNOWN = {
    "city": "Filibe, Bulgaristan", "institution": "Plovdiv Belediyesi", "kind": "sister_city",
    "source": "Yazı işleri arşivi, 1985 dosyası", "signed_on": "01.01.1985", "signed_precision": "year",
}  # fmt: skip
QUESTIONS = [
    "Meclis kararının tarihi veya sayısı bilinmiyor.",
    "Bakanlık izninin tarihi veya sayısı bilinmiyor.",
]
END = {"ended_on": "01.05.1998", "grounds": "Yazışma kesildi.", "decision_on": "06.04.1998", "decision_no": "12"}
WALK: Walk = {
    "file": ["preparing > in_force > ending > in_force > ending > terminated"],
    "end": ["proposed > withdrawn"],
}


@pytest.mark.rule("L3", "L10", "U31")
def test_relation_of_the_past_is_written_with_what_is_known_and_goes_to_its_end(manager):
    open_historic(manager)
    assert manager.sees()[0] == Status.IN_FORCE
    page = manager.read("relations:twinning")
    assert lacking(page, *QUESTIONS, "Yazı işleri arşivi, 1985 dosyası", "Yürürlükte · 1985") == []
    assert "01.01.1985" not in page
    answer_a_question(manager)
    manager.press("protocols:propose_end", ground="no_contact", grounds="Yazışma yok.", duty="Kültür görevi.")
    manager.press("protocols:withdraw_end", why="Belgesi bulundu.")
    manager.press("protocols:enter_historic_end", **END)
    assert manager.sees() == (Status.TERMINATED, "", [])
    assert manager.file.ended_on.isoformat() == "1998-05-01"
    assert walked(manager) == WALK


def open_historic(clerk: Clerk) -> None:
    assert "Tarihî kayıt aç" in clerk.read("relations:twinnings", args=())
    clerk.press("protocols:open_historic", args=(), **KNOWN)
    clerk.pk = Twinning.objects.latest("pk").pk


def answer_a_question(clerk: Clerk) -> None:
    clerk.press("protocols:complete_historic", decision_on="04.02.1985", decision_no="7")
    entered = Round.objects.get(twinning=clerk.pk)
    assert (entered.decision_no, entered.permission_no, entered.is_historic) == ("7", "", True)
    page = clerk.read("relations:twinning")
    assert (QUESTIONS[0] in page, QUESTIONS[1] in page) == (False, True)


@pytest.mark.rule("L10", "U31")
def test_domestic_relation_of_the_past_asks_for_no_permission(manager):
    manager.press("protocols:open_historic", args=(), **(KNOWN | {"city": "Safranbolu, Türkiye"}))
    manager.pk = Twinning.objects.latest("pk").pk
    page = manager.read("relations:twinning")
    assert (manager.file.scope, QUESTIONS[1] in page) == ("domestic", False)
