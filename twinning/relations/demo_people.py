"""Who works in the drawn municipality: offices, never persons; and its neighbour, who sees none of its files."""

from __future__ import annotations

# Printed by `make run`; the command that uses it refuses every database but the private one.
PASSWORD = "cinar-golgesi-1071"  # noqa: S105

OFFICES = {
    "uzman": ("officer", "Dış İlişkiler Uzmanı"),
    "mudur": ("manager", "Dış İlişkiler Müdürü"),
    "raportor": ("officer", "Kültür Müdürlüğü Uzmanı"),
    "meclis": ("council_office", "Yazı İşleri Müdürü"),
    "uye": ("council_member", "Meclis Üyesi"),
    "ozelkalem": ("mayors_office", "Özel Kalem Müdürü"),
    "mali": ("finance", "Mali Hizmetler Müdürü"),
    "basin": ("press", "Basın Yayın Sorumlusu"),
    "okur": ("reader", "Teftiş Kurulu Üyesi"),
    "sistem": ("administrator", "Bilgi İşlem Sorumlusu"),
}

# Enters what real municipalities publish of their twinnings, and may look into each of these towns.
ARCHIVE = ("kayit", "Kayıt Görevlisi")

TOWN = {
    "name": "Çınarova Belediyesi",
    "town": "Çınarova",
    "type": "other",
    "province": "Bursa",
    "region": "marmara",
    "population": 186400,
    "population_year": 2025,
    "latitude": "40.10000",
    "longitude": "29.30000",
    "heading_lines": ["T.C.", "ÇINAROVA BELEDİYE BAŞKANLIĞI"],
    "unit": "Dış İlişkiler Müdürlüğü",
    "address": "Çınar Meydanı No: 1, 16000 Çınarova / Bursa",
    "phone": "0 224 000 00 00",
    "email": "disiliskiler@cinarova.example",
    "kep": "cinarova@kep.example",
    "web": "www.cinarova.example",
    "detsis_name": "Çınarova Belediye Başkanlığı",
    "detsis_no": "00000000",
    "name_dative": "Çınarova Belediye Başkanlığına",
    "council_size": 31,
}

NEIGHBOUR = TOWN | {
    "name": "Taşkule Belediyesi",
    "town": "Taşkule",
    "heading_lines": ["T.C.", "TAŞKULE BELEDİYE BAŞKANLIĞI"],
    "email": "disiliskiler@taskule.example",
    "kep": "taskule@kep.example",
    "web": "www.taskule.example",
    "address": "Kule Sokağı No: 3, 16001 Taşkule / Bursa",
    "detsis_name": "Taşkule Belediye Başkanlığı",
    "name_dative": "Taşkule Belediye Başkanlığına",
    "council_size": 25,
}
