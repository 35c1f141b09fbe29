"""Whether the partner is closed on the days that an activity plans."""

from __future__ import annotations

from datetime import timedelta

from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.relations.closed_days import feasts_between, partner_towns
from twinning.relations.models import Twinning
from twinning.relations.steps import Link, Reason

from ..models import Activity

# What lasts longer meets a feast anyhow.
SHORT = timedelta(days=31)


def closed_there(activity: Activity) -> list[Reason]:
    """The partner's holidays on the days of a short activity: advice, for a feast may be what one comes for (U13)."""
    first, last = activity.begins_on, activity.ends_on or activity.begins_on
    if first is None or last is None or last - first > SHORT or activity.started_on or not activity.is_open:
        return []
    feasts = feasts_between(partner_towns(Twinning.objects.filter(pk=activity.twinning_id)), first, last)
    days = [f"{tr_date(on)} {feast.where}: {feast.name}" for on, found in sorted(feasts.items()) for feast in found]
    link = Link("programs:edit_activity", (activity.twinning_id, activity.pk), "id_begins_on")
    text = _("Planlanan günlerde ortakta tatil var: %(days)s.") % {"days": "; ".join(days)}
    return [Reason(text, link, _("Günü değiştir"), blocks=False)] if days else []
