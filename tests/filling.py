"""Filling in any form as a patient clerk would: what each field can take, and what no field should."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from programs.states import Source
from tests.pages import Page
from twinning.cities.fields import CityField

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQAAAACCEkxzAAAAD0lEQVR42mNgGAWjgHwAAAJAAAHgTR1EAAAAAElFTkSuQmCC"
)
PDF = b"%PDF-1.7\n%deneme\n%%EOF\n"
TODAY = timezone.localdate()
IN_A_MONTH = f"{TODAY + timedelta(days=30):%d.%m.%Y}"
YESTERDAY = f"{TODAY - timedelta(days=1):%d.%m.%Y}"
NO_RATE = {"rate": None, "rate_on": None}
NOBODY_NEW = {"new_name": None, "new_side": None, "new_kind": None, "new_benefit": None}
OTHER_SHARES = {
    f"share_{source}_{what}": None for source in Source if source != Source.OWN for what in ("amount", "name")
}
VOTE = {"present": "30", "votes_for": "28", "votes_against": "1", "abstaining": "1", "president_side": None}


class Scan(SimpleUploadedFile):
    """A file that can be sent again and again."""

    def read(self, *size: int) -> bytes:
        self.seek(0)
        return super().read(*size)


# Forms whose fields have rules between them: what to type where the first fitting value would not do.
TYPED: dict[str, dict[str, Any] | Callable[[Any], dict[str, Any]]] = {
    "people:keep_logo": {"logo": Scan("logo.png", PNG, content_type="image/png")},
    "people:invite": {"username": "komsu-uzman"},
    "people:open_account": {"username": "yeni.kisi"},
    "people:change_role": {"role": "reader"},
    "people:add_national_holidays": {"year": "2031"},
    "cities:add_city": {"local_language": "bg"},
    "cities:correct_city": {"local_language": "bg"},
    "protocols:draft_protocol": {"third_language": None},
    "protocols:edit_terms": {"third_language": None},
    "protocols:open_review": {"review_until": IN_A_MONTH},
    "protocols:send_to_council": {"council_meeting_on": IN_A_MONTH},
    "protocols:record_council_decision": VOTE,
    "protocols:record_end_decision": VOTE,
    "protocols:record_notice": {"planned_end_on": None},
    "protocols:record_end": {"ended_on": YESTERDAY},
    "programs:offer": {"answer_due_on": IN_A_MONTH},
    "programs:add_activity": NOBODY_NEW,
    "programs:edit_activity": NOBODY_NEW,
    "programs:add_participation": NOBODY_NEW,
    "programs:add_cost_item": {**NO_RATE, **OTHER_SHARES},
    "programs:edit_cost_item": {**NO_RATE, **OTHER_SHARES},
    "programs:record_expense": NO_RATE,
    "evaluations:revive": {"look_again_on": IN_A_MONTH},
    "partners:compare": lambda form: first_of(form, "feature_", "Yazılan özellik"),
    "partners:add_candidate": {"city": "Tromsø, Norveç", "channel": "tbb"},
    "protocols:correct_signing": lambda form: first_of(form, "day_", YESTERDAY),
    "protocols:prepare_application": {
        "no_decision_reason": None, "no_partner_reason": None, "no_benefits_reason": None, "no_text_reason": None,
    },
}  # fmt: skip


def first_of(form: forms.BaseForm, beginning: str, typed: str) -> dict[str, Any]:
    """Another value in the first field of a row of fields; without such a row the form is none to be sent."""
    return dict.fromkeys([name for name in form.fields if name.startswith(beginning)][:1] or ["form_key"], typed)


def payload_of(form: forms.BaseForm, name: str) -> dict[str, Any]:
    """What this opened form sends when every field is filled in and nothing is changed that stands there."""
    typed = TYPED.get(name, {})
    filled = {field.html_name: sent(field) for field in form} | (typed(form) if callable(typed) else typed)
    return {name: value for name, value in filled.items() if value not in (None, "", [])}


def sent(bound: forms.BoundField) -> Any:
    """A field's value as a browser sends it: what stands there, else something that fits."""
    value = bound.value()
    if value not in (None, "", []):
        return as_text(bound, value)
    return None if bound.is_hidden else fitting(bound.field, bound.name)


def as_text(bound: forms.BoundField, value: Any) -> Any:
    if isinstance(bound.field, forms.BooleanField):
        return "on" if value else None
    if isinstance(value, list | tuple):
        return [str(one) for one in value]
    shown = bound.field.widget.format_value(bound.field.prepare_value(value))
    return shown[0] if isinstance(shown, list) and len(shown) == 1 else shown


def fitting(field: forms.Field, name: str) -> Any:
    """A value that this kind of field takes."""
    if isinstance(field, forms.FileField):
        return Scan("belge.pdf", PDF, content_type="application/pdf")
    if isinstance(field, forms.BooleanField):
        return "on" if field.required else None
    if isinstance(field, forms.MultipleChoiceField | forms.ModelMultipleChoiceField):
        return chosen(field)[:1] if field.required else []
    if isinstance(field, forms.ChoiceField):
        return next(iter(chosen(field)), None)
    if isinstance(field, CityField):
        return "Tromsø, Norveç"
    if isinstance(field, forms.DateField):
        return YESTERDAY
    if isinstance(field, forms.IntegerField | forms.DecimalField):
        return str(max(1, int(getattr(field, "min_value", None) or 0)))
    if isinstance(field, forms.EmailField):
        return "deneme@belediye.example"
    return f"Yazılan {name}"[: getattr(field, "max_length", None) or 100]


def chosen(field: Any) -> list[str]:
    """The values that a choice offers, those in groups too."""
    return [str(value) for value in flat(field.choices) if str(value)]


def flat(choices: Any) -> Iterator[Any]:
    for value, label in choices:
        if isinstance(label, list | tuple):
            yield from (inner for inner, _ in label)
        else:
            yield value


# --- what no field should take ---

LONG = "ş" * 400_000 + "x" * 250_000  # a megabyte in UTF-8, within what one request may bring
NONSENSE_DAYS = ("31.02.2026", "yarın", "00.00.0000", "32.13.2026", "١٢.١٢.٢٠٢٦", "1.1.20266")
EDGE_DAYS = ("01.01.0001", "31.12.9999", "29.02.2028")
NONSENSE_NUMBERS = ("-99999", "1e400", "NaN", "½", "9" * 30, "12x", "0x1F", "--")


def is_text(field: forms.Field) -> bool:
    plain = type(field).__mro__
    others = (forms.DateField, forms.IntegerField, forms.DecimalField, forms.ChoiceField, forms.FileField)
    return forms.CharField in plain and not isinstance(field, others)


def is_number(field: forms.Field) -> bool:
    return isinstance(field, forms.IntegerField | forms.DecimalField)


@dataclass(frozen=True)
class Opened:
    """A page's form as somebody who may has opened it, filled in; `before` makes the file ready for it."""

    page: Page
    address: str
    username: str
    form: Any
    payload: dict[str, Any]
    before: Callable[[], Any] | None = None

    @property
    def shown(self) -> dict[str, forms.Field]:
        return {bound.html_name: bound.field for bound in self.form.visible_fields()}

    @property
    def markers(self) -> list[str]:
        """Text fields whose content can be looked for in the page that comes back."""
        return [name for name, field in self.shown.items() if is_text(field) and self.payload.get(name)]
