"""What enters at the institution's page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingForm, DecidingModelForm
from twinning.institutions.images import check_logo
from twinning.institutions.models import Municipality
from twinning.language.casing import label_case
from twinning.language.fields import LongTextField, ShortTextField, TurkishDateField
from twinning.language.money import tr_number

from .permissions import Role

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
    """The town's letterhead (L7)."""

    beside = (
        ("phone", "email"),
        ("kep", "web"),
        ("detsis_name", "detsis_no"),
        ("file_code_relations", "file_code_proposal", "file_code_decision"),
    )

    heading_lines = LongTextField(
        label=_("Başlık satırları"), max_length=480, rows=4, help_text=_("Her satır bir satıra; en çok dört satır.")
    )

    class Meta:
        model = Municipality
        fields = LETTERHEAD
        widgets = {name: forms.TextInput(attrs={"size": "12"}) for name in LETTERHEAD if name.startswith("file_code")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["heading_lines"] = "\n".join(self.instance.heading_lines)

    def clean_heading_lines(self) -> list[str]:
        lines = [line.strip() for line in self.cleaned_data["heading_lines"].splitlines() if line.strip()]
        if len(lines) > 4:
            self.add_error("heading_lines", _("Başlık en çok dört satırdır. Kısaltın."))
        return lines


class SettingsForm(DecidingModelForm):
    """What the town decides for itself: the route, its council, when a relation counts as dormant."""

    class Meta:
        model = Municipality
        fields = SETTINGS
        help_texts = {
            "application_route": _("İzin başvurusunun Bakanlığa nasıl gittiği."),
            "council_size": _("Başkan da sayılır."),
            "dormant_after_months": _("Son hareketten sonra geçen ay. Planlanan veya iptal edilen faaliyet sayılmaz."),
            "slowing_after_months": _("Atıl sayılma süresinden kısa olmalı."),
        }


class LogoForm(DecidingForm):
    """The town's emblem."""

    logo = forms.FileField(label=_("Logo"), help_text=_("PNG veya JPEG; en çok 2 MB. Kare olması iyidir."))

    def clean_logo(self) -> bytes:
        return check_logo(self.cleaned_data["logo"])


class RoleForm(DecidingForm):
    """A role from a day on."""

    role = forms.ChoiceField(label=_("Rol"), choices=Role, help_text=_("Rollerin ne yapabildiği Roller sayfasındadır."))
    since = TurkishDateField(label=_("Görevin başı"), initial=timezone.localdate)


class InviteForm(RoleForm):
    """Somebody who already has an account."""

    username = ShortTextField(
        label=_("Kullanıcı adı"),
        max_length=60,
        help_text=_("Başka bir belediyede de hesabı olabilir; kendisine sorun."),
    )
    field_order = ("username", "role", "since")


class AccountForm(RoleForm):
    """A new account with its first role."""

    name = ShortTextField(label=_("Adı soyadı"), max_length=120)
    office = ShortTextField(label=_("Unvanı"), max_length=120, help_text=_("Yazılarda ve geçmişte bu görünür."))
    username = ShortTextField(
        label=_("Kullanıcı adı"),
        max_length=60,
        help_text=_("Küçük harf, rakam, nokta ve tire; ı, ş, ğ gibi harfler olmaz."),
    )
    email = forms.EmailField(label=_("E-posta"), required=False)
    field_order = ("name", "office", "username", "email", "role", "since")


class ChangeRoleForm(DecidingForm):
    """Another role from a day on."""

    role = forms.ChoiceField(label=_("Yeni rol"), choices=Role)
    on = TurkishDateField(label=_("Hangi günden"), initial=timezone.localdate)


class EndMembershipForm(DecidingForm):
    """The day from which somebody acts no more."""

    on = TurkishDateField(
        label=_("Görevin bittiği gün"), initial=timezone.localdate, help_text=_("O günden sonra bu belediyeye giremez.")
    )


class HolidayForm(DecidingForm):
    """A day on which the town hall is closed."""

    on = TurkishDateField(label=_("Gün"))
    name = ShortTextField(label=_("Adı"), max_length=80)


class NationalHolidaysForm(DecidingForm):
    """The year whose holidays are to be written."""

    year = forms.IntegerField(
        label=_("Yıl"), min_value=2000, max_value=2100, initial=lambda: timezone.localdate().year + 1
    )


class FirstPasswordForm(SetPasswordForm):
    """The password of a new account, chosen by its owner."""


class PressForm(DecidingForm):
    """An act that asks nothing but the press."""


def facts_of(municipality: Municipality, names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """The town's values with their labels, for reading."""
    return [(_label(municipality, name), _value(municipality, name)) for name in names]


def _label(municipality: Municipality, name: str) -> str:
    return label_case(str(municipality._meta.get_field(name).verbose_name))


def _value(municipality: Municipality, name: str) -> Any:
    value = getattr(municipality, name)
    if municipality._meta.get_field(name).choices:
        return label_case(getattr(municipality, f"get_{name}_display")())
    if name == "population" and value:
        return tr_number(value)
    if isinstance(value, list):
        return "\n".join(value)
    return "–" if value in (None, "") else value
