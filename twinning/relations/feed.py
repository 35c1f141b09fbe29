"""The days of a person's files as iCalendar text (RFC 5545): what a telephone reads by itself. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from hashlib import sha256

from .calendar import Row

FOLD = 74  # octets of a line; a longer one goes on after a space


def feed_of(rows: Iterable[Row], *, name: str, at: datetime, address_of: Callable[[str], str]) -> str:
    """Each row as an event of a whole day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kardes Sehir//Takvim//TR", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{_text(name)}")
    for row in rows:
        lines += _event(row, at, address_of(row.url))
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(row: Row, at: datetime, address: str) -> list[str]:
    """A day keeps its name as long as it is the same day of the same file: a telephone then changes, never doubles."""
    name = sha256(f"{row.on} {row.name} {address}".encode()).hexdigest()[:32]
    return [
        "BEGIN:VEVENT",
        f"UID:{name}@kardes-sehir",
        f"DTSTAMP:{at:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{row.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{row.on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(f'{row.name}: {row.label}')}",
        f"DESCRIPTION:{_text(' · '.join(part for part in (str(row.kind.label), row.detail) if part))}",
        f"URL:{address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _text(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return " ".join(escaped.split())


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets that cut no letter in two."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > FOLD:
            yield piece
            piece = " "
        piece += letter
    yield piece
