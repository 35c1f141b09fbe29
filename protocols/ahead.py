"""What comes after the next act on the official road, and how long its like took in this town's own files."""

from __future__ import annotations

from statistics import median

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from twinning.language.dates import tr_date
from twinning.relations.steps import Ahead

from .counting import law_of
from .models import Round
from .states import Path, RoundState

R = RoundState
ENOUGH = 3


def ahead_of(current: Round) -> list[Ahead]:
    """The stations still to come, in their order."""
    before_council = current.state in (R.DRAFT, R.IN_REVIEW)
    found = []
    if before_council:
        found.append(Ahead(_("Belediye meclisi"), tr_date(current.council_meeting_on) or _("toplantı günü yazılmadı")))
    if before_council or current.state == R.AT_COUNCIL:
        days = law_of(current.municipality.type).sending_days
        sentence = ngettext("kesinleşince %(n)d gün içinde", "kesinleşince %(n)d gün içinde", days) % {"n": days}
        found.append(Ahead(_("Mülki idare amirine gönderim"), sentence))
    if current.path == Path.ABROAD and current.permission_on is None:
        found.append(Ahead(_("Bakanlık izni"), usual=usual_permission(current.municipality_id)))
    if current.state != R.PERMITTED:
        found.append(Ahead(_("İmza"), _("iznin tarihi ve sayısı kaydedilince") if current.needs_ministry else ""))
    return [*found, Ahead(_("Uygulama programı"), _("imzadan sonra"))]


def usual_permission(municipality_id: int) -> str:
    """The median wait at the ministry in this town's files; nothing is said of fewer than three."""
    known = Round.objects.filter(
        municipality_id=municipality_id,
        is_historic=False,
        sent_to_ministry_on__isnull=False,
        permission_on__isnull=False,
    )
    waits = [(end - start).days for start, end in known.values_list("sent_to_ministry_on", "permission_on")]
    if len(waits) < ENOUGH:
        return ""
    days = round(median(waits))
    return ngettext(
        "benzerlerinin yarısı %(n)d günde sonuçlandı", "benzerlerinin yarısı %(n)d günde sonuçlandı", days
    ) % {"n": days}
