"""What the plan still wants before the partner sees it, and before both agree on it."""

from __future__ import annotations

from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from protocols.models import Protocol
from twinning.language.money import tr_money
from twinning.relations.models import Twinning
from twinning.relations.steps import Link, Reason

from ..models import Activity, Programme
from ..reading import budget_of
from ..states import ActivityState, DutyKind, ProgrammeState
from .law import permission_wanted


def in_force(twinning: Twinning) -> bool:
    """Whether a protocol of this relation is in force."""
    return Protocol.objects.in_force().filter(twinning=twinning).exists()


def missing_to_offer(programme: Programme) -> list[Reason]:
    """Before the plan goes to the partner: something to agree on, with days and somebody responsible (S30).

    What the agreement will want besides is advice here: while the partner reads the plan it cannot be mended.
    """
    rows = standing(programme)
    later = [replace(reason, blocks=False) for reason in _plan_gaps(programme, rows)] if rows else []
    return [*_nothing_planned(programme, rows), *_activity_gaps(rows), *later, *_advice(rows)]


def missing_to_agree(programme: Programme) -> list[Reason]:
    """Before the agreement is recorded: the plan whole, money covered, and a protocol in force (S28-S32)."""
    rows = standing(programme)
    gaps = _plan_gaps(programme, rows)
    if programme.state == ProgrammeState.OFFERED:
        back = Link("programs:take_back", (programme.twinning_id,))
        gaps = [replace(reason, link=back, label=_("Programı geri al")) for reason in gaps]
    return [
        *_not_in_force(programme),
        *_nothing_planned(programme, rows),
        *_activity_gaps(rows),
        *_duty_gaps(programme, rows),
        *gaps,
        *_advice(rows),
    ]


def _plan_gaps(programme: Programme, rows: list[Activity]) -> list[Reason]:
    """Outputs and money: part of the plan, and so changed only while it lies with us."""
    return [*_output_gaps(programme, rows), *_uncovered(programme, rows)]


def standing(programme: Programme) -> list[Activity]:
    return [row for row in programme.activities.all() if row.state != ActivityState.CANCELLED]


def _not_in_force(programme: Programme) -> list[Reason]:
    if in_force(programme.twinning):
        return []
    link = Link("protocols:official_path", (programme.twinning_id,))
    return [Reason(_("Protokol yürürlükte değil; program taslak kalır."), link, _("Yola bak"))]


def _nothing_planned(programme: Programme, rows: list[Activity]) -> list[Reason]:
    reasons = []
    if not programme.objectives.all():
        link = Link("programs:add_objective", (programme.twinning_id,))
        reasons.append(Reason(_("Özel hedef yok."), link, _("Ekle")))
    if not rows:
        reasons.append(Reason(_("Faaliyet yok."), Link("programs:add_activity", (programme.twinning_id,)), _("Ekle")))
    return reasons


def _activity_gaps(rows: list[Activity]) -> list[Reason]:
    reasons = []
    for row in rows:
        edit = Link("programs:edit_activity", (row.twinning_id, row.pk))
        named = {"activity": row.title}
        if not row.objectives.all():
            reasons.append(Reason(_("“%(activity)s” için hedef seçilmedi.") % named, edit, _("Seç")))
        if row.begins_on is None:
            reasons.append(Reason(_("“%(activity)s” için gün yok.") % named, edit, _("Yaz")))
        if row.responsible_id is None:
            reasons.append(Reason(_("“%(activity)s” için sorumlu yok.") % named, edit, _("Seç")))
    return reasons


COMPULSORY_DUTIES = (DutyKind.COORDINATION, DutyKind.FINANCE)


def _duty_gaps(programme: Programme, rows: list[Activity]) -> list[Reason]:
    """The five duties, counted; coordination and money may not stay empty (S34)."""
    reasons = []
    for kind in DutyKind:
        empty = [row for row in rows if not any(duty.kind == kind for duty in row.duties.all())]
        if empty:
            text = ngettext("%(n)d faaliyette %(duty)s boş.", "%(n)d faaliyette %(duty)s boş.", len(empty)) % {
                "n": len(empty),
                "duty": IN_SENTENCE[kind](),
            }
            link = Link("programs:assign_duties", (programme.twinning_id, empty[0].pk))
            reasons.append(Reason(text, link, _("Yaz"), blocks=kind in COMPULSORY_DUTIES))
    return reasons


IN_SENTENCE = {
    DutyKind.COORDINATION: lambda: _("genel koordinasyon"),
    DutyKind.FOCAL: lambda: _("odak kişi"),
    DutyKind.LEAD: lambda: _("özel sorumlu"),
    DutyKind.PRESS: lambda: _("basın ve halkla ilişkiler"),
    DutyKind.FINANCE: lambda: _("mali sorumlu"),
}


def _output_gaps(programme: Programme, rows: list[Activity]) -> list[Reason]:
    outputs = [output for row in rows for output in row.outputs.all()]
    outputs += [output for each in programme.objectives.all() for output in each.outputs.all()]
    empty = {output.pk: output for output in outputs if output.target is None}
    reasons = []
    if rows and not outputs:
        link = Link("programs:add_output", (rows[0].twinning_id, rows[0].pk))
        reasons.append(Reason(_("Çıktı yok."), link, _("Ekle")))
    if empty:
        first = next(iter(empty.values()))
        count = len(empty)
        text = ngettext("%(n)d çıktının planlanan değeri yok.", "%(n)d çıktının planlanan değeri yok.", count)
        link = Link("programs:edit_output", (programme.twinning_id, first.pk), "id_target")
        reasons.append(Reason(text % {"n": count}, link, _("Yaz")))
    return reasons


def _uncovered(programme: Programme, rows: list[Activity]) -> list[Reason]:
    uncovered = budget_of(rows).total.uncovered
    if not uncovered:
        return []
    text = _("%(amount)s karşılanmadı.") % {"amount": tr_money(uncovered)}
    return [Reason(text, Link("programs:programme", (programme.twinning_id,), "budget"), _("Bütçeyi aç"))]


def _advice(rows: list[Activity]) -> list[Reason]:
    return [reason for row in rows for reason in permission_wanted(row)]
