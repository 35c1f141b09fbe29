"""What enters at the institution's page."""

from __future__ import annotations

from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm, DecidingModelForm
from twinning.institutions.models import Municipality
from twinning.language.fields import LongTextField

LETTERHEAD = (
    "heading_lines", "unit", "address", "phone", "email", "kep", "web", "detsis_name", "detsis_no", "name_dative",
    "file_code_relations", "file_code_proposal", "file_code_decision",
)  # fmt: skip
SETTINGS = (
    "application_route", "council_size", "dormant_after_months", "slowing_after_months", "evaluation_every_months",
    "population", "population_year",
)  # fmt: skip


class LookAsForm(DecidingForm):
    """Why one looks as a colleague."""

    why = LongTextField(
        label=_("Gerekçe"), max_length=600, rows=3, help_text=_("Kimin istediği ve neye bakılacağı. Geçmişte kalır.")
    )


class InstitutionForm(DecidingModelForm):
    """Letterhead (L7) and settings of the town."""

    heading_lines = LongTextField(
        label=_("Başlık satırları"), max_length=480, rows=4, help_text=_("Her satır bir satıra; en çok dört satır.")
    )

    class Meta:
        model = Municipality
        fields = (*LETTERHEAD, *SETTINGS)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["heading_lines"] = "\n".join(self.instance.heading_lines)

    def clean_heading_lines(self) -> list[str]:
        lines = [line.strip() for line in self.cleaned_data["heading_lines"].splitlines() if line.strip()]
        if len(lines) > 4:
            self.add_error("heading_lines", _("Başlık en çok dört satırdır. Kısaltın."))
        return lines


def facts_of(municipality: Municipality, names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """The town's values with their labels, for reading."""
    return [(_label(municipality, name), _value(municipality, name)) for name in names]


def _label(municipality: Municipality, name: str) -> str:
    return capfirst(str(municipality._meta.get_field(name).verbose_name))


def _value(municipality: Municipality, name: str) -> Any:
    value = getattr(municipality, name)
    if name == "application_route":
        return municipality.get_application_route_display()
    if isinstance(value, list):
        return "\n".join(value)
    return "–" if value in (None, "") else value
