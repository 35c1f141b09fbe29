"""The mirror rule: who leads coordinates, the other side then holds the focal person (S35)."""

from __future__ import annotations

from django.utils.translation import gettext as _

from ..states import MIRROR, Lead


def mirrored_side(lead: str, kind: str) -> str | None:
    """The side on which this duty lies, or None where either may hold it."""
    return MIRROR[lead].get(kind)


def side_errors(lead: str, kind: str, side: str) -> list[str]:
    """Why this side cannot hold this duty."""
    wanted = mirrored_side(lead, kind)
    if wanted is None or wanted == side:
        return []
    if lead == Lead.OURS:
        return [_("Faaliyeti biz yürütüyoruz: genel koordinasyon bizde, odak kişi ortaktadır. Tarafı düzeltin.")]
    return [_("Faaliyeti ortak yürütüyor: genel koordinasyon ortakta, odak kişi bizdedir. Tarafı düzeltin.")]
