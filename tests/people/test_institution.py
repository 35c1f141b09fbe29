"""Kurum: letterhead, settings, emblem and holidays."""

import io
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from tests.factories import a_town, a_user
from twinning.institutions.images import SIDE, check_logo
from twinning.institutions.models import Holiday, Logo, Municipality
from twinning.people import actions


@pytest.fixture
def administrator(town, owner):
    with owner():
        return a_user(town, "administrator")


def a_picture(kind="PNG", size=(900, 600), name="logo.png"):
    out = io.BytesIO()
    Image.new("RGB", size, "navy").save(out, kind)
    return SimpleUploadedFile(name, out.getvalue())


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_logo_is_painted_anew_and_small(kind):
    painted = Image.open(io.BytesIO(check_logo(a_picture(kind))))
    assert (painted.format, max(painted.size)) == ("PNG", SIDE)


def test_logo_keeps_nothing_of_the_upload():
    out = io.BytesIO()
    picture = Image.new("RGB", (20, 20))
    picture.save(out, "PNG", pnginfo=_words("<script>alert(1)</script>"))
    assert b"script" in out.getvalue()
    assert b"script" not in check_logo(SimpleUploadedFile("logo.png", out.getvalue() + b"<script>"))


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"%PDF-1.7"],
)
def test_logo_with_wrong_bytes_is_refused(content):
    with pytest.raises(ValidationError, match="PNG veya JPEG ekleyin"):
        check_logo(SimpleUploadedFile("logo.png", content))


def test_logo_too_large_is_refused():
    with pytest.raises(ValidationError, match="3 MB, sınır 2 MB"):
        check_logo(SimpleUploadedFile("logo.png", b"x" * (2 * 1024**2 + 1)))


def test_logo_of_too_many_points_is_refused():
    with pytest.raises(ValidationError, match=r"Küçültün|ekleyin"):
        check_logo(a_picture(size=(9000, 9000)))


def test_logo_is_kept_shown_and_removed(client, town, administrator):
    client.force_login(administrator)
    client.send("/institution/logo/keep/", logo=a_picture())
    address = client.get("/institution/").context["frame"].logo_url
    shown = client.get(address)
    assert (shown["Content-Type"], shown.content[:4]) == ("image/png", b"\x89PNG")
    client.send("/institution/logo/remove/")
    assert client.get(address).status_code == 404
    assert not Logo.objects.exists()


def test_wrong_logo_says_so_at_the_field(client, administrator):
    client.force_login(administrator)
    page = client.send("/institution/logo/keep/", logo=SimpleUploadedFile("logo.png", b"nonsense"))
    assert page.context["form"].errors["logo"] == ["Logo okunamadı. PNG veya JPEG ekleyin."]


def test_strangers_logo_is_not_there(client, town, administrator, owner):
    actions.keep_logo(town, check_logo(a_picture()), by=administrator)
    with owner():
        stranger = a_user(a_town())
    client.force_login(stranger)
    assert client.get(f"/institution/logo/{town.pk}/").status_code == 404


def test_settings_are_checked_by_the_database_too(client, town, administrator):
    client.force_login(administrator)
    assert "İzin başvurusunun yolu" in client.get("/institution/settings/").content.decode()
    page = client.send("/institution/settings/", dormant_after_months=6, slowing_after_months=12)
    assert "Yavaşlama süresi atıl sayılma süresinden kısa olmalı. Düzeltin." in page.content.decode()
    client.send("/institution/settings/", dormant_after_months=18, slowing_after_months=9)
    assert Municipality.objects.get(pk=town.pk).dormant_after_months == 18


def test_letterhead_names_what_is_missing(client, officer):
    client.force_login(officer)
    missing = client.get("/institution/").context["letterhead"].missing
    assert missing == ["adres", "telefon", "KEP adresi", "DETSİS numarası", "adının yönelme hâli"]


def test_national_holidays_are_added_once(client, town, administrator):
    client.force_login(administrator)
    client.send("/institution/holidays/national/", year=2027)
    client.send("/institution/holidays/national/", year=2027)
    assert Holiday.objects.filter(on__year=2027).count() == 16
    assert Holiday.objects.get(on=date(2027, 10, 29)).name == "Cumhuriyet Bayramı"


def test_feasts_by_the_moon_come_with_their_eves(town, administrator):
    actions.add_national_holidays(town, 2027, by=administrator)
    feast = Holiday.objects.filter(name__startswith="Ramazan").values_list("on", flat=True)
    assert list(feast) == [date(2027, 3, day) for day in (8, 9, 10, 11)]
    assert Holiday.objects.get(on=date(2027, 5, 19)).name == "Atatürk’ü Anma, Gençlik ve Spor Bayramı; Kurban Bayramı"


def test_year_whose_holidays_are_unknown_writes_none(client, town, administrator):
    client.force_login(administrator)
    page = client.send("/institution/holidays/national/", year=2050).content.decode()
    assert "2050 yılının resmî tatilleri programda yok. Günleri tek tek ekleyin." in page
    assert not Holiday.objects.exists()


def test_same_holiday_twice_is_refused(client, town, administrator):
    client.force_login(administrator)
    for _ in range(2):
        page = client.send("/institution/holidays/add/", on="30.03.2027", name="Bayram")
    assert "Bu gün zaten yazılı. Düzeltin." in page.content.decode()
    assert Holiday.objects.count() == 1


def test_holiday_is_removed_by_its_town_only(client, town, administrator, owner):
    holiday = actions.add_holiday(town, on=date(2027, 3, 30), name="Bayram", by=administrator)
    with owner():
        stranger = a_user(a_town(), "administrator")
    client.force_login(stranger)
    assert client.get(f"/institution/holidays/{holiday.pk}/remove/").status_code == 404
    client.force_login(administrator)
    client.send(f"/institution/holidays/{holiday.pk}/remove/")
    assert not Holiday.objects.exists()


@pytest.mark.parametrize("path", ["edit/", "settings/", "logo/keep/", "holidays/add/", "people/invite/"])
def test_reader_changes_nothing(client, town, owner, path):
    with owner():
        reader = a_user(town, "reader")
    client.force_login(reader)
    assert client.get(f"/institution/{path}").status_code == 403


def _words(text):
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", text)
    return info
