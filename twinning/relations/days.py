"""Days of many files from the registry, the contacts and the papers, in a constant number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from .models import Contact, Paper
from .steps import DayMark, Link, steps

BEGINNING, END = date(1900, 1, 1), date(2200, 1, 1)


def registered(first: date, last: date, twinning_ids: Iterable[int]) -> list[DayMark]:
    """What the steps know between two days, in order."""
    marks = [mark for step in steps() for mark in step.dates(first, last, twinning_ids)]
    return sorted(marks, key=lambda mark: mark.on)


def whole_lives(files: Iterable[Any]) -> dict[int, list[DayMark]]:
    """Every day of these files by the file's id: steps, contacts, papers, activities, evaluations."""
    rows = {twinning.pk: twinning for twinning in files}
    found: dict[int, list[DayMark]] = defaultdict(list)
    for mark in registered(BEGINNING, END, list(rows)):
        found[mark.twinning.pk].append(mark)
    for contact in Contact.objects.filter(twinning__in=list(rows)):
        label, link = contact.get_means_display(), Link("relations:contacts", (contact.twinning_id,))
        found[contact.twinning_id].append(DayMark(contact.on, rows[contact.twinning_id], label, "contact", link))
    for paper in Paper.objects.filter(twinning__in=list(rows)):
        link = Link("relations:download_paper", (paper.pk,))
        found[paper.twinning_id].append(DayMark(paper.on, rows[paper.twinning_id], paper.title, "paper", link))
    return found
