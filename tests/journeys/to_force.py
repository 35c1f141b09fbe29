"""Stretches of the road as people walk it by the pages; every journey is made of them."""

from __future__ import annotations

from partners.models import Candidate, Criterion
from protocols.models import Clause, Protocol
from tests.journeys.clerk import Clerk, day

VOTE = {"full_number": "31", "present": "29", "votes_for": "26", "votes_against": "2", "abstaining": "1"}
LOST = {"full_number": "31", "present": "29", "votes_for": "10", "votes_against": "18", "abstaining": "1"}


def open_with_purpose(clerk: Clerk, title: str, **cover: str) -> None:
    open_file(clerk, title, **cover)
    write_purpose(clerk)
    clerk.press("purpose:fix_purpose")


def open_file(clerk: Clerk, title: str, **cover: str) -> None:
    clerk.open_file(title=title, kind=cover.pop("kind", "sister_city"), themes=["1", "2"], opened_on=day(900), **cover)


def write_purpose(clerk: Clerk) -> None:
    clerk.press(
        "purpose:write_purpose", statement="Eski kentin korunmasında deneyim.", motives=["knowledge"],
        functional=["knowledge"], benefits="İki müze birlikte çalışır.",
    )  # fmt: skip
    clerk.press(
        "purpose:log_consultation", body="citizens_assembly", who="Kent konseyi", expectation="Ortak sergi", on=day(890)
    )


def search(clerk: Clerk, *places: str) -> None:
    """Write the profile, put up the places, score them all."""
    rows = Criterion.objects.filter(twinning=clerk.pk)
    clerk.press("partners:write_profile", **{f"expectation_{row.pk}": "Benzer" for row in rows})
    for place in places:
        clerk.press("partners:add_candidate", city=place, channel="consultation")
    points = {
        f"points_{row.pk}_{column.pk}": "4" if column.order == 1 else "2"
        for row in Criterion.objects.filter(twinning=clerk.pk)
        for column in Candidate.objects.filter(twinning=clerk.pk)
    }
    clerk.press("partners:compare", **points)
    clerk.press("partners:hand_in")


def choose_first(clerk: Clerk) -> None:
    first, *others = Candidate.objects.filter(twinning=clerk.pk).order_by("order")
    clerk.press(
        "partners:choose", chosen=[str(first.pk)], reason="Ortalaması en yüksek.", decided_by="Başkan",
        decided_on=day(850), **{f"rejection_{row.pk}": "Konular örtüşmedi." for row in others},
    )  # fmt: skip


def draft(clerk: Clerk, **terms: str) -> None:
    """Draft the protocol and write what the model clauses leave blank."""
    clerk.press("protocols:draft_protocol", **terms)
    for clause in Clause.objects.filter(protocol__twinning=clerk.pk).with_texts():
        for text in clause.texts_by_language.values():
            if clause.is_blank_in(text.language):
                write_clause(clerk, clause)
                break


def write_clause(clerk: Clerk, clause: Clause) -> None:
    form = clerk.client.get(f"/protocol-clauses/{clause.pk}/edit/").context["form"]
    typed = {field.html_name: field.value() or "Metin." for field in form.visible_fields()}
    clerk.press("protocols:edit_clause", args=(clause.pk,), **typed)


def pass_the_council(clerk: Clerk, *, ago: int, number: str) -> None:
    to_council(clerk, ago=ago)
    clerk.press("protocols:record_council_decision", decision_on=day(ago - 10), decision_no=number, **VOTE)


def lose_in_the_council(clerk: Clerk, *, ago: int, number: str) -> None:
    clerk.press("protocols:record_council_decision", result="no", decision_on=day(ago), decision_no=number, **LOST)


def permit(clerk: Clerk, *, ago: int, number: str) -> None:
    clerk.press("protocols:record_permission", permission_on=day(ago), permission_no=number)


def to_council(clerk: Clerk, *, ago: int) -> None:
    clerk.press("protocols:send_to_council", sent_to_council_on=day(ago), council_meeting_on=day(ago - 10))


def apply_to_the_ministry(clerk: Clerk, *, ago: int) -> None:
    clerk.press(
        "protocols:prepare_application", partner_information="Bulgaristan’ın ikinci büyük kenti.",
        expected_benefits="İki müze birlikte çalışır.",
    )  # fmt: skip
    clerk.press("protocols:record_application", sent_to_ministry_on=day(ago), letter_no="E-1-724.01-5")


def sign(clerk: Clerk, *, ago: int, **typed: str) -> None:
    clerk.press("protocols:record_signing", **signatures(ago), **typed)


def refused_signature(clerk: Clerk, *, ago: int) -> str:
    return clerk.refused("protocols:record_signing", **signatures(ago))


def signatures(ago: int) -> dict[str, str]:
    block = {"signed_on": day(ago), "place": "Bursa", "name": "Başkan", "title": "Belediye Başkanı"}
    return {f"{name}_{index}": value for index in (0, 1) for name, value in block.items()}


def round_of(clerk: Clerk):
    return Protocol.objects.get(twinning=clerk.pk, kind="main").round
