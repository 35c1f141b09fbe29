"""The map's arithmetic: the window, the names that do not meet, the inset, the distance."""

from itertools import combinations

import pytest

from twinning.cities import map as maps
from twinning.cities.map import Town, kilometres, map_of, window_around

HOME = Town("Çınarova", 40.1, 29.3)
NEAR = [Town("Larissa", 39.6, 22.4, "way"), Town("Plovdiv", 42.15, 24.75, "way"), Town("Tiran", 41.3, 19.8, "full")]
FAR = [Town("Tartu", 58.4, 26.7, "way"), Town("Türkistan", 43.3, 68.2, "full")]


EQUATOR = Town("", 0, 0)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(EQUATOR, Town("", 0, 90), 10010), (EQUATOR, Town("", 90, 0), 10010), (HOME, HOME, 0), (HOME, NEAR[0], 590)],
)
def test_distance_to_ten_kilometres(one, other, expected):
    assert kilometres(one, other) == expected


@pytest.mark.parametrize("towns", [NEAR, FAR, [*NEAR, *FAR], [Town("Auckland", -36.8, 174.7), Town("Lima", -12, -77)]])
def test_every_town_lies_inside_its_window(towns):
    window = window_around([HOME, *towns], (0, 0, 100, 100))
    for town in [HOME, *towns]:
        assert all(0 < part < 100 for part in window.percent(town))


@pytest.mark.parametrize(("towns", "sheet"), [(FAR, "near"), ([Town("Sendai", 38.3, 140.9)], "world")])
def test_finer_outline_serves_where_it_reaches(towns, sheet):
    assert map_of(HOME, towns).sheet == sheet


def test_near_towns_are_named_in_the_inset():
    view = map_of(HOME, [*NEAR, *FAR])
    assert {dot.town.name for dot in view.inset.dots} == {"Larissa", "Plovdiv"}
    assert {label.text for label in view.labels} == {"Çınarova", "Tiran", "Tartu", "Türkistan"}


@pytest.mark.parametrize("width", [maps.WIDTH, maps.NARROW])
def test_names_never_meet(width, monkeypatch):
    crowd = [Town(f"Kent {n}", 40 + n % 7 * 0.9, 20 + n % 11 * 0.8, "full") for n in range(40)]
    placed = []
    free_place = maps._free_place

    def watched(*args):
        found = free_place(*args)
        placed.extend([found[1]] if found else [])
        return found

    monkeypatch.setattr(maps, "_free_place", watched)
    window = window_around([HOME, *crowd], (0, 0, 100, 100))
    maps._labels(window, crowd, width, [], dots=crowd)
    assert placed
    assert not any(maps._meet(one, other) for one, other in combinations(placed, 2))
