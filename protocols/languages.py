"""Languages of a protocol: their names in Turkish, English and their own, and how an article is counted (U33)."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import get_language


@dataclass(frozen=True)
class Language:
    """One language of a protocol (dil)."""

    tag: str
    name: str
    english: str
    own_name: str
    article: str
    signature: tuple[str, str, str]
    is_rtl: bool = False

    @property
    def direction(self) -> str:
        return "rtl" if self.is_rtl else "ltr"

    @property
    def shown_name(self) -> str:
        """Its name in the language of the reader; papers say the Turkish `name`."""
        return self.name if get_language() == "tr" else self.english

    @property
    def locative(self) -> str:
        """“İngilizcede”: every Turkish name here ends in -ca or -ce."""
        return self._ending("da", "de")

    @property
    def possessed(self) -> str:
        """“İngilizcesi”."""
        return self._ending("sı", "si")

    def _ending(self, after_a: str, after_e: str) -> str:
        """The name with its Turkish ending; an English name takes none."""
        if get_language() != "tr":
            return self.english
        return self.name + (after_a if self.name[-1] == "a" else after_e)

    def on_behalf(self, party: str) -> str:
        """“Çınarova Belediyesi adına”, “for Çınarova Belediyesi”."""
        word = self.signature[0]
        return f"{party} {word}" if self.tag in POSTPOSED else f"{word} {party}"

    def article_title(self, number: int, heading: str) -> str:
        """“Madde 3. Amaç”, in the manner of the language."""
        return f"{self.article.format(number)} {heading}"


# Where “on behalf of” follows the name.
POSTPOSED = frozenset({"tr", "hu", "ka", "az", "kk", "ky", "uz", "ja", "ko", "zh"})
# The three words of the signature block: on behalf of, place, date.
_ROWS = (
    Language("tr", "Türkçe", "Turkish", "Türkçe", "Madde {}.", ("adına", "Yer", "Tarih")),
    Language("en", "İngilizce", "English", "English", "Article {}.", ("for", "Place", "Date")),
    Language("de", "Almanca", "German", "Deutsch", "Artikel {}.", ("für", "Ort", "Datum")),
    Language("fr", "Fransızca", "French", "Français", "Article {}.", ("pour", "Lieu", "Date")),
    Language("es", "İspanyolca", "Spanish", "Español", "Artículo {}.", ("por", "Lugar", "Fecha")),
    Language("it", "İtalyanca", "Italian", "Italiano", "Articolo {}.", ("per", "Luogo", "Data")),
    Language("bg", "Bulgarca", "Bulgarian", "Български", "Член {}.", ("за", "Място", "Дата")),
    Language("el", "Yunanca", "Greek", "Ελληνικά", "Άρθρο {}.", ("για", "Τόπος", "Ημερομηνία")),  # noqa: RUF001
    Language("bs", "Boşnakça", "Bosnian", "Bosanski", "Član {}.", ("za", "Mjesto", "Datum")),
    Language("hr", "Hırvatça", "Croatian", "Hrvatski", "Članak {}.", ("za", "Mjesto", "Datum")),
    Language("sr", "Sırpça", "Serbian", "Српски", "Члан {}.", ("за", "Место", "Датум")),
    Language("mk", "Makedonca", "Macedonian", "Македонски", "Член {}.", ("за", "Место", "Датум")),
    Language("sq", "Arnavutça", "Albanian", "Shqip", "Neni {}.", ("për", "Vendi", "Data")),
    Language("ro", "Rumence", "Romanian", "Română", "Articolul {}.", ("pentru", "Locul", "Data")),
    Language("hu", "Macarca", "Hungarian", "Magyar", "{}. cikk.", ("nevében", "Hely", "Dátum")),
    Language("ru", "Rusça", "Russian", "Русский", "Статья {}.", ("за", "Место", "Дата")),
    Language("uk", "Ukraynaca", "Ukrainian", "Українська", "Стаття {}.", ("за", "Місце", "Дата")),
    Language("ka", "Gürcüce", "Georgian", "ქართული", "მუხლი {}.", ("სახელით", "ადგილი", "თარიღი")),
    Language("az", "Azerbaycanca", "Azerbaijani", "Azərbaycanca", "Maddə {}.", ("adından", "Yer", "Tarix")),
    Language("kk", "Kazakça", "Kazakh", "Қазақша", "{}-бап.", ("атынан", "Орны", "Күні")),
    Language("ky", "Kırgızca", "Kyrgyz", "Кыргызча", "{}-берене.", ("атынан", "Жери", "Күнү")),
    Language("uz", "Özbekçe", "Uzbek", "Oʻzbekcha", "{}-modda.", ("nomidan", "Joy", "Sana")),  # noqa: RUF001
    Language("ar", "Arapça", "Arabic", "العربية", "المادة {}.", ("عن", "المكان", "التاريخ"), True),
    Language("fa", "Farsça", "Persian", "فارسی", "ماده {}.", ("از طرف", "محل", "تاریخ"), True),
    Language("he", "İbranice", "Hebrew", "עברית", "סעיף {}.", ("בשם", "מקום", "תאריך"), True),
    Language("ja", "Japonca", "Japanese", "日本語", "第{}条", ("代表", "場所", "日付")),
    Language("ko", "Korece", "Korean", "한국어", "제{}조", ("대표", "장소", "날짜")),
    Language("zh", "Çince", "Chinese", "中文", "第{}条", ("代表", "地点", "日期")),
)
LANGUAGES: dict[str, Language] = {row.tag: row for row in _ROWS}


def known(tag: str) -> bool:
    return tag in LANGUAGES


def choices() -> list[tuple[str, str]]:
    """Second languages to choose from, each with its own name."""
    return [(row.tag, f"{row.shown_name} ({row.own_name})") for row in _ROWS if row.tag != "tr"]
