"""Step 4 as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.language.dates import tr_date
from twinning.language.money import tr_money
from twinning.people.permissions import Permission
from twinning.relations.demo import Scene
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.steps import Ahead, DayMark, DutyHolder, Link, Reason, Standing, Step, Todo

from . import actions
from .actions.agreeing import end_programme
from .models import Activity, Duty, Programme
from .reading import budget_of, newest_programmes, programme_of, whole
from .rules import L5_GROUND, missing_to_agree, missing_to_offer, told_abroad
from .standing import detail_of, due_of, standings, works_of
from .states import ActivityState, ProgrammeState, Side

P, A = ProgrammeState, ActivityState
CARRIED_OUT = (P.AGREED, P.RUNNING, P.CHANGED, P.OFFERED)
LABELS = {
    "programs:draft_programme": gettext_lazy("Programı hazırla"),
    "programs:edit_programme": gettext_lazy("Programı düzelt"),
    "programs:add_objective": gettext_lazy("Özel hedef ekle"),
    "programs:edit_objective": gettext_lazy("Özel hedefi düzelt"),
    "programs:remove_objective": gettext_lazy("Özel hedefi çıkar"),
    "programs:add_activity": gettext_lazy("Faaliyet ekle"),
    "programs:edit_activity": gettext_lazy("Faaliyeti düzelt"),
    "programs:remove_activity": gettext_lazy("Faaliyeti çıkar"),
    "programs:add_organisation": gettext_lazy("Kuruluş ekle"),
    "programs:edit_organisation": gettext_lazy("Kuruluşu düzelt"),
    "programs:add_participation": gettext_lazy("Katılanı yaz"),
    "programs:remove_participation": gettext_lazy("Katılanı çıkar"),
    "programs:add_output": gettext_lazy("Çıktı ekle"),
    "programs:add_objective_output": gettext_lazy("Çıktı ekle"),
    "programs:edit_output": gettext_lazy("Çıktıyı düzelt"),
    "programs:record_output": gettext_lazy("Gerçekleşeni kaydet"),
    "programs:remove_output": gettext_lazy("Çıktıyı çıkar"),
    "programs:assign_duties": gettext_lazy("Görevleri ver"),
    "programs:assign_duty": gettext_lazy("Görevi ver"),
    "programs:turn_lead": gettext_lazy("Yürüteni değiştir"),
    "programs:add_cost_item": gettext_lazy("Gider ekle"),
    "programs:edit_cost_item": gettext_lazy("Gideri düzelt"),
    "programs:remove_cost_item": gettext_lazy("Gideri çıkar"),
    "programs:record_expense": gettext_lazy("Harcamayı kaydet"),
    "programs:remove_expense": gettext_lazy("Harcamayı geri al"),
    "programs:offer": gettext_lazy("Ortağa gönder"),
    "programs:take_back": gettext_lazy("Geri al"),
    "programs:record_agreement": gettext_lazy("Mutabakatı kaydet"),
    "programs:keep_agreement": gettext_lazy("Mutabakat"),
    "programs:change_plan": gettext_lazy("Plan değişti, mutabakat yenilenecek"),
    "programs:run": gettext_lazy("Program yürütülüyor"),
    "programs:start_activity": gettext_lazy("Faaliyete başla"),
    "programs:record_done": gettext_lazy("Yapıldı olarak kaydet"),
    "programs:postpone": gettext_lazy("Ertele"),
    "programs:cancel": gettext_lazy("İptal et"),
    "programs:reopen_activity": gettext_lazy("Yapıldı kaydını geri al"),
    "programs:record_notices": gettext_lazy("Dışişleri bildirimlerini kaydet"),
    "programs:close_programme": gettext_lazy("Programı kapat"),
    "programs:issue_programme": gettext_lazy("Programı belge olarak sakla"),
}
TASKS = {
    "programs:draft_programme": gettext_lazy("Programın hazırlanması"),
    "programs:offer": gettext_lazy("Programın ortağa gönderimi"),
    "programs:record_agreement": gettext_lazy("Programda mutabakat"),
    "programs:start_activity": gettext_lazy("Faaliyetin başlaması"),
    "programs:record_done": gettext_lazy("Faaliyetin bitişi"),
    "programs:close_programme": gettext_lazy("Programın kapanışı"),
}


class ProgrammeStep(Step):
    """Program: objectives, activities, outputs, who answers for them and who pays."""

    def __init__(self) -> None:
        title = gettext_lazy("Program")
        super().__init__(
            number=4, slug="programme", title=title, panel_template="programs/_panel.html", place="programs:programme",
            labels=LABELS, tasks=TASKS,
        )  # fmt: skip

    def board(self, twinnings: Iterable[Twinning]) -> dict[int, Standing]:
        rows = list(twinnings)
        return standings(rows, newest_programmes([row.pk for row in rows]))

    def missing(self, twinning: Twinning) -> list[Reason]:
        programme = programme_of(twinning)
        if programme is None or programme.is_closed:
            return []
        if programme.state in (P.DRAFT, P.CHANGED):
            return missing_to_offer(whole(programme))
        return missing_to_agree(whole(programme)) if programme.state == P.OFFERED else []

    def panel(self, twinning: Twinning) -> dict[str, Any]:
        programme = programme_of(twinning)
        if programme is None:
            return {"programme": None}
        rows = list(programme.activities.standing().order_by("begins_on", "id"))
        return {
            "programme": programme,
            "activities": [row for row in rows if row.is_open][:3] or [row for row in rows if row.is_done][-3:],
        }

    def todos(self, user: Any, until: date) -> list[Todo]:
        rows = Activity.objects.visible_to(user).filter(
            programme__state__in=CARRIED_OUT, programme__agreed_on__isnull=False, twinning__status=Status.IN_FORCE
        )
        found = []
        if user.may(Permission.EDIT_PROGRAMME):
            due = Q(begins_on__lte=until) & ~Q(state=A.UNDER_WAY) | Q(ends_on__lte=until, state=A.UNDER_WAY)
            found += [_todo(row) for row in rows.open().filter(due).select_related("twinning")[:100]]
            found += [todo for row in _travelled(rows, until) for todo in _notices(row)]
            found += _unanswered(user, until)
        if user.may(Permission.RECORD_EXPENSE):
            paid = rows.done().filter(cost_items__isnull=False, expenses=None).distinct().select_related("twinning")
            found += [_expense(row) for row in paid[:100]]
        return found

    def dates(self, first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
        between = Q(begins_on__range=(first, last)) | Q(ends_on__range=(first, last)) | Q(done_on__range=(first, last))
        rows = Activity.objects.standing().filter(between, twinning__in=twinning_ids).select_related("twinning")
        return [mark for row in rows for mark in _marks(row) if first <= mark.on <= last]

    def ahead(self, twinning: Twinning) -> list[Ahead]:
        rows = Activity.objects.filter(twinning=twinning).exclude(programme__state=P.CLOSED).open()
        coming = sorted((row for row in rows if row.begins_on), key=lambda row: row.begins_on)
        return [Ahead(row.title, tr_date(row.begins_on)) for row in coming[1:4]]

    def people(self, twinning: Twinning) -> list[DutyHolder]:
        rows = Duty.objects.filter(twinning=twinning, activity__programme__state__in=CARRIED_OUT)
        seen: dict[tuple[str, str, str], DutyHolder] = {}
        for row in rows.select_related("organisation").order_by("kind", "-id"):
            town = twinning.municipality.town if row.side == Side.OURS else twinning.partner_names
            body = row.organisation.name if row.organisation else town
            seen[row.kind, row.side, row.named] = DutyHolder(str(row.get_kind_display()), row.named, body)
        return list(seen.values())[:8]

    def end(self, twinning: Twinning, *, on: date, reason: str, by: Any) -> None:
        """What is open is cancelled with the file's reason, and the programme closes (S44)."""
        for programme in Programme.objects.filter(twinning=twinning).open():
            end_programme(programme, on=on, reason=reason, by=by)

    def closing_section(self, twinning: Twinning) -> dict[str, Any] | None:
        found = newest_programmes([twinning.pk])
        if not found:
            return None
        works = works_of([twinning.pk], found).get(twinning.pk)
        rows = Activity.objects.filter(twinning=twinning).prefetch_related("cost_items__shares", "expenses")
        total = budget_of(rows).total
        done = [row.title for row in rows if row.is_done]
        facts = [
            (_("Programlar"), ", ".join(twinning.programmes.values_list("title", flat=True))),
            (_("Faaliyetler"), detail_of(works) if works else "–"),
            (_("Son faaliyet"), tr_date(works.last_done_on) if works and works.last_done_on else "–"),
            (_("Planlanan gider"), tr_money(total.cost)),
            (_("Harcanan"), tr_money(total.spent)),
        ]
        return {"title": str(self.title), "facts": facts, "text": "; ".join(done)}

    def export(self, twinning: Twinning) -> dict[str, Any]:
        programmes = [whole(row) for row in twinning.programmes.all()]
        return {"programmes": [actions.content_of(row) | {"state": row.state} for row in programmes]}

    def search_words(self, twinning: Twinning) -> list[str]:
        return list(Activity.objects.standing().filter(twinning=twinning).values_list("title", flat=True)[:30])

    def demo(self, twinning: Twinning, until: Scene, *, by: Any) -> None:
        from .demo import act_out

        act_out(twinning, until, by=by)


