"""One relation abroad from the first idea to the archive, by the pages alone, with every way back on the road."""

from __future__ import annotations

import pytest

from evaluations.models import FollowUp
from partners.models import Choice, Criterion
from programs.models import Activity, Expense
from protocols.models import RevivalAttempt
from protocols.states import RoundState
from tests.journeys import looking_back as end
from tests.journeys import to_force as road
from tests.journeys import work
from tests.journeys.clerk import Clerk, date_of, day, lacking
from tests.journeys.walking import Walk, walked
from tests.papers.reading import is_marked_draft, text_of
from twinning.relations.models import Paper
from twinning.relations.states import Status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]

WALK: Walk = {
    "file": [
        "preparing > searching > preparing > searching > drafting > searching > drafting"
        # the text is reviewed and sent, taken back twice, refused by the council, accepted and taken back twice
        " > official > drafting > official > drafting > official > drafting > official > drafting"
        " > official > not_permitted > drafting > official > drafting > official > in_force"
        " > suspended > in_force > suspended > ending > suspended > in_force"
        " > ending > in_force > ending > in_force > ending > in_force > ending > in_force > ending > terminated"
    ],
    "purpose": ["draft > fixed > draft > fixed"],
    "round": [
        "draft > in_review > withdrawn",
        "draft > in_review > at_council > withdrawn",
        "draft > at_council > refused",
        "draft > at_council > accepted > withdrawn",
        "draft > at_council > accepted > at_ministry > withdrawn",
        "draft > at_council > accepted > at_ministry > refused",
        "draft > at_council > accepted > at_ministry > permitted > withdrawn",
        "draft > at_council > accepted > at_ministry > permitted > signed",
    ],
    "programme": [
        "draft > offered > draft > offered > agreed > changed > offered > changed > agreed"
        " > running > changed > offered > running > changed > running > closed",
        "draft > agreed > closed",
    ],
    "activity": [
        "planned > postponed > postponed > under_way > postponed > done > under_way > done",
        "planned > done",
        "planned > under_way > cancelled",
        "planned > postponed > cancelled",
        "planned > cancelled",
        "planned > cancelled",
    ],
    "evaluation": ["open > dropped", "open > closed"],
    "evaluation joint": [
        "open > at_partner > open > closed",
        "open > at_partner > dropped",
        "open > at_partner > open > closed",
    ],
    "end": [
        "proposed > withdrawn",
        "proposed > withdrawn",
        "proposed > decided > withdrawn",
        "proposed > decided > notified > withdrawn",
        "proposed > decided > notified > ministry_told > withdrawn",
        "proposed > decided > notified > ministry_told > ended",
    ],
}


@pytest.mark.rule("S12", "S17", "S20", "S24", "S32", "S37", "S41", "S44", "L3", "L4", "L7", "L11")
def test_relation_abroad_goes_from_the_first_idea_to_the_archive_with_every_return(manager):
    purpose(manager)
    partner(manager)
    text_and_council(manager)
    ministry(manager)
    signature(manager)
    agreement(manager)
    works(manager)
    evaluations(manager)
    on_ice(manager)
    ends_taken_back(manager)
    the_end(manager)
    assert walked(manager) == WALK


def purpose(clerk: Clerk) -> None:
    road.open_file(clerk, "Yol boyunca her dönüş")
    assert clerk.sees()[:2] == (Status.PREPARING, "Amacı kesinleştir")
    assert "Amaç yazılmadı." in clerk.sees()[2]
    road.write_purpose(clerk)
    assert clerk.sees() == (Status.PREPARING, "Amacı kesinleştir", [])
    assert clerk.duties() == ["Amacı kesinleştirin"]
    clerk.press("purpose:fix_purpose")
    assert clerk.sees() == (Status.SEARCHING, "Profili hazırla", [])
    clerk.press("purpose:reopen_purpose", why="Gerekçe eksik yazılmış.")
    assert clerk.sees()[1] == "Amacı kesinleştir"
    clerk.press("purpose:fix_purpose")
    fixed = clerk.paper("purpose:print_purpose")
    assert (is_marked_draft(fixed), "Eski kentin korunmasında deneyim." in text_of(fixed)) == (False, True)


