"""Dosyalar and Evrak: the address is the filter, the order and the page; a checksum names its version."""

from datetime import date

import pytest

from tests.browsing import questions
from tests.factories import a_city, a_town, a_twinning, a_user, with_partner
from twinning.relations import actions
from twinning.relations.models import Twinning
from twinning.relations.states import Status


@pytest.fixture
def files(town, officer):
    """Three files: Plovdiv in force and asleep, Larissa searching, one without a partner."""
    made = [
        with_partner(a_twinning(town, officer, title=name), officer, a_city(name)) for name in ("Plovdiv", "Larissa")
    ]
    made.append(a_twinning(town, officer, title="Bisiklet", kind="goodwill"))
    Twinning.objects.filter(pk=made[0].pk).update(status=Status.IN_FORCE, last_sign_on=date(2020, 1, 1), step=4)
    Twinning.objects.filter(pk=made[1].pk).update(status=Status.SEARCHING, due_on=date(2026, 1, 1), step=2)
    return made


def titles(client, address):
    return [row.title for row in client.get(address).context["rows"]]


@pytest.mark.rule("K5")
@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("?status=dormant", {"Plovdiv"}),
        ("?status=in_force", set()),
        ("?status=dormant&status=searching", {"Plovdiv", "Larissa"}),
        ("?step=2", {"Larissa"}),
        ("?kind=goodwill", {"Bisiklet"}),
        ("?country=BG&kind=sister_city", {"Plovdiv", "Larissa"}),
        ("?q=plovdıv", {"Plovdiv"}),
        ("?status=nonsense&step=99&kind=%00", {"Plovdiv", "Larissa", "Bisiklet"}),
    ],
)
def test_address_is_the_filter(client, files, officer, address, found):
    client.force_login(officer)
    assert set(titles(client, f"/twinnings/{address}")) == found


@pytest.mark.rule("K5")
def test_chip_leads_to_the_list_without_it(client, files, officer):
    client.force_login(officer)
    chips = client.get("/twinnings/?status=dormant&status=searching&q=a").context["chips"]
    assert {chip.label: chip.url for chip in chips} == {
        "a": "?status=dormant&status=searching",
        "Atıl": "?status=searching&q=a",
        "Ortak aranıyor": "?status=dormant&q=a",
    }


@pytest.mark.rule("K5")
def test_ticks_count_by_the_words_though_another_value_is_wrong(client, files, officer):
    client.force_login(officer)
    facets = {facet.name: facet for facet in client.get("/twinnings/?country=xx&q=plovdiv").context["facets"]}
    assert {option.value: option.count for option in facets["status"].options} == {"dormant": 1}


def test_ticks_carry_their_counts(client, files, officer):
    client.force_login(officer)
    facets = {facet.name: facet for facet in client.get("/twinnings/").context["facets"]}
    counts = {option.value: option.count for option in facets["status"].options}
    assert counts == {"preparing": 1, "searching": 1, "dormant": 1}


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("partner", ["Bisiklet", "Larissa", "Plovdiv"]),
        ("due", ["Larissa", "Plovdiv", "Bisiklet"]),
        ("sign", ["Plovdiv", "Bisiklet", "Larissa"]),
    ],
)
def test_heads_sort(client, files, officer, sort, order):
    client.force_login(officer)
    assert titles(client, f"/twinnings/?sort={sort}") == order


@pytest.mark.parametrize("sort", ["", "partner", "due", "sign"])
def test_pages_follow_one_another_without_gap(client, files, officer, sort, monkeypatch):
    monkeypatch.setattr("twinning.relations.paging.SIZE", 1)
    client.force_login(officer)
    seen, address = [], f"?sort={sort}"
    while address:
        page = client.get(f"/twinnings/{address}").context["page"]
        seen += [row.pk for row in page.rows]
        address = page.next_url
    assert sorted(seen) == sorted(file.pk for file in files)


