"""Model clauses (örnek maddeler) in Turkish and English: S21's four, P1's usual articles, foreign policy and data.

Written by us after what real protocols contain; every town edits them. A language without a model stays blank.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language

from twinning.relations.states import Kind, Theme

from .states import ClauseKind, Renewal

K = ClauseKind


@dataclass(frozen=True)
class Wording:
    """Heading and text of one article in one language."""

    heading: str
    text: str


@dataclass(frozen=True)
class DraftFacts:
    """What is known when a protocol is drafted; it fills the model clauses."""

    kind: str
    ours: str
    ours_en: str
    partners: tuple[str, ...]
    partners_en: tuple[str, ...]
    is_domestic: bool
    purpose: str
    themes: tuple[int, ...]
    languages: tuple[str, ...]
    unit: str = ""
    term_months: int | None = 60
    renewal: str = Renewal.AUTOMATIC
    notice_months: int | None = 6
    originals: int = 2


TITLES = {
    Kind.SISTER_CITY: ("Kardeş Şehir Protokolü", "Sister City Protocol"),
    Kind.COOPERATION: ("İş Birliği Protokolü", "Cooperation Protocol"),
    Kind.GOODWILL: ("İyi Niyet Mektubu", "Letter of Goodwill"),
}

THEMES_EN = {
    Theme.CULTURE: "culture and art",
    Theme.HERITAGE: "cultural heritage",
    Theme.YOUTH: "youth and education",
    Theme.SPORT: "sport",
    Theme.SOCIAL: "social services",
    Theme.MUNICIPAL: "municipal services",
    Theme.ENVIRONMENT: "local environmental services",
    Theme.URBANISM: "zoning and urban planning",
    Theme.TRANSPORT: "transport and public transport",
    Theme.ENERGY: "energy efficiency and renewable energy",
    Theme.ECONOMY: "local economic development",
    Theme.RESOURCES: "natural resources",
    Theme.AGRICULTURE: "agriculture and rural activities",
}

FIXED: dict[str, tuple[Wording, Wording]] = {
    K.ACTIVITIES: (
        Wording(
            "Faaliyetlerin kapsamı",
            "Taraflar kent buluşmaları ve karşılıklı ziyaretler düzenler, kardeş kent adına günler yapar, teknik bilgi "
            "için uzman değişiminde bulunur, birlikte sergi ve yayın hazırlar. Faaliyetlerin sayısı, günü ve bütçesi "
            "uygulama programında belirlenir.",
        ),
        Wording(
            "Scope of activities",
            "The Parties shall organise city meetings and mutual visits, hold days dedicated to the partner city, "
            "exchange experts for technical knowledge, and prepare joint exhibitions and publications. The number, "
            "dates and budget of the activities are set in the implementation programme.",
        ),
    ),
    K.COSTS: (
        Wording(
            "Masraflar",
            "Gönderen taraf yol, ağırlayan taraf konaklama giderlerini karşılar. Diğer giderlerin paylaşımı her "
            "faaliyet için uygulama programında yazılır. Her taraf kendi bütçesi ve mevzuatı içinde hareket eder.",
        ),
        Wording(
            "Costs",
            "The sending Party bears travel costs and the hosting Party bears accommodation. The sharing of other "
            "costs is set in the implementation programme for each activity. Each Party acts within its own budget and "
            "legislation.",
        ),
    ),
    K.PERSONAL_DATA: (
        Wording(
            "Kişisel veriler",
            "Her taraf katılımcıların kişisel verilerini kendi mevzuatına göre korur. Katılımcı listeleri yalnız "
            "ziyaretin gerektirdiği kadar ve ziyaret süresince paylaşılır.",
        ),
        Wording(
            "Personal data",
            "Each Party protects the personal data of participants in accordance with its own legislation. Lists of "
            "participants are shared only as far as a visit requires and for its duration.",
        ),
    ),
    K.AMENDMENT: (
        Wording(
            "Değişiklik",
            "Bu Protokol tarafların yazılı anlaşmasıyla değiştirilebilir. Değişiklik, Protokolün yürürlüğe "
            "girmesindeki yolla yürürlüğe girer.",
        ),
        Wording(
            "Amendment",
            "This Protocol may be amended by written agreement of the Parties. An amendment enters into force in the "
            "same way as the Protocol itself.",
        ),
    ),
    K.DISPUTES: (
        Wording(
            "Uyuşmazlık",
            "Yorum ve uygulamadan doğan farklılıklar taraflar arasında görüşülerek iyi niyetle çözülür.",
        ),
        Wording(
            "Settlement of differences",
            "Differences of interpretation and implementation are settled in good faith by negotiation between the "
            "Parties.",
        ),
    ),
}

POLICY = (
    Wording(
        "Dış politikaya uygunluk",
        "Bu Protokol kapsamındaki faaliyetler, tarafların ülkelerinin mevzuatına, dış politikasına ve uluslararası "
        "anlaşmalarına uygun olarak yürütülür. Bu Protokol "
        "uluslararası hukuk bakımından bağlayıcı bir antlaşma değildir.",
    ),
    Wording(
        "Conformity with foreign policy",
        "Activities under this Protocol are carried out in conformity with the legislation, the foreign policy and the "
        "international agreements of the countries of the Parties. This Protocol is not a treaty binding under "
        "international law.",
    ),
)

STANDARD = (
    K.PREAMBLE, K.LEGAL_BASIS, K.PURPOSE, K.FIELDS, K.ACTIVITIES, K.CONTACT_UNITS, K.COSTS, K.FOREIGN_POLICY,
    K.PERSONAL_DATA, K.ENTRY, K.DURATION, K.AMENDMENT, K.TERMINATION, K.DISPUTES, K.LANGUAGES,
)  # fmt: skip


def model_clauses(facts: DraftFacts) -> list[tuple[str, dict[str, Wording]]]:
    """The articles of a new draft in order, each by language."""
    return [(kind, wordings(kind, facts)) for kind in STANDARD if not _left_out(kind, facts)]


def _left_out(kind: str, facts: DraftFacts) -> bool:
    without_notice = kind == K.TERMINATION and facts.notice_months is None
    return without_notice or (kind == K.FOREIGN_POLICY and facts.is_domestic)


def wordings(kind: str, facts: DraftFacts) -> dict[str, Wording]:
    """One article in the protocol's languages; where there is no model, heading and text are blank."""
    turkish, english = _pair(kind, facts)
    models = {"tr": turkish, "en": english}
    return {language: models.get(language, Wording("", "")) for language in facts.languages}


