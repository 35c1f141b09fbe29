"""Is the frame of a protocol narrow, guiding or broad (kapsam)? Advice of S22, never a block."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

NARROW, GUIDING, BROAD = "narrow", "guiding", "broad"
FIXED_MANY = 3
THEMES_NEARLY_ALL = 11

# Only numbers that bind: a day, or a count that stands before what is counted.
_DAY = re.compile(r"\b\d{1,2}[.]\d{1,2}[.]\d{4}\b")
_COUNT = re.compile(
    r"\b(?:\d+|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on iki|yirmi|otuz|kırk|elli)(?:\s+(?:en\s+)?\w+)?\s+"
    r"(?:uzman\w*|genç\w*|öğrenci\w*|kişi\w*|gün\w*|hafta\w*|sergi\w*|konser\w*|ziyaret\w*|kez|defa|toplantı\w*|kamp\w*)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[;\n]|,\s")


@dataclass(frozen=True)
class Gauge:
    """Where the frame stands, and the sentences that say why. `position` is 0 (narrow) to 100 (broad)."""

    verdict: str
    position: int
    counts: str
    advice: str


def measure(themes: int, activities_text: str) -> Gauge:
    """Count what the activities clause fixes and how many themes the file names."""
    fixed = fixed_activities(activities_text)
    items = len([part for part in _ITEM.split(activities_text) if len(part.split()) > 1])
    position = max(4, min(96, 50 + 5 * (themes - 4) - 12 * fixed))
    counts = _("%(themes)d tema, %(items)d faaliyet türü, sayıya bağlı %(fixed)d faaliyet.") % {
        "themes": themes,
        "items": items,
        "fixed": fixed,
    }
    if fixed >= FIXED_MANY:
        advice = _(
            "Böyle sürerse protokolün birkaç faaliyetin dışına çıkması zorlaşır; "
            "sayıları uygulama programına bırakmayı düşünün."
        )
        return Gauge(NARROW, min(position, 24), counts, advice)
    if themes >= THEMES_NEARLY_ALL:
        advice = _("Neredeyse bütün temalar seçili; her şeyi kapsayan protokol ilişkiye yön vermez. Öncelikleri seçin.")
        return Gauge(BROAD, max(position, 80), counts, advice)
    return Gauge(GUIDING, max(34, min(position, 66)), counts, _("Çerçeve yol gösterici görünüyor."))


def fixed_activities(text: str) -> int:
    """How many activities are bound to a number or a day."""
    return len(_DAY.findall(text)) + len(_COUNT.findall(text))
