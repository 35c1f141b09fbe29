"""Step 6 as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.demo import Scene
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import Ahead, DayMark, Link, Reason, Standing, Step, Todo

from ..models import Protocol, RevivalAttempt, Termination
from ..states import Renewal
from .actions import close_with_file
from .rules import last_notice_day, missing_for_end, open_end
from .standing import ahead_of, next_act, standing_of
from .states import TerminationState

T = TerminationState
LABELS = {
    "protocols:propose_end": gettext_lazy("Sonlandırmayı öner"),
    "protocols:record_attempt": gettext_lazy("Canlandırma denemesini kaydet"),
    "protocols:record_end_decision": gettext_lazy("Sonlandırma kararını kaydet"),
    "protocols:record_end_sending": gettext_lazy("Kararın gönderimini kaydet"),
    "protocols:record_notice": gettext_lazy("Bildirimi kaydet"),
    "protocols:record_ministry_information": gettext_lazy("Bakanlığa bilgiyi kaydet"),
    "protocols:record_end": gettext_lazy("Sona erdiğini kaydet"),
    "protocols:withdraw_end": gettext_lazy("Sonlandırmayı geri al"),
    "protocols:enter_historic_end": gettext_lazy("Tarihî bitişi yaz"),
    "protocols:record_expiry": gettext_lazy("Sürenin dolduğunu kaydet"),
    "protocols:record_succession": gettext_lazy("Devri kaydet"),
    "protocols:issue_notice": gettext_lazy("Bildirim yazısını belge olarak sakla"),
    "protocols:issue_information": gettext_lazy("Bilgi yazısını belge olarak sakla"),
    "protocols:issue_closing_report": gettext_lazy("Kapanış raporunu belge olarak sakla"),
    "protocols:file_ending": gettext_lazy("Dosya: sonlandırma"),
    "protocols:file_ended": gettext_lazy("Dosya: sona erdi"),
    "protocols:file_goes_on": gettext_lazy("Dosya: ilişki sürüyor"),
}
TASKS = {
    "protocols:record_end_decision": gettext_lazy("Sonlandırma kararı"),
    "protocols:record_notice": gettext_lazy("Sonlandırmanın ortağa bildirimi"),
    "protocols:record_ministry_information": gettext_lazy("Sonlandırmanın Bakanlığa bildirimi"),
    "protocols:record_end": gettext_lazy("İlişkinin bitişi"),
}
IMPERATIVES = {
    T.PROPOSED: lambda: _("Meclisin sonlandırma kararını kaydedin"),
    T.DECIDED: lambda: _("Kararı ortağa bildirin"),
    T.NOTIFIED: lambda: _("Bakanlığa bilgi verin"),
    T.MINISTRY_TOLD: lambda: _("İlişkinin sona erdiğini kaydedin"),
}


class TerminationStep(Step):
    """Sonlandırma: the formal end, and the archive."""

    def __init__(self) -> None:
        super().__init__(
            number=6, slug="termination", title=gettext_lazy("Sonlandırma"),
            panel_template="protocols/termination/_panel.html", place="protocols:termination", labels=LABELS,
            tasks=TASKS,
        )  # fmt: skip

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        ends = Termination.objects.filter(twinning__in=[row.pk for row in rows]).select_related("municipality")
        newest = {row.twinning_id: row for row in ends.order_by("id")}
        return {row.pk: standing_of(row, newest.get(row.pk)) for row in rows}

    def missing(self, twinning: Twinning) -> list[Reason]:
        ending = open_end(twinning)
        return missing_for_end(ending) if ending else []

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        ending = Termination.objects.filter(twinning=twinning).last()
        return {"ending": ending, "attempts": RevivalAttempt.objects.filter(twinning=twinning).count()}

    def todos(self, user: Any, until: date) -> list[Todo]:
        return [*_ends_to_carry_on(user, until), *_terms_run_out(user)]

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        ids = list(twinning_ids)
        ends = Termination.objects.filter(twinning__in=ids).select_related("twinning")
        marks = [mark for row in ends for mark in _marks(row)] + _last_notice_days(ids)
        return [mark for mark in marks if first <= mark.on <= last]

    def ahead(self, twinning: Twinning) -> list[Ahead]:
        ending = open_end(twinning)
        return ahead_of(ending) if ending else []

    def end(self, twinning: Twinning, *, on: date, reason: str, by: Any) -> None:
        close_with_file(twinning, on=on, reason=reason, by=by)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        ending = Termination.objects.filter(twinning=twinning).last()
        if ending is None:
            return None
        facts = [
            (_("Gerekçe"), label_case(ending.get_ground_display())),
            (_("Belediyenin göreviyle bağı"), ending.duty or "–"),
            (_("Meclis kararı"), _dated(ending.decision_on, ending.decision_no)),
            (_("Ortağa bildirim"), _dated(ending.notified_on, ending.notice_no)),
            (_("Bakanlığa bilgi"), _dated(ending.ministry_told_on, ending.ministry_letter_no)),
            (_("Sona erdiği gün"), tr_date(ending.ended_on) or "–"),
        ]
        return {"title": str(self.title), "facts": facts, "text": ending.grounds}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        return {
            "terminations": list(Termination.objects.filter(twinning=twinning).values()),
            "revival_attempts": list(RevivalAttempt.objects.filter(twinning=twinning).values("on", "what", "outcome")),
        }

    def search_words(self, twinning: Twinning) -> list[str]:
        return [number for number in twinning.terminations.values_list("decision_no", flat=True) if number]

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _dated(on: date | None, number: str) -> str:
    if on is None:
        return "–"
    return _("%(day)s, sayı %(number)s") % {"day": tr_date(on), "number": number} if number else tr_date(on)


def _ends_to_carry_on(user: Any, until: date) -> list[Todo]:
    ends = Termination.objects.visible_to(user).open().select_related("twinning__municipality", "municipality")
    found = []
    for row in ends.order_by("planned_end_on", "id")[:200]:
        standing = standing_of(row.twinning, row)
        act = next_act(row)
        if user.may(act.permission) and (standing.due_on is None or standing.due_on <= until):
            label = IMPERATIVES[T.MINISTRY_TOLD if act.verb.endswith("record_end") else T(row.state)]()
            found.append(Todo(row.twinning, label, act.link, standing.due_on, standing.line, button=act.label))
    return found


def _terms_run_out(user: Any) -> list[Todo]:
    """Terms that ran out while the file still stands in force: renew, or write down the end (L11)."""
    if not user.may(Permission.RECORD_END):
        return []
    today = timezone.localdate()
    run_out = Protocol.objects.main().standing().filter(municipality_id=user.municipality_id, in_force_until__lt=today)
    run_out = run_out.exclude(renewal=Renewal.AUTOMATIC).filter(twinning__status=Status.IN_FORCE)
    return [
        Todo(
            row.twinning, _("Sürenin dolduğunu kaydedin veya protokolü yenileyin"),
            Link("protocols:termination", (row.twinning_id,)), row.in_force_until, _("Protokolün süresi doldu."),
        )
        for row in run_out.select_related("twinning__municipality").order_by("in_force_until", "id")[:50]
    ]  # fmt: skip


def _marks(ending: Termination) -> list[DayMark]:
    link = Link("protocols:termination", (ending.twinning_id,))
    named = [
        (ending.proposed_on, _("Sonlandırma önerildi")),
        (ending.decision_on, _("Sonlandırma kararı")),
        (ending.notified_on, _("Ortağa bildirim")),
        (ending.ministry_told_on, _("Bakanlığa bilgi")),
        (ending.ended_on, _("İlişki sona erdi")),
        (ending.withdrawn_on, _("Sonlandırma geri alındı")),
    ]
    marks = [DayMark(on, ending.twinning, label, "step", link) for on, label in named if on]
    if ending.is_open and ending.planned_end_on:
        marks.append(DayMark(ending.planned_end_on, ending.twinning, _("İlişki sona erer"), "step", link, False))
    return marks


def _last_notice_days(twinning_ids: list[int]) -> list[DayMark]:
    """Until when notice must go for a term not to renew by itself (P2)."""
    today = timezone.localdate()
    rows = Protocol.objects.main().standing().filter(twinning__in=twinning_ids, renewal=Renewal.AUTOMATIC)
    days = ((row, last_notice_day(row, today)) for row in rows.select_related("twinning"))
    link = "protocols:termination"
    return [
        DayMark(
            on, row.twinning, _("Bildirim için son gün"), "step", Link(link, (row.twinning_id,)), on < today, "legal"
        )
        for row, on in days
        if on
    ]
