"""The line of life: what is filled, what is hollow, what joins, and what is named at the right."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import a_twinning
from twinning.relations.days import whole_lives
from twinning.relations.life import CLOSE, life_of, small_life
from twinning.relations.steps import DayMark

TODAY = date(2026, 11, 25)
OPENED = date(2025, 3, 2)


def mark(day, lane="contact", label="Temas", is_past=True):
    return DayMark(day, None, label, lane, None, is_past)


def test_past_is_filled_and_future_hollow():
    life = life_of(OPENED, None, [mark(date(2026, 1, 5)), mark(date(2027, 6, 1), is_past=False)], TODAY)
    assert [glyph.is_past for glyph in life.glyphs] == [True, False]


def test_planned_day_that_passed_undone_stays_hollow():
    life = life_of(OPENED, None, [mark(date(2026, 1, 5), "activity", is_past=False)], TODAY)
    assert [glyph.is_past for glyph in life.glyphs] == [False]
    assert life.coming == []


def test_close_marks_join_with_a_count():
    days = [date(2026, 1, 5), date(2026, 1, 9), date(2026, 8, 1)]
    life = life_of(OPENED, None, [mark(day) for day in days], TODAY)
    assert [glyph.count for glyph in life.glyphs] == [2, 1]
    assert "05.01.2026 Temas; 09.01.2026 Temas" in life.glyphs[0].label


@pytest.mark.parametrize("days", [3, 40, 400])
def test_marks_of_one_lane_never_touch(days):
    marks = [mark(OPENED + timedelta(days=n * days)) for n in range(600 // days)]
    life = life_of(OPENED, None, marks, TODAY)
    places = [float(glyph.x.rstrip("%")) for glyph in life.glyphs]
    assert all(after - before > CLOSE / 2 for before, after in pairwise(places))


def test_steps_are_bars_until_today():
    steps = [mark(date(2025, 6, 1), "step", "Amaç kesinleşti"), mark(date(2026, 12, 7), "step", "Karar", False)]
    life = life_of(OPENED, None, steps, TODAY)
    assert [bar.state for bar in life.bars] == ["done", "current", "coming"]


def test_ended_file_has_no_current_bar():
    life = life_of(OPENED, date(2026, 1, 1), [mark(date(2026, 1, 1), "step")], TODAY)
    assert [bar.state for bar in life.bars] == ["done"]


def test_coming_days_are_named_near_by_day_and_far_by_month():
    days = [date(2026, 12, 7), date(2027, 6, 1)]
    life = life_of(OPENED, None, [mark(day, "activity", "Sergi", False) for day in days], TODAY)
    assert [coming.when for coming in life.coming] == ["7\u00a0Aralık", "Haziran 2027"]


def test_all_places_lie_on_the_sheet():
    marks = [mark(date(1998, 1, 1)), mark(date(2040, 1, 1), "evaluation", is_past=False)]
    life = life_of(OPENED, None, marks, TODAY)
    places = [float(x.rstrip("%")) for x in [life.today_x, *(glyph.x for glyph in life.glyphs)]]
    assert all(0 <= place <= 100 for place in places)
    assert len(life.years) <= 9


def test_small_line_tells_the_sleep():
    life = small_life(OPENED, [mark(date(2025, 9, 1)), mark(date(2027, 1, 1))], TODAY)
    assert len(life.glyphs) == 1
    assert life.bars[0].state == "asleep"


def test_lives_of_many_files_in_constant_queries(town, officer, django_assert_num_queries):
    files = [a_twinning(town, officer, title=title) for title in ("bir", "iki", "üç")]
    with CaptureQueriesContext(connection) as asked:
        whole_lives(files[:1])
    with django_assert_num_queries(len(asked)):
        whole_lives(files)


def test_file_page_draws_the_line(client, twinning, officer):
    client.force_login(officer)
    page = client.get(f"/twinnings/{twinning.pk}/").content.decode()
    assert "Dosyanın seyri" in page
    assert "Liste olarak gör" in page


def test_a_telephone_leaves_out_years_that_stand_too_close():
    life = life_of(date(2020, 1, 5), None, [], TODAY)
    shown = [float(x.rstrip("%")) for x, label, is_crowded in life.years if label and not is_crowded]
    assert len(life.years) > len(shown) > 1
    assert all(after - before >= 17 for before, after in pairwise(shown))
