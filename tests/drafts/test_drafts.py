"""What is typed is never lost: drafts, the end of a session, a page out of date, a record that changed meanwhile."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from tests.browsing import Visitor
from tests.database import as_owner
from tests.factories import PASSWORD, a_town, a_user
from twinning.audit.deciding import Difference
from twinning.drafts.keeping import MOST, TYPED, keep
from twinning.drafts.models import FormDraft
from twinning.drafts.typed import LIMIT, typed_in
from twinning.relations import actions
from twinning.relations.models import Contact

JSON = {"Accept": "application/json"}


@pytest.fixture
def web(client, officer):
    client.force_login(officer)
    return client


@pytest.fixture
def address(twinning):
    return reverse("relations:log_contact", args=[twinning.pk])


def opened(web, address) -> dict[str, str]:
    form = web.get(address).context["form"]
    return {field.html_name: field.value() for field in form if field.value() is not None}


def kept(web, address, **typed):
    sent = opened(web, address) | {"draft_at": address} | typed
    return web.post(reverse("drafts:keep_draft"), sent, headers=JSON), sent


@pytest.mark.rule("K9")
def test_form_opened_again_holds_what_was_typed(web, address):
    answer, _ = kept(web, address, about="Yarım kalan konu", on="31.02.2026")
    assert re.fullmatch(r"Taslak \d\d\.\d\d’[dt][ea] kaydedildi\.", answer.json()["said"])
    page = web.get(address)
    assert page.context["form"]["about"].value() == "Yarım kalan konu"
    assert page.context["form"]["on"].value() == "31.02.2026"
    assert "kaydedilen taslağınız duruyor" in page.content.decode()


def test_draft_is_gone_once_its_verb_succeeded(web, address, officer):
    _, sent = kept(web, address, about="Konu", theirs="Kmet", means="phone")
    assert web.post(address, sent).status_code == 302
    assert not FormDraft.objects.of(officer).exists()


def test_draft_that_comes_after_its_verb_is_not_kept(web, address, officer):
    sent = opened(web, address) | {"about": "Konu", "theirs": "Kmet", "means": "phone"}
    web.post(address, sent)
    answer = web.post(reverse("drafts:keep_draft"), sent | {"draft_at": address}, headers=JSON)
    assert answer.json() == {"said": ""}
    assert not FormDraft.objects.of(officer).exists()


def test_draft_is_kept_by_the_button_too(web, address):
    sent = opened(web, address) | {"draft_at": address, "about": "Düğmeyle"}
    answer = web.post(reverse("drafts:keep_draft"), sent, follow=True)
    assert answer.redirect_chain == [(address, 302)]
    assert answer.context["form"]["about"].value() == "Düğmeyle"


def test_discarded_draft_leaves_the_form_empty(web, address):
    kept(web, address, about="Vazgeçilen")
    found = web.get(address).wsgi_request.drafts.found
    web.post(reverse("drafts:discard_draft"), {"draft": found.id, "back": address})
    assert web.get(address).context["form"]["about"].value() is None


def test_draft_is_only_its_persons(web, address, town):
    kept(web, address, about="Benim")
    with as_owner():
        colleague = a_user(town)
    other = Visitor()
    other.force_login(colleague)
    assert other.get(address).context["form"]["about"].value() is None


def test_key_of_somebody_else_keeps_nothing(web, address, town):
    sent = opened(web, address) | {"draft_at": address, "about": "Ödünç"}
    with as_owner():
        colleague = a_user(town)
    other = Visitor()
    other.force_login(colleague)
    assert other.post(reverse("drafts:keep_draft"), sent, headers=JSON).status_code == 403
    assert "Form okunamadı" in other.post(address, sent | {"theirs": "x", "means": "phone"}).content.decode()


def test_files_keys_and_passwords_are_never_kept(rf, officer):
    from twinning.audit.form_keys import new_key

    sent = {
        "form_key": new_key(officer, "F"),
        "csrfmiddlewaretoken": "x",
        "Password1": "gizli",
        "a": "b\0c",
        "d\0": "e",
    }
    assert typed_in(rf.post("/twinnings/", sent)).values == {"a": ["bc"]}


def test_too_long_draft_is_refused_with_a_sentence(web, address):
    answer, _ = kept(web, address, about="x" * (LIMIT + 1))
    assert (answer.status_code, answer.json()["said"]) == (413, "Taslak çok uzun; saklanmadı.")


@pytest.mark.parametrize(
    "elsewhere", ["https://example.org/", "//example.org/x", "/no-such-page/", "javascript:x", "/papers/?q=\0"]
)
def test_draft_returns_to_pages_of_ours_only(web, address, elsewhere):
    answer = web.post(reverse("drafts:keep_draft"), opened(web, address) | {"draft_at": elsewhere})
    assert answer.url == reverse("drafts:keep_draft")


def test_oldest_drafts_beyond_fifty_go(rf, officer):
    from twinning.audit.form_keys import new_key

    for number in range(MOST + 3):
        keep(typed_in(rf.post(f"/twinnings/?n={number}", {"form_key": new_key(officer, "F"), "a": "b"})))
    left = FormDraft.objects.of(officer)
    assert left.count() == MOST
    assert not left.filter(address="/twinnings/?n=0").exists()


def test_sweep_deletes_only_what_is_old(officer):
    now = timezone.now()
    common = {"municipality_id": officer.municipality_id, "user_id": officer.pk, "form": "F", "values": {}}
    FormDraft.objects.create(address="/a", kept_at=now - settings.DRAFTS_KEPT_FOR - timedelta(days=1), **common)
    FormDraft.objects.create(address="/b", kept_at=now - timedelta(days=1), **common)
    with as_owner():
        call_command("sweep_drafts")
    assert list(FormDraft.objects.values_list("address", flat=True)) == ["/b"]


@pytest.mark.rule("K9")
def test_typed_text_goes_through_the_login(web, address, officer):
    sent = opened(web, address) | {"about": "Oturum kapandı", "theirs": "Kmet", "means": "phone"}
    web.logout()
    answer = web.post(address, sent)
    assert answer.url == f"{reverse('account_login')}?next={address}"
    page = web.post(answer.url, {"login": officer.username, "password": PASSWORD}, follow=True)
    assert page.redirect_chain[-1][0] == address
    assert "Oturumunuz kapanmıştı; yazdıklarınız duruyor." in page.content.decode()
    assert page.context["form"]["about"].value() == "Oturum kapandı"
    assert not Contact.objects.exists()
    assert web.send(address).status_code == 302
    assert Contact.objects.get().about == "Oturum kapandı"
    assert TYPED not in web.session


def test_typed_text_is_not_shown_to_whoever_logs_in_next(web, address, town):
    sent = opened(web, address) | {"about": "Benim sözüm"}
    web.logout()
    web.post(address, sent)
    with as_owner():
        colleague = a_user(town)
    web.post(reverse("account_login"), {"login": colleague.username, "password": PASSWORD})
    assert web.get(address).context["form"]["about"].value() is None
    assert TYPED not in web.session


def test_page_out_of_date_keeps_what_was_typed(officer, address, town):
    web = Visitor(enforce_csrf_checks=True)
    web.force_login(officer)
    sent = opened(web, address) | {"about": "Eski sayfa", "theirs": "Kmet", "means": "phone"}
    answer = web.post(address, sent)
    assert answer.status_code == 403
    assert f'href="{address}"' in answer.content.decode()
    assert not Contact.objects.exists()
    assert web.get(address).context["form"]["about"].value() == "Eski sayfa"


def test_forged_form_keeps_nothing(officer, address):
    web = Visitor(enforce_csrf_checks=True)
    web.force_login(officer)
    assert web.post(address, {"about": "Sahte", "form_key": "1/1/ContactForm/x:y"}).status_code == 403
    assert TYPED not in web.session


def test_more_than_a_page_may_send_is_said(web, address):
    answer = web.post(address, {"about": "x" * (3 * 1024 * 1024)}, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 413
    assert "Sınır metinde 2 MB" in answer.content.decode()


@pytest.mark.rule("K9")
def test_open_form_learns_that_the_record_changed(web, twinning, officer):
    form = web.get(reverse("relations:edit_twinning", args=[twinning.pk])).context["form"]
    of = form.fields["version"].widget.attrs["data-watched"]
    ask = f"{reverse('drafts:current_version')}?of={of}"
    assert web.get(ask).json() == {"version": form["version"].value(), "url": twinning.get_absolute_url()}
    actions.edit_twinning(twinning, title="Başkasının adı", by=officer)
    assert web.get(ask).json()["version"] == form["version"].value() + 1


def test_stranger_learns_no_version(web, twinning, address):
    form = web.get(reverse("relations:edit_twinning", args=[twinning.pk])).context["form"]
    of = form.fields["version"].widget.attrs["data-watched"]
    with as_owner():
        stranger = a_user(a_town())
    other = Visitor()
    other.force_login(stranger)
    assert other.get(f"{reverse('drafts:current_version')}?of={of}").status_code == 404
    assert web.get(f"{reverse('drafts:current_version')}?of=people.user/1:x").status_code == 404


def test_draft_against_an_older_record_says_so_and_shows_the_difference(web, twinning, officer):
    address = reverse("relations:edit_twinning", args=[twinning.pk])
    kept(web, address, title="Benim başlığım")
    actions.edit_twinning(twinning, title="Onun başlığı", by=officer)
    page = web.get(address)
    assert "Kayıt o günden beri değişti" in page.content.decode()
    answer = web.send(address)
    assert Difference("Başlık", "Onun başlığı", "Benim başlığım") in answer.context["form"].differences
    assert answer.context["form"]["title"].value() == "Benim başlığım"
