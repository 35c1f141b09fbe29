"""Who can see a file, and why (K20): the roles of the town, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from twinning.people.actions import names_of
from twinning.people.models import Membership
from twinning.people.permissions import EXPLAINED, PERMISSIONS, Permission, Role


@dataclass(frozen=True)
class Viewer:
    """One role with the people who hold it now, and what it lets them do with a file."""

    role: str
    explained: str
    people: list[str]


OTHERS = (
    (_("Başka belediyeler"), _("Görmez. Dosyanın adı da numarası da onlar için yoktur.")),
    (_("İstatistik okuru"), _("Dosyayı görmez; yalnız sayılara girer: tür, ülke, yıl, durum.")),
    (_("İşletici"), _("Belediyeyi kurar, dosya görmez.")),
)


def viewers_of(user: Any) -> list[Viewer]:
    """Roles of this person's town that may open its files, with the people in office today."""
    members = list(Membership.objects.visible_to(user).current())
    names = names_of(members)
    held: dict[str, list[str]] = {}
    for member in members:
        person = names.get(member.user_id)
        if person:
            held.setdefault(member.role, []).append(person.office_label)
    return [
        Viewer(str(role.label), str(EXPLAINED[role]), sorted(held.get(role, [])))
        for role in Role
        if Permission.VIEW_FILES in PERMISSIONS[role]
    ]
