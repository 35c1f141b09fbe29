"""Languages of a protocol: BCP-47 tag, Turkish name, own name, direction, and how an article is counted (U33)."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import get_language


@dataclass(frozen=True)
class Language:
    """One language of a protocol (dil)."""

    tag: str
    name: str
    own_name: str
    article: str
    signature: tuple[str, str, str]
    is_rtl: bool = False

    @property
    def direction(self) -> str:
        return "rtl" if self.is_rtl else "ltr"

    @property
    def shown_name(self) -> str:
        """What the page's reader calls it: the Turkish name, else its own."""
        return self.name if get_language() == "tr" else self.own_name

    @property
    def locative(self) -> str:
        """“İngilizcede”: every name here ends in -ca or -ce."""
        return self.name + ("da" if self.name[-1] == "a" else "de")

    @property
    def possessed(self) -> str:
        """“İngilizcesi”."""
        return self.name + ("sı" if self.name[-1] == "a" else "si")

    def on_behalf(self, party: str) -> str:
        """“Çınarova Belediyesi adına”, “for Çınarova Belediyesi”."""
        word = self.signature[0]
        return f"{party} {word}" if self.tag in POSTPOSED else f"{word} {party}"

    def article_title(self, number: int, heading: str) -> str:
        """“Madde 3. Amaç”, in the manner of the language."""
        return f"{self.article.format(number)} {heading}"


def _row(tag: str, name: str, own: str, article: str, words: tuple[str, str, str], rtl: bool = False) -> Language:
    return Language(tag, name, own, article, words, rtl)


# Where “on behalf of” follows the name.
POSTPOSED = frozenset({"tr", "hu", "ka", "az", "kk", "ky", "uz", "ja", "ko", "zh"})
# The three words of the signature block: on behalf of, place, date.
_ROWS = (
    _row("tr", "Türkçe", "Türkçe", "Madde {}.", ("adına", "Yer", "Tarih")),
    _row("en", "İngilizce", "English", "Article {}.", ("for", "Place", "Date")),
    _row("de", "Almanca", "Deutsch", "Artikel {}.", ("für", "Ort", "Datum")),
    _row("fr", "Fransızca", "Français", "Article {}.", ("pour", "Lieu", "Date")),
    _row("es", "İspanyolca", "Español", "Artículo {}.", ("por", "Lugar", "Fecha")),
    _row("it", "İtalyanca", "Italiano", "Articolo {}.", ("per", "Luogo", "Data")),
    _row("bg", "Bulgarca", "Български", "Член {}.", ("за", "Място", "Дата")),
    _row("el", "Yunanca", "Ελληνικά", "Άρθρο {}.", ("για", "Τόπος", "Ημερομηνία")),  # noqa: RUF001
    _row("bs", "Boşnakça", "Bosanski", "Član {}.", ("za", "Mjesto", "Datum")),
    _row("hr", "Hırvatça", "Hrvatski", "Članak {}.", ("za", "Mjesto", "Datum")),
    _row("sr", "Sırpça", "Српски", "Члан {}.", ("за", "Место", "Датум")),
    _row("mk", "Makedonca", "Македонски", "Член {}.", ("за", "Место", "Датум")),
    _row("sq", "Arnavutça", "Shqip", "Neni {}.", ("për", "Vendi", "Data")),
    _row("ro", "Rumence", "Română", "Articolul {}.", ("pentru", "Locul", "Data")),
    _row("hu", "Macarca", "Magyar", "{}. cikk.", ("nevében", "Hely", "Dátum")),
    _row("ru", "Rusça", "Русский", "Статья {}.", ("за", "Место", "Дата")),
    _row("uk", "Ukraynaca", "Українська", "Стаття {}.", ("за", "Місце", "Дата")),
    _row("ka", "Gürcüce", "ქართული", "მუხლი {}.", ("სახელით", "ადგილი", "თარიღი")),
    _row("az", "Azerbaycanca", "Azərbaycanca", "Maddə {}.", ("adından", "Yer", "Tarix")),
    _row("kk", "Kazakça", "Қазақша", "{}-бап.", ("атынан", "Орны", "Күні")),
    _row("ky", "Kırgızca", "Кыргызча", "{}-берене.", ("атынан", "Жери", "Күнү")),
    _row("uz", "Özbekçe", "Oʻzbekcha", "{}-modda.", ("nomidan", "Joy", "Sana")),  # noqa: RUF001
    _row("ar", "Arapça", "العربية", "المادة {}.", ("عن", "المكان", "التاريخ"), True),
    _row("fa", "Farsça", "فارسی", "ماده {}.", ("از طرف", "محل", "تاریخ"), True),
    _row("he", "İbranice", "עברית", "סעיף {}.", ("בשם", "מקום", "תאריך"), True),
    _row("ja", "Japonca", "日本語", "第{}条", ("代表", "場所", "日付")),
    _row("ko", "Korece", "한국어", "제{}조", ("대표", "장소", "날짜")),
    _row("zh", "Çince", "中文", "第{}条", ("代表", "地点", "日期")),
)
LANGUAGES: dict[str, Language] = {row.tag: row for row in _ROWS}


def known(tag: str) -> bool:
    return tag in LANGUAGES


def choices() -> list[tuple[str, str]]:
    """Second languages to choose from: Turkish name with the own name, for a reader of Turkish."""
    both = "{0.name} ({0.own_name})" if get_language() == "tr" else "{0.own_name}"
    return [(row.tag, both.format(row)) for row in _ROWS if row.tag != "tr"]
