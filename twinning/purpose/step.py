"""Step 1 as the rest of the program sees it."""

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

from . import actions
from .models import Consultation, Purpose
from .rules import missing_to_fix, purpose_of
from .states import State


class PurposeStep(Step):
    """Amaç: why the relation is wanted."""

    def __init__(self) -> None:
        super().__init__(
            number=1,
            slug="purpose",
            title=gettext_lazy("Amaç"),
            panel_template="purpose/_panel.html",
            place="purpose:purpose",
            labels={
                "purpose:write_purpose": gettext_lazy("Amacı yaz"),
                "purpose:log_consultation": gettext_lazy("Danışma kaydet"),
                "purpose:edit_consultation": gettext_lazy("Danışmayı düzelt"),
                "purpose:remove_consultation": gettext_lazy("Danışmayı çıkar"),
                "purpose:fix_purpose": gettext_lazy("Amacı kesinleştir"),
                "purpose:reopen_purpose": gettext_lazy("Amacı yeniden aç"),
            },
            tasks={"purpose:fix_purpose": gettext_lazy("Amacın kesinleşmesi")},
        )

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        ids = [row.pk for row in rows]
        purposes = {found.twinning_id: found for found in Purpose.objects.filter(twinning__in=ids)}
        counted = Consultation.objects.filter(twinning__in=ids).order_by().values_list("twinning").annotate(Count("id"))
        consulted = dict(counted)
        return {row.pk: _standing(row, purposes.get(row.pk), consulted.get(row.pk, 0)) for row in rows}

    def missing(self, twinning: Twinning) -> list[Reason]:
        return missing_to_fix(twinning, purpose_of(twinning))

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        return {"purpose": purpose_of(twinning), "consultations": list(twinning.consultations.all()[:5])}

    def todos(self, user: Any, until: date) -> list[Todo]:
        if not user.may(Permission.FIX_PURPOSE):
            return []
        waiting = Twinning.objects.visible_to(user).filter(status=Status.PREPARING, is_historic=False)
        return [
            Todo(
                row,
                _("Amacı kesinleştirin"),
                Link("purpose:purpose", (row.pk,)),
                sentence=row.title,
                button=_("Amacı aç"),
            )
            for row in waiting[:50]
        ]

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        fixed = Purpose.objects.filter(twinning__in=twinning_ids, fixed_on__range=(first, last)).select_related(
            "twinning"
        )
        return [DayMark(found.fixed_on, found.twinning, _("Amaç kesinleşti"), "step") for found in fixed]

    def begin_again(self, twinning: Twinning, *, reason: str, by: Any) -> None:
        purpose = purpose_of(twinning)
        if purpose and purpose.is_fixed:
            actions.reopen_purpose(twinning, why=reason, by=by)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        purpose = purpose_of(twinning)
        if purpose is None:
            return None
        facts = [(_("Gerekçe kümeleri"), ", ".join(purpose.groups))] if purpose.groups else []
        return {"title": str(self.title), "facts": facts, "text": purpose.statement}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        purpose = purpose_of(twinning)
        consultations = twinning.consultations.values("body", "who", "on", "how", "expectation", "connection")
        content = actions.content_of(twinning, purpose) if purpose else None
        return {"purpose": content, "consultations": list(consultations)}

    def search_words(self, twinning: Twinning) -> list[str]:
        purpose = purpose_of(twinning)
        return [purpose.statement[:300]] if purpose else []

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _standing(twinning: Twinning, purpose: Purpose | None, consulted: int) -> Standing:
    detail = (
        ngettext("%(n)d kurulda danışıldı", "%(n)d kurulda danışıldı", consulted) % {"n": consulted}
        if consulted
        else ""
    )
    if purpose and purpose.is_fixed:
        line = _("Kesinleşti · %(day)s") % {"day": tr_date(purpose.fixed_on)}
        return Standing(State.FIXED, line, Mark.DONE, detail, since=purpose.fixed_on)
    if twinning.is_historic:
        return Standing("", _("Kayıtta yok"), Mark.NONE, _("Tarihî kayıt"))
    line = _("Yazılıyor") if purpose and purpose.statement else _("Yazılmadı")
    next_act = None
    if twinning.status in (Status.PREPARING, Status.SEARCHING):
        label = _("Amacı kesinleştir")
        next_act = NextAct(
            "purpose:fix_purpose", label, Link("purpose:fix_purpose", (twinning.pk,)), Permission.FIX_PURPOSE
        )
    mark = Mark.CURRENT if twinning.step == 1 else Mark.BEGUN
    holder = Holder.OFFICE if next_act else None
    return Standing(State.DRAFT, line, mark, detail, since=twinning.opened_on, holder=holder, next=next_act)
