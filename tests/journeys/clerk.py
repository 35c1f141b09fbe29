"""Somebody at a desk: opens a page, types, presses, and reads what the page says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from tests.demonstration import visitor
from twinning.relations.models import Twinning


def day(ago: int) -> str:
    """A day so long ago, as a Turkish hand types it."""
    return f"{date_of(ago):%d.%m.%Y}"


def date_of(ago: int) -> date:
    return timezone.localdate() - timedelta(days=ago)


class Clerk:
    """One person's way through forms; `file` is the relation that it is about."""

    def __init__(self, username: str) -> None:
        self.client = visitor(username)
        self.pk = 0

    @property
    def file(self) -> Twinning:
        return Twinning.objects.with_partners().get(pk=self.pk)

    def open_file(self, **typed: Any) -> None:
        self.press("relations:open_twinning", args=(), **typed)
        self.pk = Twinning.objects.latest("pk").pk

    def press(self, name: str, *, args: tuple[Any, ...] | None = None, **typed: Any) -> Any:
        """Fill in a form and send it; it has to be carried out."""
        response = self.try_to(name, args=args, **typed)
        assert response.status_code == 302, (name, said(response))
        return response

    def refused(self, name: str, *, args: tuple[Any, ...] | None = None, **typed: Any) -> str:
        """Fill in a form and send it; it has to be refused: what the page says."""
        response = self.try_to(name, args=args, **typed)
        assert response.status_code == 200, (name, response.status_code)
        return said(response)

    def try_to(self, name: str, *, args: tuple[Any, ...] | None = None, **typed: Any) -> Any:
        return self.client.send(reverse(name, args=self._about(args)), **typed)

    def read(self, name: str, *, args: tuple[Any, ...] | None = None) -> str:
        """The words of a page."""
        return self.client.get(reverse(name, args=self._about(args))).content.decode()

    def paper(self, name: str) -> bytes:
        response = self.client.get(reverse(name, args=self._about(None)))
        assert response.headers["Content-Type"] == "application/pdf", name
        return response.content

    def _about(self, args: tuple[Any, ...] | None) -> tuple[Any, ...]:
        return (self.pk,) if args is None else args


def said(response: Any) -> str:
    form = response.context["form"] if response.context and "form" in response.context else None
    return " ".join(f"{name}: {' '.join(errors)}" for name, errors in form.errors.items()) if form else "no form"
