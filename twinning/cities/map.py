"""Towns on a map: Mercator by hand, a window around what is to be seen, arcs, and labels that do not meet. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import asin, cos, hypot, log, pi, radians, sqrt, tan

UNIT = 20  # units of the outline to a degree, as bin/desk/outline.mjs draws it
WIDTH, HEIGHT, NARROW = 820, 456, 340
NEAR_SHEET = (-26.0, 5.0, 92.0, 72.0)
INSET = (40, 60)  # percent of the sheet
LETTER, LINE = 7.4, 17
# Where a name may stand beside its mark, the best place first.
PLACES = (
    (10, 5, "start"), (-10, 5, "end"), (0, -11, "middle"), (0, 21, "middle"),
    (8, -7, "start"), (-8, -7, "end"), (8, 17, "start"), (-8, 17, "end"),
)  # fmt: skip
EARTH = 6371


@dataclass(frozen=True)
class Town:
    """A place with the state of its relation: full, way or dorm; home has none."""

    name: str
    latitude: float
    longitude: float
    line: str = ""
    url: str = ""

    @property
    def point(self) -> tuple[float, float]:
        latitude = min(max(self.latitude, -80.0), 80.0)
        mercator = log(tan(pi / 4 + radians(latitude) / 2)) * 180 / pi
        return self.longitude * UNIT, -mercator * UNIT


@dataclass(frozen=True)
class Window:
    """A part of the map in the outline's units, and where it lies on the sheet in percent."""

    left: float
    top: float
    width: float
    height: float
    at: tuple[float, float, float, float] = (0, 0, 100, 100)

    @property
    def box(self) -> str:
        return f"{self.left:.0f} {self.top:.0f} {self.width:.0f} {self.height:.0f}"

    @property
    def corner(self) -> list[str]:
        """Left, top, width and height as the drawing writes them."""
        return self.box.split()

    @property
    def frame(self) -> dict[str, str]:
        return dict(zip(("x", "y", "width", "height"), (f"{value:g}%" for value in self.at), strict=True))

    def percent(self, town: Town) -> tuple[float, float]:
        x, y = town.point
        left, top, width, height = self.at
        return left + (x - self.left) / self.width * width, top + (y - self.top) / self.height * height


@dataclass(frozen=True)
class Dot:
    """A town's mark; x and y in percent of the sheet."""

    town: Town
    x: str
    y: str


@dataclass(frozen=True)
class Label:
    """A town's name beside its mark."""

    text: str
    x: str
    y: str
    dx: int
    dy: int
    anchor: str


@dataclass
class MapView:
    """What the template draws: the window, arcs, marks and names; the inset with the towns near home."""

    sheet: str
    window: Window
    home: Dot
    dots: list[Dot]
    arcs: list[tuple[str, str]]
    labels: list[Label] = field(default_factory=list)
    narrow_labels: list[Label] = field(default_factory=list)
    inset: MapView | None = None


def map_of(home: Town, towns: Sequence[Town]) -> MapView:
    """The map of a town and its partners, clipped to what is needed; towns near home are named in an inset."""
    window = window_around([home, *towns], (0, 0, 100, 100))
    close = [town for town in towns if _distance(window, home, town) < 12]
    inset = _inset(window, home, close, towns) if len(close) >= 2 else None
    named = [town for town in towns if not inset or town not in close]
    view = _view(window, home, towns)
    taken = [_rectangle(inset.window.at, WIDTH)] if inset else []
    view.labels = _labels(window, [home, *named], WIDTH, taken, dots=[home, *towns])
    view.narrow_labels = _labels(window, [home, *towns], NARROW, [], dots=[home, *towns])
    view.inset = inset
    return view


def window_around(towns: Sequence[Town], at: tuple[float, float, float, float], least: float = 12) -> Window:
    """The smallest part of the map that holds these towns with a margin, in the proportions of its place."""
    xs, ys = zip(*(town.point for town in towns), strict=True)
    ratio = (at[2] * WIDTH) / (at[3] * HEIGHT)
    width = max((max(xs) - min(xs)) * 1.3, (max(ys) - min(ys)) * 1.35 * ratio, least * UNIT)
    height = width / ratio
    left, top = (max(xs) + min(xs) - width) / 2, (max(ys) + min(ys) - height) / 2
    return Window(left, top, width, height, at)


def kilometres(one: Town, other: Town) -> int:
    """The distance of two towns as the crow flies, to ten kilometres."""
    a, b = radians(one.latitude), radians(other.latitude)
    step = (1 - cos(b - a)) / 2 + cos(a) * cos(b) * (1 - cos(radians(other.longitude - one.longitude))) / 2
    return round(2 * EARTH * asin(sqrt(step)) / 10) * 10


