"""Turkish case endings on names, numbers and dates: pure, and the only place that knows the rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum

from django.utils.translation import get_language

from .casing import APOSTROPHE, lower_tr, upper_tr

VOWELS = "aeıioöuü"
HARD = "fhkpsştçxq"
TURKISH = set("abcçdefgğhıijklmnoöprsştuüvyzxqw")
LETTER_FOLDS = str.maketrans({"ő": "ö", "ø": "ö", "ű": "ü", "ä": "e", "ə": "e", "æ": "e", "đ": "d", "ł": "l", "ß": "s"})
UNITS = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
POWERS = ("yüz", "bin", "bin", "bin", "milyon", "milyon", "milyon", "milyar", "milyar", "milyar")
BODIES = (
    "belediyesi", "bakanlığı", "müdürlüğü", "meclisi", "birliği", "odası", "derneği", "başkanlığı", "kaymakamlığı",
    "valiliği", "encümeni", "komisyonu", "konseyi", "vakfı", "kurumu", "dairesi", "konsolosluğu", "büyükelçiliği",
)  # fmt: skip

# The verbs that buttons end with; a label that ends otherwise is a noun.
STEMS = frozenset({
    "aç", "al", "at", "bağla", "başla", "bırak", "canlandır", "çıkar", "değiştir", "durdur", "düzelt", "ekle",
    "ertele", "et", "gir", "gönder", "hazırla", "indir", "kapat", "kaydet", "kesinleştir", "koy", "kur", "öner",
    "sakla", "seç", "sun", "sürdür", "taşı", "vazgeç", "ver", "yaz",
})  # fmt: skip
MINE = re.compile(r"(l[ae]r[ıi])m([ıi])\b")


class Case(Enum):
    """A case ending, and its form after a possessive compound: A and I follow the vowel, D the consonant."""

    LOCATIVE = ("DA", "nDA")
    ABLATIVE = ("DAn", "nDAn")
    DATIVE = ("(y)A", "nA")
    GENITIVE = ("(n)In", "nIn")
    ACCUSATIVE = ("(y)I", "nI")
    SHARE = ("(s)I", "nI")


class Kind(Enum):
    """What is named: a body takes no apostrophe, everything else does."""

    PLACE = "place"
    BODY = "body"
    WORD = "word"


def suffixed(
    name: str, case: Case, *, kind: Kind = Kind.PLACE, reading: str = "", is_compound: bool | None = None
) -> str:
    """The name with its ending: Plovdiv’den, Bosna-Hersek’ten, Dışişleri Bakanlığına.

    `reading` says how a foreign name is read (Bordeaux: bordo). `is_compound` marks a possessive compound
    (Kuzey Kıbrıs Türk Cumhuriyeti’nden); for bodies the last word tells.
    """
    sound = reading or _sound(name)
    if kind is Kind.BODY:
        compound = lower_tr(name).endswith(BODIES) if is_compound is None else is_compound
    else:
        compound = bool(is_compound)
    mark = APOSTROPHE if kind is Kind.PLACE else ""
    return f"{name}{mark}{ending(sound, case, compound=compound)}"


def ending(sound: str, case: Case, *, compound: bool = False) -> str:
    """The ending alone, as it follows these sounds."""
    sound = _plain(sound)
    vowel = next((letter for letter in reversed(sound) if letter in VOWELS), None)
    if vowel is None:
        # An abbreviation is read by its letters, and a consonant's name ends in e: KKTC’den.
        sound = vowel = "e"
    shape = case.value[1] if compound else case.value[0]
    if shape.startswith("("):
        shape = (shape[1] if sound[-1] in VOWELS else "") + shape[3:]
    return _harmony(shape, vowel, sound[-1])


def did(words: str) -> str:
    """A button's words told of somebody: Kararı kaydet -> Kararı kaydetti; words without such a verb stay."""
    verb = lower_tr(words.split(" ")[-1])
    if verb not in STEMS:
        return words
    vowel = next(letter for letter in reversed(verb) if letter in VOWELS)
    return MINE.sub(r"\1n\2", words) + _harmony("DI", vowel, verb[-1])


