"""What the parts' page shows: each part with made-up content in each of its states."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.cities.map import Town, map_of
from twinning.language.differences import pieces
from twinning.relations.life import life_of
from twinning.relations.steps import DayMark

from .forms import FilterForm, SampleScore

DAY = date(2026, 12, 7)
ROAD = ("done", "done", "current", "todo", "locked", "locked", "skipped")


@dataclass(frozen=True)
class Said:
    """A message after a press."""

    level_tag: str
    text: Any
    extra_tags: str = ""

    def __str__(self) -> str:
        return str(self.text)


@dataclass(frozen=True)
class Shape:
    """A candidate as a plot knows it."""

    name: str
    shape: str

    def __str__(self) -> str:
        return self.name


@dataclass
class SampleBox:
    """The next act as a page would hand it over."""

    missing: list[Any]
    blocking: list[Any]
    is_open: bool
    locked: Any = field(default_factory=lambda: _("2 eksik tamamlanınca açılır."))
    step: Any = field(default_factory=lambda: SimpleNamespace(number=3, title=_("Protokol")))
    standing: Any = None

    def __post_init__(self) -> None:
        link = SimpleNamespace(url="#next")
        self.standing = SimpleNamespace(
            line=_("4. sürüm incelemede"),
            holder=SimpleNamespace(label=_("Sizde")),
            since=timezone.localdate() - timedelta(days=8),
            due_on=timezone.localdate(),
            next=SimpleNamespace(label=_("Meclise sun"), link=link),
            after=[],
        )


def samples() -> dict[str, Any]:
    return {
        "tones": TONES, "lines": LINES, "cells": cells(), "road": road(), "missing": reasons(),
        "locked_box": SampleBox(reasons(), reasons()[:2], False), "ready_list": [_("Amaç, alanlar ve süre maddeleri")],
        "facts": [(_("Açılış"), "02.03.2026"), (_("Temalar"), _("kültürel miras, yerel ekonomik kalkınma"))],
        "blocks": ["done", "done", "current", "begun", "todo", "todo"], "blocks_in_words": _("3. adım: Protokol"),
        "filter": FilterForm(), "said": SAID, "articles": articles(), "languages": LANGUAGES, "history": history(),
        "page": PAGE, "map": map_of(HOME, TOWNS), "life": life(), "keys": keys(), "plot": plot(),
        "year": year(), "bullet": SimpleNamespace(actual=58, target=80, before=40),
        "scale": SimpleNamespace(ours=88, theirs=50), "points": [point(5, 4), point(3, 3), point()], "counts": COUNTS,
        "difference": pieces(*TWO_VERSIONS), "comments": comments(),
        "chips": [(_("Yürürlükte"), "?status=in_force"), (_("Atıl"), "?status=dormant")],
    }  # fmt: skip


TONES = [
    ("in_force", _("Yürürlükte")), ("waiting", _("Resmî süreçte")), ("act", _("Protokol hazırlanıyor")),
    ("progress", _("Sürüyor")), ("late", _("Süresi geçti")), ("dormant", _("Atıl")), ("ink", _("Sonlandırıldı")),
]  # fmt: skip
COUNTS = [
    SimpleNamespace(count=6, status="in_force", tone="in_force", label=_("Yürürlükte")),
    SimpleNamespace(count=3, status="official", tone="waiting", label=_("Resmî süreçte")),
]
HOME = Town("Çınarova", 40.1, 29.3)
TOWNS = [
    Town("Plovdiv", 42.15, 24.75, "way"), Town("Tiran", 41.33, 19.82, "full"), Town("Tartu", 58.38, 26.72, "way"),
    Town("Vác", 47.78, 19.13, "dorm"), Town("Oş", 40.53, 72.8, "full"),
]  # fmt: skip
LINES = [("full", "Plovdiv"), ("way", "Mostar"), ("dorm", "Vác"), ("broken", "Batum"), ("way", "")]
PAGE = SimpleNamespace(count_label="1.000+", next_url="#table", first_url="#table")
SAID = [
    Said("success", _("Karar kaydedildi. Sırada gönderim var, son gün 14.12.2026.")),
    Said("success", _("Danışma silindi."), "0"),
    Said("error", _("Kararı az önce başkası kaydetti. Kaydı açın.")),
]
LANGUAGES = [
    SimpleNamespace(tag="tr", direction="ltr", own_name="Türkçe", possessed="Türkçesi"),
    SimpleNamespace(tag="bg", direction="ltr", own_name="Български", possessed="Bulgarcası"),
]


TWO_VERSIONS = ("Protokol üç yıl yürürlükte kalır.", "Protokol beş yıl yürürlükte kalır; süre bir kez uzar.")


def comments() -> list[dict[str, Any]]:
    """One that hangs on words of the text and is open, one that was answered."""
    return [
        {"who": _("Hukuk İşleri Müdürlüğü"), "said_on": _("Madde 8 · 19.11.2026"), "quote": _("beş yıl"),
         "text": _("Süre, programın süresiyle aynı olsun."), "acts": [(_("Yanıtla"), "#article")]},
        {"who": _("Dış İlişkiler Komisyonu üyesi"), "said_on": _("Madde 4 · 20.11.2026"),
         "text": _("Gençlik ve eğitim son sırada kalmasın."), "answer": _("Üçüncü sıraya alındı: (c) bendi.")},
    ]  # fmt: skip


def cells() -> list[Any]:
    titles = (_("Amaç"), _("Ortak"), _("Protokol"), _("Program"), _("Değerlendirme"), _("Sonlandırma"))
    states = ("done", "done", "current", "begun", "todo", "todo")
    said = (
        _("Kesinleşti · 14.04.2026"),
        _("Seçildi · 22.09.2026"),
        _("4. sürüm incelemede"),
        _("Taslakta 5 faaliyet"),
        "",
        "",
    )
    return [
        SimpleNamespace(number=number, title=title, state=state, line1=line, line2="", url="#cells")
        for number, (title, state, line) in enumerate(zip(titles, states, said, strict=True), 1)
    ]


def road() -> list[Any]:
    titles = (
        _("Taslak"), _("İnceleme"), _("Meclis"), _("Kaymakamlık"), _("Bakanlık izni"), _("İmza"), _("Yürürlük"),
    )  # fmt: skip
    return [
        SimpleNamespace(title=title, state=state, line1="07.12.2026" if state == "done" else "", line2="")
        for title, state in zip(titles, ROAD, strict=True)
    ]


def reasons() -> list[Any]:
    link = SimpleNamespace(url="#missing")
    return [
        SimpleNamespace(text=_("3 görüş yanıtlanmadı."), link=link, label=_("Yanıtla"), blocks=True, is_ready=False),
        SimpleNamespace(
            text=_("İngilizcede 2 madde boş: 7, 10."), link=link, label=_("Yaz"), blocks=True, is_ready=False
        ),
        SimpleNamespace(text=_("Toplantı günü yazılmadı."), link=None, label="", blocks=False, is_ready=False),
        SimpleNamespace(text=_("Beklenen yararlar"), link=None, label="", blocks=True, is_ready=True),
    ]


def articles() -> list[Any]:
    texts = (("Süre", "Protokol beş yıl yürürlükte kalır."), ("Срок", "Протоколът остава в сила пет години."))
    columns = [
        SimpleNamespace(language=language, title=f"{title}", text=text, is_blank=False, is_stale=language.tag == "bg")
        for language, (title, text) in zip(LANGUAGES, texts, strict=True)
    ]
    empty = SimpleNamespace(language=LANGUAGES[1], title="", text="", is_blank=True, is_stale=False)
    return [
        SimpleNamespace(clause=SimpleNamespace(pk=7), number=7, columns=columns),
        SimpleNamespace(clause=SimpleNamespace(pk=8), number=8, columns=[columns[0], empty]),
    ]


def life() -> Any:
    """A file two years old with one day to come."""
    days = ((2025, 3, "contact"), (2025, 9, "paper"), (2026, 2, "step"), (2026, 6, "activity"), (2027, 2, "evaluation"))
    marks = [
        DayMark(date(year, month, 10), None, str(_("Örnek gün")), lane, None, year < 2027) for year, month, lane in days
    ]
    return life_of(date(2025, 1, 15), None, marks, date(2026, 12, 7))


def keys() -> list[Any]:
    forms = (
        SampleScore({"feature": "Korunmuş eski kent dokusu", "points": "4"}),
        SampleScore({"points": ""}, prefix="none"),
    )
    return [
        SimpleNamespace(feature=form["feature"], points=form["points"], is_missing=not number)
        for number, form in enumerate(forms)
    ]


def year() -> list[Any]:
    """Activities led by us, by the partner and by both, as bars in their year."""
    leads = (("ours", "planned", 8), ("partner", "under_way", 30), ("together", "done", 55))
    return [
        SimpleNamespace(
            activity=SimpleNamespace(lead=lead, state=state),
            bar=SimpleNamespace(x=f"{start}%", w="32%", is_narrow=False),
            agreed_bar=None, days="10.03.2027-12.05.2027", label=_("Çarşı haftası"),
        )
        for lead, state, start in leads
    ]  # fmt: skip


def plot() -> Any:
    """One criterion and two candidates on the scale from 0 to 5."""
    candidates = [Shape("Plovdiv", "circle"), Shape("Larissa", "square")]
    dots = [
        SimpleNamespace(x=x, y=11, candidate=candidate) for x, candidate in zip(("80%", "60%"), candidates, strict=True)
    ]
    strip = SimpleNamespace(name=_("Tarihî çevre"), height=22, low="60%", high="80%", dots=dots)
    scale = [f"{point * 20}%" for point in range(6)]
    return SimpleNamespace(strips=[strip], scale=scale, comparison=SimpleNamespace(candidates=candidates))


def history() -> list[Any]:
    changes = [SimpleNamespace(row=_("Protokol"), field=_("Süre"), pieces=pieces("3", "5"))]
    shared = {"at": timezone.now(), "by": _("Dış İlişkiler Uzmanı"), "subject": "Plovdiv"}
    return [
        SimpleNamespace(label=_("Amaç kesinleşti"), reason="", changes=[], **shared),
        SimpleNamespace(label=_("Süre düzeltildi"), reason=_("Meclisin isteği"), changes=changes, **shared),
    ]


def point(*points: int) -> Any:
    mean = sum(points) / len(points) if points else None
    five = ["full" if mean and block <= round(mean) else "" for block in range(1, 6)]
    return SimpleNamespace(
        is_missing=not points, mean=mean, points=points, five=five, spread=points and max(points) - min(points),
        lowest=min(points, default=None), highest=max(points, default=None),
    )  # fmt: skip