def partner(clerk: Clerk) -> None:
    clerk.press("partners:draft_profile")
    assert clerk.sees()[1:] == ("Ortağı seç", ["Aradığınız ortağın profili yazılmadı.", "Aday yok; en az 2 gerekir."])
    road.search(clerk, "Plovdiv, Bulgaristan", "Larissa, Yunanistan")
    assert clerk.sees() == (Status.SEARCHING, "Ortağı seç", [])
    road.choose_first(clerk)
    clerk.press("partners:reopen_choice", why="İkinci kentle de görüşülecek.")
    assert clerk.sees() == (Status.SEARCHING, "Ortağı seç", [])
    road.choose_first(clerk)
    assert Choice.objects.filter(twinning=clerk.pk).count() == 2
    assert clerk.sees() == (Status.DRAFTING, "Protokolü hazırla", [])
    matrix = text_of(clerk.paper("partners:print_comparison"))
    assert lacking(matrix, "Plovdiv", "Larissa", Criterion.objects.filter(twinning=clerk.pk)[0].name) == []


def text_and_council(clerk: Clerk) -> None:
    road.draft(clerk, second_language="en")
    assert (clerk.sees(), clerk.duties()) == (
        (Status.DRAFTING, "Meclise sun", []), ["Protokolü tamamlayıp meclise sunun"],
    )  # fmt: skip
    clerk.press("protocols:open_review", review_until=day(-7))
    clerk.press("protocols:take_back", why="İnceleme yanlış metinle açıldı.")
    clerk.press("protocols:open_review", review_until=day(-7))
    road.to_council(clerk, ago=700)
    assert (clerk.sees()[:2], clerk.duties()) == ((Status.OFFICIAL, "Kararı kaydet"), ["Meclis kararını kaydedin"])
    assert "taslağa alın" in clerk.refused("protocols:edit_terms", notice_months="3")
    clerk.press("protocols:take_back", why="Bir madde düzeltilecek.")
    road.to_council(clerk, ago=690)
    road.lose_in_the_council(clerk, ago=680, number="31")
    assert clerk.sees() == (Status.DRAFTING, "Taslağa al", [])
    clerk.press("protocols:take_back", why="Meclisin isteği işlendi.")
    assert clerk.sees() == (Status.DRAFTING, "Meclise sun", [])


def ministry(clerk: Clerk) -> None:
    road.pass_the_council(clerk, ago=670, number="42")
    gaps = ["Ortak kentin bilgi notu yok."]
    assert clerk.sees() == (Status.OFFICIAL, "Başvuruyu kaydet", gaps)
    clerk.press("protocols:take_back", why="Ortak bir fıkra ekledi.")
    road.pass_the_council(clerk, ago=650, number="51")
    road.apply_to_the_ministry(clerk, ago=630)
    assert clerk.sees()[:2] == (Status.OFFICIAL, "İzni kaydet")
    clerk.press("protocols:take_back", why="Başvuru geri çekildi.")
    road.pass_the_council(clerk, ago=620, number="63")
    road.apply_to_the_ministry(clerk, ago=600)
    clerk.press("protocols:record_refusal", refused_on=day(570), refusal_no="77", reason="Ekler eksik.")
    assert clerk.sees() == (Status.NOT_PERMITTED, "Taslağa al", [])
    clerk.press("protocols:take_back", why="Eksik ekler tamamlandı.")
    road.pass_the_council(clerk, ago=560, number="72")
    road.apply_to_the_ministry(clerk, ago=540)
    road.permit(clerk, ago=500, number="E-25350001")
    clerk.press("protocols:take_back", why="Ortağın meclisi başka metni kabul etti.")
    assert clerk.sees() == (Status.DRAFTING, "Meclise sun", [])


