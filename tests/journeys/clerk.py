"""Somebody at a desk: opens a page, types, presses, and reads what the page says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from tests.demonstration import visitor
from twinning.audit.models import Act
from twinning.relations.models import Twinning


def day(ago: int) -> str:
    """A day so long ago, as a Turkish hand types it."""
    return f"{date_of(ago):%d.%m.%Y}"


def date_of(ago: int) -> date:
    return timezone.localdate() - timedelta(days=ago)


class Clerk:
    """One person's way through forms; `pk` is the relation that it is about."""

    def __init__(self, username: str) -> None:
        self.client = visitor(username)
        self.pk = 0
        self.came_at = timezone.now()

    @property
    def file(self) -> Twinning:
        return Twinning.objects.with_partners().get(pk=self.pk)

    def open_file(self, **typed: Any) -> None:
        self.press("relations:open_twinning", args=(), **typed)
        self.pk = Twinning.objects.latest("pk").pk

    def take(self, title: str) -> None:
        """Take a file of the demonstration from the shelf."""
        self.pk = Twinning.objects.get(title=title).pk

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

    def paper(self, name: str, *, args: tuple[Any, ...] | None = None) -> bytes:
        response = self.client.get(reverse(name, args=self._about(args)))
        assert response.headers["Content-Type"] == "application/pdf", name
        return response.content

    def sees(self) -> tuple[str, str, list[str]]:
        """The file's page at a glance: its status, the next button's words, what blocks that button."""
        response = self.client.get(self.file.get_absolute_url())
        page, text = response.context["page"], response.content.decode()
        box = page.next_box
        words = box.standing.next.label if box and box.standing.next else ""
        missing = [reason.text for reason in box.blocking] if box else []
        assert all(said in text for said in (page.status, words)), (page.status, words)
        return self.file.status, str(words), missing

    def duties(self) -> list[str]:
        """What Bugün asks of this person in this file."""
        todos = self.client.get("/").context["todos"]
        return [str(todo.label) for todo in todos if todo.twinning.pk == self.pk]

    def reasons(self, verb: str) -> list[str]:
        """Why a verb was carried out on this file, each time."""
        acts = Act.objects.of_file(self.pk).filter(verb=verb, at__gte=self.came_at).order_by("at")
        return list(acts.values_list("reason", flat=True))

    def _about(self, args: tuple[Any, ...] | None) -> tuple[Any, ...]:
        return (self.pk,) if args is None else args


def said(response: Any) -> str:
    """What the form of a page says against what was typed."""
    form = response.context["form"] if response.context and "form" in response.context else None
    return " ".join(f"{name}: {' '.join(errors)}" for name, errors in form.errors.items()) if form else "no form"


def lacking(text: str, *words: str) -> list[str]:
    """Which of these words a paper or a page does not say."""
    return [word for word in words if word not in text]
