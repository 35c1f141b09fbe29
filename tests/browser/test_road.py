"""The straight road in Chromium: one person, one file, all six steps, by what stands on the screen."""

from __future__ import annotations

import pytest

from tests.journeys.clerk import day

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("demonstration"),
    pytest.mark.django_db(transaction=True),
]

FORM = "dialog[open] form[data-once], main form[data-once]"
VOTE = {"present": "29", "votes_for": "27", "votes_against": "1", "abstaining": "1"}


class Hand:
    """A hand at the keyboard that knows no address: it reads the page of its file and clicks what stands there."""

    def __init__(self, window) -> None:
        self.window, self.page = window, window.page
        self.file = ""
        window.go("/")

    def click(self, words: str, within: str = "main") -> None:
        """Follow a link by its words."""
        self.page.locator(within).get_by_role("link", name=words).first.click()
        self.page.wait_for_load_state("load")

    def next(self, words: str, **typed: str) -> None:
        """The button of the next act on the file's page, which has to bear these words; then its form."""
        self.to_file()
        button = self.page.locator(".next .acts a.button-primary")
        assert button.inner_text() == words, self.page.locator(".next").inner_text()
        button.click()
        self.send(**typed)

    def mend(self, sentence: str, **typed: str) -> None:
        """The link beside a sentence of what is missing on the file's page; then its form."""
        self.to_file()
        self.page.locator(".next .missing li", has_text=sentence).first.get_by_role("link").click()
        self.send(**typed)

    def send(self, **typed: str) -> None:
        """Fill in the form that opened over the page or on its own, and press."""
        form = self.page.locator(FORM).first
        form.wait_for()
        for name, value in typed.items():
            fields = form.locator(f"[name^={name}]")
            self._fill(fields.all() if fields.count() else [], name, value)
        with self.page.expect_navigation():
            form.locator("button.button-primary").first.click()
        assert self.page.locator(".errorlist").all_inner_texts() == []

    def _fill(self, fields: list, name: str, value: str) -> None:
        """Choose where one chooses, write where one writes; questions of one kind get one answer."""
        assert fields, name
        for field in fields:
            kind = field.evaluate("field => field.type")
            self._unfold(field)
            if kind.startswith("select"):
                field.select_option(value)
            elif kind not in ("radio", "checkbox"):
                if field.is_visible():
                    field.fill(value)
            elif value in ("first", field.get_attribute("value")):
                field.check()

    @staticmethod
    def _unfold(field) -> None:
        """What need not be answered lies folded; a hand that answers it opens the fold first."""
        summary = field.locator("xpath=ancestor::details[not(@open)]/summary")
        if summary.count():
            summary.first.click()

    def to_file(self) -> None:
        """Up to the file's page by the line of places at the top, from wherever the form has led."""
        path = self.page.url.removeprefix(self.window.site).partition("#")[0]
        self.file = self.file or "/".join(path.split("/")[:3]) + "/"
        if path != self.file:
            self.page.locator(f".crumbs a[href='{self.file}']").click()
            self.page.wait_for_load_state("load")


def test_straight_road_leads_from_the_first_idea_to_the_formal_end(window):
    hand = Hand(window("mudur"))
    purpose_and_partner(hand)
    protocol(hand)
    programme(hand)
    evaluation(hand)
    end(hand)
    assert "Sonlandırıldı" in hand.page.locator(".file-line").inner_text()
    assert hand.window.heard == []


def purpose_and_partner(hand: Hand) -> None:
    hand.click("Yeni dosya aç")
    hand.send(title="Tarayıcıda yürünen yol", themes="2", opened_on=day(500))
    hand.send(
        statement="Eski kentin yaşatılması.", motives="knowledge", functional="knowledge", benefits="Ortak sergi.",
    )  # fmt: skip
    hand.next("Amacı kesinleştir")
    hand.next("Profili hazırla")
    hand.send(expectation="Benzer")
    hand.mend("Aday yok", city="Plovdiv, Bulgaristan", channel="tbb")
    hand.mend("Tek aday var", city="Larissa, Yunanistan", channel="tbb")
    hand.to_file()
    hand.page.locator(".next .acts a.button-primary").click()
    hand.page.locator("[name=chosen]").first.check()
    hand.page.locator("[name^=rejection]").nth(1).fill("Konular örtüşmedi.")
    hand.send(reason="Ortak konular.", decided_by="Başkan", decided_on=day(450))


def protocol(hand: Hand) -> None:
    hand.next("Protokolü hazırla")
    hand.to_file()
    while hand.page.locator(".next .missing li", has_text="madde boş").count():
        hand.mend("madde boş", text="Metin.")
        hand.to_file()
    hand.next("Meclise sun", sent_to_council_on=day(440), council_meeting_on=day(430))
    hand.next("Kararı kaydet", decision_on=day(430), decision_no="12", **VOTE)
    hand.mend("Ortak kentin bilgi notu yok.", partner_information="Trakya’nın kenti.", expected_benefits="Ortak sergi.")
    hand.send(sent_to_ministry_on=day(425))
    hand.next("İzni kaydet", permission_on=day(410), permission_no="E-25350001")
    hand.next("İmzayı kaydet", signed_on=day(400), place="Bursa", name="Başkan", title="Belediye Başkanı")
    hand.to_file()
    assert "Yürürlükte" in hand.page.locator(".file-line").inner_text()


def programme(hand: Hand) -> None:
    hand.next("Programı hazırla", title="Program", begins_on=day(395), ends_on=day(30))
    hand.mend("Özel hedef yok.", text="İki müzenin ortak sergisi")
    hand.mend(
        "Faaliyet yok.", title="Sergi", kind="exhibition", objectives="first", begins_on=day(380), ends_on=day(370),
        new_name="Kent müzesi",
    )  # fmt: skip
    seats = {"coordination_ours_office": "Kültür Müdürlüğü", "finance_ours_office": "Mali Hizmetler"}
    hand.mend("Çıktı yok.", indicator="ziyaretçi", unit="kişi", target="400")
    hand.next("Ortağa gönder", on=day(390))
    hand.mend("genel koordinasyon boş", **seats)
    hand.next("Mutabakatı kaydet", on=day(385), ours="Müdür", theirs="Kültür dairesi")
    hand.next("Faaliyete başla", on=day(380))
    hand.next("Yapıldı olarak kaydet", started_on=day(380), on=day(370), output="410")
    hand.next("Programı kapat", reason="Dönem bitti.")


def evaluation(hand: Hand) -> None:
    hand.next("Değerlendirmeyi aç", kind="internal")
    hand.mend("hedeften", level="partly", summary="Sergi yapıldı.")
    hand.mend("Sonuç kararı yok.", kind="terminate", text="Sonlandırılsın", owner="Müdürlük", due_on=day(-60))
    hand.next("Değerlendirmeyi kapat")


def end(hand: Hand) -> None:
    hand.to_file()
    hand.click("Aç Sonlandırma", within="#step-termination")
    hand.click("Sonlandırmayı öner")
    hand.send(ground="reached", grounds="Amaca ulaşıldı.", duty="Kültür görevi.", proposed_on=day(230))
    hand.next("Kararı kaydet", decision_on=day(220), decision_no="31", **VOTE)
    hand.next("Bildirimi kaydet", notified_on=day(200), notice_how="İadeli yazı")
    hand.next("Bakanlığa bilgiyi kaydet", ministry_told_on=day(195))
    hand.next("Sona erdiğini kaydet", ended_on=day(2))
    hand.to_file()
