"""What may be carried out, and what a journey abroad on duty still owes."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from twinning.relations.steps import Link, Reason

from ..models import Activity, Programme


def may_carry_out(programme: Programme) -> list[Reason]:
    """Why no activity may begin yet: carrying out follows the agreement with the partner (S32, S33)."""
    if programme.is_closed:
        return [Reason(_("Program kapandı."))]
    if not programme.was_agreed:
        link = Link("programs:record_agreement", (programme.twinning_id,))
        return [Reason(_("Ortakla mutabakat yok."), link, _("Kaydet"))]
    return []


def told_abroad(activity: Activity, on: date) -> list[Reason]:
    """The three dated marks of a journey abroad on duty that are due and missing: a warning (L5)."""
    if not activity.goes_abroad or activity.state == "cancelled":
        return []
    has_begun = bool(activity.started_on) or (activity.begins_on is not None and activity.begins_on <= on)
    wanted = [(activity.told_before_on, _("Gidişten önce Dışişleri Bakanlığına bilgi verilmedi."), True)]
    wanted += [(activity.mission_on, _("Türk temsilciliğiyle temas yazılmadı."), has_begun)]
    wanted += [(activity.result_told_on, _("Sonuç Dışişleri Bakanlığına bildirilmedi."), activity.is_done)]
    link = Link("programs:record_notices", (activity.twinning_id, activity.pk))
    return [
        Reason(sentence, link, _("Yaz"), blocks=False) for on_day, sentence, is_due in wanted if is_due and not on_day
    ]