def _pair(kind: str, facts: DraftFacts) -> tuple[Wording, Wording]:
    if kind in FIXED:
        return FIXED[kind]
    made = {
        K.PREAMBLE: _preamble,
        K.LEGAL_BASIS: _legal_basis,
        K.PURPOSE: _purpose,
        K.FIELDS: _fields,
        K.CONTACT_UNITS: _contact_units,
        K.FOREIGN_POLICY: lambda facts: POLICY,
        K.ENTRY: _entry,
        K.DURATION: _duration,
        K.TERMINATION: _termination,
        K.LANGUAGES: _languages,
    }.get(kind)
    return made(facts) if made else (Wording("", ""), Wording("", ""))


def _preamble(facts: DraftFacts) -> tuple[Wording, Wording]:
    title, title_en = TITLES[facts.kind]
    parties, parties_en = (
        joined((facts.ours, *facts.partners), "ile"),
        joined((facts.ours_en, *facts.partners_en), "and"),
    )
    return (
        Wording(
            title,
            f"{parties} arasında\n\nAşağıda “Taraflar” olarak anılan belediyeler, halkları arasındaki dostluğu "
            "güçlendirmek ve kentlerinin geleceği için birlikte çalışmak isteğiyle aşağıdaki maddelerde anlaşmıştır.",
        ),
        Wording(
            title_en,
            f"between {parties_en}\n\nThe municipalities, hereinafter “the Parties”, wishing to strengthen the "
            "friendship between their peoples and to work together for the future of their cities, have agreed as "
            "follows.",
        ),
    )


def joined(names: Iterable[str], last: str) -> str:
    """Names with commas, the last one by its own word."""
    *before, end = list(names)
    return f"{', '.join(before)} {last} {end}" if before else end


def _legal_basis(facts: DraftFacts) -> tuple[Wording, Wording]:
    articles, articles_en = ("18’inci maddesi", "Article 18")
    if not facts.is_domestic:
        articles, articles_en = ("18’inci ve 74’üncü maddeleri", "Articles 18 and 74")
    return (
        Wording(
            "Hukuki dayanak",
            f"Bu Protokol, 5393 sayılı Belediye Kanunu’nun {articles} ile Taraflardan her birinin yetkili meclisinin "
            "kararına dayanır.",
        ),
        Wording(
            "Legal basis",
            f"This Protocol is based on {articles_en} of Municipality Law No. 5393 of the Republic of Türkiye and on "
            "the decision of the competent council of each Party.",
        ),
    )


def _purpose(facts: DraftFacts) -> tuple[Wording, Wording]:
    return Wording("Amaç", facts.purpose), Wording("Purpose", "")


def _fields(facts: DraftFacts) -> tuple[Wording, Wording]:
    themes = [Theme(number) for number in facts.themes] or [Theme.CULTURE, Theme.YOUTH]
    turkish = "".join(f"{letter}) {theme.label};\n" for letter, theme in zip("abcçdefgğhıijklm", themes, strict=False))
    english = "".join(
        f"{letter}) {THEMES_EN[theme]};\n" for letter, theme in zip("abcdefghijklm", themes, strict=False)
    )
    return (
        Wording("İş birliği alanları", _ended(turkish) + "\nTaraflar yazılı anlaşmayla yeni alanlar ekleyebilir."),
        Wording("Fields of cooperation", _ended(english) + "\nThe Parties may add new fields by written agreement."),
    )


