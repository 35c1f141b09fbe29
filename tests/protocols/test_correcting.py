"""Legal facts are corrected with a reason, never undone, and L3's order holds after a correction (K8)."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from protocols import actions
from protocols.models import Protocol
from tests.browsing import typed_day
from tests.protocols import factories
from tests.protocols.factories import day
from twinning.audit.models import Act
from twinning.audit.refusals import InvalidMove
from twinning.language.dates import add_months
from twinning.relations.history import changes_of

WHY = "Yazıda 143 yazıyor."


@pytest.fixture
def signed(draft, officer):
    return factories.in_force(draft.round, officer)


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.mark.rule("K8", "K10")
def test_corrected_decision_keeps_both_values_and_the_reason(signed, officer):
    fixed = actions.correct_council_decision(signed, decision_on=day(80), decision_no="143", why=WHY, by=officer)
    assert fixed.decision_no == "143"
    act = Act.objects.get(verb="protocols:correct_council_decision")
    assert act.reason == WHY
    assert ("Karar sayısı", "142", "143") in [(c.field, c.old, c.new) for c in changes_of([act])[str(act.pk)]]


@pytest.mark.rule("L3")
def test_permission_is_not_corrected_to_after_the_signature(signed, officer):
    with pytest.raises(ValidationError, match="İmza"):
        actions.correct_permission(signed, permission_on=day(5), permission_no="1234", why=WHY, by=officer)
    signed.refresh_from_db()
    assert signed.permission_on == day(20)


@pytest.mark.rule("L3")
def test_signature_is_not_corrected_to_before_the_permission(signed, officer):
    days = {row.pk: day(30) for row in signed.signatures.all()}
    with pytest.raises(ValidationError, match=r"İmza .* izinden .* önce olamaz"):
        actions.correct_signing(signed, days=days, why=WHY, by=officer)


@pytest.mark.rule("K8", "P5")
def test_corrected_signature_moves_force_and_its_end(signed, officer):
    days = {row.pk: day(12) for row in signed.signatures.all()}
    assert actions.correct_signing(signed, days=days, why=WHY, by=officer).signed_on == day(12)
    protocol = Protocol.objects.get()
    assert protocol.in_force_from == day(12)
    assert protocol.in_force_until == add_months(day(12), protocol.term_months)


def test_end_that_was_agreed_later_stays(signed, officer):
    Protocol.objects.update(in_force_until=day(-400))
    days = {row.pk: day(12) for row in signed.signatures.all()}
    actions.correct_signing(signed, days=days, why=WHY, by=officer)
    assert Protocol.objects.get().in_force_until == day(-400)


def test_decision_is_not_corrected_to_after_finality(signed, officer):
    actions.record_finality(signed, final_on=day(75), sent_on=day(73), by=officer)
    with pytest.raises(ValidationError, match="Kesinleşme"):
        actions.correct_council_decision(signed, decision_on=day(70), decision_no="142", why=WHY, by=officer)


def test_what_is_not_written_cannot_be_corrected(draft, officer):
    with pytest.raises(InvalidMove, match="henüz kaydedilmedi"):
        actions.correct_permission(draft.round, permission_on=day(5), permission_no="1", why=WHY, by=officer)


@pytest.mark.rule("K8")
def test_page_of_the_road_says_corrected(web, signed):
    pk = signed.twinning_id
    sent = {"permission_no": "1243", "why": WHY}
    answer = web.send(reverse("protocols:correct_permission", args=[pk]), **sent)
    assert answer.url == reverse("protocols:official_path", args=[pk])
    page = web.get(answer.url).content.decode()
    assert "1243 (düzeltildi)" in page
    assert WHY in page
    assert "<del>1234</del>" in page
    assert "Geri al" not in page


def test_correction_without_a_reason_is_refused(web, signed):
    answer = web.send(reverse("protocols:correct_council_decision", args=[signed.twinning_id]), decision_no="9")
    assert "why" in answer.context["form"].errors
    signed.refresh_from_db()
    assert signed.decision_no == "142"


@pytest.mark.rule("K8")
def test_correction_of_a_signing_that_corrects_nothing_is_refused(signed, officer):
    days = {row.pk: row.signed_on for row in signed.signatures.all()}
    with pytest.raises(ValidationError, match="İmza günleri değişmedi"):
        actions.correct_signing(signed, days=days, why=WHY, by=officer)


def test_signing_days_are_corrected_by_the_page(web, signed):
    address = reverse("protocols:correct_signing", args=[signed.twinning_id])
    first = signed.signatures.first()
    web.send(address, why=WHY, **{f"day_{first.pk}": day(11).strftime("%d.%m.%Y")})
    first.refresh_from_db()
    assert first.signed_on == day(11)
    future = web.send(address, why=WHY, **{f"day_{first.pk}": day(-3).strftime("%d.%m.%Y")})
    assert "gelecekte" in future.content.decode()


@pytest.mark.rule("K13")
def test_a_colleagues_correction_of_a_signing_day_is_shown(web, signed, officer):
    address = reverse("protocols:correct_signing", args=[signed.twinning_id])
    mine = {field.html_name: field.value() for field in web.get(address).context["form"] if field.value()}
    days = {row.pk: day(12) for row in signed.signatures.all()}
    actions.correct_signing(signed, days=days, why=WHY, by=officer)
    page = web.post(address, mine | {f"day_{pk}": typed_day(day(11)) for pk in days} | {"why": WHY})
    shown = [(row.now, row.typed) for row in page.context["form"].differences]
    assert shown == [(typed_day(day(12)), typed_day(day(11)))] * len(days)


def test_reader_corrects_nothing(client, signed, town):
    from tests.database import as_owner
    from tests.factories import a_user

    with as_owner():
        reader = a_user(town, "reader")
    client.force_login(reader)
    for name in ("correct_council_decision", "correct_permission", "correct_signing"):
        assert client.get(reverse(f"protocols:{name}", args=[signed.twinning_id])).status_code == 403


@pytest.mark.rule("K8")
@pytest.mark.parametrize("what", ["council_decision", "permission", "signing"])
def test_page_of_what_is_not_recorded_is_locked_with_its_reason(what, web, draft):
    page = web.get(reverse(f"protocols:correct_{what}", args=[draft.twinning_id]))
    assert [reason.text[:24] for reason in page.context["missing"]] == ["Bu bilgi henüz kaydedilm"]
