"""When the plan may be changed, and what a change after the agreement does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from twinning.relations import workflow
from twinning.relations.steps import Reason

from ..models import Programme
from ..states import ALLOWED, ProgrammeState

P = ProgrammeState


@contextmanager
def planning(programme: Programme, *, by: Any, is_agreed: bool = False) -> Iterator[Programme]:
    """Change the plan: refused while the partner reads it; after an agreement the change wants a new one (S32).

    `is_agreed` says that the partner has agreed to this change already, so that the agreement stands.
    """
    with transaction.atomic():
        current = workflow.lock(programme)
        refuse_if_not_editable(current)
        yield current
        if current.state in (P.AGREED, P.RUNNING) and not is_agreed:
            workflow.move(current, P.CHANGED, allowed=ALLOWED, verb="programs:change_plan", by=by)


def refuse_if_not_editable(programme: Programme) -> None:
    if programme.state == P.OFFERED:
        raise workflow.InvalidMove(_("Program ortakta; düzenlemek için geri alın."))
    refuse_if_closed(programme)


def refuse_if_closed(programme: Programme) -> None:
    """Facts of carrying out are written while the programme is open, also while the partner reads it."""
    # Asked anew and held: it may have been closed since, and must not be while the fact is written.
    if workflow.lock(programme).state == P.CLOSED:
        raise workflow.InvalidMove(_("Program kapandı; kayıt değişmez."))


def refuse_for(reasons: list[Reason]) -> None:
    """Raise what blocks, as sentences."""
    blocking = [reason.text for reason in reasons if reason.blocks]
    if blocking:
        raise ValidationError(blocking)
