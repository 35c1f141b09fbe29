import pytest
from django.urls import reverse
from tests.database import as_owner
from tests.factories import *
from twinning.tenancy.context import tenant

@pytest.mark.django_db
def test_pages(client):
    with as_owner():
        t = a_town(); u = a_user(t, "manager")
    with tenant(t.pk):
        f = a_twinning(t, u)
    client.force_login(u)
    for path in ["/", "/twinnings/", "/twinnings/open/", f"/twinnings/{f.pk}/", f"/twinnings/{f.pk}/history/", f"/twinnings/{f.pk}/edit/", f"/twinnings/{f.pk}/purpose/", f"/twinnings/{f.pk}/purpose/write/", f"/twinnings/{f.pk}/contacts/", f"/twinnings/{f.pk}/contacts/log/", "/papers/", "/institution/", "/institution/edit/", "/account/", "/account/sessions/", "/account/second-factor/", "/account/password/"]:
        r = client.get(path)
        print(path, r.status_code, len(r.content))
        assert r.status_code in (200,302), path
    client.logout()
    print(client.get("/account/login/").status_code)
