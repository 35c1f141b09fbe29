"""Takvim: whose each day is, once; a month by its address."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.browsing import questions
from tests.factories import a_twinning
from twinning.institutions.models import Holiday
from twinning.relations import calendar
from twinning.relations.models import Twinning
from twinning.relations.states import DayKind
from twinning.relations.steps import REGISTRY, DayMark, Link, Todo

NOW = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2026-12", "2026-12"), ("2027-1", "2027-01"), ("", "2026-11"), ("garbage", "2026-11"), ("2026-13", "2026-11"),
        ("9999999-1", "2026-11"), ("-1", "2026-11"), ("2026-12-01", "2026-11"), ("١٢-1", "2026-11"),
    ],
)  # fmt: skip
def test_month_of_an_address(text, key):
    assert calendar.month_of(text, NOW).key == key


def test_month_knows_its_weeks_and_neighbours():
    month = calendar.month_of("2026-12", NOW)
    assert (month.monday, month.sunday) == (date(2026, 11, 30), date(2027, 1, 3))
    assert (month.before.key, month.after.key) == ("2026-11", "2027-01")


def _row_kinds(officer, marks=(), todos=()):
    files = Twinning.objects.visible_to(officer)
    rows = calendar.rows_of(files, list(todos), list(marks), NOW - timedelta(days=9), NOW + timedelta(days=9), NOW)
    return [(row.on - NOW, row.kind, row.label) for row in rows]


def test_late_duty_and_own_duty_differ(twinning, officer):
    link = Link("relations:twinning", (twinning.pk,))
    todos = [Todo(twinning, "Gönderin", link, NOW + timedelta(days=n)) for n in (-2, 2)]
    kinds = [kind for _, kind, _ in _row_kinds(officer, todos=todos)]
    assert kinds == [DayKind.LATE, DayKind.YOURS]


@pytest.mark.parametrize(
    ("lane", "kind", "expected"),
    [
        ("activity", "", DayKind.ACTIVITY),
        ("step", "council", DayKind.LEGAL),
        ("step", "legal", DayKind.LEGAL),
        ("evaluation", "", DayKind.STEP),
    ],
)
def test_kind_of_a_day(twinning, officer, lane, kind, expected):
    mark = DayMark(NOW, twinning, "Gün", lane, None, False, kind)
    assert [found for _, found, _ in _row_kinds(officer, marks=[mark])] == [expected]


def test_own_duty_hides_the_same_day_of_the_same_file(twinning, officer):
    todo = Todo(twinning, "Kararı kaydedin", Link("relations:twinning", (twinning.pk,)), NOW)
    mark = DayMark(NOW, twinning, "Meclis toplantısı", "step", None, False, "council")
    assert [label for _, _, label in _row_kinds(officer, marks=[mark], todos=[todo])] == ["Kararı kaydedin"]


def test_paper_at_others_stands_on_its_last_day(twinning, officer):
    Twinning.objects.filter(pk=twinning.pk).update(holder="council", due_on=NOW, next_verb="purpose:fix_purpose")
    assert [(kind, label) for _, kind, label in _row_kinds(officer)] == [(DayKind.OTHERS, "Amacın kesinleşmesi")]


@pytest.mark.rule("K5")
def test_address_keeps_one_kind_of_days(client, twinning, officer, monkeypatch):
    day = timezone.localdate()
    marks = [DayMark(day, twinning, "Sergi", "activity"), DayMark(day, twinning, "Toplantı", "step", kind="council")]
    monkeypatch.setattr(REGISTRY[1], "dates", lambda first, last, ids: marks)
    client.force_login(officer)
    assert [row.label for row in client.get("/calendar/?show=activity").context["rows"]] == ["Sergi"]
    assert len(client.get("/calendar/?show=nonsense").context["rows"]) == 2


def test_holiday_is_striped(client, town, officer):
    Holiday.objects.create(municipality=town, on=date(2027, 1, 1), name="Yılbaşı")
    client.force_login(officer)
    page = client.get("/calendar/?month=2027-01").content.decode()
    assert '<p class="note">Yılbaşı</p>' in page
    assert page.count(" closed") == 1


def test_calendar_asks_the_same_number_of_questions(client, town, officer):
    client.force_login(officer)
    a_twinning(town, officer)
    client.get("/calendar/")
    before = questions(client, "/calendar/")
    a_twinning(town, officer, title="iki")
    a_twinning(town, officer, title="üç")
    assert questions(client, "/calendar/") == before
