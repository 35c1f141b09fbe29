"""`request.drafts`: a form opened again is filled with what was typed; a form whose verb succeeded leaves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.language.dates import tr_date
from twinning.language.suffixes import Case, counted

from .models import FormDraft
from .typed import Typed

TYPED = "typed"
MOST = 50


@dataclass(frozen=True)
class Found:
    """A draft that fills the form on this page: `id` 0 is what came through a login."""

    id: int
    address: str
    values: dict[str, list[str]]
    kept_at: datetime
    is_stale: bool = False

    @property
    def line(self) -> str:
        if not self.id:
            return _("Oturumunuz kapanmıştı; yazdıklarınız duruyor.")
        return _("%(when)s kaydedilen taslağınız duruyor.") % {"when": when(self.kept_at)}


class Drafts:
    """The drafts of the person of this request, read only when a form asks."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.found: Found | None = None

    def fill(self, form: Any) -> None:
        """Put what was typed before into a form that is opened again."""
        if getattr(self.request, "looking_as", None):
            # A colleague's view shows what they see, never what they have not sent.
            return
        found = self._typed(form) or self._kept(form)
        if found is not None:
            form.fill(found.values)
            now = getattr(form.subject, "version", None)
            stale = now is not None and found.values.get("version", [""]) != [str(now)]
            self.found = Found(found.id, found.address, found.values, found.kept_at, stale)

    def erase(self, form: Any) -> None:
        """The form's verb has succeeded: nothing of it is unfinished any more."""
        self._mine(form).delete()
        typed = self.typed
        if typed and (typed.address, typed.key.form) == (form.page_address, form.name):
            del self.request.session[TYPED]

    def carry(self, typed: Typed) -> None:
        """Keep what was typed in the session, through a login or a page that was out of date."""
        self.request.session[TYPED] = typed.as_plain()

    @property
    def typed(self) -> Typed | None:
        plain = self.request.session.get(TYPED)
        return Typed.from_plain(plain) if plain else None

    def _typed(self, form: Any) -> Found | None:
        typed, user = self.typed, self.request.user
        if typed is None:
            return None
        if typed.key.person != user.pk:
            # Somebody else has logged in at this browser: what was typed before is not theirs.
            del self.request.session[TYPED]
            return None
        if (typed.key.town, typed.address, typed.key.form) != (user.municipality_id, form.page_address, form.name):
            return None
        return Found(0, typed.address, typed.values, typed.typed_at)

    def _kept(self, form: Any) -> Found | None:
        draft = self._mine(form).fresh().first()
        return Found(draft.pk, draft.address, draft.values, draft.kept_at) if draft else None

    def _mine(self, form: Any) -> Any:
        return FormDraft.objects.of(self.request.user).filter(address=form.page_address, form=form.name)


def keep(typed: Typed) -> FormDraft:
    """Keep a form's fields for its person (taslağı sakla); the oldest beyond fifty go."""
    key = typed.key
    draft = FormDraft(
        municipality_id=key.town, user_id=key.person, address=typed.address, form=key.form,
        values=typed.values, kept_at=timezone.now(),
    )  # fmt: skip
    FormDraft.objects.bulk_create(
        [draft],
        update_conflicts=True,
        unique_fields=["municipality_id", "user_id", "address", "form"],
        update_fields=["values", "kept_at"],
    )
    mine = FormDraft.objects.filter(municipality_id=key.town, user_id=key.person)
    mine.filter(pk__in=mine.order_by("-kept_at", "-id").values("pk")[MOST:]).delete()
    return draft


def when(moment: datetime) -> str:
    """16.42’de; on another day with its date before it."""
    moment = timezone.localtime(moment)
    hour = counted(f"{moment:%H.%M}", Case.LOCATIVE)
    return hour if moment.date() == timezone.localdate() else f"{tr_date(moment.date())} {hour}"
