"""What a printed paper is called, and what stands at its foot: said here and nowhere else (K18)."""

from __future__ import annotations

from typing import Protocol

from django.utils.translation import gettext as _


class Numbered(Protocol):
    """A file with its number of the year."""

    year: int
    number: int

    @property
    def reference(self) -> str: ...


class Frozen(Protocol):
    """A version with the checksum of its content."""

    @property
    def short_checksum(self) -> str: ...


def file_name(twinning: Numbered, what: str, ending: str = "pdf") -> str:
    """2026-014-protokol.pdf."""
    return f"{twinning.year}-{twinning.number:03d}-{what}.{ending}"


def foot_of(twinning: Numbered, version: Frozen | None = None) -> str:
    """Dosya 2026/014 · 4. sürüm · sağlama 7f3a91c2d0e4: the checksum is the content's, no paper knows its own."""
    parts = [_("Dosya %(reference)s") % {"reference": twinning.reference}]
    if version is not None:
        parts += [str(version), _("sağlama %(checksum)s") % {"checksum": version.short_checksum}]
    return " · ".join(parts)
