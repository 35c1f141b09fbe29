"""How the town's letters will begin and end, as a preview (L7)."""

from __future__ import annotations

from dataclasses import dataclass

from twinning.institutions.models import Municipality
from twinning.language.casing import upper_tr


@dataclass(frozen=True)
class Letterhead:
    """The lines at the head and at the foot of a letter."""

    heading: list[str]
    unit: str
    code: str
    address: str
    contact: str
    missing: list[str]


def letterhead_of(municipality: Municipality) -> Letterhead:
    """What a letter would bear now; what is not written yet is named."""
    named = ("heading_lines", "unit", "address", "phone", "kep", "detsis_no", "name_dative")
    missing = [
        str(municipality._meta.get_field(name).verbose_name) for name in named if not getattr(municipality, name)
    ]
    contact = " · ".join(part for part in (municipality.phone, municipality.kep, municipality.web) if part)
    heading = municipality.heading_lines or ["T.C.", upper_tr(municipality.name)]
    code = f"E-{municipality.detsis_no or '…'}-{municipality.file_code_relations}-"
    return Letterhead(heading, municipality.unit, code, municipality.address, contact, missing)
