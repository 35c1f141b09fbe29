"""Verbs about people: accounts and their roles in the town halls."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode
from django.utils.translation import gettext as _

from twinning.audit.recording import acting
from twinning.audit.refusals import Stale
from twinning.institutions.models import Holiday, Logo, Municipality, PublicHoliday
from twinning.institutions.states import HOME
from twinning.tenancy.context import login_role

from .models import Membership, User
from .permissions import Role


def appoint(user: User, municipality: Municipality, role: str, *, since: date | None = None, by: Any) -> Membership:
    """Give a person a role in a town hall from a day on (görevlendir)."""
    during = DateRange(since or timezone.localdate(), None)
    membership = Membership(user=user, municipality=municipality, role=role, during=during)
    with acting("people:appoint", membership, by=by, facts={"role": role, "person": user.name}):
        membership.full_clean()
        membership.save()
    return membership


def invite(username: str, municipality: Municipality, role: str, *, since: date | None = None, by: Any) -> Membership:
    """Give somebody who already has an account a role in this town hall too (kişi ekle)."""
    with login_role():
        user = User.objects.filter(username=username.strip().lower(), is_active=True).first()
        elsewhere = user is not None and user.memberships.exclude(municipality_id=municipality.pk).exists()
    if user is None:
        raise ValidationError({"username": _("Bu adla hesap yok. Adı düzeltin veya hesap açın.")})
    if elsewhere and not user.has_usable_password():
        # Whoever still holds its link in the other town would come in here with it.
        raise ValidationError({"username": _("Hesabın sahibi parolasını henüz seçmedi. Seçince ekleyin.")})
    return appoint(user, municipality, role, since=since, by=by)


def open_account(
    municipality: Municipality, role: str, *, username: str, name: str, office: str = "", email: str = "",
    since: date | None = None, by: Any,
) -> Membership:  # fmt: skip
    """Open an account and give it a role (hesap aç): its owner chooses the password by a personal link."""
    with transaction.atomic():
        with login_role():
            user = User.objects.create_user(username, None, name=name, office=office, email=email)
        return appoint(user, municipality, role, since=since, by=by)


def invitation_of(membership: Membership) -> tuple[str, str] | None:
    """The two parts of the link by which a new account chooses its password.

    None once it has one, and for an account that other towns know too: no town opens a door into another.
    """
    with login_role():
        user = User.objects.get(pk=membership.user_id)
        elsewhere = user.memberships.exclude(municipality_id=membership.municipality_id).exists()
        if user.has_usable_password() or elsewhere or not user.is_active:
            return None
        return urlsafe_base64_encode(force_bytes(user.pk)), default_token_generator.make_token(user)


def invited(uid: str, token: str) -> User | None:
    """Whose link this is, while it holds: until used, three days at the longest."""
    try:
        user = User.objects.get(pk=int(urlsafe_base64_decode(uid).decode()), is_active=True)
    except (ValueError, OverflowError, User.DoesNotExist):
        return None
    return user if not user.has_usable_password() and default_token_generator.check_token(user, token) else None


def change_role(membership: Membership, role: str, *, on: date, by: Any) -> Membership:
    """Give a person another role from a day on (rolü değiştir): the old period ends, a new one begins."""
    with transaction.atomic():
        current = _held(membership)
        if role == current.role:
            raise ValidationError({"role": _("Bu rol zaten onda. Başka bir rol seçin.")})
        _keep_an_administrator(current, on)
        if on != current.since:
            _end(current, on, by)
            return appoint(current.user, current.municipality, role, since=on, by=by)
        with acting("people:change_role", current, by=by, facts={"from": current.role, "to": role}):
            current.role = role
            current.save(update_fields=["role"])
        return current


def end_membership(membership: Membership, *, on: date, by: Any) -> Membership:
    """End a person's role on a day (görevi bitir); the account and its past stay."""
    with transaction.atomic():
        current = _held(membership)
        _keep_an_administrator(current, on)
        return _end(current, on, by)


def _end(current: Membership, on: date, by: Any) -> Membership:
    if on <= current.since:
        raise ValidationError({"on": _("Görev başladığı günden sonra biter. Günü düzeltin.")})
    with acting("people:end_membership", current, by=by, facts={"on": on}):
        current.during = DateRange(current.since, on)
        current.save(update_fields=["during"])
    return current


