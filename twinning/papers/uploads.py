"""What may come in (K19): PDF, PNG and JPEG by name and by content, at most 20 MB, and no picture that unfolds to more.

The bytes are kept as they came. A scan is evidence: encoded again it would carry another checksum than the paper that
was sent. Nothing on our side ever decodes them; browsers get them sandboxed, with their true type and `nosniff`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import RequestDataTooBig, ValidationError
from django.core.files.uploadhandler import FileUploadHandler
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from twinning.language.fold import fold

from .pictures import Broken, size_of

MAGIC = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}
MEDIA_TYPES = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg"}
ACCEPTED = ".pdf,.png,.jpg,.jpeg"
HELP = gettext_lazy("PDF, PNG veya JPEG; en çok 20 MB.")
# A4 at 600 dots per inch is 35 million points; an A1 plan at 300 is 70.
MOST_POINTS = 100_000_000
MOST_AT_ONCE = 10
LONGEST_NAME = 200


@dataclass(frozen=True)
class CheckedUpload:
    """An upload that passed: its bytes, its true type, a clean name, and the name it came with."""

    content: bytes
    media_type: str
    clean_name: str
    original_name: str = ""

    def __str__(self) -> str:
        return self.original_name or self.clean_name


def check_upload(file: Any) -> CheckedUpload:
    """Check an uploaded file. Raises ValidationError with a sentence for people."""
    if file.size > settings.UPLOAD_LIMIT:
        sizes = {"size": -(-file.size // 1024**2), "limit": settings.UPLOAD_LIMIT // 1024**2}
        raise ValidationError(_("Belge %(size)d MB, sınır %(limit)d MB. Küçültün.") % sizes)
    ending = file.name.rsplit(".", 1)[-1].lower().replace("jpeg", "jpg")
    content = file.read()
    if ending not in MAGIC or not content.startswith(MAGIC[ending]):
        raise ValidationError(_("Belge türü alınmıyor. PDF ekleyin."))
    _refuse_broken(content, ending)
    return CheckedUpload(content, MEDIA_TYPES[ending], clean_name(file.name, ending), readable_name(file.name))


def _refuse_broken(content: bytes, ending: str) -> None:
    if ending == "pdf":
        if b"%%EOF" not in content[-2048:]:
            raise ValidationError(_("Belge yarım kalmış; sonu yok. Yeniden tarayıp ekleyin."))
        return
    try:
        width, height = size_of(content)
    except Broken:
        raise ValidationError(_("Resim okunamadı. Yeniden tarayıp ekleyin.")) from None
    if width * height > MOST_POINTS:
        raise ValidationError(_("Resim %(width)d × %(height)d nokta; çok büyük. Daha düşük çözünürlükle tarayın.") % {
            "width": width, "height": height,
        })  # fmt: skip


def clean_name(name: str, ending: str) -> str:
    """Safe in every header, disk and mail: imza-toreni-2026.pdf."""
    stem = fold(readable_name(name).rsplit(".", 1)[0])
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in stem).split()
    return f"{'-'.join(words)[:80].strip('-') or 'belge'}.{ending}"


def readable_name(name: str) -> str:
    """As the sender called it, without what no eye sees: controls and marks that turn the reading around."""
    seen = "".join(sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    return seen.replace("\\", "/").rsplit("/", 1)[-1].strip()[-LONGEST_NAME:]


class BoundedBody(FileUploadHandler):
    """Refuses a body that is too long before one byte of it is kept: ten scans with their form, no scan at the door."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        user = getattr(self.request, "user", None)
        scans = MOST_AT_ONCE * settings.UPLOAD_LIMIT if user and user.is_authenticated else 0
        if content_length > scans + settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise RequestDataTooBig("More than ten scans with their form.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None


class FilesInput(forms.ClearableFileInput):
    """Several files at once; a script lets them be dropped onto it."""

    allow_multiple_selected = True


class UploadsField(forms.FileField):
    """Scans of one occasion, each checked; what is wrong is said with the file's name."""

    widget = FilesInput(attrs={"accept": ACCEPTED, "data-drop": ""})

    def clean(self, data: Any, initial: Any = None) -> list[CheckedUpload]:
        files = [file for file in (data if isinstance(data, list | tuple) else [data]) if file]
        if not files:
            return [super().clean(None, initial)] if self.required else []
        if len(files) > MOST_AT_ONCE:
            sentence = _("Bir kerede en çok %(most)d belge eklenir; %(count)d seçildi.")
            raise ValidationError(sentence % {"most": MOST_AT_ONCE, "count": len(files)})
        checked, errors = [], []
        for file in files:
            try:
                checked.append(check_upload(super().clean(file, initial)))
            except ValidationError as refused:
                errors += [f"{readable_name(file.name)}: {sentence}" for sentence in refused.messages]
        if errors:
            raise ValidationError(errors)
        return checked
