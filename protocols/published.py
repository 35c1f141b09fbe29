"""Twinnings as the towns themselves publish them: facts and their source, nothing guessed. Pure."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from twinning.language.casing import upper_tr
from twinning.relations.states import Precision

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Published:
    """One relation as it was published: what is not said there stays empty (U31)."""

    municipality: str
    municipality_type: str
    province: str
    region: str
    partner_as_published: str
    country_as_published: str
    city: str
    city_kind: str
    country_code: str
    kind: str
    decision_on: date | None
    decision_no: str
    partner_decision_on: date | None
    partner_decision_no: str
    permission_on: date | None
    permission_no: str
    signed_on: date | None
    signed_precision: str
    notice_months: int | None
    remark: str
    source: str

    @property
    def town(self) -> dict[str, Any]:
        """The municipality’s own facts."""
        short = self.municipality.removesuffix("si")
        return {
            "town": self.municipality.removesuffix(" Belediyesi").removesuffix(" Büyükşehir"),
            "type": self.municipality_type,
            "province": self.province,
            "region": self.region,
            "heading_lines": ["T.C.", upper_tr(f"{short} Başkanlığı")],
        }

    @property
    def original(self) -> str:
        """How the source writes it, with what else it says."""
        spelled = f"Kaynakta: “{self.partner_as_published}”, “{self.country_as_published}”."
        return f"{spelled} {self.remark}".strip()


def published() -> Iterator[Published]:
    """All rows of the collection, in its order."""
    with (DATA / "regions.csv").open(encoding="utf-8", newline="") as file:
        regions = {row["province"]: row["region"] for row in csv.DictReader(file)}
    with (DATA / "published_twinnings.csv").open(encoding="utf-8", newline="") as file:
        yield from (read(row, regions) for row in csv.DictReader(file))


def read(row: Mapping[str, str], regions: Mapping[str, str]) -> Published:
    """A row of the table. A day of which only the year is known stands as its first day and says so."""
    signed_on, precision = _day(row["signed_on"])
    return Published(
        municipality=row["municipality"],
        municipality_type=row["municipality_type"],
        province=row["province"],
        region=regions[row["province"]],
        partner_as_published=row["partner_as_published"],
        country_as_published=row["country_as_published"],
        city=row["city"],
        city_kind=row["city_kind"],
        country_code=row["country_code"],
        kind=row["kind"],
        decision_on=_day(row["council_decision_on"])[0],
        decision_no=row["council_decision_no"],
        partner_decision_on=_day(row["partner_council_decision_on"])[0],
        partner_decision_no=row["partner_council_decision_no"],
        permission_on=_day(row["ministry_approval_on"])[0],
        permission_no=row["ministry_approval_no"],
        signed_on=signed_on,
        signed_precision=precision,
        notice_months=int(row["notice_months"]) if row["notice_months"] else None,
        remark=row["remark"],
        source=row["source"],
    )


def _day(text: str) -> tuple[date | None, str]:
    """2015-11-23, 2015-11 or 2015, with how exactly it is known."""
    if not text:
        return None, Precision.DAY
    year, month, day = ([int(part) for part in text.split("-")] + [1, 1])[:3]
    return date(year, month, day), (Precision.YEAR, Precision.MONTH, Precision.DAY)[text.count("-")]