def _todo(row: Activity) -> Todo:
    under_way = row.state == A.UNDER_WAY
    name = "record_done" if under_way else "start_activity"
    label = _("Faaliyetin yapıldığını kaydedin") if under_way else _("Faaliyete başlayın veya erteleyin")
    link = Link(f"programs:{name}", (row.twinning_id, row.pk))
    button = str(LABELS[f"programs:{name}"])
    return Todo(row.twinning, label, link, due_of(row), row.title, button=button)


def _travelled(rows: Any, until: date) -> list[Activity]:
    """Journeys abroad with a mark missing, from two weeks before the first day."""
    lacking = Q(told_before_on=None) | Q(result_told_on=None, state=A.DONE)
    near = rows.filter(lacking, goes_abroad=True, begins_on__lte=until + timedelta(days=14))
    return list(near.exclude(state=A.CANCELLED).select_related("twinning")[:50])


def _notices(row: Activity) -> list[Todo]:
    link = Link("programs:record_notices", (row.twinning_id, row.pk))
    return [
        Todo(
            row.twinning,
            _("Dışişleri bildirimini kaydedin"),
            link,
            row.begins_on,
            f"{row.title}: {reason.text}",
            str(L5_GROUND),
            _("Bildirimi kaydet"),
        )
        for reason in told_abroad(row, timezone.localdate())[:1]
    ]


