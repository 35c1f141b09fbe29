"""What the page of the official path shows: every fact of the round, what can be done now, and the rounds before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.audit.models import Act
from twinning.language.casing import label_case
from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.file_rows import line_of
from twinning.relations.history import Line, changes_of, lines_of
from twinning.relations.steps import PageAct, locked_by

from .actions.path import vote_of
from .models import Round
from .road import RoadCell, road_of
from .rules import MISSING_FOR, may_be_corrected, missing_next
from .standing import decision_said, permission_said
from .states import Path, RoundState

R = RoundState
Facts = list[tuple[str, str]]


@dataclass
class PathPage:
    """One round as one person sees it."""

    round: Round
    user: Any

    @cached_property
    def road(self) -> list[RoadCell]:
        return road_of(self.round.protocol)

    @property
    def line(self) -> str:
        """How the line between the two towns is drawn."""
        return line_of(self.round.twinning, False)

    @property
    def words(self) -> list[str]:
        return [self.round.label, str(self.round.get_state_display()), str(self.round.get_path_display())]

    @cached_property
    def missing(self):
        """What the next act wants: the same list that the file's page shows."""
        return missing_next(self.round)

    def _locked(self, verb: str) -> str:
        wanted = MISSING_FOR.get(verb)
        return locked_by(wanted(self.round)) if wanted else ""

    @property
    def acts(self) -> list[PageAct]:
        rows = [row for state, *row in ACTS if state == self.round.state and self.user.may(row[2])]
        if self.round.path == Path.DOMESTIC:
            rows = [row for row in rows if "application" not in row[0]]
        if (
            self.round.path != Path.ABROAD
            and self.round.state == R.ACCEPTED
            and self.user.may(Permission.RECORD_SIGNING)
        ):
            rows.insert(0, ["record_signing", _("İmzayı kaydet"), Permission.RECORD_SIGNING])
        if self.round.is_historic and self.user.may(Permission.EDIT_PROTOCOL):
            rows = [["complete_historic", _("Tarihî kaydı tamamla"), Permission.EDIT_PROTOCOL]]
        pk = self.round.twinning_id
        return [
            PageAct(str(label), reverse(f"protocols:{verb}", args=[pk]), place == 0, self._locked(verb))
            for place, (verb, label, _permission) in enumerate(rows)
        ]

    @property
    def groups(self) -> list[tuple[str, Facts]]:
        """Facts by organ, in the order of the road."""
        found = [(_("Meclis"), self.council), (_("Kesinleşme ve gönderim"), self.finality)]
        found += [(_("Bakanlık"), self.ministry), (_("İmza"), self.signatures)]
        return [(title, facts) for title, facts in found if facts]

    @property
    def council(self) -> Facts:
        current, decision = self.round, self.round.decision
        facts = [
            (_("Sunulduğu gün"), tr_date(current.sent_to_council_on)),
            (_("Toplantı"), tr_date(current.council_meeting_on)),
        ]
        facts.append((_("Karar"), self._marked("council_decision", decision_said(current))))
        if decision is not None:
            vote = vote_of(vars(decision))
            facts += [
                (_("Sonuç"), label_case(_("kabul") if decision.is_accepted else _("ret"))),
                (_("Oylama"), _vote_said(vote) if vote else ""),
                (_("Komisyon"), decision.commissions),
                (_("Birleşim, oturum"), " / ".join(str(n) for n in (decision.sitting_day, decision.sitting) if n)),
            ]
        return [(label, value) for label, value in facts if value and value != "–"]

    @property
    def finality(self) -> Facts:
        decision = self.round.decision
        if decision is None:
            return []
        facts = [
            (_("Geri gönderme"), tr_date(decision.returned_on)),
            (_("Israr"), tr_date(decision.insisted_on)),
            (_("Kesinleşme"), tr_date(decision.final_on)),
            (_("Gönderim"), tr_date(decision.sent_on)),
            (_("Teslim"), " · ".join(part for part in (tr_date(decision.received_on), decision.receipt_no) if part)),
            (_("Duyuru"), tr_date(decision.announced_on)),
        ]
        return [(label, value) for label, value in facts if value]

    @property
    def ministry(self) -> Facts:
        current, found = self.round, self.round.sent_application
        permission = self._marked("permission", permission_said(current))
        facts = [(_("İzin"), permission), (_("İzin alınmaması"), current.no_permission_reason)]
        if found is not None:
            facts = [
                (_("Makam"), found.authority),
                (_("Yol"), label_case(found.get_route_display())),
                (_("Gönderim"), tr_date(current.sent_to_ministry_on)),
                (_("Yazının sayısı"), found.letter_no),
                *facts,
                (_("Yanıt"), label_case(found.get_answer_display()) if found.answer else ""),
                (_("Ret yazısı"), " · ".join(part for part in (tr_date(found.refused_on), found.refusal_no) if part)),
                (_("Şart veya gerekçe"), found.answer_note),
                (_("Dışişleri görüşü"), tr_date(found.foreign_ministry_on)),
            ]
        return [(label, value) for label, value in facts if value and value != "–"]

    @property
    def signatures(self) -> Facts:
        rows = self.round.signatures.select_related("partner")
        return [
            (
                str(row.partner or self.round.municipality),
                self._marked(
                    "signing", ", ".join([tr_date(row.signed_on), row.place, row.signatory_name, _title(row)])
                ),
            )
            for row in rows
        ]

    @cached_property
    def corrections(self) -> list[Line]:
        """What was corrected on the road, with old and new values and the reason (K8)."""
        return lines_of(self._corrected, changes_of(self._corrected))

    @cached_property
    def _corrected(self) -> list[Act]:
        acts = Act.objects.visible_to(self.user).of_file(self.round.twinning_id)
        return list(acts.filter(verb__startswith="protocols:correct_"))

    def _marked(self, what: str, said: str) -> str:
        mine = {f"protocols:correct_{what}"}
        if said and said != "–" and any(act.verb in mine for act in self._corrected):
            return _("%(fact)s (düzeltildi)") % {"fact": said}
        return said

    @property
    def correctable(self) -> list[PageAct]:
        """Where a fact that was written wrongly is put right."""
        open_facts = [(what, *CORRECTIONS[what]) for what in may_be_corrected(self.round)]
        return [
            PageAct(str(label), reverse(f"protocols:correct_{what}", args=[self.round.twinning_id]))
            for what, label, permission in open_facts
            if self.user.may(permission)
        ]

    @property
    def earlier(self) -> list[Round]:
        """The rounds before this one, the newest first."""
        return [row for row in reversed(self.round.protocol.ordered_rounds) if row.pk != self.round.pk]


