"""What the parts' page shows: each part with made-up content in each of its states."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from twinning.cities.fields import CityInput
from twinning.language.fields import AmountField, LongTextField, ShortTextField, TurkishDateField, asked_with

DAY = date(2026, 12, 7)
ROAD = ("done", "done", "current", "todo", "locked", "locked", "skipped")


class SampleForm(forms.Form):
    """Every kind of field; sent with GET, so that errors can be tried without keeping anything."""

    number = ShortTextField(label=_("Karar sayısı"), max_length=40, help_text=_("Karar defterindeki sayı"))
    on = TurkishDateField(label=_("Karar tarihi"), help_text=_("Gün, ay, yıl. Örnek: 07.12.2026"))
    amount = AmountField(label=_("Tutar"), help_text=_("Böyle yazın: 2.500,75"))
    reason = LongTextField(label=_("Gerekçe"), required=False)
    path = forms.ChoiceField(
        label=_("Atıl ilişki"),
        choices=[("revive", _("Canlandır")), ("found", _("Başka türde yeniden kur")), ("end", _("Sonlandır"))],
        widget=forms.RadioSelect,
    )
    grounds = forms.MultipleChoiceField(
        label=_("Kısa ömürlü gerekçeler"),
        choices=[("person", _("Kişisel tanışıklık")), ("trend", _("Moda olan konu"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    duration = asked_with("grounds", ShortTextField(label=_("Süre"), required=False, max_length=100))
    kind = forms.ChoiceField(
        label=_("Tür"), choices=[("sister", _("Kardeş şehir")), ("protocol", _("İş birliği protokolü"))]
    )
    place = forms.CharField(label=_("Kent"), required=False, widget=CityInput)
    is_postponed = forms.BooleanField(label=_("Ertelenmiş toplantı"), required=False)
    scan = forms.FileField(label=_("Karar metni"), required=False, help_text=_("PDF, PNG veya JPEG; en çok 20 MB."))


class FilterForm(forms.Form):
    """Filters as a list would have them."""

    q = ShortTextField(label=_("Ara"), required=False, max_length=100)
    status = forms.ChoiceField(
        label=_("Durum"), required=False, choices=[("", _("hepsi")), ("in_force", _("Yürürlükte"))]
    )


@dataclass(frozen=True)
class Said:
    """A message after a press."""

    level_tag: str
    text: Any
    extra_tags: str = ""

    def __str__(self) -> str:
        return str(self.text)


@dataclass
class SampleBox:
    """The next act as a page would hand it over."""

    missing: list[Any]
    blocking: list[Any]
    is_open: bool
    step: Any = field(default_factory=lambda: SimpleNamespace(number=3, title=_("Protokol")))
    standing: Any = None

    def __post_init__(self) -> None:
        link = SimpleNamespace(url="#next")
        self.standing = SimpleNamespace(
            line=_("4. sürüm incelemede"),
            holder=SimpleNamespace(label=_("Sizde")),
            since=DAY,
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
        "pieces": PIECES, "page": PAGE, "points": [point(5, 4), point(3, 3), point()], "figures": FIGURES,
        "chips": [(_("Yürürlükte"), "?status=in_force"), (_("Atıl"), "?status=dormant")],
    }  # fmt: skip


TONES = [
    ("in_force", _("Yürürlükte")), ("waiting", _("Resmî süreçte")), ("act", _("Protokol hazırlanıyor")),
    ("progress", _("Sürüyor")), ("late", _("Süresi geçti")), ("dormant", _("Atıl")), ("ink", _("Sonlandırıldı")),
]  # fmt: skip
FIGURES = [(6, "in_force", _("Yürürlükte")), (3, "waiting", _("Resmî süreçte"))]
LINES = [("full", "Plovdiv"), ("way", "Mostar"), ("dorm", "Vác"), ("broken", "Batum"), ("way", "")]
PIECES = [("same", "Protokol "), ("out", "üç"), ("same", " "), ("in", "beş"), ("same", " yıl yürürlükte kalır.")]
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


def history() -> list[Any]:
    changes = [SimpleNamespace(row=_("Protokol"), field=_("Süre"), old="3", new="5")]
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
