"""Clients that note every write which was acknowledged to them, and what the database says of it afterwards."""

from __future__ import annotations

import http.client
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing
from urllib.parse import urlencode

from bin.cluster import Cluster
from bin.place import ROOT, Place
from tests import database

KEY = re.compile(r'name="(csrfmiddlewaretoken|form_key)" value="([^"]+)"')
SESSION = """
from django.test import Client
from twinning.people.models import User
client = Client(headers={"host": "127.0.0.1"})
client.force_login(User.objects.get(username="%s"))
print(client.cookies["session"].value)
"""
LOST = "select count(*) from relations_contact where about = :'word'"
WITH_ACT = """
select count(*) from relations_contact c join audit_act a on a.subject_id = c.id and a.verb = 'relations:log_contact'
 where c.about = :'word'
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def log_in(place: Place, port: int, username: str) -> str:
    """A session of this person in the drill's own database."""
    urls = {"DATABASE_URL": place.url("kardes_app"), "DATABASE_OWNER_URL": place.url("kardes_owner")}
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", SESSION % username],
        cwd=ROOT, env=database.environment("kardes") | urls | {"PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip().splitlines()[-1]


class Writer:
    """Logs one contact after the other; a word counts as acknowledged when the page led on."""

    def __init__(self, port: int, session: str, number: int) -> None:
        self.port, self.number = port, number
        self.cookie = f"session={session}; csrf={'a' * 32}"
        self.acknowledged: list[str] = []

    def write_until(self, stop: threading.Event) -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            try:
                self._write(f"temas {self.number}-{turn}-{time.time_ns()}")
            except (OSError, http.client.HTTPException, KeyError):
                time.sleep(0.05)

    def _write(self, word: str) -> None:
        address = f"/twinnings/{self.number + 1}/contacts/log/"
        _, page = self._ask("GET", address)
        keys = dict(KEY.findall(page))
        typed = {"on": "01.02.2026", "means": "phone", "ours": "Uzman", "theirs": "Ortak", "about": word}
        keys["csrfmiddlewaretoken"]
        status, _ = self._ask("POST", address, urlencode({**keys, **typed}))
        if status == 302:
            self.acknowledged.append(word)

    def _ask(self, method: str, address: str, body: str = "") -> tuple[int, str]:
        headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)) as connection:
            connection.request(method, address, body, headers)
            with connection.getresponse() as response:
                return response.status, response.read().decode()


def found_in(cluster: Cluster, words: list[str]) -> dict[str, list[str]]:
    """What the database lacks, holds twice, or holds by half."""
    counted = {word: int(cluster.ask(LOST, database="kardes", word=word)[0]) for word in words}
    acted = {word: int(cluster.ask(WITH_ACT, database="kardes", word=word)[0]) for word in words}
    return {
        "lost": [word for word, count in counted.items() if count == 0],
        "twice": [word for word, count in counted.items() if count > 1],
        "without their act": [word for word in words if counted[word] and acted[word] != counted[word]],
    }
