"""Requests, rounds and ratios: what is measured side by side in one run may be compared, nothing else."""

from __future__ import annotations

import http.client
import random
import time
from dataclasses import dataclass, field
from statistics import median, quantiles

ROUNDS, PRESSES = 8, 3


@dataclass
class Contestant:
    """One address on one server, and what each round measured of it, in milliseconds."""

    name: str
    port: int
    address: str
    cookie: str
    rounds: list[list[float]] = field(default_factory=list)
    size: int = 0

    @property
    def p50s(self) -> list[float]:
        return [median(times) for times in self.rounds]

    @property
    def p50(self) -> float:
        return median(self.p50s)

    @property
    def p95(self) -> float:
        return quantiles([moment for times in self.rounds for moment in times], n=20)[-1]

    def ask(self) -> float:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        started = time.perf_counter()
        connection.request("GET", self.address, headers={"Cookie": self.cookie, "Host": "127.0.0.1"})
        response = connection.getresponse()
        self.size = len(response.read())
        taken = (time.perf_counter() - started) * 1000
        connection.close()
        if response.status != 200:
            raise RuntimeError(f"{self.address} answered {response.status}")
        return taken


def measure(contestants: list[Contestant], rounds: int = ROUNDS, presses: int = PRESSES) -> None:
    """Interleaved rounds in an order that changes with a fixed seed; a first one warms up and is not kept."""
    chance = random.Random(1071)
    for contestant in contestants:
        [contestant.ask() for _ in range(3)]
        contestant.rounds.clear()
    for _ in range(rounds):
        for contestant in chance.sample(contestants, len(contestants)):
            contestant.rounds.append([contestant.ask() for _ in range(presses)])


def ratios_of(above: Contestant, below: Contestant, added: float = 0.0) -> list[float]:
    """Each round's ratio; `added` milliseconds belong to what is below."""
    return [one / (other + added) for one, other in zip(above.p50s, below.p50s, strict=True)]


def ratio(above: Contestant, below: Contestant) -> float:
    return median(ratios_of(above, below))
