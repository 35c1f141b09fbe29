"""Which moves a journey walked, read from the acts that it left; and which moves there are, read from the tables."""

from __future__ import annotations

import importlib
from collections import defaultdict
from itertools import pairwise
from typing import Any

from bin.diagrams import roads
from evaluations.models import Evaluation
from evaluations.states import EvaluationKind
from protocols.models import Round, Termination
from protocols.states import Path
from tests.journeys.clerk import Clerk
from twinning.audit.models import Act

# machine -> the chains of states that its rows went through, in the order in which the rows began.
Walk = dict[str, list[str]]
Pairs = set[tuple[str, str]]
NAMES = {
    ("twinning.relations.states", "ALLOWED"): "file",
    ("twinning.purpose.states", "ALLOWED"): "purpose",
    ("protocols.states", "ALLOWED"): "round",
    ("protocols.termination.states", "ALLOWED"): "end",
    ("programs.states", "ALLOWED"): "programme",
    ("programs.states", "ALLOWED_ACTIVITY"): "activity",
    ("evaluations.states", "ALLOWED"): "evaluation",
}
SUBJECTS = {
    "relations.twinning": "file",
    "purpose.purpose": "purpose",
    "protocols.round": "round",
    "protocols.termination": "end",
    "programs.programme": "programme",
    "programs.activity": "activity",
    "evaluations.evaluation": "evaluation",
}

# machine -> where a row says its road, and the road that needs no name.
ROADS: dict[str, tuple[Any, str, str]] = {
    "round": (Round, "path", Path.ABROAD),
    "end": (Termination, "path", Path.ABROAD),
    "evaluation": (Evaluation, "kind", EvaluationKind.INTERNAL),
}


def machines(tables: list[tuple[str, str]]) -> dict[str, Pairs]:
    """Every move by its machine; a move that only another road allows stands under that road: "end domestic"."""
    found: dict[str, Pairs] = {}
    for module, name in tables:
        machine = NAMES[module, name]
        for road, table in roads(getattr(importlib.import_module(module), name)).items():
            pairs = {(str(before), str(to)) for before, after in table.items() for to in after}
            common = found.setdefault(machine, pairs)
            if pairs - common:
                found[f"{machine} {road}"] = pairs - common
    return found


def walked(clerk: Clerk) -> Walk:
    """The states through which the rows of this clerk's file went since the clerk came."""
    chains: dict[tuple[str, int], list[str]] = defaultdict(list)
    acts = Act.objects.of_file(clerk.pk).filter(at__gte=clerk.came_at, facts__has_keys=["from", "to"]).order_by("at")
    for act in acts:
        chain = chains[SUBJECTS[act.subject_kind], act.subject_id]
        assert not chain or chain[-1] == act.facts["from"], (act.verb, chain, act.facts)
        chain += [act.facts["to"]] if chain else [act.facts["from"], act.facts["to"]]
    found: Walk = defaultdict(list)
    for (machine, pk), chain in chains.items():
        found[_on_its_road(machine, pk)].append(" > ".join(chain))
    return dict(found)


def _on_its_road(machine: str, pk: int) -> str:
    """ "round domestic": a road other than the first stands in the machine's name."""
    if machine not in ROADS:
        return machine
    model, name, first = ROADS[machine]
    road = getattr(model.objects.get(pk=pk), name)
    return machine if road == first else f"{machine} {road}"


def moves_of(walk: dict[str, Any]) -> set[tuple[str, str, str]]:
    """(machine, from, to) of each step of a walk."""
    return {
        (machine, before, to)
        for machine, chains in walk.items()
        for chain in chains
        for before, to in pairwise(chain.split(" > "))
    }
