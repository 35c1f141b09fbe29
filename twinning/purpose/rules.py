"""What a purpose still wants before it can be fixed."""

from __future__ import annotations

from django.utils.translation import gettext as _

from twinning.audit.refusals import InvalidMove
from twinning.relations.models import Twinning
from twinning.relations.steps import Link, Reason

from .models import Purpose


def purpose_of(twinning: Twinning) -> Purpose | None:
    return Purpose.objects.filter(twinning=twinning).first()


def is_open(twinning: Twinning) -> bool:
    """Whether purpose and consultations may still be written; a historic file is written down after its end."""
    return twinning.is_historic or not twinning.is_ended


def refuse_unless_open(twinning: Twinning) -> None:
    """What was wanted and said rests with a file that was given up or has ended. Raises InvalidMove."""
    if not is_open(twinning):
        raise InvalidMove(_("Dosya kapandı; amaç ve danışmalar değişmez."))


def missing_to_fix(twinning: Twinning, purpose: Purpose | None) -> list[Reason]:
    """Why the purpose cannot be fixed yet (blocks), and what would make it better (does not block)."""

    def write(fragment: str) -> Link:
        return Link("purpose:write_purpose", (twinning.pk,), fragment)

    reasons = []
    if purpose is None or not purpose.statement:
        reasons.append(Reason(_("Amaç yazılmadı."), write("id_statement"), _("Yaz")))
    if purpose is None or not (purpose.motives or purpose.short_lived):
        reasons.append(Reason(_("Gerekçe seçilmedi."), write("id_motives"), _("Seç")))
    if purpose and purpose.only_short_lived and not (purpose.duration and purpose.extent):
        sentence = _("Yalnız kısa ömürlü gerekçe var; süre ve kapsam yazılmadı.")
        reasons.append(Reason(sentence, write("id_duration"), _("Yaz")))
    if purpose is None or not purpose.functional:
        reasons.append(Reason(_("İşlevsel amaç seçilmedi."), write("id_functional"), _("Seç")))
    if not twinning.themes:
        reasons.append(Reason(_("Tema seçilmedi."), Link("relations:edit_twinning", (twinning.pk,)), _("Seç")))
    if purpose is None or not purpose.benefits:
        reasons.append(Reason(_("Beklenen yararlar yazılmadı."), write("id_benefits"), _("Yaz"), blocks=False))
    if not twinning.consultations.exists():
        add = Link("purpose:log_consultation", (twinning.pk,))
        reasons.append(Reason(_("Danışma yok."), add, _("Ekle"), blocks=False))
    return reasons
