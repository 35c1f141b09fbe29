"""What a partner's place is."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PlaceKind(TextChoices):
    """A partner may be more than a city (yerin türü): L12."""

    CITY = "city", _("kent")
    DISTRICT = "district", _("ilçe")
    PROVINCE = "province", _("il")
    STATE = "state", _("eyalet")
    UNION = "union", _("birlik")
