"""The state diagrams say what the tables allow."""

from django.db.models import TextChoices

from bin.diagrams import drawn, pages


class Lamp(TextChoices):
    OFF = "off", "kapalı"
    ON = "on", "açık"
    BROKEN = "broken", "bozuk"


ALLOWED = {Lamp.OFF: frozenset({Lamp.ON}), Lamp.ON: frozenset({Lamp.BROKEN, Lamp.OFF}), Lamp.BROKEN: frozenset()}
DRAWN = """```mermaid
flowchart LR
    start(( )) --> off
    off([kapalı]) --> on
    on([açık]) --> off & broken
    broken([bozuk])
```
"""


def test_table_is_drawn_in_the_states_own_order():
    assert drawn(ALLOWED) == DRAWN


def test_move_of_one_road_is_dashed_and_named():
    short = ALLOWED | {Lamp.ON: frozenset({Lamp.OFF})}
    lines = drawn({"sokak": ALLOWED, "ev": short}).splitlines()
    assert lines[4:6] == ["    on([açık]) --> off", "    on -. sokak .-> broken"]


def test_diagrams_are_fresh():
    assert [str(path) for path, text, wanted in pages() if text != wanted] == []