def _view(window: Window, home: Town, towns: Iterable[Town]) -> MapView:
    towns = list(towns)
    arcs = [(_arc(home, town), town.line) for town in towns]
    return MapView(_sheet(window), window, _dot(window, home), [_dot(window, town) for town in towns], arcs)


def _sheet(window: Window) -> str:
    """Which outline serves: the near one is finer, the world one reaches everywhere."""
    west, south, east, north = NEAR_SHEET
    left, bottom = Town("", south, west).point
    right, top = Town("", north, east).point
    inside = left <= window.left and window.left + window.width <= right
    return "near" if inside and top <= window.top and window.top + window.height <= bottom else "world"


def _inset(window: Window, home: Town, close: list[Town], towns: Sequence[Town]) -> MapView:
    """The near towns larger, in the corner that covers the fewest marks."""
    wide, high = INSET
    corners = [(99 - wide, 98 - high), (1, 98 - high), (99 - wide, 2), (1, 2)]

    def covered(corner: tuple[int, int]) -> int:
        points = [window.percent(town) for town in [home, *towns]]
        return sum(corner[0] <= x <= corner[0] + wide and corner[1] <= y <= corner[1] + high for x, y in points)

    x, y = min(corners, key=covered)
    own = window_around([home, *close], (x, y, wide, high), least=3)
    view = _view(own, home, close)
    left, top, right, bottom = _rectangle(own.at, WIDTH)
    # Its heading stands in the first line.
    inside = (left, top + LINE + 6, right, bottom)
    view.labels = _labels(own, [home, *close], WIDTH, [], dots=[home, *close], inside=inside)
    return view


def _dot(window: Window, town: Town) -> Dot:
    x, y = window.percent(town)
    return Dot(town, f"{x:.2f}%", f"{y:.2f}%")


def _arc(home: Town, town: Town) -> str:
    """A bow that rises to the north, in the outline's units."""
    (x0, y0), (x1, y1) = home.point, town.point
    bow = hypot(x1 - x0, y1 - y0) * 0.14
    return f"M{x0:.0f} {y0:.0f}Q{(x0 + x1) / 2:.0f} {(y0 + y1) / 2 - bow:.0f} {x1:.0f} {y1:.0f}"


def _distance(window: Window, one: Town, other: Town) -> float:
    """How far two marks lie apart, in percent of the sheet's width."""
    (x0, y0), (x1, y1) = window.percent(one), window.percent(other)
    return hypot(x1 - x0, (y1 - y0) * HEIGHT / WIDTH)


def _rectangle(at: tuple[float, float, float, float], width: int) -> tuple[float, float, float, float]:
    height = width * HEIGHT / WIDTH
    return at[0] / 100 * width, at[1] / 100 * height, (at[0] + at[2]) / 100 * width, (at[1] + at[3]) / 100 * height


def _labels(
    window: Window,
    towns: Sequence[Town],
    width: int,
    taken: list[tuple[float, float, float, float]],
    *,
    dots: Sequence[Town],
    inside: tuple[float, float, float, float] | None = None,
) -> list[Label]:
    """Names placed one by one where nothing stands yet; a name without room is left to the table below."""
    height = width * HEIGHT / WIDTH
    inside = inside or (0, 0, width, height)
    points = [(x / 100 * width, y / 100 * height) for x, y in map(window.percent, dots)]
    filled = [*taken, *((x - 6, y - 6, x + 6, y + 6) for x, y in points)]
    placed = []
    for town in towns:
        x, y = window.percent(town)
        found = _free_place(town.name, x / 100 * width, y / 100 * height, filled, inside)
        if found:
            (dx, dy, anchor), rectangle = found
            filled.append(rectangle)
            placed.append(Label(town.name, f"{x:.2f}%", f"{y:.2f}%", dx, dy, anchor))
    return placed


def _free_place(name: str, x: float, y: float, filled: list, inside: tuple) -> tuple | None:
    size = len(name) * LETTER
    for dx, dy, anchor in PLACES:
        left = x + dx - {"start": 0, "end": size, "middle": size / 2}[anchor]
        rectangle = (left, y + dy - LINE + 4, left + size, y + dy + 4)
        if _within(rectangle, inside) and not any(_meet(rectangle, other) for other in filled):
            return (dx, dy, anchor), rectangle
    return None


def _within(one: tuple, other: tuple) -> bool:
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def _meet(one: tuple, other: tuple) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
