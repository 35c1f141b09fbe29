"""The machinery of papers: what may be reached, what is in the file, and that it is the same file each time."""

from __future__ import annotations

import io
import logging
from pathlib import Path

import pikepdf
import pypdf
import pytest

from tests.papers.reading import fonts_of, picture_of, text_of
from twinning.papers.pdf import CannotPrint, pdf_of

FACES = (
    '<link rel="stylesheet" href="paper:css/print/faces.css"><link rel="stylesheet" href="paper:css/print/paper.css">'
)
GOLDEN = Path(__file__).parent / "golden"
LETTERS = "ŞşĞğİıÜüÖöÇç Штип"


def page(body: str, *, head: str = "", attributes: str = "") -> str:
    return f'<html lang="tr"><head><title>Deneme</title>{FACES}{head}</head><body {attributes}>{body}</body></html>'


@pytest.fixture
def quiet(caplog):
    """A paper is printed without one warning of the engine."""
    caplog.set_level(logging.WARNING)
    yield
    assert [record.message for record in caplog.records if record.name == "weasyprint"] == []


@pytest.mark.rule("K18")
def test_pdf_is_archivable_tagged_and_says_its_language(quiet):
    with pikepdf.open(io.BytesIO(pdf_of(page("<h1>Başlık</h1><p>Metin</p>")))) as pdf:
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
            assert metadata["dc:title"] == "Deneme"
        assert str(pdf.Root.Lang) == "tr"
        assert bool(pdf.Root.MarkInfo.Marked)


@pytest.mark.rule("K18")
def test_what_no_eye_sees_leaves_the_archive_copy_whole(quiet):
    html = page("<p>İki\x0bsatır\x1f</p>").replace("Deneme", "İki\x0bsatır\x01\uffff")
    with pikepdf.open(io.BytesIO(pdf_of(html))) as pdf, pdf.open_metadata(strict=True) as metadata:
        assert metadata["dc:title"].split() == ["İki", "satır"]


def test_pdf_of_the_same_words_is_the_same_bytes():
    assert pdf_of(page("<p>Metin</p>")) == pdf_of(page("<p>Metin</p>"))


def test_pdf_of_other_words_has_another_identifier():
    ids = {str(pypdf.PdfReader(io.BytesIO(pdf_of(page(word)))).trailer["/ID"]) for word in ("bir", "iki")}
    assert len(ids) == 2


@pytest.mark.parametrize("family", ["Paper Serif", "Paper Sans", "Paper Letter"])
def test_turkish_and_cyrillic_are_set_in_our_own_faces(quiet, family):
    style = f"<style>p {{ font-family: '{family}' }}</style>"
    content = pdf_of(page(f"<p>{LETTERS}</p>", head=style))
    assert LETTERS in text_of(content)
    assert fonts_of(content) == {family.replace(" ", "-"), "Paper-Sans"}


@pytest.mark.parametrize("family", ["Paper Serif", "Paper Sans", "Paper Letter"])
def test_letters_look_as_they_should(family):
    """A reader finds the right letters also where the wrong ones are drawn: the picture decides."""
    sheet = "@page { size: 90mm 14mm; margin: 0; @bottom-right { content: none } }"
    style = f"<style>{sheet} p {{ font: 24pt '{family}' }}</style>"
    picture = picture_of(pdf_of(page(f"<p>{LETTERS}</p>", head=style)))
    golden = GOLDEN / f"{family.split()[-1].lower()}.pgm"
    difference = sum(abs(seen - meant) for seen, meant in zip(picture, golden.read_bytes(), strict=True))
    assert difference / len(picture) < 1


def test_arabic_keeps_its_letters(quiet):
    content = pdf_of(page('<p dir="rtl" lang="ar">بلدية تشينارأوفا</p>'))
    assert fonts_of(content) == {"Paper-Naskh", "Paper-Sans"}
    assert len([sign for sign in text_of(content) if "\u0600" <= sign <= "\ufeff"]) >= 15


@pytest.mark.parametrize(
    "attack",
    [
        '<img src="file:///etc/hostname">',
        '<img src="http://127.0.0.1:9/x.png">',
        '<img src="https://example.org/x.png">',
        '<img src="ftp://example.org/x">',
        '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
        '<img src="../../../etc/passwd">',
        '<img src="/etc/passwd">',
        '<img src="paper:../settings.py">',
        '<img src="paper:fonts/print/../../../manage.py">',
        '<img src="paper:css/base.css">',
        '<img src="PAPER:img/emblem.svg?x=1">',
        '<object data="file:///etc/passwd"></object>',
        '<embed src="file:///etc/passwd">',
        '<link rel="attachment" href="file:///etc/passwd">',
        '<a rel="attachment" href="file:///etc/passwd">x</a>',
        '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
        '<style>@import "file:///etc/passwd";</style>',
        "<style>@import url(http://127.0.0.1:9/x.css);</style>",
        "<style>p { background: url(file:///etc/passwd) }</style><p>x",
        "<style>p::before { content: url(http://127.0.0.1:9/) }</style><p>x",
        "<style>li { list-style-image: url(file:///etc/passwd) }</style><li>x",
        '<p style="background-image: url(//127.0.0.1:9/x)">x',
        '<svg width="9" height="9"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
        '<svg width="9" height="9"><image xlink:href="http://127.0.0.1:9/" width="9" height="9"/></svg>',
        '<base href="http://127.0.0.1:9/"><img src="x.png">',
    ],
)
def test_nothing_but_our_own_files_is_reached(attack):
    with pytest.raises(CannotPrint):
        pdf_of(page(attack))
