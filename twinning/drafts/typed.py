"""What a person typed, as it came in a request: whose it is, where it belongs, and only what a draft may hold."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from twinning.addresses import own_address
from twinning.audit.form_keys import Key, read_key

AT = "draft_at"
OWN_FIELDS = frozenset({"csrfmiddlewaretoken", "form_key", AT})
LIMIT = 256 * 1024


class TooLarge(Exception):
    """More was typed than a draft holds."""


@dataclass(frozen=True)
class Typed:
    """The fields of one form with their values, and its key: which town, person and form they belong to."""

    key: Key
    address: str
    values: dict[str, list[str]]
    typed_at: datetime

    def as_plain(self) -> dict[str, Any]:
        """As a session can hold it."""
        return asdict(self) | {"typed_at": self.typed_at.isoformat()}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Typed:
        return cls(Key(*plain["key"]), plain["address"], plain["values"], datetime.fromisoformat(plain["typed_at"]))


def typed_in(request: HttpRequest) -> Typed | None:
    """What this request's form holds, if a form of ours sent it. Raises TooLarge."""
    key = read_key(request.POST.get("form_key", ""))
    if key is None:
        return None
    address = own_address(request.POST.get(AT, "")) or own_address(request.get_full_path())
    if not address:
        return None
    names = [name for name in request.POST if name not in OWN_FIELDS and _is_kept(name)]
    # PostgreSQL's JSON knows no NUL; no hand types one.
    values = {name: [value.replace("\0", "") for value in request.POST.getlist(name)] for name in names}
    if sum(len(name) + sum(map(len, said)) for name, said in values.items()) > LIMIT:
        raise TooLarge
    return Typed(key, address, values, timezone.now())


def _is_kept(name: str) -> bool:
    return name.isprintable() and "password" not in name.lower()
