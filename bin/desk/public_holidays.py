"""Write the program's own table of public holidays anew (a desk tool: needs `pip install holidays`).

One row is a holiday of a country, one column a year, and a cell its days: 12-25, or several. What the whole country
keeps, not its parts. A feast by the moon whose day was reckoned is called so. A day that has no usual Turkish name,
or one that takes sides, is a public holiday and no more.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parents[2]
COUNTRIES = ROOT / "twinning/cities/data/countries.csv"
TABLE = ROOT / "twinning/institutions/data/holidays.csv"
YEARS = range(2026, 2032)
HOME = "TR"
UNNAMED = ("Resmî tatil", "Public holiday")
# Turkish, English, and what the package calls it.
NAMES = [
    ("Yılbaşı", "New Year", "New Year's Day", "Day after New Year's Day", "New Year Holidays"),
    ("Yılbaşı arifesi", "New Year's Eve", "New Year's Eve"),
    (
        "Noel", "Christmas", "Christmas Day", "Christmas", "Boxing Day", "Second Day of Christmas",
        "Saint Stephen's Day", "Catholic Christmas Day", "Christmas Day (by new style)", "Day After Christmas",
        "Christmas Second Day", "Christmas and Epiphany",
    ),
    ("Noel arifesi", "Christmas Eve", "Christmas Eve"),
    (
        "Ortodoks Noeli", "Orthodox Christmas", "Orthodox Christmas Day", "Orthodox Christmas", "Coptic Christmas Day",
        "Christmas Day (by old style)", "Armenian Orthodox Christmas Day",
    ),
    ("Kutsal Perşembe", "Maundy Thursday", "Maundy Thursday"),
    ("Kutsal Cuma", "Good Friday", "Good Friday", "Orthodox Good Friday", "Catholic Good Friday"),
    ("Kutsal Cumartesi", "Holy Saturday", "Holy Saturday", "Orthodox Holy Saturday", "Easter Saturday"),
    (
        "Paskalya", "Easter", "Easter", "Easter Sunday", "Orthodox Easter", "Catholic Easter", "Orthodox Easter Sunday",
        "Catholic Easter Sunday", "Gregorian Easter Sunday", "Julian Easter Sunday", "Coptic Easter",
    ),
    (
        "Paskalya pazartesisi", "Easter Monday", "Easter Monday", "Catholic Easter Monday", "Orthodox Easter Monday",
    ),
    ("Hz. İsa’nın Göğe Yükselişi", "Ascension Day", "Ascension Day"),
    ("Pentekost", "Pentecost", "Pentecost", "Whit Sunday"),
    ("Pentekost pazartesisi", "Pentecost Monday", "Pentecost Monday", "Whit Monday"),
    ("Corpus Christi Yortusu", "Corpus Christi", "Corpus Christi"),
    ("Epifani", "Epiphany", "Epiphany"),
    (
        "Meryem Ana Yortusu", "Feast of Mary", "Assumption Day", "Immaculate Conception", "Assumption Of Mary Day",
        "Dormition of the Mother of God", "Feast of the Assumption", "Feast of the Immaculate Conception",
        "Glorifying Mother of God", "Feast of the Annunciation",
    ),
    ("Azizler Günü", "All Saints' Day", "All Saints' Day"),
    ("Ölüleri Anma Günü", "All Souls' Day", "All Souls' Day", "Day of Remembrance for the Dead"),
    ("Aziz Yusuf Günü", "Saint Joseph's Day", "Saint Joseph's Day", "Feast of Saint Joseph"),
    (
        "Aziz Petrus ve Pavlus Günü", "Saint Peter and Saint Paul's Day", "Saint Peter and Saint Paul's Day",
        "Feast of Saint Peter and Saint Paul",
    ),
    ("Vaftizci Yahya Günü", "Saint John the Baptist's Day", "Saint John the Baptist"),
    ("Aziz Kliment Günü", "Saint Clement's Day", "Saint Clement of Ohrid Day"),
    ("Aziz Andreas Günü", "Saint Andrew's Day", "Saint Andrew's Day"),
    ("Aziz Patrik Günü", "Saint Patrick's Day", "Saint Patrick's Day"),
    ("Aziz Kiril ve Metodiy Günü", "Saints Cyril and Methodius Day", "Saints Cyril and Methodius Day"),
    ("Reform Günü", "Reformation Day", "Reformation Day"),
    ("Büyük Perhiz pazartesisi", "Green Monday", "Green Monday"),
    ("Karnaval", "Carnival", "Carnival", "Carnival Monday", "Carnival Tuesday", "Carnival Day"),
    (
        "Ramazan Bayramı", "Eid al-Fitr", "Eid al-Fitr", "Eid al-Fitr Holiday", "Eid al-Fitr Second Day",
        "Eid al-Fitr (Second Day)", "Eid al-Fitr (additional holiday)",
    ),
    ("Kurban Bayramı", "Eid al-Adha", "Eid al-Adha", "Eid al-Adha Holiday", "Day after Eid al-Adha"),
    ("Arefe günü", "Day of Arafah", "Day of Arafah"),
    ("Ramazanın ilk günü", "First Day of Ramadan", "First Day of Ramadan"),
    (
        "Mevlit", "Prophet's Birthday", "Prophet's Birthday", "Prophet Muhammad's Birthday",
        "Day after Prophet's Birthday", "Birthday of Muhammad and Imam Ja'far al-Sadiq",
    ),
    ("Miraç", "Isra and Mi'raj", "Isra' and Mi'raj"),
    ("Kadir Gecesi", "Night of Power", "Laylat al-Qadr", "Day after Night of Power"),
    ("Hicrî yılbaşı", "Islamic New Year", "Islamic New Year", "Islamic New Year Day"),
    ("Aşure Günü", "Ashura", "Ashura"),
    (
        "Nevruz", "Nowruz", "Nowruz", "Nowruz Day", "Nowruz Holiday", "International Nowruz Day", "Nooruz Holiday",
        "Spring Festival",
    ),
    ("Roş Aşana", "Rosh Hashanah", "Rosh Hashanah"),
    ("Yom Kipur", "Yom Kippur", "Yom Kippur"),
    ("Sukot", "Sukkot", "Sukkot", "Simchat Torah / Shemini Atzeret"),
    ("Pesah", "Pesach", "Pesach", "Seventh day of Pesach"),
    ("Şavuot", "Shavuot", "Shavuot"),
    (
        "İşçi Bayramı", "Labour Day", "Labor Day", "Labour Day", "May Day", "International Labor Day", "Workers' Day",
        "International Workers' Day", "Worker's Day", "International Worker's Day", "Holiday of Spring and Labor",
        "Labor Day and International Workers' Solidarity Day", "International Workers' Solidarity Day",
        "National Labor Day",
    ),
    (
        "Bağımsızlık Günü", "Independence Day", "Independence Day", "National Independence Day",
        "Republic of Moldova Independence Day", "Afghanistan Independence Day", "Independence Day Holiday",
        "Restoration of Independence Day", "Independence Restoration Day", "Flag and Independence Day",
        "Day of Restoration of Independence of Lithuania", "Republic of Latvia Proclamation Day",
        "Independence Day of the Republic of Belarus (Day of the Republic)", "Proclamation of Independence Day",
        "Independence and Unity Day",
    ),
    (
        "Devlet Günü", "Statehood Day", "Statehood Day", "State Foundation Day",
        "Day of the Establishment of the Slovak Republic",
        "Day of Restoration of the State of Lithuania", "Independent Czechoslovak State Day",
        "Independent Czech State Restoration Day", "Founding Day Holiday", "Founding Day",
    ),
    ("Cumhuriyet Günü", "Republic Day", "Republic Day"),
    (
        "Millî Gün", "National Day", "National Day", "National Day Holiday", "Qatar National Day", "National Holiday",
        "Russia Day", "Day of Portugal, Camões, and the Portuguese Communities", "Canada Day", "Australia Day",
    ),
    (
        "Anayasa Günü", "Constitution Day", "Constitution Day", "National Day of the Third of May",
        "Constitution and State Flag Day",
    ),
    ("Zafer Günü", "Victory Day", "Victory Day"),
    ("Birlik Günü", "Unity Day", "Unity Day", "German Unity Day", "National Unity Day", "Unification Day"),
    ("Birlik Günü", "Unity Day", "Unification of the Romanian Principalities Day"),
    ("Bayrak Günü", "Flag Day", "National Flag Day"),
    ("Kurtuluş Günü", "Liberation Day", "Liberation Day"),
    ("Ateşkes Günü", "Armistice Day", "Armistice Day"),
    ("Avrupa Günü", "Europe Day", "Europe Day"),
    ("Afrika Günü", "Africa Day", "Africa Day", "Africa Liberation Day"),
    ("Kadınlar Günü", "Women's Day", "International Women's Day", "Women's Day", "International Women's Rights Day"),
    ("Anneler Günü", "Mother's Day", "Mother's Day"),
    ("Babalar Günü", "Father's Day", "Father's Day"),
    ("Çocuk Bayramı", "Children's Day", "Children's Day", "International Children's Day", "National Children's Day"),
    ("Gençlik Günü", "Youth Day", "Youth Day", "National Youth Day"),
    ("Öğretmenler Günü", "Teachers' Day", "Teachers and Instructors Day"),
    ("Anma Günü", "Remembrance Day", "Remembrance Day", "Memorial Day", "Day of Memory and Honor"),
    ("Silahlı Kuvvetler Günü", "Armed Forces Day", "Armed Forces Day", "Army Day"),
    ("Kral Günü", "King's Day", "King's Day", "King's Birthday"),
    ("Yaz Dönümü", "Midsummer", "Midsummer Day", "Day of Dew and Saint John"),
    ("Yaz Dönümü arifesi", "Midsummer Eve", "Midsummer Eve"),
    ("Yaz Günü", "Summer Day", "Summer Day"),
    (
        "Banka tatili", "Bank holiday", "Spring Bank Holiday", "Summer Bank Holiday", "Late Summer Bank Holiday",
        "May Bank Holiday", "June Bank Holiday", "August Bank Holiday", "October Bank Holiday",
    ),
    ("Şükran Günü", "Thanksgiving Day", "Thanksgiving Day"),
    (
        "Bulgar Eğitim ve Kültür Günü", "Day of Bulgarian Education and Culture",
        "Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture",
    ),
    ("Aziz Yorgi Günü", "Saint George's Day", "Saint George's Day", "Saint George's Day, Day of the Bulgarian Army"),
    ("Dil Günü", "Language Day", "National Language Day", "Alphabet Day"),
    (
        "Dünya Azerbaycanlıları Dayanışma Günü", "World Azerbaijanis' Solidarity Day",
        "International Azerbaijanis Solidarity Day",
    ),
    ("Ulusal Kurtuluş Günü", "National Salvation Day", "National Liberation Day"),
    ("Kazakistan Halkının Birliği Günü", "Kazakhstan People's Unity Day", "Kazakhstan's People Solidarity Holiday"),
    ("Başkent Günü", "Capital Day", "Capital Day"),
    ("Vatan Savunucuları Günü", "Defender of the Fatherland Day", "Defender of the Fatherland Day"),
    (
        "Ay yılının başı", "Lunar New Year", "Lunar New Year", "Chinese New Year", "Chinese New Year (Spring Festival)",
        "Chinese New Year's Eve", "Korean New Year", "The day preceding Korean New Year",
        "The second day of Korean New Year", "Lunar New Year's Eve", "Second Day of Lunar New Year",
        "Third Day of Lunar New Year", "Fourth Day of Lunar New Year", "Fifth Day of Lunar New Year",
        "29 of Lunar New Year", "Chinese New Year (Second Day)", "The second day of Chinese New Year",
        "The third day of Chinese New Year",
    ),
    (
        "Güz ortası bayramı", "Mid-Autumn Festival", "Mid-Autumn Festival", "Chuseok", "The day preceding Chuseok",
        "The second day of Chuseok",
    ),
    ("Ata mezarları günü", "Tomb-Sweeping Day", "Tomb-Sweeping Day"),
    ("Ejder teknesi bayramı", "Dragon Boat Festival", "Dragon Boat Festival"),
    ("Diwali", "Diwali", "Diwali"),
]  # fmt: skip
KNOWN = {theirs: (turkish, english) for turkish, english, *names in NAMES for theirs in names}
# One name, another day: what a country calls its own by a word that means something else here, or would take sides.
NATIONAL, PLAIN = ("Millî Gün", "National Day"), UNNAMED
OTHERWISE = {
    ("BG", "Liberation Day"): NATIONAL,
    ("GR", "Independence Day"): NATIONAL,
    ("AZ", "Martyrs' Day"): ("Şehitleri Anma Günü", "Remembrance of the Martyrs"),
    ("EG", "Spring Festival"): ("Şemmünnesim", "Sham el-Nessim"),
    ("AF", "Liberation Day"): PLAIN,
    ("AF", "Victory Day"): PLAIN,
    ("SY", "Liberation Day"): PLAIN,
    ("IL", "Independence Day"): PLAIN,
    ("AM", "Remembrance Day"): PLAIN,
}
# The package knows no Northern Cyprus: its fixed days are few, and the feasts by the moon are kept as here.
NORTH = "XN"
NORTHERN = {
    "01-01": ("Yılbaşı", "New Year"),
    "04-23": ("Ulusal Egemenlik ve Çocuk Bayramı", "National Sovereignty and Children's Day"),
    "05-01": ("İşçi ve Bahar Bayramı", "Labour and Spring Day"),
    "05-19": ("Atatürk’ü Anma, Gençlik ve Spor Bayramı", "Commemoration of Atatürk, Youth and Sports Day"),
    "07-20": ("Barış ve Özgürlük Bayramı", "Peace and Freedom Day"),
    "08-01": ("Toplumsal Direniş Bayramı", "Communal Resistance Day"),
    "08-30": ("Zafer Bayramı", "Victory Day"),
    "10-29": ("Cumhuriyet Bayramı", "Republic Day"),
    "11-15": ("KKTC Cumhuriyet Bayramı", "Republic Day of the TRNC"),
}
BY_THE_MOON = ("Ramazan Bayramı", "Kurban Bayramı")
STANDS_IN = re.compile(
    r"^(?:Day off for |Alternative holiday for )(.*)$|^(.*?)(?: \((?:observed|in lieu|substitute day)\))$"
)


def named(country: str, words: str, on: date) -> tuple[str, str]:
    """A holiday's Turkish and English name, with what is to be known of its day."""
    plain = re.sub(r"\(observed, estimated\)", "(observed)", words).removesuffix(" (estimated)")
    is_reckoned = "estimated" in words
    instead = STANDS_IN.match(plain)
    plain = (instead[1] or instead[2]) if instead else plain
    turkish, english = OTHERWISE.get((country, plain)) or KNOWN.get(plain, UNNAMED)
    if turkish == "Noel" and on.month == 1 and on.day < 8:
        turkish, english = "Ortodoks Noeli", "Orthodox Christmas"
    if (turkish, english) == UNNAMED:
        return UNNAMED
    if instead:
        turkish, english = f"{turkish} tatili", f"{english} (observed)"
    return (f"{turkish} (tahminî)", f"{english} (estimated)") if is_reckoned else (turkish, english)