@pytest.mark.parametrize("after", ["x", "~", "2026~x", "%00~1", f"a~{10**30}", "2026-01-01~" + "9" * 25])
@pytest.mark.parametrize("sort", ["", "partner", "due", "sign"])
def test_nonsense_page_is_the_first(client, files, officer, after, sort):
    client.force_login(officer)
    assert client.get(f"/twinnings/?sort={sort}&after={after}").status_code == 200


@pytest.mark.parametrize("path", ["/twinnings/", "/papers/"])
def test_list_asks_the_same_number_of_questions(client, town, officer, path):
    client.force_login(officer)
    a_paper(a_twinning(town, officer), officer)
    client.get(path)
    before = questions(client, path)
    for name in ("Tartu", "Győr"):
        a_paper(with_partner(a_twinning(town, officer, title=name), officer, a_city(name)), officer)
    assert questions(client, path) == before


def a_paper(twinning, officer, title="Protokol", prints=None, **facts):
    facts = {"kind": "protocol", "on": date(2026, 11, 18), "file_name": "p.pdf", **facts}
    content = f"%PDF- {twinning.pk} {title}".encode()
    return actions.issue_paper(twinning, content, title=title, prints=prints, by=officer, **facts)


@pytest.mark.rule("K5")
def test_papers_are_filtered_by_their_address(client, twinning, officer):
    a_paper(twinning, officer, "Protokol")
    a_paper(twinning, officer, "Yanıt", kind="letter", direction="in", number="E-118203", on=date(2026, 1, 5))
    client.force_login(officer)

    def found(address):
        return [paper.title for paper in client.get(f"/papers/{address}").context["page"].rows]

    assert found("?direction=in") == found("?kind=letter") == found("?q=118203") == ["Yanıt"]
    assert found("?first=01.02.2026") == ["Protokol"]
    assert found("?last=nonsense&twinning=x") == ["Protokol", "Yanıt"]


def test_checksum_names_its_version(client, twinning, officer):
    version = actions.freeze(twinning, {"metin": "bir"}, by=officer)
    a_paper(twinning, officer, prints=version)
    client.force_login(officer)
    typed = " ".join([version.content_sha256[:4].upper(), version.content_sha256[4:12]])
    answer = client.get("/papers/", {"checksum": typed}).context["answer"]
    assert (answer.word, "1. sürüm" in answer.sentence) == ("Geçerli.", True)
    actions.freeze(twinning, {"metin": "iki"}, by=officer)
    answer = client.get("/papers/", {"checksum": typed}).context["answer"]
    assert (answer.word, answer.sentence.endswith("Yenisi var: 2. sürüm.")) == ("Eski sürüm.", True)


def test_checksum_of_bytes_names_the_paper(client, twinning, officer):
    paper = a_paper(twinning, officer)
    client.force_login(officer)
    assert client.get("/papers/", {"checksum": paper.sha256}).context["answer"].paper == paper


@pytest.mark.parametrize(
    ("typed", "word"),
    [("deadbeefdead", "Kayıtta yok."), ("zz", "Okunamadı."), ("\x00", None), ("1234567", "Okunamadı.")],
)
def test_unknown_checksum_says_so(client, twinning, officer, typed, word):
    client.force_login(officer)
    answer = client.get("/papers/", {"checksum": typed}).context["answer"]
    assert (answer.word if answer else None) == word


def test_strangers_checksum_is_not_known(client, twinning, officer, owner):
    paper = a_paper(twinning, officer)
    with owner():
        stranger = a_user(a_town())
    client.force_login(stranger)
    assert client.get("/papers/", {"checksum": paper.sha256}).context["answer"].word == "Kayıtta yok."


@pytest.mark.rule("K5")
def test_ticks_count_what_the_words_leave(client, files, officer):
    client.force_login(officer)
    facets = client.get("/twinnings/?q=larissa&status=dormant").context["facets"]
    [status] = [facet for facet in facets if facet.name == "status"]
    assert [(option.value, option.count) for option in status.options] == [("searching", 1), ("dormant", 0)]
