"""Bytes on the disk: written and fsynced before their row, named by their content, never overwritten."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.http import HttpResponse


class Damaged(Exception):
    """The stored bytes are not what was stored."""


def place_of(sha256: str) -> Path:
    return Path(settings.PAPERS_ROOT) / sha256[:2] / sha256


def store_bytes(content: bytes, suffix: str = "") -> tuple[Path, str]:
    """Keep bytes under their SHA-256; the same bytes are kept once. Returns the path and the checksum."""
    sha256 = hashlib.sha256(content).hexdigest()
    place = place_of(sha256)
    if place.exists():
        return place, sha256
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    growing = place.with_name(f".{sha256}.{secrets.token_hex(4)}")
    with growing.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    growing.rename(place)
    _sync_directory(place.parent)
    return place, sha256


def _sync_directory(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_stored(sha256: str) -> bytes:
    """The bytes that were stored; raises Damaged when one bit of them has changed."""
    content = place_of(sha256).read_bytes()
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Damaged(sha256)
    return content


def download_response(
    content: bytes, file_name: str, *, media_type: str = "application/pdf", inline: bool = False
) -> HttpResponse:
    """Send a paper so that no browser takes it for a page of ours."""
    response = HttpResponse(content, content_type=media_type)
    kind = "inline" if inline else "attachment"
    response["Content-Disposition"] = f"{kind}; filename*=UTF-8''{quote(file_name)}"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