def _held(membership: Membership) -> Membership:
    """The membership as it stands now, locked; one that has ended is not ended twice."""
    current = Membership.objects.select_for_update(of=("self",)).get(pk=membership.pk)
    if current.during.upper is not None:
        raise ValidationError(_("Bu görevin bitişi zaten yazılı."))
    # A town may read only names and offices of people.
    current.user = User.objects.names().get(pk=current.user_id)
    return current


def _keep_an_administrator(membership: Membership, on: date) -> None:
    """A town hall without an administrator could give no role any more: another one stands there from that day on."""
    if membership.role != Role.ADMINISTRATOR:
        return
    # Two administrators who end each other at once would both find the other one there.
    _one_at_a_time(membership.municipality)
    others = Membership.objects.filter(municipality_id=membership.municipality_id, role=Role.ADMINISTRATOR)
    if not others.filter(during__upper_inf=True, during__contains=on).exclude(pk=membership.pk).exists():
        raise ValidationError(_("Belediyede en az bir sistem sorumlusu kalır. Önce yerine birini ekleyin."))


def _one_at_a_time(municipality: Municipality) -> None:
    """Wait for whoever changes the town at this moment, then find what they wrote."""
    Municipality.objects.select_for_update().get(pk=municipality.pk)


def keep_logo(municipality: Municipality, content: bytes, *, by: Any) -> Municipality:
    """Put the town's emblem onto its pages (logoyu koy): `content` was painted anew by `check_logo`."""
    with transaction.atomic():
        Logo.objects.update_or_create(municipality=municipality, defaults={"content": content})
        return edit_institution(municipality, logo_digest=hashlib.sha256(content).hexdigest()[:16], by=by)


def remove_logo(municipality: Municipality, *, by: Any) -> Municipality:
    """Go back to the program's emblem (logoyu kaldır)."""
    with transaction.atomic():
        Logo.objects.filter(municipality=municipality).delete()
        return edit_institution(municipality, logo_digest="", by=by)


def add_holiday(municipality: Municipality, *, on: date, name: str, by: Any) -> Holiday:
    """Write a day on which the town hall is closed (tatil günü ekle)."""
    holiday = Holiday(municipality=municipality, on=on, name=name)
    holiday.full_clean(exclude=["municipality"])
    with transaction.atomic():
        _one_at_a_time(municipality)
        if Holiday.objects.filter(municipality=municipality, on=on).exists():
            raise ValidationError({"on": _("Bu gün zaten yazılı. Düzeltin.")})
        with acting("people:add_holiday", holiday, by=by, facts={"on": on, "name": name}):
            holiday.save(force_insert=True)
    return holiday


def add_national_holidays(municipality: Municipality, year: int, *, by: Any) -> int:
    """Write the country's holidays of a year, the feasts by the moon among them (resmî tatilleri ekle)."""
    names: dict[date, list[str]] = {}
    for holiday in PublicHoliday.objects.filter(country_code=HOME, on__year=year):
        names.setdefault(holiday.on, []).append(holiday.name_tr)
    if not names:
        text = _("%(year)d yılının resmî tatilleri programda yok. Günleri tek tek ekleyin.") % {"year": year}
        raise ValidationError({"year": text})
    with transaction.atomic():
        _one_at_a_time(municipality)
        written = Holiday.objects.filter(municipality=municipality, on__year=year).values_list("on", flat=True)
        new = sorted(names.keys() - set(written))
        for on in new:
            add_holiday(municipality, on=on, name="; ".join(names[on]), by=by)
    return len(new)


def remove_holiday(holiday: Holiday, *, by: Any) -> None:
    """Take a holiday away that was typed by mistake (tatil gününü çıkar)."""
    with acting("people:remove_holiday", holiday, by=by, facts={"on": holiday.on, "name": holiday.name}):
        Holiday.objects.filter(pk=holiday.pk).delete()


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


def renew_calendar_address(user: User) -> None:
    """Give a person a new calendar address (adresi yenile); the one before opens nothing any more."""
    user.calendar_number = (user.calendar_number or 0) + 1
    user.save(update_fields=["calendar_number"])


def use_shortcuts(user: User, uses: bool) -> None:
    """Keep whether single keys act for a person (kısa yolları aç veya kapat)."""
    user.uses_shortcuts = uses
    user.save(update_fields=["uses_shortcuts"])


def names_of(members: Iterable[Membership]) -> dict[int, User]:
    """The people behind memberships, by id: only names and offices, which is all a town may read."""
    return {user.pk: user for user in User.objects.names().filter(pk__in=[member.user_id for member in members])}
