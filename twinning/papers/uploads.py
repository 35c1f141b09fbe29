"""What may come in: PDF, PNG and JPEG by name and by content, at most 20 MB."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MAGIC = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}
MEDIA_TYPES = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg"}


@dataclass(frozen=True)
class CheckedUpload:
    """An upload that passed: its bytes, its true type, and a clean name."""

    content: bytes
    media_type: str
    clean_name: str

    def __str__(self) -> str:
        return self.clean_name


def check_upload(file: Any) -> CheckedUpload:
    """Check an uploaded file. Raises ValidationError with a sentence for people."""
    if file.size > settings.UPLOAD_LIMIT:
        sizes = {"size": -(-file.size // 1024**2), "limit": settings.UPLOAD_LIMIT // 1024**2}
        raise ValidationError(_("Belge %(size)d MB, sınır %(limit)d MB. Küçültün.") % sizes)
    ending = file.name.rsplit(".", 1)[-1].lower().replace("jpeg", "jpg")
    content = file.read()
    if ending not in MAGIC or not content.startswith(MAGIC[ending]):
        raise ValidationError(_("Belge türü alınmıyor. PDF ekleyin."))
    return CheckedUpload(content, MEDIA_TYPES[ending], f"belge.{ending}")