def signature(clerk: Clerk) -> None:
    road.pass_the_council(clerk, ago=490, number="81")
    road.apply_to_the_ministry(clerk, ago=470)
    letter = text_of(clerk.paper("protocols:ministry_letter"))
    assert lacking(letter, "81", day(480), "Plovdiv", "İki müze birlikte çalışır.") == []
    assert "permission_no" in clerk.refused("protocols:record_permission", permission_on=day(440), permission_no="")
    assert clerk.try_to("protocols:record_signing").status_code != 302
    road.permit(clerk, ago=440, number="E-25350002")
    assert (clerk.sees(), clerk.duties()) == ((Status.OFFICIAL, "İmzayı kaydet", []), ["İmzayı kaydedin"])
    road.sign(clerk, ago=430)
    assert (clerk.sees()[:2], clerk.file.step) == ((Status.IN_FORCE, "Programı hazırla"), 4)
    assert road.round_of(clerk).state == RoundState.SIGNED
    printed = text_of(clerk.paper("protocols:print_protocol"))
    assert printed.count("Plovdiv") > 2
    assert "TASLAK" not in printed
    clerk.press("protocols:issue_protocol")
    assert "Eksik ekler tamamlandı." in clerk.reasons("protocols:take_back")


def agreement(clerk: Clerk) -> None:
    clerk.press("programs:draft_programme", title="Program", begins_on=day(400), ends_on=day(-60))
    assert clerk.sees()[1:] == ("Ortağa gönder", ["Özel hedef yok.", "Faaliyet yok."])
    clerk.press("programs:add_objective", text="İki müzenin ortak sergisi", theme="2")
    for title in ("Sergi", "Seminer", "Gezi", "Yayın", "Kamp"):
        work.plan_activity(clerk, title, ago=300)
    work.on(
        clerk, "Sergi", "add_cost_item", what="Nakliye", amount="1.234,56", share_own_amount="1.234,56",
        share_own_code="03.5",
    )  # fmt: skip
    work.offer(clerk, ago=395)
    assert clerk.sees() == (Status.IN_FORCE, "Mutabakatı kaydet", [])
    assert "geri alın" in clerk.refused("programs:add_objective", text="Sonradan")
    clerk.press("programs:take_back", why="Ortak iki günü uygun bulmadı.")
    work.offer(clerk, ago=390)
    work.agree(clerk, ago=380)
    assert clerk.sees() == (Status.IN_FORCE, "Faaliyete başla", [])
    work.change_the_plan(clerk, 1)
    assert clerk.sees() == (Status.IN_FORCE, "Ortağa gönder", [])
    work.offer(clerk, ago=370)
    clerk.press("programs:take_back", why="Ortak bir faaliyet daha önerdi.")
    work.agree(clerk, ago=360)
    agreed = clerk.paper("programs:print_programme")
    assert (is_marked_draft(agreed), "1.234,56" in text_of(agreed)) == (False, True)


