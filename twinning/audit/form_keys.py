"""What a form carries, signed: which town, person and form it was opened for, and which record it watches."""

from __future__ import annotations

import uuid
from typing import Any, NamedTuple

from django.core.signing import BadSignature, Signer
from django.db import models

SIGNER = Signer(salt="form-key")
WATCHED = Signer(salt="form-subject")


class Key(NamedTuple):
    """The key of one opened form: it acts once, in one town, for one person."""

    town: int
    person: int
    form: str
    key: str


def new_key(user: Any, form: str) -> str:
    return SIGNER.sign(f"{user.municipality_id or 0}/{user.pk or 0}/{form}/{uuid.uuid4()}")


def read_key(text: str) -> Key | None:
    """The key in a form, if we gave it."""
    try:
        town, person, form, key = SIGNER.unsign(text).split("/")
    except (BadSignature, ValueError):
        return None
    return Key(int(town), int(person), form, key)


def watched(subject: models.Model) -> str:
    return WATCHED.sign(f"{subject._meta.label_lower}/{subject.pk}")


def read_watched(text: str) -> tuple[str, int] | None:
    """The record that a form edits: its kind and id."""
    try:
        label, pk = WATCHED.unsign(text).split("/")
    except (BadSignature, ValueError):
        return None
    return label, int(pk)
