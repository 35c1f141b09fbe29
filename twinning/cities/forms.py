"""What enters of a city."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from twinning.audit.deciding import DecidingModelForm

from .models import City, Country


class CityForm(DecidingModelForm):
    """A place by hand: its names, country, people and where it lies."""

    folds = ((_("Nüfus, konum"), ("population", "population_year", "latitude", "longitude")),)

    class Meta:
        model = City
        fields = (
            "name_tr", "country", "kind", "name_local", "local_language", "reading", "population", "population_year",
            "latitude", "longitude",
        )  # fmt: skip
        localized_fields = ("latitude", "longitude")
        help_texts = {
            "local_language": _("İki harfle. Örnek: bg"),
            "reading": _("Ekler okunuşa göre gelir. Bordeaux için: bordo"),
            "latitude": _("Ondalık derece. Örnek: 42,14"),
            "longitude": _("Ondalık derece. Örnek: 24,75"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        country: Any = self.fields["country"]
        country.empty_label, country.label_from_instance = _("seçin"), Country.name.fget
        self.fields["local_language"].widget.attrs["size"] = 6
        for name in ("latitude", "longitude"):
            self.fields[name].widget.attrs |= {"inputmode": "decimal", "size": "12"}
