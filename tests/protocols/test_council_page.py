"""The council's reading page: why in four lines, one language at a time (K23)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from protocols import actions
from protocols.council_page import CouncilPage
from protocols.models import Protocol
from tests.factories import a_user
from tests.protocols import factories as make
from twinning.relations.steps import REGISTRY


@pytest.fixture
def member(town, owner):
    with owner():
        return a_user(town, "council_member")


def read(client, twinning, query=""):
    return client.get(f"/twinnings/{twinning.pk}/protocol/read/{query}")


@pytest.mark.rule("K23")
@pytest.mark.parametrize(
    ("query", "shown", "tongues"),
    [
        ("", "tr", {"tr"}), ("?language=en", "en", {"en"}), ("?language=both", "both", {"tr", "en"}),
        ("?language=garbage", "tr", {"tr"}), ("?language=%00", "tr", {"tr"}),
    ],
)  # fmt: skip
def test_one_language_at_a_time(client, draft, member, query, shown, tongues):
    client.force_login(member)
    page = read(client, draft.twinning, query)
    assert page.context["page"].shown == shown
    articles = page.content.decode().split('<article class="reading-article">')[1:]
    assert articles
    assert {tag for tag in ("tr", "en") if any(f'<div lang="{tag}"' in article for article in articles)} == tongues


def test_no_button_that_does_nothing(client, draft, member):
    client.force_login(member)
    assert "<form" not in read(client, draft.twinning).content.decode().split("<main")[1].split("</main>")[0]


@pytest.mark.rule("S23")
def test_why_says_that_it_does_not_bind(draft, member):
    assert CouncilPage(draft, member, "tr").why[-1] == (
        "Protokol hukuken bağlayıcı değildir; iki kentin gönüllü sözüdür."
    )


def test_why_begins_with_the_vote(draft, officer, member):
    day = timezone.localdate() + timedelta(days=12)
    actions.send_to_council(draft.round, sent_to_council_on=timezone.localdate(), council_meeting_on=day, by=officer)
    page = CouncilPage(Protocol.objects.get(pk=draft.pk), member, "tr")
    assert page.why[0].startswith(f"Bu metni meclis {day:%d.%m.%Y}’")


@pytest.mark.rule("K23")
def test_member_is_asked_to_read_until_the_vote(draft, officer, member):
    day = timezone.localdate() + timedelta(days=12)
    actions.send_to_council(draft.round, sent_to_council_on=timezone.localdate(), council_meeting_on=day, by=officer)
    [todo] = REGISTRY[3].todos(member, day)
    assert (todo.label, todo.due_on, todo.button) == ("Protokolü okuyun", day, "Oku")


def test_vote_that_passed_asks_nobody_to_read(draft, officer, member):
    make.at_council(draft.round, officer)
    assert REGISTRY[3].todos(member, timezone.localdate() + timedelta(days=30)) == []


def test_strangers_protocol_is_not_there(client, draft, owner):
    from tests.factories import a_town

    with owner():
        stranger = a_user(a_town(), "council_member")
    client.force_login(stranger)
    assert read(client, draft.twinning).status_code == 404
