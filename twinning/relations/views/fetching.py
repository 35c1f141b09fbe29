"""Fetch or 404: a stranger's file does not exist."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from ..models import Twinning


def file_or_404(request: HttpRequest, twinning_id: int) -> Twinning:
    """The file with its partners, if this person's town keeps it."""
    return get_object_or_404(Twinning.objects.visible_to(request.user).with_partners(), pk=twinning_id)
