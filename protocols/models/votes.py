"""The votes of a council decision: all of them or none, and never more than were there (L4)."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

VOTES = ("full_number", "present", "votes_for", "votes_against", "abstaining")


def votes_add_up(prefix: str) -> tuple[models.CheckConstraint, ...]:
    """The two constraints of a table that holds `VOTES`, named by its prefix."""
    return (
        models.CheckConstraint(
            name=f"{prefix}_votes_full",
            condition=Q(**dict.fromkeys(VOTES)) | Q(**{f"{name}__isnull": False for name in VOTES}),
            violation_error_message=_("Oylar birlikte yazılır. Eksiği tamamlayın."),
        ),
        models.CheckConstraint(
            name=f"{prefix}_votes_within",
            condition=Q(present=None)
            | Q(present__gte=F("votes_for") + F("votes_against") + F("abstaining"), full_number__gte=F("present")),
            violation_error_message=_("Oylar katılandan, katılan üye tam sayısından çok olamaz. Düzeltin."),
        ),
    )