def works(clerk: Clerk) -> None:
    agreed = {"is_agreed": "on"}
    for ago, why in ((250, "Salon dolu."), (200, "Nakliye gecikti.")):
        work.on(clerk, "Sergi", "postpone", why=why, begins_on=day(ago), ends_on=day(ago - 10), **agreed)
    work.on(clerk, "Sergi", "start_activity", on=day(200))
    assert clerk.sees()[:2] == (Status.IN_FORCE, "Faaliyete başla")
    work.change_the_plan(clerk, 2)
    work.offer(clerk, ago=190)
    work.agree(clerk, ago=185)
    work.on(clerk, "Sergi", "postpone", why="Fırtına.", begins_on=day(180), ends_on=day(170), **agreed)
    work.on(clerk, "Sergi", "record_done", started_on=day(180), on=day(170), people_ours="12", audience="380")
    work.on(clerk, "Sergi", "reopen_activity", why="Bir gün uzadı.")
    work.on(clerk, "Sergi", "record_done", started_on=day(180), on=day(169), people_ours="12", audience="400")
    assert clerk.file.last_sign_on == date_of(169)
    work.on(clerk, "Sergi", "record_expense", what="Nakliye", amount="1.200,00", on=day(165), voucher_no="F-12")
    work.on(clerk, "Seminer", "record_done", started_on=day(290), on=day(280))
    work.on(clerk, "Gezi", "start_activity", on=day(290))
    work.on(clerk, "Gezi", "cancel", why="Yol kapandı.", **agreed)
    work.on(clerk, "Yayın", "postpone", why="Çeviri yok.", begins_on=day(30), ends_on=day(20), **agreed)
    work.on(clerk, "Yayın", "cancel", why="Çeviri bulunamadı.", **agreed)
    assert "Açık faaliyet var." in clerk.refused("programs:close_programme", reason="Dönem bitti.")
    work.on(clerk, "Kamp", "cancel", why="Başvuru olmadı.")
    assert clerk.sees()[1] == "Ortağa gönder"
    work.agree(clerk, ago=100)
    assert clerk.sees() == (Status.IN_FORCE, "Programı kapat", [])
    clerk.press("programs:close_programme", reason="Dönem bitti.")
    assert Expense.objects.get(twinning=clerk.pk).voucher_no == "F-12"
    done = Activity.objects.get(twinning=clerk.pk, title="Sergi")
    assert (done.state_reason, done.audience) == ("Bir gün uzadı.", 400)


def evaluations(clerk: Clerk) -> None:
    one = end.open_evaluation(clerk, "internal")
    clerk.press("evaluations:drop_evaluation", args=one, why="Dönem yanlış seçildi.")
    one = end.open_evaluation(clerk, "internal")
    assert clerk.sees()[1:] == (
        "Değerlendirmeyi kapat",
        ["1 hedeften 1’i değerlendirilmedi.", "Tarafların katılımı değerlendirilmedi.", "Sonuç kararı yok."],
    )
    end.answer(clerk, one, "partly")
    end.decide(clerk, one, "continue")
    clerk.press("evaluations:close", args=one)
    assert clerk.file.step == 5
    silent_partner(clerk)
    one = end.open_evaluation(clerk, "joint")
    clerk.press("evaluations:send_to_partner", args=one, sent_on=day(1))
    clerk.press("evaluations:drop_evaluation", args=one, why="Ortak birlikte değerlendirmek istemedi.")
    answering_partner(clerk)


def silent_partner(clerk: Clerk) -> None:
    one = end.open_evaluation(clerk, "joint")
    end.answer(clerk, one, "missed")
    end.decide(clerk, one, "objectives")
    assert clerk.sees()[1] == "Ortağa gönder"
    clerk.press("evaluations:send_to_partner", args=one, sent_on=day(40), answer_due_on=day(10))
    assert (clerk.sees()[1], "Ortağın yanıtını kaydedin" in clerk.duties()) == ("Ortağın yanıtını kaydet", True)
    clerk.press("evaluations:go_on_without_answer", args=one, why="Üç yazıya yanıt gelmedi.")
    assert clerk.sees()[1:] == ("Değerlendirmeyi kapat", [])
    clerk.press("evaluations:close", args=one)
    work.plan(clerk, "İkinci sergi", ago=90)
    work.agree(clerk, ago=80)
    decision = FollowUp.objects.get(twinning=clerk.pk, kind="objectives")
    programme = work.programme_of(clerk)
    clerk.press("evaluations:settle", args=(decision.pk,), outcome="Yeni program", programme=str(programme.pk))


