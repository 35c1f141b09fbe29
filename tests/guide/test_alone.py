"""Runs alone: pages, maps, papers and an invitation come from this machine and its database only."""

from __future__ import annotations

import socket

import pytest

from tests.demonstration import visitor

WHO = {"name": "Yeni Görevli", "office": "Yeni Uzman", "username": "yeni", "role": "reader"}
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demonstration")]


@pytest.fixture
def no_network(monkeypatch):
    """Whoever looks up a name or opens a way out of the machine is told apart from all else."""

    def refuse(*asked, **options):
        raise AssertionError(f"asks the network: {asked}")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.rule("U35")
def test_pages_map_and_papers_ask_nobody(no_network):
    clerk = visitor("mudur")
    morning = clerk.get("/")
    assert (morning.status_code, b"<svg" in morning.content, morning.context["map"] is not None) == (200, True, True)
    file = next(row.url for row in clerk.get("/twinnings/?status=in_force").context["rows"])
    assert clerk.get(file).status_code == 200
    assert clerk.get("/cities/?q=Plovdiv").status_code == 200
    assert clerk.get(f"{file}protocol/print/").content.startswith(b"%PDF")


@pytest.mark.rule("U35")
def test_somebody_gets_an_account_without_any_mail(no_network, mailoutbox):
    administrator = visitor("sistem")
    opened = administrator.send("/institution/people/account/", **WHO)
    page = administrator.get(opened["Location"])
    assert ("/account/invitation/" in page.content.decode(), mailoutbox) == (True, [])
