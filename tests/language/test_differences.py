"""Two texts woven into one: nothing is lost, and what stayed stands aside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinning.language.differences import Fate, pieces

TEXTS = st.lists(st.sampled_from(["beş", "üç", "yıl", "protokol", "yürürlükte", "kalır.", "\n"])).map(" ".join)


def told(old, new, **how):
    return [(str(piece.fate), piece.text) for piece in pieces(old, new, **how)]


def text_of(found, *fates):
    return "".join(piece.text for piece in found if piece.fate in fates)


def test_changed_word_stands_between_the_words_that_stayed():
    assert told("Protokol üç yıl yürürlükte kalır.", "Protokol beş yıl yürürlükte kalır.") == [
        ("kept", "Protokol"), ("out", " üç"), ("in", " beş"), ("kept", " yıl yürürlükte kalır."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [("3", "5"), ("", "Gençlik kampı"), ("Tarihî çarşının onarımı için uzman değişimi", "Her yıl bir gençlik kampı")],
)
def test_short_or_unlike_texts_are_told_one_after_the_other(old, new):
    assert told(old, new) == [(fate, text) for fate, text in (("out", old), ("in", new)) if text]


def test_far_from_the_change_a_gap_is_left():
    old = " ".join(f"söz{n}" for n in range(60))
    new = old.replace("söz30", "kelime")
    assert [fate for fate, _text in told(old, new)] == ["gap", "kept", "out", "in", "kept", "gap"]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_difference(old, new):
    found = pieces(old, new, nearby=1000)
    assert text_of(found, Fate.KEPT, Fate.OUT) == old
    assert text_of(found, Fate.KEPT, Fate.IN) == new


def test_text_that_repeats_a_word_without_end_is_not_compared_word_by_word():
    old, new = (" ".join(f"a {letter}{n}" for n in range(200)) for letter in "xy")
    assert told(f"Amaç {old}", f"Amaç {new}") == [("out", f"Amaç {old}"), ("in", f"Amaç {new}")]


def test_what_both_texts_begin_and_end_with_stays_however_long_the_middle():
    same, old, new = "aynı " * 400, "a b " * 100, "a c " * 100
    found = told(f"{same}{old}son", f"{same}{new}son")
    assert [fate for fate, _text in found] == ["gap", "kept", "out", "in", "kept"]
