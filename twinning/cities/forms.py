"""What enters of a city."""

from __future__ import annotations

from twinning.audit.deciding import DecidingModelForm

from .models import City


class CityForm(DecidingModelForm):
    """A place by hand: its names, country, people and where it lies."""

    class Meta:
        model = City
        fields = (
            "name_tr", "country", "kind", "name_local", "local_language", "reading", "population", "population_year",
            "latitude", "longitude",
        )  # fmt: skip
