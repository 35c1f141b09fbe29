"""Types of local government and what the law makes depend on them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MunicipalityType(TextChoices):
    """Type of local government (yerel yönetimin türü); statistics and the council's rules follow it (L4, S47)."""

    METROPOLITAN = "metropolitan", _("büyükşehir belediyesi")
    METROPOLITAN_DISTRICT = "metropolitan_district", _("büyükşehir ilçe belediyesi")
    PROVINCIAL_CENTRE = "provincial_centre", _("il merkezi belediyesi")
    OTHER = "other", _("diğer belediye")
    SPECIAL_ADMINISTRATION = "special_administration", _("il özel idaresi")
    UNION = "union", _("belediye birliği")


class Region(TextChoices):
    """Geographic region (coğrafi bölge), the seven of S48."""

    MARMARA = "marmara", _("Marmara")
    CENTRAL_ANATOLIA = "central_anatolia", _("İç Anadolu")
    AEGEAN = "aegean", _("Ege")
    MEDITERRANEAN = "mediterranean", _("Akdeniz")
    BLACK_SEA = "black_sea", _("Karadeniz")
    SOUTHEASTERN_ANATOLIA = "southeastern_anatolia", _("Güneydoğu Anadolu")
    EASTERN_ANATOLIA = "eastern_anatolia", _("Doğu Anadolu")


class ApplicationRoute(TextChoices):
    """The way a letter takes to the ministry (gönderim yolu); nothing rules it, so the town sets it (L3a)."""

    DIRECT = "direct", _("doğrudan")
    VIA_GOVERNOR = "via_governor", _("valilik aracılığıyla")
    VIA_DISTRICT_GOVERNOR = "via_district_governor", _("kaymakamlık aracılığıyla")


# Our own country by its code.
HOME = "TR"
