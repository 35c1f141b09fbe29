"""Every colour on every ground that it stands on, light and dark: contrast computed, not judged."""

import re

import pytest

from bin.place import ROOT

TEXT, SHAPE = 4.5, 3.0
TOKENS = (ROOT / "static/css/tokens.css").read_text()
PAIR = re.compile(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)")
COLOURS = {name: {"light": light, "dark": dark} for name, light, dark in PAIR.findall(TOKENS)}
GROUNDS = ("page", "sheet")
MEANINGS = ("act", "progress", "in-force", "waiting", "late", "dormant")

WORDS = [
    *[(ink, ground) for ink in ("ink", "ink-soft") for ground in (*GROUNDS, "sunk")],
    *[(meaning, ground) for meaning in (*MEANINGS, "act-strong") for ground in GROUNDS],
    *[(meaning, f"{meaning}-tint") for meaning in MEANINGS],
    *[(ink, f"{meaning}-tint") for ink in ("ink", "ink-soft") for meaning in MEANINGS],
    *[("act", f"{meaning}-tint") for meaning in MEANINGS],
    *[("sheet", strong) for strong in ("act", "act-strong", "progress", "late")],
    ("ink-soft", "land"),
    ("ink", "land"),
    ("act", "sunk"),
]
SHAPES = [
    *[("edge", ground) for ground in GROUNDS],
    *[(f"candidate-{letter}", ground) for letter in "abcd" for ground in GROUNDS],
    *[(meaning, ground) for meaning in ("progress", "waiting", "dormant") for ground in ("sea", "land")],
]


def luminance(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.rule("K24")
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("over", "ground"), WORDS)
def test_words_are_readable(over, ground, look):
    assert contrast(COLOURS[over][look], COLOURS[ground][look]) >= TEXT


@pytest.mark.rule("K24")
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("over", "ground"), SHAPES)
def test_shapes_are_seen(over, ground, look):
    assert contrast(COLOURS[over][look], COLOURS[ground][look]) >= SHAPE


def test_known_contrast():
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
