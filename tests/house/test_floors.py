"""The house stands on its floors: what is planted against them is found."""

import pytest

from bin.floors import LEVEL, climbing
from bin.place import ROOT


@pytest.fixture
def plant(tmp_path):
    """A house of empty rooms with one import planted in it."""

    def planted(path: str, line: str) -> list[str]:
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"{line}\n")
        return list(climbing(tmp_path))

    return planted


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("twinning/relations/board.py", "from protocols.models import Protocol"),
        ("twinning/people/models.py", "import protocols"),
        ("twinning/relations/views/files.py", "from evaluations import actions"),
        ("partners/rules.py", "def late():\n    from programs.models import Activity"),
        ("twinning/relations/rules.py", "from .actions import drop"),
        ("protocols/models/rounds.py", "from ..rules import missing_to_sign"),
        ("protocols/states.py", "from .models import Round"),
    ],
)
def test_planted_import_is_found(plant, path, line):
    assert len(plant(path, line)) == 1


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("protocols/actions/path.py", "from twinning.relations.models import Twinning"),
        ("evaluations/step.py", "from programs.models import Activity"),
        ("protocols/views/path.py", "from ..rules import missing_to_sign"),
        ("twinning/purpose/migrations/0001_initial.py", "import protocols"),
    ],
)
def test_import_from_below_is_let_be(plant, path, line):
    assert plant(path, line) == []


def test_every_app_has_its_floor():
    apps = {path.parent for path in ROOT.glob("*/apps.py")} | {path.parent for path in ROOT.glob("twinning/*/apps.py")}
    assert {".".join(path.relative_to(ROOT).parts) for path in apps} == set(LEVEL)


def test_this_house_stands_on_its_floors():
    assert list(climbing()) == []
