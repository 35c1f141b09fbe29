"""Where the law speaks to an activity: associations and foundations (L6), journeys abroad on duty (L5)."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.relations.steps import Link, Reason

from ..models import Activity, Organisation

L5_GROUND = gettext_lazy("Dayanak: 1173 sayılı Kanun, madde 1, altıncı fıkra")
L6_GROUND = gettext_lazy("Dayanak: 5393 sayılı Belediye Kanunu, madde 75, birinci fıkra, (c) bendi")


def permission_wanted(activity: Activity) -> list[Reason]:
    """Organisations with which a joint project needs the civil administrator's permission: a warning (L6)."""
    if activity.civil_permission_on:
        return []
    link = Link("programs:edit_activity", (activity.twinning_id, activity.pk), "id_civil_permission_on")
    return [
        Reason(
            _("%(organisation)s ile ortak proje için mülki idare amirinin izni gerekir; izin yazılmadı.")
            % {"organisation": each.name},
            link,
            _("Yaz"),
            blocks=False,
        )
        for each in _organisations(activity)
        if each.wants_permission
    ]


def _organisations(activity: Activity) -> Iterable[Organisation]:
    found = [activity.responsible] if activity.responsible else []
    found += [row.organisation for row in activity.participations.all()]
    return {each.pk: each for each in found}.values()