def _harmony(shape: str, vowel: str, last: str) -> str:
    said = ""
    for letter in shape:
        if letter == "A":
            letter = "a" if vowel in "aıou" else "e"
            vowel = letter
        elif letter == "I":
            letter = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}[vowel]
            vowel = letter
        elif letter == "D":
            letter = "t" if (said[-1:] or last) in HARD and not said else "d"
        said += letter
    return said


def _sound(name: str) -> str:
    """The last word in small letters; a bracket after the name does not count."""
    bare = name.split(" (")[0]
    return bare.replace("-", " ").split(" ")[-1]


def _plain(sound: str) -> str:
    small = lower_tr(sound).translate(LETTER_FOLDS)
    kept = []
    for letter in small:
        if letter not in TURKISH:
            letter = unicodedata.normalize("NFD", letter)[0]
        kept.append(letter)
    return "".join(letter for letter in kept if letter.isalpha())


def number_sound(number: str | int) -> str:
    """How a number ends when it is read: 2026 -> altı, 40 -> kırk, 86.000 -> bin, 12,5 -> beş."""
    text = str(number).replace(".", "").removesuffix(",00")
    if "," in text:
        text = text.split(",")[1].lstrip("0") or "0"
    digits = "".join(sign for sign in text if sign.isdigit()) or "0"
    bare = digits.rstrip("0")
    zeros = len(digits) - len(bare)
    if not bare:
        return UNITS[0]
    if zeros == 0:
        return UNITS[int(bare[-1])]
    if zeros == 1:
        return TENS[int(bare[-1])]
    return POWERS[zeros - 2]


def numbered(number: str | int, case: Case) -> str:
    """31.10.2026’da, %18’i, 14.05’te: the number as it is written, the ending as it is read."""
    return f"{number}{APOSTROPHE}{ending(_number_reading(str(number)), case)}"


def counted(number: str | int, case: Case) -> str:
    """The number in a sentence of the page's language: 27’si, in English 27."""
    return numbered(number, case) if get_language() == "tr" else str(number)


def _number_reading(text: str) -> str:
    if text.count(".") == 2 and len(text) == 10:
        return number_sound(text[-4:])
    if len(text) == 5 and text[2] in ".:":
        hour, minutes = text[:2], text[3:]
        return number_sound(int(hour)) if minutes == "00" else number_sound(int(minutes))
    return number_sound(text.lstrip("%"))


def ordinal(number: int) -> str:
    """23’üncü, 6’ncı, 12’nci: for papers (the interface writes 12. madde)."""
    sound = number_sound(number)
    last = _plain(sound)[-1]
    vowel = next(letter for letter in reversed(_plain(sound)) if letter in VOWELS)
    shape = "ncI" if last in VOWELS else "IncI"
    return f"{number}{APOSTROPHE}{_harmony(shape, vowel, last)}"


def listed(names: Sequence[str], case: Case | None = None, *, join: str = "ve", last: str = "") -> str | None:
    """Almanya, Bosna-Hersek veya Kuzey Makedonya’dan: no comma before the joining word, the ending on the last only.

    `last` is the last name already suffixed, when it needs a reading. An empty list gives None: drop the phrase.
    """
    if not names:
        return None
    closing = last or (suffixed(names[-1], case) if case else names[-1])
    if len(names) == 1:
        return closing
    return f"{', '.join(names[:-1])} {join} {closing}"


def addressee(body: str) -> str:
    """Çevre … Bakanlığı -> ÇEVRE … BAKANLIĞINA: the ending first, then Turkish capitals (L7)."""
    return upper_tr(suffixed(body, Case.DATIVE, kind=Kind.BODY))