def home_days() -> Iterator[tuple[date, str, str]]:
    """Our own by their full names, with the afternoons before the feasts."""
    wanted = {"years": YEARS, "categories": ("public", "half_day")}
    turkish, english = (holidays.country_holidays(HOME, language=code, **wanted) for code in ("tr", "en_US"))
    for on, names in turkish.items():
        yield from (
            (on, tr.replace("(saat 13.00'ten)", "(13.00’ten sonra)").replace("'", "’"), en)
            for tr, en in zip(names.split("; "), english[on].split("; "), strict=True)
        )


def northern_days() -> Iterator[tuple[date, str, str]]:
    for day, names in NORTHERN.items():
        yield from ((date.fromisoformat(f"{year}-{day}"), *names) for year in YEARS)
    yield from (row for row in home_days() if row[1].startswith(BY_THE_MOON))


def days_of(country: str) -> Iterator[tuple[date, str, str]]:
    """What a country keeps as a whole."""
    if country in (HOME, NORTH):
        yield from home_days() if country == HOME else northern_days()
        return
    spoken = "en_US" if "en_US" in holidays.country_holidays(country).supported_languages else None
    for on, names in holidays.country_holidays(country, years=YEARS, language=spoken).items():
        found = {named(country, name, on) for name in names.split("; ")}
        yield from ((on, *pair) for pair in (found - {UNNAMED} or found))


def rows() -> Iterator[list[str]]:
    known = {NORTH, *holidays.list_supported_countries()}
    with COUNTRIES.open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file) if row["code"] in known]
    for country in codes:
        days: dict[tuple[str, str], dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for on, turkish, english in sorted(days_of(country)):
            days[turkish, english][on.year].append(f"{on:%m-%d}")
        for (turkish, english), by_year in days.items():
            yield [country, turkish, english, *(" ".join(by_year[year]) for year in YEARS)]


def main() -> int:
    with TABLE.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["country", "name_tr", "name_en", *YEARS])
        writer.writerows(sorted(rows()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
