"""The personal address under which a telephone reads one's days: no login, so it is long, secret and can be renewed."""

from __future__ import annotations

from django.core.signing import BadSignature, Signer

from twinning.tenancy.context import login_role

from .models import Membership, User

SIGNER = Signer(salt="calendar")


def token_of(user: User) -> str:
    """The secret part of the address that holds now; empty while the person has none."""
    if user.calendar_number is None:
        return ""
    return SIGNER.sign_object([user.pk, user.calendar_number])


def person_of(token: str) -> User | None:
    """Whose address this is, with the towns; None for an old one, a wrong one, and for an account that is closed."""
    try:
        pk, number = SIGNER.unsign_object(token)
    except (BadSignature, ValueError, TypeError):
        return None
    with login_role():
        return User.objects.filter(pk=pk, calendar_number=number, is_active=True).first()


def towns_of(user: User) -> list[Membership]:
    """Where this person works now."""
    with login_role():
        return list(user.memberships.current().select_related("municipality"))
