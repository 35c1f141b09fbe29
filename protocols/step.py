"""Step 3 as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations import workflow
from twinning.relations.demo import Scene
from twinning.relations.models import Twinning
from twinning.relations.states import Precision, Status
from twinning.relations.steps import Ahead, DayMark, Link, NextAct, Reason, Standing, Step, Todo

from .ahead import ahead_of
from .counting import law_of, sending_due
from .documents import frozen_content
from .models import Protocol, Round
from .reading import newest_main
from .road import road_of
from .rules import missing_next, open_questions
from .standing import decision_said, permission_said, said_day, standing_of
from .states import OPEN, RoundState, allowed

R = RoundState
LABELS = {
    "protocols:draft_protocol": gettext_lazy("Protokolü hazırla"),
    "protocols:edit_terms": gettext_lazy("Süreyi ve dilleri düzelt"),
    "protocols:edit_clause": gettext_lazy("Maddeyi kaydet"),
    "protocols:add_clause": gettext_lazy("Madde ekle"),
    "protocols:remove_clause": gettext_lazy("Maddeyi çıkar"),
    "protocols:move_clause": gettext_lazy("Maddeyi taşı"),
    "protocols:open_review": gettext_lazy("İncelemeye aç"),
    "protocols:send_to_council": gettext_lazy("Meclise sun"),
    "protocols:record_council_decision": gettext_lazy("Kararı kaydet"),
    "protocols:record_finality": gettext_lazy("Kesinleşmeyi ve gönderimi kaydet"),
    "protocols:prepare_application": gettext_lazy("Başvuruyu hazırla"),
    "protocols:record_application": gettext_lazy("Başvuruyu kaydet"),
    "protocols:record_permission": gettext_lazy("İzni kaydet"),
    "protocols:record_refusal": gettext_lazy("İzin verilmediğini kaydet"),
    "protocols:record_signing": gettext_lazy("İmzayı kaydet"),
    "protocols:sign": gettext_lazy("İmza"),
    "protocols:enter_force": gettext_lazy("Yürürlüğe gir"),
    "protocols:take_back": gettext_lazy("Taslağa al"),
    "protocols:close": gettext_lazy("Protokolü kapat"),
    "protocols:keep_scan": gettext_lazy("İmzalı protokolü dosyaya koy"),
    "protocols:issue_protocol": gettext_lazy("Protokolü belge olarak sakla"),
    "protocols:issue_letter": gettext_lazy("Yazıyı belge olarak sakla"),
    "protocols:open_historic": gettext_lazy("Tarihî kayıt aç"),
    "protocols:enter_historic": gettext_lazy("Tarihî kaydı yaz"),
    "protocols:enter_historic_round": gettext_lazy("Tarihî kaydın bilgileri"),
    "protocols:complete_historic": gettext_lazy("Tarihî kaydı tamamla"),
    "protocols:correct_council_decision": gettext_lazy("Kararı düzelt"),
    "protocols:correct_permission": gettext_lazy("İzni düzelt"),
    "protocols:correct_signing": gettext_lazy("İmza gününü düzelt"),
    "protocols:file_drafting": gettext_lazy("Dosya: protokole dönüş"),
    "protocols:file_official": gettext_lazy("Dosya: resmî süreç"),
    "protocols:file_not_permitted": gettext_lazy("Dosya: izin verilmedi"),
    "protocols:file_in_force": gettext_lazy("Dosya: yürürlük"),
}
TASKS = {
    "protocols:draft_protocol": gettext_lazy("Protokolün hazırlanması"),
    "protocols:send_to_council": gettext_lazy("Protokolün meclise sunulması"),
    "protocols:record_council_decision": gettext_lazy("Meclis kararı"),
    "protocols:record_application": gettext_lazy("Bakanlığa izin başvurusu"),
    "protocols:record_permission": gettext_lazy("Bakanlık izni"),
    "protocols:record_signing": gettext_lazy("Protokolün imzası"),
    "protocols:take_back": gettext_lazy("Protokolün taslağa dönmesi"),
}


class ProtocolStep(Step):
    """Protokol: the text, and its official path to force."""

    def __init__(self) -> None:
        title = gettext_lazy("Protokol")
        verb = "protocols:open_historic"
        super().__init__(
            number=3, slug="protocol", title=title, panel_template="protocols/_panel.html", place="protocols:protocol",
            labels=LABELS, tasks=TASKS,
            entrances=(NextAct(verb, LABELS[verb], Link(verb), Permission.EDIT_FILES),),
        )  # fmt: skip

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        found = newest_main([row.pk for row in rows])
        return {row.pk: standing_of(row, found.get(row.pk)) for row in rows}

    def missing(self, twinning: Twinning) -> list[Reason]:
        protocol = newest_main([twinning.pk]).get(twinning.pk)
        if protocol is None or protocol.round is None:
            return []
        return missing_next(protocol.round)

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        protocol = newest_main([twinning.pk]).get(twinning.pk)
        if protocol is None:
            return {"protocol": None}
        current = protocol.round
        questions = open_questions(current) if current.is_historic else []
        return {"protocol": protocol, "round": current, "road": road_of(protocol), "questions": questions}

    def todos(self, user: Any, until: date) -> list[Todo]:
        rounds = Round.objects.visible_to(user).open().select_related("twinning__municipality", "council_decision")
        found = []
        for current in rounds.filter(twinning__status__in=[Status.DRAFTING, Status.OFFICIAL])[:200]:
            todo = _todo(current, user)
            if todo and (todo.due_on is None or todo.due_on <= until):
                found.append(todo)
        return found

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        rounds = Round.objects.filter(twinning__in=twinning_ids).with_a_day_between(first, last)
        marks = [
            mark for row in rounds.select_related("twinning__municipality", "council_decision") for mark in _marks(row)
        ]
        ends = Protocol.objects.standing().filter(twinning__in=twinning_ids, in_force_until__range=(first, last))
        marks += [
            DayMark(row.in_force_until, row.twinning, _("Protokolün süresi biter"), "step", is_past=False, kind="legal")
            for row in ends.select_related("twinning")
        ]
        return [mark for mark in marks if first <= mark.on <= last]

    def ahead(self, twinning: Twinning) -> list[Ahead]:
        protocol = newest_main([twinning.pk]).get(twinning.pk)
        current = protocol.round if protocol else None
        return ahead_of(current) if current and current.state in OPEN else []

    def end(self, twinning: Twinning, *, on: date, reason: str, by: Any) -> None:
        """Open rounds are withdrawn and the protocol's force ends: the formal end of what step 3 began (S44)."""
        for current in twinning.rounds.filter(state__in=OPEN):
            workflow.move(
                current, R.WITHDRAWN, allowed=allowed, verb="protocols:close", by=by, reason=reason,
                closed_on=on, closed_reason=reason,
            )  # fmt: skip
        for protocol in twinning.protocols.standing():
            workflow.change(protocol, verb="protocols:close", by=by, ended_on=on, end_reason=reason)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        protocol = newest_main([twinning.pk]).get(twinning.pk)
        if protocol is None:
            return None
        current = protocol.round
        facts = [
            (_("Meclis kararı"), decision_said(current)),
            (_("Bakanlık izni"), permission_said(current)),
            (_("Yürürlük"), said_day(protocol) or "–"),
            (_("Sona erdiği gün"), tr_date(protocol.ended_on) or "–"),
        ]
        return {"title": str(self.title), "facts": facts, "text": ""}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        protocols = twinning.protocols.prefetch_related("rounds")
        return {"protocols": [frozen_content(row) | {"rounds": list(row.rounds.values())} for row in protocols]}

    def search_words(self, twinning: Twinning) -> list[str]:
        numbers = twinning.rounds.values_list("decision_no", "permission_no")
        return [number for pair in numbers for number in pair if number]

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _todo(current: Round, user: Any) -> Todo | None:
    if user.may(Permission.READ_FOR_COUNCIL):
        return _reading(current)
    standing = standing_of(current.twinning, _as_protocol(current))
    if standing.next is None or not user.may(standing.next.permission):
        return None
    if current.state == R.AT_MINISTRY:
        return None
    act = standing.next
    sentence, ground = _reason(current) if standing.due_on else ("", "")
    return Todo(
        current.twinning, IMPERATIVES[act.verb](), act.link, standing.due_on, sentence, ground, act.label
    )  # fmt: skip


