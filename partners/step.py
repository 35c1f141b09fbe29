"""Step 2 as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from twinning.language.dates import tr_date
from twinning.people.permissions import Permission
from twinning.relations.demo import Scene
from twinning.relations.models import Twinning
from twinning.relations.states import Holder, Mark, Status
from twinning.relations.steps import DayMark, Link, NextAct, Reason, Standing, Step, Todo

from .actions.choice import lay_aside
from .comparison import Comparison
from .models import Candidate, Choice, IdealProfile, ScoreSheet
from .rules import missing_to_choose, profile_of, sentence_to_read, standing_choice
from .snapshot import content_of

LABELS = {
    "partners:draft_profile": gettext_lazy("Profili hazırla"),
    "partners:write_profile": gettext_lazy("Profili yaz"),
    "partners:edit_sentence": gettext_lazy("Cümleyi düzelt"),
    "partners:add_criterion": gettext_lazy("Ölçüt ekle"),
    "partners:edit_criterion": gettext_lazy("Ölçütü düzelt"),
    "partners:remove_criterion": gettext_lazy("Ölçütü çıkar"),
    "partners:add_candidate": gettext_lazy("Aday ekle"),
    "partners:edit_candidate": gettext_lazy("Adayı düzelt"),
    "partners:remove_candidate": gettext_lazy("Adayı çıkar"),
    "partners:record_pilot": gettext_lazy("Pilot projeyi kaydet"),
    "partners:compare": gettext_lazy("Puanlarımı yaz"),
    "partners:hand_in": gettext_lazy("Puanlarımı teslim et"),
    "partners:choose": gettext_lazy("Ortağı seç"),
    "partners:reopen_choice": gettext_lazy("Seçimi yeniden aç"),
    "partners:file_drafting": gettext_lazy("Dosya: protokole geçiş"),
    "partners:file_searching": gettext_lazy("Dosya: ortak arayışına dönüş"),
    "partners:issue_comparison": gettext_lazy("Karşılaştırmayı belge olarak sakla"),
}
TASKS = {
    "partners:draft_profile": gettext_lazy("Ortak profilinin hazırlanması"),
    "partners:choose": gettext_lazy("Ortağın seçimi"),
}


class PartnerStep(Step):
    """Ortak: the wanted partner's picture, the candidates, the comparison, the choice."""

    def __init__(self) -> None:
        title = gettext_lazy("Ortak")
        super().__init__(
            number=2, slug="partner", title=title, panel_template="partners/_panel.html", place="partners:partner",
            labels=LABELS, tasks=TASKS,
        )  # fmt: skip

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        ids = [row.pk for row in rows]
        counted = Candidate.objects.filter(twinning__in=ids).order_by().values_list("twinning").annotate(Count("id"))
        counts = dict(counted)
        choices = {found.twinning_id: found for found in Choice.objects.filter(twinning__in=ids, reopened_on=None)}
        drawn = set(IdealProfile.objects.filter(twinning__in=ids).values_list("twinning", flat=True))
        return {
            row.pk: _standing(row, choices.get(row.pk), counts.get(row.pk, 0), is_drawn=row.pk in drawn) for row in rows
        }

    def missing(self, twinning: Twinning) -> list[Reason]:
        if standing_choice(twinning) or profile_of(twinning) is None:
            return []
        return missing_to_choose(twinning)

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        comparison, profile = Comparison.of(twinning), profile_of(twinning)
        sentence = sentence_to_read(twinning, profile, comparison.criteria) if profile else ""
        return {"comparison": comparison, "choice": standing_choice(twinning), "sentence": sentence}

    def todos(self, user: Any, until: date) -> list[Todo]:
        if not user.may(Permission.SCORE_CANDIDATES):
            return []
        waiting = ScoreSheet.objects.visible_to(user).filter(
            assessor_id=user.pk, handed_in_on=None, twinning__status=Status.SEARCHING
        )
        return [
            Todo(
                row.twinning,
                _("Puanlarınızı teslim edin"),
                Link("partners:compare", (row.twinning_id,)),
                button=_("Puanlarımı yaz"),
            )
            for row in waiting.select_related("twinning__municipality")[:50]
        ]

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        chosen = Choice.objects.filter(twinning__in=twinning_ids, decided_on__range=(first, last))
        return [_mark(row) for row in chosen.select_related("twinning")]

    def begin_again(self, twinning: Twinning, *, reason: str, by: Any) -> None:
        choice = standing_choice(twinning)
        if choice:
            lay_aside(choice, why=reason, by=by)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        choice = standing_choice(twinning)
        if choice is None:
            return None
        facts = [(_("Karar veren"), choice.decided_by), (_("Karar günü"), tr_date(choice.decided_on))]
        return {"title": str(self.title), "facts": facts, "text": choice.reason}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        choices = twinning.choices.values("reason", "decided_by", "decided_on", "reopened_on", "reopen_reason")
        return {"comparison": content_of(Comparison.of(twinning)), "choices": list(choices)}

    def search_words(self, twinning: Twinning) -> list[str]:
        return [str(found) for found in Candidate.objects.filter(twinning=twinning).select_related("city")]

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _mark(choice: Choice) -> DayMark:
    link = Link("partners:partner", (choice.twinning_id,))
    return DayMark(choice.decided_on, choice.twinning, _("Ortak seçildi"), "step", link)


def _standing(twinning: Twinning, choice: Choice | None, count: int, *, is_drawn: bool) -> Standing:
    detail = ngettext("%(n)d aday", "%(n)d aday", count) % {"n": count} if count else ""
    if choice:
        line = _("Seçildi · %(day)s") % {"day": tr_date(choice.decided_on)}
        return Standing("chosen", line, Mark.DONE, detail, since=choice.decided_on)
    if twinning.is_historic:
        return Standing("", _("Kayıtta yok"), Mark.NONE, _("Tarihî kayıt"))
    if twinning.status != Status.SEARCHING:
        begun = is_drawn or count
        return Standing("", _("Aranıyor") if begun else _("Başlamadı"), Mark.BEGUN if begun else Mark.NONE, detail)
    line = _("Karşılaştırılıyor") if count else _("Aranıyor")
    return Standing("searching", line, Mark.CURRENT, detail, holder=Holder.OFFICE, next=_next(twinning, is_drawn))


def _next(twinning: Twinning, is_drawn: bool) -> NextAct:
    verb = "partners:choose" if is_drawn else "partners:draft_profile"
    permission = Permission.CHOOSE_PARTNER if is_drawn else Permission.EDIT_FILES
    return NextAct(verb, str(LABELS[verb]), Link(verb, (twinning.pk,)), permission)
