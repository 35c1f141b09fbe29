"""The state diagrams say what the tables allow."""

from django.db.models import TextChoices

from bin.diagrams import drawn, pages


class Lamp(TextChoices):
    OFF = "off", "kapalı"
    ON = "on", "açık"
    BROKEN = "broken", "bozuk"


ALLOWED = {Lamp.OFF: frozenset({Lamp.ON}), Lamp.ON: frozenset({Lamp.BROKEN, Lamp.OFF}), Lamp.BROKEN: frozenset()}
DRAWN = """```mermaid
stateDiagram-v2
    off: kapalı
    on: açık
    broken: bozuk
    [*] --> off
    off --> on
    on --> off
    on --> broken
    broken --> [*]
```
"""


def test_table_is_drawn_in_the_states_own_order():
    assert drawn(ALLOWED) == DRAWN


def test_each_road_has_its_own_diagram():
    assert drawn({"abroad": ALLOWED, "domestic": ALLOWED}) == f"**abroad**\n\n{DRAWN}\n**domestic**\n\n{DRAWN}"


def test_diagrams_are_fresh():
    assert [str(path) for path, text, wanted in pages() if text != wanted] == []