def _reading(current: Round) -> Todo | None:
    """What a council member does before the vote: read."""
    due_on = {R.IN_REVIEW: current.review_until, R.AT_COUNCIL: current.council_meeting_on}.get(current.state)
    if due_on is None or due_on < timezone.localdate():
        return None
    link = Link("protocols:read_protocol", (current.twinning_id,))
    return Todo(current.twinning, _("Protokolü okuyun"), link, due_on, _reason(current)[0], button=_("Oku"))


def _reason(current: Round) -> tuple[str, str]:
    """Why the day matters, and the law that sets it."""
    if current.state == R.ACCEPTED:
        ground = _("Dayanak: %(law)s") % {"law": law_of(current.twinning.municipality.type).ground}
        return _("Gönderim günü geçerse karar yürürlüğe girmez."), ground
    if current.state == R.AT_COUNCIL:
        return _("Toplantı %(day)s günü.") % {"day": tr_date(current.council_meeting_on)}, ""
    return _("Görüşler %(day)s gününe kadar bekleniyor.") % {"day": tr_date(current.review_until)}, ""


def _as_protocol(current: Round) -> Protocol:
    protocol = Protocol(twinning_id=current.twinning_id)
    protocol.ordered_rounds = [current]
    return protocol


IMPERATIVES = {
    "protocols:send_to_council": lambda: _("Protokolü tamamlayıp meclise sunun"),
    "protocols:record_council_decision": lambda: _("Meclis kararını kaydedin"),
    "protocols:record_application": lambda: _("İzin başvurusunu gönderin"),
    "protocols:record_signing": lambda: _("İmzayı kaydedin"),
    "protocols:take_back": lambda: _("Protokolü taslağa alın"),
}


def _marks(current: Round) -> list[DayMark]:
    link = Link("protocols:official_path", (current.twinning_id,))
    named = [
        (current.decision_on, _("Meclis kararı")),
        (current.sent_to_ministry_on, _("Bakanlığa başvuru")),
        (current.permission_on, _("Bakanlık izni")),
        (current.signed_on if current.signed_precision == Precision.DAY else None, _("İmza")),
    ]
    marks = [DayMark(on, current.twinning, label, "step", link) for on, label in named if on]
    if current.state == R.AT_COUNCIL and current.council_meeting_on:
        marks.append(
            DayMark(
                current.council_meeting_on, current.twinning, _("Meclis toplantısı"), "step", link, False, "council"
            )
        )
    decision = current.decision
    if current.state == R.ACCEPTED and decision and not decision.sent_on and decision.final_on:
        due = sending_due(current.decision_on, decision.final_on, current.twinning.municipality.type)
        marks.append(DayMark(due, current.twinning, _("Kararın gönderimi için son gün"), "step", link, False, "legal"))
    return marks
