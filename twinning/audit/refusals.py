"""Why a verb was not done, as sentences for people."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext as _


class InvalidMove(Exception):
    """The paper may not go there from where it stands; the message is a sentence for people."""


class Stale(Exception):
    """Somebody else saved meanwhile; `current` is the row as it stands now."""

    def __init__(self, current: models.Model) -> None:
        self.current = current
        super().__init__(_("Kayıt siz yazarken değişti. Farkı görün; yazdığınız duruyor."))
