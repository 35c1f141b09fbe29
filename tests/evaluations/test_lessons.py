"""Lessons: light, and found again."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from evaluations import actions
from evaluations.models import ActivityLesson
from programs.models import Activity


@pytest.fixture
def work(in_force):
    return Activity.objects.get(twinning=in_force)


@pytest.mark.rule("S38")
def test_lesson_is_written_once_and_mended_later(work, officer):
    actions.write_lesson(work, well="Aile yanında konaklama.", by=officer)
    actions.write_lesson(work, well="Aile yanında konaklama.", badly="Duyuru geç çıktı.", by=officer)
    lesson = ActivityLesson.objects.get(activity=work)
    assert lesson.said == [("iyi giden", "Aile yanında konaklama."), ("kötü giden", "Duyuru geç çıktı.")]


@pytest.mark.rule("S5")
@pytest.mark.parametrize("words", ["konaklama", "KONAKLAMA", "gençlik kampı", "genclik", "plovdiv aile"])
def test_lesson_is_found_by_any_of_its_words(words, work, officer):
    actions.write_lesson(work, well="Aile yanında konaklama.", by=officer)
    assert [lesson.activity for lesson in ActivityLesson.objects.about(words)] == [work]


def test_lesson_is_not_found_by_other_words(work, officer):
    actions.write_lesson(work, well="Aile yanında konaklama.", by=officer)
    assert not ActivityLesson.objects.about("robot").exists()


def test_empty_lesson_is_refused(work, officer):
    with pytest.raises(ValidationError, match="Ders boş"):
        actions.write_lesson(work, well="", by=officer)


@pytest.mark.rule("S5", "S44")
def test_closing_report_carries_the_lessons(work, officer, in_force):
    from evaluations.step import EvaluationStep

    actions.write_lesson(work, well="Aile yanında konaklama.", by=officer)
    section = EvaluationStep().closing_section(in_force)
    assert ("Gençlik kampı: iyi giden", "Aile yanında konaklama.") in section["facts"]
