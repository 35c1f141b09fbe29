"""A test client that comes from outside, also when the test itself works inside a town."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from twinning.tenancy.context import login_role


class Visitor(Client):
    """Each request starts as the web's login, before any town is known, as it does on the server."""

    username = ""

    def request(self, **request: Any) -> Any:
        with login_role():
            return super().request(**request)

    def force_login(self, user: Any, backend: str | None = None) -> None:
        with login_role():
            super().force_login(user, backend)

    def logout(self) -> None:
        with login_role():
            super().logout()

    @property
    def session(self) -> Any:
        with login_role():
            session = super().session
            session.keys()  # reads it now: a town's context may not
            return session

    def send(self, path: str, **typed: Any) -> Any:
        """Open a form and send it as a person would: with the hidden fields that the page gave."""
        page = self.get(path)
        form = page.context["form"]
        hidden = {field.html_name: field.value() for field in form.hidden_fields()}
        shown = {field.html_name: value for field in form.visible_fields() if (value := _shown(field)) is not None}
        return self.post(path, {**shown, **{k: v for k, v in hidden.items() if v is not None}, **typed})


def opened(client: Client, path: str) -> dict[str, Any]:
    """What the page's form would send back unchanged."""
    return {field.html_name: field.value() for field in client.get(path).context["form"] if field.value()}


def typed_day(on: date) -> str:
    """A day as a Turkish hand types it."""
    return f"{on:%d.%m.%Y}"


def _shown(field: Any) -> Any:
    value = field.value()
    if value is None or value is False or value == "":
        return None
    return field.field.prepare_value(value) if hasattr(field.field, "prepare_value") else value


def questions(client: Client, path: str) -> int:
    """How many statements a page asks the database."""
    with CaptureQueriesContext(connection) as asked:
        client.get(path)
    return len(asked)
