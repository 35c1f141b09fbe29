"""The straight road in Chromium: one person, one file, purpose to force, by what stands on the screen."""

from __future__ import annotations

import pytest

from tests.journeys.clerk import day

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("demonstration"),
    pytest.mark.django_db(transaction=True),
]

FIRST_FILE = r"links => links.map(link => link.pathname).find(path => /^\/twinnings\/\d+\/$/.test(path))"


class Hand:
    """A hand at the keyboard: finds fields by their labels and buttons by their words."""

    def __init__(self, window) -> None:
        self.window, self.page = window, window.page

    def go(self, address: str) -> None:
        self.window.go(address)

    def type(self, label: str, words: str) -> None:
        self.page.get_by_label(label, exact=False).first.fill(words)

    def tick(self, *labels: str) -> None:
        for label in labels:
            self.page.get_by_label(label, exact=False).first.check()

    def press(self, words: str = "") -> None:
        button = self.page.locator("form[data-once] .button-primary, form.form .button-primary").first
        button.click()
        self.page.wait_for_load_state("load")
        errors = self.page.locator(".errorlist").all_inner_texts()
        assert errors == [], errors

    @property
    def file(self) -> str:
        """The address of the file that the page is about."""
        return "/".join(self.page.url.removeprefix(self.window.site).split("/")[:3]) + "/"


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_file_is_opened_its_purpose_fixed_and_a_candidate_put_up(window, javascript):
    hand = Hand(window("mudur", javascript=javascript))
    hand.go("/twinnings/open/")
    hand.type("Başlık", "Tarayıcıda açılan dosya")
    hand.tick("kültürel miras")
    hand.press()
    file = hand.file
    hand.go(f"{file}purpose/write/")
    hand.page.locator("[name=statement]").fill("Eski kentin yaşatılması.")
    hand.page.locator("[name=motives][value=knowledge]").check()
    hand.page.locator("[name=functional][value=knowledge]").check()
    hand.press()
    hand.go(f"{file}purpose/fix/")
    hand.press()
    hand.go(f"{file}partner/profile/draft/")
    hand.press()
    hand.go(f"{file}partner/candidates/add/")
    hand.page.locator("[name=city]").fill("Plovdiv, Bulgaristan")
    hand.press()
    assert "Plovdiv" in hand.page.inner_text("main") or "Filibe" in hand.page.inner_text("main")
    assert hand.window.heard == []


def test_relation_reaches_force(window):
    """From the model clauses to the signature, on the file of the demonstration whose partner is chosen."""
    hand = Hand(window("mudur"))
    hand.go("/twinnings/?q=Telavi")
    file = hand.page.eval_on_selector_all("main a", FIRST_FILE)
    hand.go(f"{file}protocol/draft/")
    hand.press()
    write_what_is_blank(hand, file)
    hand.go(f"{file}protocol/council/send/")
    hand.page.locator("[name=sent_to_council_on]").fill(day(80))
    hand.page.locator("[name=council_meeting_on]").fill(day(70))
    hand.press()
    hand.go(f"{file}protocol/council/decision/")
    for name, words in {"decision_on": day(70), "decision_no": "12", "present": "29", "votes_for": "27"}.items():
        hand.page.locator(f"[name={name}]").fill(words)
    hand.page.locator("[name=votes_against]").fill("1")
    hand.page.locator("[name=abstaining]").fill("1")
    hand.press()
    hand.go(f"{file}protocol/ministry/prepare/")
    hand.page.locator("[name=partner_information]").fill("Kaheti bağ bölgesinin merkezi.")
    hand.page.locator("[name=expected_benefits]").fill("Kırsal konaklama ağı.")
    hand.press()
    hand.go(f"{file}protocol/ministry/application/")
    hand.page.locator("[name=sent_to_ministry_on]").fill(day(60))
    hand.press()
    hand.go(f"{file}protocol/ministry/permission/")
    hand.page.locator("[name=permission_on]").fill(day(30))
    hand.page.locator("[name=permission_no]").fill("E-25350001")
    hand.press()
    sign(hand, file)
    assert "Yürürlükte" in hand.page.inner_text("main")


def write_what_is_blank(hand: Hand, file: str) -> None:
    """Follow "what is missing" until nothing is: as the page itself leads."""
    for _ in range(60):
        hand.go(f"{file}protocol/council/send/")
        links = hand.page.locator("main a[href*='/protocol-clauses/'][href*='/edit/']")
        if not links.count():
            return
        hand.go(links.first.get_attribute("href").split("#")[0])
        for field in hand.page.locator("form textarea, form input[type=text]").all():
            if not field.input_value():
                field.fill("Metin.")
        hand.press()


def sign(hand: Hand, file: str) -> None:
    hand.go(f"{file}protocol/signing/")
    for index, name in enumerate(["Belediye Başkanı", "Belediye Başkanı"]):
        for field, words in {"signed_on": day(10), "place": "Bursa", "name": name, "title": "Başkan"}.items():
            hand.page.locator(f"[name={field}_{index}]").fill(words)
    hand.press()
    hand.go(file)