def _ended(rows: str) -> str:
    return rows.rstrip().rstrip(";") + "."


def _contact_units(facts: DraftFacts) -> tuple[Wording, Wording]:
    units, units_en = "her tarafın dış ilişkiler birimi", "the external relations unit of each Party"
    if facts.unit and facts.partners:
        theirs, theirs_en = ("birimler", "units") if len(facts.partners) > 1 else ("birim", "unit")
        units = (
            f"{facts.ours} adına {facts.unit} ile {joined(facts.partners, 've')} adına yazıyla bildirilecek {theirs}"
        )
        units_en = (
            f"the unit named “{facts.unit}” on behalf of {facts.ours_en}, and by the {theirs_en} to be named in "
            f"writing on behalf of {joined(facts.partners_en, 'and')}"
        )
    return (
        Wording("İrtibat birimleri", f"Yazışmaları {units} yürütür. Birim değişikliği yazıyla bildirilir."),
        Wording(
            "Contact units",
            f"Correspondence is carried on by {units_en}. Any change of unit is notified in writing.",
        ),
    )


def _entry(facts: DraftFacts) -> tuple[Wording, Wording]:
    return (
        Wording("Yürürlüğe giriş", "Bu Protokol son imzanın atıldığı gün yürürlüğe girer."),
        Wording("Entry into force", "This Protocol enters into force on the day of the last signature."),
    )


def _duration(facts: DraftFacts) -> tuple[Wording, Wording]:
    if facts.term_months is None:
        return (
            Wording("Süre", "Bu Protokol süresizdir."),
            Wording("Duration", "This Protocol is concluded for an indefinite period."),
        )
    term, term_en = span_tr(facts.term_months), span_en(facts.term_months)
    notice, notice_en = span_tr(facts.notice_months or 6), span_en(facts.notice_months or 6)
    turkish, english = {
        Renewal.AUTOMATIC: (
            f" Taraflardan biri bitiminden {notice} önce yazılı bildirimde bulunmazsa {term} daha uzar.",
            f" It is extended by {term_en} unless one Party gives written notice {notice_en} before its expiry.",
        ),
        Renewal.AGREEMENT: (
            " Tarafların yazılı anlaşmasıyla uzatılabilir.",
            " It may be extended by written agreement of the Parties.",
        ),
        Renewal.NONE: ("", ""),
    }[facts.renewal]
    return (
        Wording("Süre ve yenileme", f"Bu Protokol {term} yürürlükte kalır.{turkish}"),
        Wording("Duration and renewal", f"This Protocol remains in force for {term_en}.{english}"),
    )


def _termination(facts: DraftFacts) -> tuple[Wording, Wording]:
    notice, notice_en = span_tr(facts.notice_months or 0), span_en(facts.notice_months or 0)
    return (
        Wording(
            "Sona erdirme",
            f"Taraflardan her biri {notice} önce yazıyla bildirerek bu Protokolü sona erdirebilir. Başlamış "
            "faaliyetler, aksi kararlaştırılmadıkça tamamlanır.",
        ),
        Wording(
            "Termination",
            f"Either Party may end this Protocol by written notice given {notice_en} in advance. Activities already "
            "begun are completed unless otherwise agreed.",
        ),
    )


def _languages(facts: DraftFacts) -> tuple[Wording, Wording]:
    from .languages import LANGUAGES

    names = joined([LANGUAGES[tag].name for tag in facts.languages], "ve")
    names_en = joined([LANGUAGES[tag].english for tag in facts.languages], "and")
    in_them = "dillerinde" if len(facts.languages) > 1 else "dilinde"
    equal, equal_en = _equally_authentic(len(facts.languages))
    return (
        Wording(
            "Diller ve imza", f"Bu Protokol {names} {in_them} {facts.originals} asıl nüsha olarak imzalanmıştır.{equal}"
        ),
        Wording(
            "Languages and signature",
            f"This Protocol is signed in {facts.originals} originals in {names_en}{equal_en}.",
        ),
    )


def _equally_authentic(texts: int) -> tuple[str, str]:
    if texts < 2:
        return "", ""
    all_tr, all_en = ("Her iki metin de", "both") if texts == 2 else ("Bütün metinler", "all")
    return f" {all_tr} eşit derecede geçerlidir.", f", {all_en} texts being equally authentic"


def span_tr(months: int) -> str:
    """A term in words of the paper: “5 yıl”, “18 ay”."""
    return f"{months // 12} yıl" if months % 12 == 0 and months else f"{months} ay"


def span_en(months: int) -> str:
    count, word = (months // 12, "year") if months % 12 == 0 and months else (months, "month")
    return f"{count} {word}{'s' if count != 1 else ''}"


def span(months: int) -> str:
    """The same on a page, for its reader."""
    return span_tr(months) if get_language() == "tr" else span_en(months)
