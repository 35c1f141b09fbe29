"""What the page of the end shows: its road, every fact, what was tried, what can be done now, and the papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.file_rows import line_of
from twinning.relations.models import Twinning
from twinning.relations.rules import is_dormant
from twinning.relations.states import ALLOWED, Status
from twinning.relations.states import TONE as FILE_TONE
from twinning.relations.steps import PageAct, Reason, locked_by

from ..actions.path import vote_of
from ..library import span
from ..models import RevivalAttempt, Termination
from ..road import CURRENT, DONE, SKIPPED, TODO, RoadCell
from ..states import Path
from .rules import agreed_months, how_counted, missing_for_end, missing_to_expire
from .standing import next_act
from .states import TONE, TerminationState

T, P = TerminationState, Permission
Facts = list[tuple[str, str]]
RANK = {T.PROPOSED: 1, T.DECIDED: 2, T.NOTIFIED: 3, T.MINISTRY_TOLD: 4, T.ENDED: 5}
# While no end is under way: what opens one, and the two ends that no organ decides.
DOORS = (
    ("propose_end", gettext_lazy("Sonlandırmayı öner"), P.PROPOSE_END, Status.ENDING),
    ("record_expiry", gettext_lazy("Sürenin dolduğunu kaydet"), P.RECORD_END, Status.EXPIRED),
    ("record_succession", gettext_lazy("Devri kaydet"), P.RECORD_END, Status.SUCCEEDED),
)


@dataclass
class TerminationPage:
    """The end of one file as one person sees it."""

    twinning: Twinning
    user: Any

    @cached_property
    def all_ends(self) -> list[Termination]:
        return list(Termination.objects.filter(twinning=self.twinning).select_related("municipality"))

    @cached_property
    def ending(self) -> Termination | None:
        """The end that counts: the one under way or carried out."""
        found = next((row for row in self.all_ends if row.state != T.WITHDRAWN), None)
        if found is not None:
            found.twinning = self.twinning
        return found

    @property
    def state(self) -> str:
        """Where the end stands; while there is none, where the file does."""
        return str(self.ending.get_state_display() if self.ending else self.twinning.get_status_display())

    @property
    def tone(self) -> str:
        return TONE[self.ending.state] if self.ending else FILE_TONE[Status(self.twinning.status)]

    @property
    def line(self) -> str:
        """The line between the two cities: broken once the file has ended, dotted while it sleeps."""
        return line_of(self.twinning, self.is_dormant)

    @cached_property
    def is_dormant(self) -> bool:
        """Three doors stand open while the relation sleeps (S42)."""
        return is_dormant(self.twinning)

    @property
    def earlier(self) -> list[Termination]:
        return [row for row in self.all_ends if row.state == T.WITHDRAWN]

    @cached_property
    def attempts(self) -> list[RevivalAttempt]:
        return list(RevivalAttempt.objects.filter(twinning=self.twinning))

    @cached_property
    def missing(self) -> list[Reason]:
        return missing_for_end(self.ending) if self.ending and self.ending.is_open else []

    @property
    def acts(self) -> list[PageAct]:
        return self._open_acts() if self.ending and self.ending.is_open else self._doors()

    def _open_acts(self) -> list[PageAct]:
        assert self.ending
        act, acts = next_act(self.ending), []
        if self.user.may(act.permission):
            acts.append(PageAct(act.label, act.link.url, is_primary=True, locked=locked_by(self.missing)))
        goodwill = self.ending.path == Path.GOODWILL and self.ending.state == T.NOTIFIED
        if goodwill and self.user.may(P.RECORD_END):
            acts.append(self._act("record_end", _("Sona erdiğini kaydet")))
        if self.ending.state == T.DECIDED and self.user.may(P.RECORD_COUNCIL):
            acts.append(self._act("record_end_sending", _("Kararın gönderimini kaydet")))
        if self.user.may(P.RECORD_END):
            acts.append(self._act("withdraw_end", _("Sonlandırmayı geri al")))
        return acts + self._doors()

    def _doors(self) -> list[PageAct]:
        targets = set(ALLOWED[Status(self.twinning.status)])
        if missing_to_expire(self.twinning):
            targets.discard(Status.EXPIRED)
        acts = [self._act(verb, str(label)) for verb, label, may, to in DOORS if to in targets and self.user.may(may)]
        if (
            self.ending is None
            and self.twinning.is_historic
            and not self.twinning.is_ended
            and self.user.may(P.RECORD_END)
        ):
            acts.append(self._act("enter_historic_end", _("Tarihî bitişi yaz")))
        return acts

    def _act(self, verb: str, label: str) -> PageAct:
        return PageAct(label, reverse(f"protocols:{verb}", args=[self.twinning.pk]))

    @property
    def may_record_attempt(self) -> bool:
        return self.user.may(P.PROPOSE_END) and not self.twinning.is_ended

    @property
    def road(self) -> list[RoadCell]:
        ending = self.ending
        if ending is None:
            return []
        lines = [
            (pgettext("end", "Öneri"), tr_date(ending.proposed_on), label_case(ending.get_ground_display())),
            (_("Meclis"), tr_date(ending.decision_on), _number(ending.decision_no)),
            (_("Ortağa bildirim"), tr_date(ending.notified_on), _number(ending.notice_no)),
            (_("Bakanlığa bilgi"), tr_date(ending.ministry_told_on), _number(ending.ministry_letter_no)),
            (_("Bitiş"), tr_date(ending.ended_on or ending.planned_end_on), self._end_line(ending)),
        ]
        return [
            RoadCell(title, self._cell(place, ending), first, second)
            for place, (title, first, second) in enumerate(lines)
        ]

    def _end_line(self, ending: Termination) -> str:
        return _("dosya silinmez") if ending.ended_on else (_("bildirilen") if ending.planned_end_on else "")

    def _cell(self, place: int, ending: Termination) -> str:
        reached = RANK[T(ending.state)]
        if place == 3 and ending.path == Path.DOMESTIC:
            return SKIPPED
        if place == 3 and ending.state == T.ENDED and ending.ministry_told_on is None:
            return SKIPPED
        if ending.path == Path.DOMESTIC and ending.state == T.NOTIFIED:
            reached = 4
        return DONE if place < reached else CURRENT if place == reached else TODO

    @property
    def groups(self) -> list[tuple[str, Facts]]:
        if self.ending is None:
            return []
        found = [(_("Gerekçe"), self._grounds()), (_("Meclis"), self._council()), (_("Bildirim"), self._notice())]
        return [
            (title, [fact for fact in facts if fact[1]]) for title, facts in found if any(value for _l, value in facts)
        ]

    def _grounds(self) -> Facts:
        assert self.ending
        return [
            (_("Gerekçe"), label_case(self.ending.get_ground_display())),
            (_("Açıklama"), self.ending.grounds),
            (_("Belediyenin göreviyle bağı"), self.ending.duty),
        ]

    def _council(self) -> Facts:
        assert self.ending
        vote = vote_of(vars(self.ending))
        said = ""
        if vote:
            words = {"yes": vote.votes_for, "no": vote.votes_against, "out": vote.abstaining, "how": vote.wording}
            said = _("%(yes)d kabul, %(no)d ret, %(out)d çekimser; %(how)s") % words
        return [
            (_("Karar"), dated(self.ending.decision_on, self.ending.decision_no)),
            (_("Oylama"), said),
            (_("Kesinleşme"), tr_date(self.ending.final_on)),
            (_("Gönderim"), tr_date(self.ending.sent_on)),
        ]

    def _notice(self) -> Facts:
        ending = self.ending
        assert ending
        agreed = span(ending.agreed_notice_months) if ending.agreed_notice_months else _("kararlaştırılmadı")
        facts = [] if ending.is_historic else [(_("Protokoldeki bildirim süresi"), agreed)]
        if ending.notified_on and ending.notice_months is not None:
            facts += [
                (_("Bildirim"), f"{dated(ending.notified_on, ending.notice_no)} · {ending.notice_how}"),
                (_("Nasıl hesaplandı"), how_counted(ending.notified_on, ending.notice_months)),
                (_("Bildirilen bitiş"), tr_date(ending.planned_end_on)),
            ]
        return [*facts, (_("Bakanlığa bilgi"), self._ministry(ending))]

    def _ministry(self, ending: Termination) -> str:
        if ending.path == Path.DOMESTIC:
            return _("Yurt içi ilişkide gerekmez.")
        return dated(ending.ministry_told_on, ending.ministry_letter_no)

    @property
    def period(self) -> str:
        """The protocol's notice period, before anything is proposed."""
        months = agreed_months(self.twinning)
        return span(months) if months else _("kararlaştırılmadı")

    @property
    def papers(self) -> list[PageAct]:
        """Papers that can be printed now."""
        ending, found = self.ending, []
        if ending and ending.decision_on and not ending.is_historic:
            found.append(self._paper("print_notice", _("Ortağa bildirim yazısı")))
            if ending.path != Path.DOMESTIC:
                found.append(self._paper("print_information", _("Bakanlığa bilgi yazısı")))
        if ending or self.twinning.is_ended:
            found.append(self._paper("print_closing_report", _("Kapanış raporu")))
        return found + self._to_keep() if self.user.may(P.READ_PAPERS) else []

    def _to_keep(self) -> list[PageAct]:
        """Papers that may be kept as they went."""
        ending, found = self.ending, []
        if not self.user.may(P.ISSUE_PAPERS) or ending is None or ending.is_historic:
            return []
        if ending.notified_on:
            found.append(self._paper("issue_notice", _("Bildirim yazısını belge olarak sakla")))
        if ending.ministry_told_on:
            found.append(self._paper("issue_information", _("Bilgi yazısını belge olarak sakla")))
        if ending.ended_on:
            found.append(self._paper("issue_closing_report", _("Kapanış raporunu belge olarak sakla")))
        return found

    def _paper(self, name: str, label: str) -> PageAct:
        return PageAct(label, reverse(f"protocols:{name}", args=[self.twinning.pk]))


def dated(on: date | None, number: str) -> str:
    """“07.12.2026, sayı 142”, or as much of it as is known."""
    return ", ".join(part for part in (tr_date(on), _number(number)) if part)


def _number(number: str) -> str:
    return _("sayı %(number)s") % {"number": number} if number else ""
