"""Form fields that read what Turkish hands type, and refuse what no hand types."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .money import read_amount, tr_counted, tr_number

# Up to this length an input is as wide as its answer; a longer one takes the line.
SHORT = 80
# No file is older than the oldest town hall, and no plan reaches further.
FIRST_YEAR, LAST_YEAR = 1850, 2200
FORMS = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%y")


class TurkishDateField(forms.DateField):
    """A day as 07.12.2026 (also 2026-12-07); an unreadable one is told back as it was typed."""

    default_error_messages = {"required": gettext_lazy("Tarihi yazın. Örnek: 07.12.2026")}
    widget = forms.DateInput(format="%d.%m.%Y", attrs={"inputmode": "numeric", "autocomplete": "off", "size": "12"})

    def to_python(self, value: Any) -> date | None:
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        text = str(value).strip()
        for form in FORMS:
            try:
                return datetime.strptime(text, form).date()
            except ValueError:
                continue
        raise ValidationError(_("Tarih okunamadı: %(typed)s. Gün.ay.yıl yazın.") % {"typed": text[:30]}, code="invalid")

    def validate(self, value: date | None) -> None:
        super().validate(value)
        if value and not FIRST_YEAR <= value.year <= LAST_YEAR:
            said = {"year": value.year, "first": FIRST_YEAR, "last": LAST_YEAR}
            sentence = _("Yıl %(year)d olamaz. %(first)d ile %(last)d arası bir yıl yazın.")
            raise ValidationError(sentence % said, code="invalid")


class ShortTextField(forms.CharField):
    """One line of text; Django refuses NUL bytes in it."""

    default_error_messages = {"required": gettext_lazy("Bu alan boş. Yazın.")}

    def __init__(self, *, max_length: int = 200, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        attrs = super().widget_attrs(widget)
        if self.max_length and self.max_length <= SHORT and isinstance(widget, forms.TextInput):
            attrs.setdefault("size", str(min(self.max_length, 32)))
        return attrs


class LongTextField(forms.CharField):
    """Several lines of text, with an end: a megabyte is refused with a sentence."""

    default_error_messages = {"required": gettext_lazy("Bu alan boş. Yazın.")}

    def __init__(self, *, max_length: int = 20_000, rows: int = 5, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
        super().__init__(max_length=max_length, **kwargs)


class AmountField(forms.DecimalField):
    """An amount as 2.500,75; what could be read in two ways is told back."""

    default_error_messages = {
        "required": gettext_lazy("Tutarı yazın. Örnek: 2.500,75"),
        "unreadable": gettext_lazy("Tutar okunamadı: %(typed)s. Böyle yazın: 2.500,75"),
    }
    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "size": "16"})

    def __init__(self, *, max_digits: int = 14, decimal_places: int = 2, min_value: int = 0, **kwargs: Any) -> None:
        super().__init__(max_digits=max_digits, decimal_places=decimal_places, min_value=min_value, **kwargs)

    def to_python(self, value: Any) -> Any:
        if value in self.empty_values or isinstance(value, Decimal):
            return super().to_python(value)
        try:
            return read_amount(str(value).strip())
        except ValueError:
            sentence = self.error_messages["unreadable"] % {"typed": str(value)[:30]}
            raise ValidationError(sentence, code="invalid") from None

    def prepare_value(self, value: Any) -> Any:
        return tr_number(value, self.decimal_places or 0) if isinstance(value, Decimal) else value

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {}


class CountedField(AmountField):
    """A counted value, shown without needless places: 40; 12,5; 1.200."""

    default_error_messages = {
        "required": gettext_lazy("Sayıyı yazın. Örnek: 40"),
        "unreadable": gettext_lazy("Sayı okunamadı: %(typed)s. Böyle yazın: 40 veya 12,5"),
    }

    def prepare_value(self, value: Any) -> Any:
        return tr_counted(value) if isinstance(value, Decimal) else value


def asked_with(other: str, field: forms.Field, *answers: str) -> Any:
    """Ask `field` only while `other` is answered, with one of these answers if any are named.

    The page's script hides it until then (static/js/conditional.js); without the script it always stands there.
    """
    field.when, field.when_is = other, " ".join(answers)  # type: ignore[attr-defined]
    return field
