"""Pictures that come in are painted anew: what a browser gets was written by us (logo)."""

from __future__ import annotations

import io
import warnings
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

LARGEST = 2 * 1024**2
MOST_PIXELS = 20_000_000
SIDE = 320


def check_logo(file: Any) -> bytes:
    """A PNG or JPEG of at most 2 MB as a small PNG of our own. Raises ValidationError with a sentence for people."""
    if file.size > LARGEST:
        raise ValidationError(_("Logo %(size)d MB, sınır 2 MB. Küçültün.") % {"size": -(-file.size // 1024**2)})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _painted_anew(file)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError, Warning):
        raise ValidationError(_("Logo okunamadı. PNG veya JPEG ekleyin.")) from None


def _painted_anew(file: Any) -> bytes:
    with Image.open(file, formats=("PNG", "JPEG")) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise ValidationError(_("Logo çok büyük: en çok 20 milyon nokta. Küçültün."))
        small = picture.convert("RGBA")
    small.thumbnail((SIDE, SIDE))
    painted = Image.new("RGBA", small.size)
    painted.paste(small)
    out = io.BytesIO()
    painted.save(out, "PNG", optimize=True)
    return out.getvalue()
