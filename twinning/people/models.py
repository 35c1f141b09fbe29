"""People and their places in the town halls."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.recording import recorded
from twinning.institutions.models import TURKISH, Municipality
from twinning.tenancy.constraints import RowSecurity, TableGrants

from .permissions import PERMISSIONS, Permission, Role


class UserManager(BaseUserManager["User"]):
    def names(self) -> models.QuerySet[User]:
        """Only what a town may read of people: their names and offices."""
        return self.only("id", "name", "office")

    def create_user(self, username: str, password: str | None = None, **fields: Any) -> User:
        user = self.model(username=username.lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user


class Look(models.TextChoices):
    """How the pages look to a person (görünüm); empty follows the system."""

    SYSTEM = "", _("sistem gibi")
    LIGHT = "light", _("açık")
    DARK = "dark", _("koyu")


class User(AbstractBaseUser):
    """An account (hesap): one person, perhaps in several town halls. Ended, never deleted."""

    # Lower-case ASCII compared exactly: no collation can confuse ı and i at the door.
    username = models.CharField(
        _("kullanıcı adı"),
        max_length=60,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9][a-z0-9._-]*$", _("Küçük harf, rakam, nokta ve tire kullanın."))],
        error_messages={"unique": _("Bu kullanıcı adı alınmış. Başka bir ad yazın.")},
    )
    email = models.EmailField(_("e-posta"), blank=True)
    name = models.CharField(_("adı"), max_length=120, db_collation=TURKISH)
    office = models.CharField(_("unvanı"), max_length=120, blank=True, db_collation=TURKISH)
    language = models.CharField(_("dil"), max_length=5, default="tr", choices=[("tr", "Türkçe"), ("en", "English")])
    theme = models.CharField(_("görünüm"), max_length=5, blank=True, default="", choices=Look)
    # Which of this person's calendar addresses holds; none until one is asked for.
    calendar_number = models.PositiveIntegerField(null=True, editable=False)
    uses_shortcuts = models.BooleanField(_("klavye kısa yolları"), default=True)
    is_active = models.BooleanField(_("etkin"), default=True)
    is_operator = models.BooleanField(_("işletici"), default=False)
    is_statistics_reader = models.BooleanField(_("istatistik okuru"), default=False)
    date_joined = models.DateTimeField(default=timezone.now, editable=False)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects = UserManager()

    # Set by the tenancy middleware (or a test): the place in which this person acts now.
    membership: Membership | None = None

    class Meta:
        verbose_name = _("hesap")
        constraints = (
            TableGrants(name="people_user_grants", login="SELECT, INSERT, UPDATE", tenant="SELECT (id, name, office)"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def municipality_id(self) -> int | None:
        return self.membership.municipality_id if self.membership else None

    @property
    def office_label(self) -> str:
        return self.office or self.name

    def may(self, permission: Permission) -> bool:
        return self.membership is not None and permission in PERMISSIONS[self.membership.role]


class MembershipQuerySet(models.QuerySet["Membership"]):
    def current(self, on: date | None = None) -> MembershipQuerySet:
        return self.filter(during__contains=on or timezone.localdate())

    def visible_to(self, user: User) -> MembershipQuerySet:
        return self.filter(municipality_id=user.municipality_id)


@recorded
class Membership(models.Model):
    """A person's role in a town hall for a time (görev): ended, never deleted."""

    municipality = models.ForeignKey(Municipality, models.PROTECT, related_name="+", db_index=False)
    user = models.ForeignKey(User, models.PROTECT, related_name="memberships")
    role = models.CharField(_("rol"), max_length=30, choices=Role)
    during = DateRangeField(_("görev süresi"))

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("görev")
        indexes = (models.Index(fields=["user", "municipality"], name="people_membership_person"),)
        constraints = (
            RowSecurity(name="people_membership_rls", login="SELECT"),
            ExclusionConstraint(
                name="people_membership_one_role_at_a_time",
                expressions=[
                    ("municipality", RangeOperators.EQUAL),
                    ("user", RangeOperators.EQUAL),
                    ("during", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Bu kişinin o günlerde bu belediyede başka bir görevi var."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}, {self.get_role_display()}"

    @property
    def since(self) -> date:
        return self.during.lower

    def is_current(self, on: date) -> bool:
        """Whether the role is held on that day, or will be."""
        return self.during.upper is None or on < self.during.upper

    @property
    def until(self) -> date | None:
        return self.during.upper
