"""The run as tables to read: each page against its floor, its growth, its weight."""

from __future__ import annotations

from typing import Any

PAGES = ("files", "viewer", "page", "p50", "p95", "queries", "bytes", "database", "floor", "to_floor", "range")
WEIGHTS = ("page", "first", "later", "fonts", "load_event")
FIRST_VISIT, LATER = 150, 40  # kB


def told(found: dict[str, Any]) -> str:
    heavy = [row["page"] for row in found["weights"] if row["first"] > FIRST_VISIT or row["later"] > LATER]
    parts = [
        f"A/A {found['aa']:.3f}. Milliseconds; `to_floor` is the median of the rounds' ratios, `range` their ends.",
        *([] if found["is_calm"] else ["THIS MACHINE IS TOO RESTLESS TO MEASURE NOW: read what follows with care."]),
        table(PAGES, found["rows"]),
        "From the fewest files to the most:",
        table(("viewer", "page", "growth"), found["growth"]),
        f"On the line in kB, reached: {FIRST_VISIT} first, {LATER} later, without fonts. Too heavy: {heavy or 'none'}",
        table(WEIGHTS, found["weights"]),
    ]
    return "\n\n".join(parts)


def table(columns: tuple[str, ...], rows: list[dict[str, Any]]) -> str:
    lines = [columns, *(tuple(str(row[column]) for column in columns) for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(columns))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )
