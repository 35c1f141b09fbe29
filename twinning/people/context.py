"""The frame of every page: whose town, who is here, which places are open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from twinning.institutions.models import Municipality

from .models import Look, Membership
from .permissions import Permission


@dataclass(frozen=True)
class Place:
    """One word in the row of places (yer)."""

    title: str
    url: str
    is_current: bool
    key: str = ""


# (title, URL name, permission): a place stands here once it works.
PLACES: list[tuple[Any, str, Permission]] = [
    (_("Bugün"), "relations:today", Permission.VIEW_FILES),
    (_("Dosyalar"), "relations:twinnings", Permission.VIEW_FILES),
    (_("Ortak arayışı"), "partners:candidates", Permission.VIEW_FILES),
    (_("Takvim"), "relations:calendar", Permission.VIEW_FILES),
    (_("Evrak"), "relations:papers", Permission.READ_PAPERS),
    (_("Deneyim"), "evaluations:lessons", Permission.VIEW_FILES),
    (_("Kurum"), "people:institution", Permission.VIEW_INSTITUTION),
]
# With g before it, the letter opens the place: g d Dosyalar.
KEYS = {
    "relations:today": "b",
    "relations:twinnings": "d",
    "partners:candidates": "o",
    "relations:calendar": "t",
    "relations:papers": "e",
    "people:institution": "k",
}
# A page of one of these without a place of its own stands below a file.
OF_A_FILE = ("relations", "purpose", "partners", "protocols", "programs", "evaluations")
THEME_COOKIE = "theme"


@dataclass
class Frame:
    """What base.html shows around a page."""

    municipality: Municipality | None = None
    person_label: str = ""
    role_label: str = ""
    places: tuple[Place, ...] = ()
    memberships: tuple[Membership, ...] = ()
    foot_note: str = ""
    theme: str = ""

    @property
    def themes(self) -> list[tuple[str, Any]]:
        """What one may choose between, in the foot of every page."""
        return list(Look.choices)

    @property
    def name(self) -> str:
        return self.municipality.name if self.municipality else "Kardeş Şehir"

    @property
    def logo_url(self) -> str:
        """Where the town's own emblem is, if it has one."""
        return logo_url(self.municipality) if self.municipality else ""

    @property
    def unit(self) -> str:
        return self.municipality.unit if self.municipality else ""


def logo_url(municipality: Municipality) -> str:
    """The emblem's address: it changes with the emblem."""
    if not municipality.logo_digest:
        return ""
    return f"{reverse('people:logo', args=[municipality.pk])}?v={municipality.logo_digest}"


def frame(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        theme = request.COOKIES.get(THEME_COOKIE, "")
        return {"frame": Frame(theme=theme if theme in Look.values else ""), "may": {}}
    if user.membership is None:
        return {"frame": Frame(person_label=user.office_label, theme=user.theme), "may": {}}
    municipality = user.membership.municipality
    drawing = _("Örnek veri: bu belediye ve buradaki ilişkiler bir çizimdir; şehirler gerçektir.")
    return {
        "may": {permission.value: user.may(permission) for permission in Permission},
        "frame": Frame(
            municipality=municipality,
            person_label=user.office_label,
            role_label=user.membership.get_role_display(),
            places=tuple(_places(request)),
            memberships=tuple(request.memberships),
            foot_note=drawing if municipality.is_drawing else "",
            theme=user.theme,
        ),
    }


def _places(request: HttpRequest) -> list[Place]:
    open_places = [
        (title, reverse(name), KEYS.get(name, "")) for title, name, allowed in PLACES if request.user.may(allowed)
    ]
    current = max((url for _, url, _ in open_places if _is_under(request.path, url)), key=len, default="")
    if not current and request.resolver_match and request.resolver_match.app_name in OF_A_FILE:
        current = reverse("relations:twinnings")
    return [Place(title, url, url == current, key) for title, url, key in open_places]


def _is_under(path: str, url: str) -> bool:
    return path == url if url == "/" else path.startswith(url)
