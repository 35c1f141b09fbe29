"""What is said about a message catalogue."""

import subprocess

import pytest

from bin.catalogues import compiled_faults, pieces

CATALOGUE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Amaç"
msgstr "Purpose"

msgid "Ortak"
msgstr ""

#, fuzzy
msgid "Süre"
msgstr "Sure"

#~ msgid "Eski"
#~ msgstr "Old"
"""


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "django.po"
    path.write_text(CATALOGUE)
    return path


@pytest.mark.parametrize(
    ("kind", "sentence"), [("--untranslated", "Ortak"), ("--only-fuzzy", "Süre"), ("--only-obsolete", "Eski")]
)
def test_incomplete_sentences_are_found(catalogue, kind, sentence):
    assert pieces(catalogue, kind) == [sentence]


def test_freshly_compiled_catalogue_is_fine(catalogue, tmp_path):
    subprocess.run(["msgfmt", "-o", str(catalogue.with_suffix(".mo")), str(catalogue)], check=True)
    assert list(compiled_faults(catalogue, tmp_path / "again.mo")) == []


def test_stale_compiled_catalogue_is_found(catalogue, tmp_path, monkeypatch):
    monkeypatch.setattr("bin.catalogues.ROOT", tmp_path)
    catalogue.with_suffix(".mo").write_bytes(b"old")
    assert "is not the compiled django.po" in next(compiled_faults(catalogue, tmp_path / "again.mo"))
