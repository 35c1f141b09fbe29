"""A form field for a place of the world: typed, offered while typing, resolved on the server without any script."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.widgets import Script
from django.urls import reverse_lazy
from django.utils.translation import gettext as _

from .gazetteer import Found, resolve


class CityInput(forms.TextInput):
    """A text input with a list of places that static/js/place_search.js fills; without it one types the name."""

    template_name = "cities/place_input.html"

    class Media:
        js = (Script("js/place_search.js", defer=True),)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"] |= {"autocomplete": "off", "data-places": reverse_lazy("cities:search")}
        return context


class CityField(forms.CharField):
    """The place that was typed, as `Found`; the verb adopts it. "Plovdiv" or "Plovdiv, Bulgaristan"."""

    widget = CityInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=200, **kwargs)

    def clean(self, value: Any) -> Found | None:
        typed = super().clean(value)
        if not typed:
            return None
        found = resolve(typed)
        if not found:
            raise ValidationError(_("Kent bulunamadı. Elle ekleyin."), code="unknown")
        if len(found) > 1:
            labels = "; ".join(item.label for item in found[:6])
            raise ValidationError(_("Birden çok yer var, ülkesiyle yazın: %(labels)s") % {"labels": labels})
        return found[0]
