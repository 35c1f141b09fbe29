"""The smaller tools behind make."""

import os
import socket

import pytest

from bin import serve
from bin.floors import climbing, fault
from bin.place import ROOT, secret_key
from bin.processes import who_listens
from bin.rules import in_order, table
from bin.say import Refusal
from bin.system import Need, ensure_packages, missing

ABSENT = Need("no-such-package", lambda: False)


@pytest.mark.rule("K25")
def test_missing_packages_are_named():
    assert missing([ABSENT, Need("there", lambda: True)]) == ["no-such-package"]


def test_user_without_rights_is_told_what_to_type(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Refusal, match=r"run as root, .*: .*apt-get install --no-install-recommends no-such-package"):
        ensure_packages([ABSENT])


def test_nothing_missing_asks_nothing(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert ensure_packages([Need("there", lambda: True)]) is None


@pytest.fixture
def taken_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_holder_of_a_port_is_found(taken_port):
    assert f"(process {os.getpid()})" in who_listens(taken_port)


def test_taken_port_is_refused_by_name(monkeypatch, taken_port):
    monkeypatch.setenv("PORT", str(taken_port))
    with pytest.raises(Refusal, match=rf"Port {taken_port} is taken by .*process {os.getpid()}"):
        serve.ensure_port_is_free()


@pytest.mark.parametrize("typed", ["abc", "0", "70000"])
def test_port_that_is_none_is_refused(monkeypatch, typed):
    monkeypatch.setenv("PORT", typed)
    with pytest.raises(Refusal, match="PORT must be a number"):
        serve.port()


def test_secret_key_is_made_once_and_kept_private():
    from bin.place import home

    assert secret_key() == secret_key()
    assert (home() / "secret_key").stat().st_mode & 0o077 == 0
    assert len(secret_key()) >= 50


def test_rules_are_ordered_as_people_count():
    assert sorted(["S17", "L2", "S2", "S17a"], key=in_order) == ["L2", "S2", "S17", "S17a"]


def test_rules_are_read_from_marks(tmp_path):
    (tmp_path / "test_x.py").write_text(
        "pytestmark = pytest.mark.rule('S1')\n@pytest.mark.rule('S2', 'L3')\ndef test_a(): ...\ndef test_b(): ...\n"
    )
    tests = {rule: [test for _, test in places] for rule, places in table(tmp_path).items()}
    assert tests == {"S1": ["test_a", "test_b"], "S2": ["test_a"], "L3": ["test_a"]}


def test_no_import_climbs():
    assert list(climbing(ROOT)) == []


@pytest.mark.parametrize(
    ("here", "app", "module"),
    [
        ("twinning.relations.steps", "twinning.relations", "protocols.models"),
        ("twinning.papers.pdf", "twinning.papers", "twinning.cities.models"),
        ("protocols.rules", "protocols", "protocols.actions.sign"),
        ("protocols.actions", "protocols", "protocols.views"),
    ],
)
def test_climbing_import_is_found(here, app, module):
    assert fault(here, app, module)


@pytest.mark.parametrize(
    "module", ["twinning.relations.models", "partners.rules.missing", "protocols.states", "datetime"]
)
def test_descending_import_is_fine(module):
    assert not fault("protocols.actions", "protocols", module)