def answering_partner(clerk: Clerk) -> None:
    one = end.open_evaluation(clerk, "joint")
    end.answer(clerk, one, "missed")
    end.decide(clerk, one, "terminate")
    clerk.press("evaluations:send_to_partner", args=one, sent_on=day(9))
    clerk.press(
        "evaluations:record_partner_answer", args=one, answered_on=day(2), answered_by="Kmet",
        partner_remark="Üzgünüz.", **end.levels(one, "reached"),
    )  # fmt: skip
    clerk.press("evaluations:close", args=one)
    printed = text_of(clerk.paper("evaluations:print_evaluation", args=one))
    assert lacking(printed, "Ulaşılmadı", "Ulaşıldı", "Üzgünüz.", "Sonuç: terminate") == []


def on_ice(clerk: Clerk) -> None:
    ice = {"on": day(5), "decided_by": "Meclis", "why": "Deprem.", "until": "Yeni meclis kararına kadar"}
    clerk.press("relations:suspend", **ice)
    assert clerk.sees()[0] == Status.SUSPENDED
    clerk.press("relations:resume", why="Çalışmalar bitti.")
    clerk.press("relations:suspend", **ice)
    end.propose_end(clerk, ago=300)
    clerk.press("protocols:withdraw_end", why="Önce askının bitmesi beklenecek.")
    assert clerk.file.status == Status.SUSPENDED
    clerk.press("relations:resume", why="Bekleme bitti.")


def ends_taken_back(clerk: Clerk) -> None:
    end.propose_end(clerk, ago=290)
    assert clerk.sees() == (Status.ENDING, "Kararı kaydet", ["Canlandırma denemesi yok."])
    clerk.press("protocols:record_attempt", what="Yeni takvim önerildi.", on=day(280), outcome="Yanıt yok.")
    end.lose_end_in_the_council(clerk, ago=285, number="90")
    assert clerk.file.status == Status.IN_FORCE
    for stop, number in ((1, "91"), (2, "92"), (3, "93")):
        end.propose_end(clerk, ago=280)
        end.decide_end(clerk, ago=275 - stop, number=number)
        if stop > 1:
            end.notify(clerk, ago=270)
        if stop > 2:
            clerk.press("protocols:record_ministry_information", ministry_told_on=day(265))
        clerk.press("protocols:withdraw_end", why=f"Ortak yazdı, {stop}.")
        assert clerk.file.status == Status.IN_FORCE


def the_end(clerk: Clerk) -> None:
    end.propose_end(clerk, ago=260)
    assert clerk.sees() == (Status.ENDING, "Kararı kaydet", [])
    end.decide_end(clerk, ago=250, number="101")
    clerk.press("protocols:record_end_sending", final_on=day(245), sent_on=day(243))
    assert clerk.sees()[:2] == (Status.ENDING, "Bildirimi kaydet")
    end.notify(clerk, ago=240)
    assert lacking(text_of(clerk.paper("protocols:print_notice")), "101", day(250)) == []
    assert clerk.sees()[:2] == (Status.ENDING, "Bakanlığa bilgiyi kaydet")
    clerk.press("protocols:record_ministry_information", ministry_told_on=day(235), ministry_letter_no="E-9")
    assert clerk.sees() == (Status.ENDING, "Sona erdiğini kaydet", [])
    decision = FollowUp.objects.get(twinning=clerk.pk, kind="terminate")
    clerk.press("evaluations:settle", args=(decision.pk,), outcome="Sonlandırma", termination=str(end.end_of(clerk).pk))
    clerk.press("protocols:record_end", ended_on=day(5))
    assert (clerk.sees(), clerk.duties()) == ((Status.TERMINATED, "", []), [])
    clerk.press("protocols:issue_closing_report")
    report = text_of(clerk.paper("protocols:print_closing_report"))
    assert lacking(report, "Eski kentin korunmasında deneyim.", "E-25350002", "1.200,00", "Sergi") == []
    assert RevivalAttempt.objects.get(twinning=clerk.pk).outcome == "Yanıt yok."
    kinds = set(Paper.objects.filter(twinning=clerk.pk).values_list("kind", flat=True))
    assert kinds == {"protocol", "closing"}
