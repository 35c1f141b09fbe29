"""Verbs about people: accounts and their roles in the town halls."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from twinning.audit.recording import acting
from twinning.audit.refusals import Stale
from twinning.institutions.models import Municipality

from .models import Membership, User


def appoint(user: User, municipality: Municipality, role: str, *, since: date | None = None, by: Any) -> Membership:
    """Give a person a role in a town hall from a day on (görevlendir)."""
    during = DateRange(since or timezone.localdate(), None)
    membership = Membership(user=user, municipality=municipality, role=role, during=during)
    with acting("people:appoint", membership, by=by, facts={"role": role, "person": user.name}):
        membership.full_clean()
        membership.save()
    return membership


def end_membership(membership: Membership, *, on: date, by: Any) -> Membership:
    """End a person's role on a day (görevi bitir); the account and its past stay."""
    with acting("people:end_membership", membership, by=by, facts={"on": on}):
        membership.during = DateRange(membership.during.lower, on)
        membership.save(update_fields=["during"])
    return membership


def edit_institution(municipality: Municipality, *, version: int | None = None, by: Any, **values: Any) -> Municipality:
    """Correct the town's letterhead and settings (kurumu düzelt)."""
    with transaction.atomic():
        current = Municipality.objects.select_for_update().get(pk=municipality.pk)
        if version is not None and current.version != version:
            raise Stale(current)
        with acting("people:edit_institution", current, by=by, facts=values):
            for name, value in values.items():
                setattr(current, name, value)
            current.version += 1
            current.full_clean()
            current.save()
    return current


def choose_language(user: User, language: str) -> None:
    """Keep a person's language of the interface."""
    user.language = language
    user.save(update_fields=["language"])


def choose_theme(user: User, theme: str) -> None:
    """Keep how the pages look to a person (görünümü seç)."""
    user.theme = theme
    user.save(update_fields=["theme"])


def use_shortcuts(user: User, uses: bool) -> None:
    """Keep whether single keys act for a person (kısa yolları aç veya kapat)."""
    user.uses_shortcuts = uses
    user.save(update_fields=["uses_shortcuts"])


def names_of(members: Iterable[Membership]) -> dict[int, User]:
    """The people behind memberships, by id: only names and offices, which is all a town may read."""
    return {user.pk: user for user in User.objects.names().filter(pk__in=[member.user_id for member in members])}
