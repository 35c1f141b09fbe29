"""Syllables, paragraphs, and what a paper is called."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinning.papers.naming import file_name, foot_of
from twinning.papers.setting import SOFT_HYPHEN, Block, blocks_of, hyphenated

FILE = SimpleNamespace(year=2026, number=14, reference="2026/014")


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("belediye", "bele-diye"),
        ("karşılaştırma", "kar-şı-laş-tırma"),
        ("İmzalanması", "İmza-lan-ması"),
        ("kent", "kent"),
        ("www.cinarova.bel.tr", "www.cinarova.bel.tr"),
        ("disiliskiler@cinarova.bel.tr", "disiliskiler@cinarova.bel.tr"),
    ],
)
def test_turkish_word_breaks_between_syllables(word, broken):
    assert hyphenated(word).replace(SOFT_HYPHEN, "-") == broken


@given(st.text())
def test_hyphens_change_no_letter(text):
    assert hyphenated(text).replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


def test_other_languages_are_left_to_their_dictionaries():
    assert hyphenated("cooperation", "en") == "cooperation"


def test_lettered_lines_are_items_and_others_paragraphs():
    text = "Alanlar:\n\na) kültür;\nb) spor.\n- müzik\n\nTaraflar ekleyebilir."
    items = (("a)", "kültür;"), ("b)", "spor."), ("–", "müzik"))
    assert blocks_of(text) == [Block("Alanlar:"), Block(items=items), Block("Taraflar ekleyebilir.")]


@given(st.text())
def test_any_text_becomes_blocks(text):
    assert all(block.text or block.items for block in blocks_of(text))


@pytest.mark.rule("K18")
def test_file_name_begins_with_the_number_of_the_file():
    assert file_name(FILE, "protokol") == "2026-014-protokol.pdf"


def test_foot_names_file_version_and_checksum_of_the_content():
    class Version(SimpleNamespace):
        __str__ = lambda self: "4. sürüm"  # noqa: E731

    version = Version(short_checksum="7f3a91c2d0e4")
    assert foot_of(FILE, version) == "Dosya 2026/014 · 4. sürüm · sağlama 7f3a91c2d0e4"
    assert foot_of(FILE) == "Dosya 2026/014"
