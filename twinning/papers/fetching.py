"""What the printing engine may reach: the program's own files, by name. No disk, no network, no redirect."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

SCHEME = "paper:"
REACHABLE = ("fonts/print/*.ttf", "css/print/*.css", "img/*.svg")
MEDIA_TYPES = {".ttf": "font/ttf", ".css": "text/css", ".svg": "image/svg+xml"}


@cache
def reachable() -> Mapping[str, Path]:
    """All that a paper may load, by its address: `paper:css/print/paper.css`. Nothing else exists for it."""
    root = Path(settings.BASE_DIR) / "static"
    places = (place for pattern in REACHABLE for place in sorted(root.glob(pattern)))
    return {f"{SCHEME}{place.relative_to(root).as_posix()}": place for place in places}


class OwnFilesFetcher(URLFetcher):
    """Answers the addresses of `reachable()`; anything else ends the printing."""

    def __init__(self) -> None:
        super().__init__(allow_redirects=False)
        # Kept, because the engine goes on after a refusal inside an inline drawing.
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        place = reachable().get(url)
        if place is None:
            self.refused.append(url[:200])
            raise FatalURLFetchingError(url[:200])
        return URLFetcherResponse(url, place.read_bytes(), {"Content-Type": MEDIA_TYPES[place.suffix]})