def _title(signature: Any) -> str:
    return (
        _("%(title)s, vekâleten") % {"title": signature.signatory_title}
        if signature.is_deputy
        else signature.signatory_title
    )


def _vote_said(vote: Any) -> str:
    said = {"yes": vote.votes_for, "no": vote.votes_against, "abstaining": vote.abstaining, "how": vote.wording}
    return _("%(yes)d kabul, %(no)d ret, %(abstaining)d çekimser; %(how)s") % said


P = Permission
CORRECTIONS = {
    "council_decision": (gettext_lazy("Kararı düzelt"), P.RECORD_COUNCIL),
    "permission": (gettext_lazy("İzni düzelt"), P.SEND_TO_MINISTRY),
    "signing": (gettext_lazy("İmza gününü düzelt"), P.RECORD_SIGNING),
}
ACTS = (
    (R.DRAFT, "send_to_council", gettext_lazy("Meclise sun"), P.SEND_TO_COUNCIL),
    (R.DRAFT, "open_review", gettext_lazy("İncelemeye aç"), P.EDIT_PROTOCOL),
    (R.IN_REVIEW, "send_to_council", gettext_lazy("Meclise sun"), P.SEND_TO_COUNCIL),
    (R.IN_REVIEW, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.AT_COUNCIL, "record_council_decision", gettext_lazy("Kararı kaydet"), P.RECORD_COUNCIL),
    (R.AT_COUNCIL, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.ACCEPTED, "record_application", gettext_lazy("Başvuruyu kaydet"), P.SEND_TO_MINISTRY),
    (R.ACCEPTED, "prepare_application", gettext_lazy("Başvuruyu hazırla"), P.SEND_TO_MINISTRY),
    (R.ACCEPTED, "record_finality", gettext_lazy("Kesinleşmeyi ve gönderimi kaydet"), P.RECORD_COUNCIL),
    (R.ACCEPTED, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.AT_MINISTRY, "record_permission", gettext_lazy("İzni kaydet"), P.SEND_TO_MINISTRY),
    (R.AT_MINISTRY, "record_refusal", gettext_lazy("İzin verilmediğini kaydet"), P.SEND_TO_MINISTRY),
    (R.AT_MINISTRY, "record_finality", gettext_lazy("Kesinleşmeyi ve gönderimi kaydet"), P.RECORD_COUNCIL),
    (R.AT_MINISTRY, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.PERMITTED, "record_signing", gettext_lazy("İmzayı kaydet"), P.RECORD_SIGNING),
    (R.PERMITTED, "record_finality", gettext_lazy("Kesinleşmeyi ve gönderimi kaydet"), P.RECORD_COUNCIL),
    (R.PERMITTED, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.REFUSED, "take_back", gettext_lazy("Taslağa al"), P.EDIT_PROTOCOL),
    (R.SIGNED, "keep_scan", gettext_lazy("İmzalı protokolü dosyaya koy"), P.EDIT_PROTOCOL),
    (R.SIGNED, "record_finality", gettext_lazy("Kesinleşmeyi ve gönderimi kaydet"), P.RECORD_COUNCIL),
)