def _expense(row: Activity) -> Todo:
    link = Link("programs:record_expense", (row.twinning_id, row.pk))
    sentence = _("“%(activity)s” yapıldı; harcaması yazılmadı.") % {"activity": row.title}
    return Todo(row.twinning, _("Harcamayı kaydedin"), link, row.done_on, sentence, button=_("Harcamayı kaydet"))


def _unanswered(user: Any, until: date) -> list[Todo]:
    """Programmes that lie with the partner whose answer is due."""
    rows = Programme.objects.visible_to(user).at_partner().filter(answer_due_on__lte=until)
    label = _("Mutabakatı kaydedin")
    return [
        Todo(
            row.twinning,
            label,
            Link("programs:record_agreement", (row.twinning_id,)),
            row.answer_due_on,
            row.title,
            button=_("Mutabakatı kaydet"),
        )
        for row in rows.filter(twinning__status=Status.IN_FORCE).select_related("twinning")[:50]
    ]


def _marks(row: Activity) -> list[DayMark]:
    link = Link("programs:activity", (row.twinning_id, row.pk))
    if row.done_on:
        return [DayMark(row.done_on, row.twinning, row.title, "activity", link, True)]
    today = timezone.localdate()
    days = [(row.begins_on, row.title)]
    if row.ends_on != row.begins_on:
        days.append((row.ends_on, _("%(activity)s biter") % {"activity": row.title}))
    return [DayMark(on, row.twinning, label, "activity", link, on < today) for on, label in days if on]
