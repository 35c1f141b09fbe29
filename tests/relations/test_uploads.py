"""What comes in: several at once, by content, of bounded size, under safe names (K19)."""

from __future__ import annotations

import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from twinning.papers.uploads import check_upload, clean_name, readable_name
from twinning.relations.models import Paper

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def a_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def a_jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04ab" + b"\xff\xc0" + frame + b"\xff\xda" + b"\0" * 20 + b"\xff\xd9"


def sent(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


def filed(web, twinning, *files, **typed):
    said = {"kind": "other", "title": "Davet", "on": "04.05.2026", "scans": list(files)} | typed
    return web.send(reverse("relations:file_paper", args=[twinning.pk]), **said)


@pytest.mark.rule("K19")
def test_several_papers_are_filed_at_once(web, twinning):
    answer = filed(web, twinning, sent("Davet mektubu.pdf", PDF), sent("fotoğraf.png", a_png(10, 10)))
    assert answer.status_code == 302
    rows = Paper.objects.order_by("pk").values_list("title", "file_name", "original_name", "media_type")
    assert list(rows) == [
        ("Davet (1/2)", "davet-mektubu.pdf", "Davet mektubu.pdf", "application/pdf"),
        ("Davet (2/2)", "fotograf.png", "fotoğraf.png", "image/png"),
    ]
    assert "2 belge dosyaya kondu." in web.get(answer.url).content.decode()


def test_one_bad_file_keeps_all_out_and_is_named(web, twinning):
    answer = filed(web, twinning, sent("iyi.pdf", PDF), sent("kötü.pdf", b"MZ\x90"))
    assert answer.context["form"].errors["scans"] == ["kötü.pdf: Belge türü alınmıyor. PDF ekleyin."]
    assert answer.context["form"]["title"].value() == "Davet"
    assert not Paper.objects.exists()


def test_more_than_ten_at_once_are_refused(web, twinning):
    answer = filed(web, twinning, *(sent(f"{n}.pdf", PDF) for n in range(11)))
    assert "en çok 10 belge" in answer.content.decode()


def test_page_says_type_and_size_before(web, twinning):
    page = web.get(reverse("relations:file_paper", args=[twinning.pk])).content.decode()
    assert "her biri en çok 20 MB" in page
    assert 'accept=".pdf,.png,.jpg,.jpeg"' in page


@pytest.mark.rule("K19")
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("yarim.pdf", b"%PDF-1.7 yarim", "yarım kalmış"),
        ("resim.png", PDF, "türü alınmıyor"),
        ("resim.png", b"\x89PNG\r\n\x1a\nIHDR", "Resim okunamadı"),
        ("bomba.png", a_png(50_000, 50_000), "50000 × 50000 nokta"),
        ("bomba.jpg", a_jpeg(60_000, 60_000), "60000 × 60000 nokta"),
        ("bozuk.jpg", b"\xff\xd8\xff" + b"\0" * 40, "Resim okunamadı"),
        ("dolgu.jpg", b"\xff\xd8" + b"\xff" * 20_000 + a_jpeg(10, 10)[2:], "Resim okunamadı"),
        ("sifir.png", a_png(0, 10), "Resim okunamadı"),
        ("program.exe", b"MZ", "türü alınmıyor"),
        ("uzantisiz", PDF, "türü alınmıyor"),
    ],
)
def test_what_is_not_a_paper_is_refused_with_a_sentence(name, content, sentence):
    with pytest.raises(ValidationError, match=sentence):
        check_upload(sent(name, content))


@pytest.mark.parametrize("content", [a_png(2480, 3508), a_jpeg(4960, 7016)])
def test_scans_of_a_page_pass(content):
    assert check_upload(sent("tarama.png" if content[1:4] == b"PNG" else "tarama.jpeg", content)).content == content


def test_upload_over_the_limit_says_both_sizes(settings):
    settings.UPLOAD_LIMIT = 1024**2
    with pytest.raises(ValidationError, match="Belge 2 MB, sınır 1 MB"):
        check_upload(sent("buyuk.pdf", PDF + b"\0" * 1024**2))


def sent_to(client, address: str, size: int):
    return client.post(address, {"login": "x", "scan": sent("dev.pdf", b"\0" * size)})


@pytest.mark.rule("K19")
def test_body_is_refused_at_the_door_by_its_length(client, settings, db):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000
    assert sent_to(client, reverse("account_login"), 5_000).status_code == 200
    assert sent_to(client, reverse("account_login"), 20_000).status_code == 413


@pytest.mark.rule("K19")
def test_body_of_ten_scans_passes_and_more_does_not(web, twinning, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE, settings.UPLOAD_LIMIT = 10_000, 2_000
    address = reverse("relations:file_paper", args=[twinning.pk])
    assert sent_to(web, address, 20_000).status_code == 200
    assert sent_to(web, address, 30_000).status_code == 413


@pytest.mark.parametrize(
    ("name", "clean", "readable"),
    [
        ("İmza Töreni.PDF", "imza-toreni.pdf", "İmza Töreni.PDF"),
        ("../../etc/passwd.pdf", "passwd.pdf", "passwd.pdf"),
        ("C:\\tarama\\karar.pdf", "karar.pdf", "karar.pdf"),
        ('a";\r\nSet-Cookie: x=1.pdf', "a-set-cookie-x-1.pdf", 'a";Set-Cookie: x=1.pdf'),
        ("karar\u202efdp.exe.pdf", "kararfdp-exe.pdf", "kararfdp.exe.pdf"),
        ("<script>.pdf", "script.pdf", "<script>.pdf"),
        ("договор.pdf", "belge.pdf", "договор.pdf"),
    ],
)
def test_names_are_safe_and_still_readable(name, clean, readable):
    assert (clean_name(name, "pdf"), readable_name(name)) == (clean, readable)


@pytest.mark.rule("K19")
def test_preview_opens_sandboxed_with_its_own_type(web, twinning):
    filed(web, twinning, sent("davet <i>.png", a_png(10, 10)))
    paper = Paper.objects.get()
    answer = web.get(reverse("relations:preview_paper", args=[paper.pk]))
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["Content-Disposition"] == "inline; filename*=UTF-8''davet-i.png"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "davet &lt;i&gt;.png" in web.get(reverse("relations:papers")).content.decode()
