"""Verbs of the file: open, keep, suspend, resume, drop, end; contacts, versions and papers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, transaction
from django.utils import timezone

from twinning.audit.recording import acting
from twinning.cities.models import City
from twinning.institutions.models import Municipality
from twinning.papers.store import store_bytes

from . import workflow
from .board import refresh_board
from .models import Contact, Paper, Twinning, TwinningPartner, Version
from .rules import scope_refusal
from .states import ALLOWED, Direction, Status
from .steps import steps

NEXT_NUMBER = """
insert into relations_filenumber (municipality_id, year, last) values (%s, %s, 1)
on conflict (municipality_id, year) do update set last = relations_filenumber.last + 1 returning last
"""


def next_number(municipality_id: int, year: int) -> int:
    """The next file number of a town and a year, without gaps: a verb rolled back gives it back."""
    with connection.cursor() as cursor:
        cursor.execute(NEXT_NUMBER, [municipality_id, year])
        return cursor.fetchone()[0]


def open_twinning(
    municipality: Municipality, *, title: str, opened_on: date | None = None, by: Any, **values: Any
) -> Twinning:
    """Open a file (dosya aç) at step 1 with a number of its own."""
    opened_on = opened_on or timezone.localdate()
    with transaction.atomic():
        number = next_number(municipality.pk, opened_on.year)
        twinning = Twinning(
            municipality=municipality, year=opened_on.year, number=number, title=title, opened_on=opened_on, **values
        )
        twinning.full_clean(exclude=["municipality"])
        with acting("relations:open_twinning", twinning, by=by) as trail:
            twinning.save(force_insert=True)
            trail.facts["reference"] = twinning.reference
            trail.twinning_id = twinning.pk
        refresh_board(twinning)
    return workflow.refreshed(twinning)


def edit_twinning(twinning: Twinning, *, version: int | None = None, by: Any, **values: Any) -> Twinning:
    """Correct what stands on the file's cover: title, kind, scope, themes, dimensions, goals.

    The scope agrees with the partners: a partner abroad made domestic would sign without permission (L3).
    """
    with transaction.atomic():
        current = workflow.lock(twinning, version)
        partners = current.partners.filter(left_on=None).select_related("city__country")
        wrong = scope_refusal(values.get("scope", current.scope), [partner.city for partner in partners])
        if wrong:
            raise ValidationError({"scope": wrong})
        return workflow.change(twinning, verb="relations:edit_twinning", by=by, version=version, **values)


def advance(
    twinning: Twinning, status: str, *, step: int, verb: str, by: Any, reason: str = "", **facts: Any
) -> Twinning:
    """Bring the whole file to another status; called by the steps' verbs. The step reached never goes down."""
    facts = {"step": max(step, twinning.step), **facts}
    if twinning.status == status:
        return workflow.change(twinning, verb=verb, by=by, reason=reason, **facts)
    return workflow.move(twinning, status, allowed=ALLOWED, verb=verb, by=by, reason=reason, **facts)


def add_partner(
    twinning: Twinning, city: City, *, institution: str, since: date | None = None, by: Any, **values: Any
) -> TwinningPartner:
    """Write a partner onto the file (ortak): S1 knows two or more parties."""
    wrong = scope_refusal(twinning.scope, [city])
    if wrong:
        raise ValidationError(wrong)
    order = twinning.partners.count() + 1
    partner = TwinningPartner(twinning=twinning, city=city, institution=institution, order=order, since=since, **values)
    return workflow.add(partner, verb="relations:add_partner", by=by)


def edit_partner(partner: TwinningPartner, *, version: int | None = None, by: Any, **values: Any) -> TwinningPartner:
    """Correct a partner's name or write down its own council's decision (P1)."""
    return workflow.change(partner, verb="relations:edit_partner", by=by, version=version, **values)


def log_contact(twinning: Twinning, *, by: Any, **values: Any) -> Contact:
    """Write down that the towns were in touch (temas kaydet): a sign of life (P3)."""
    return workflow.add(Contact(twinning=twinning, **values), verb="relations:log_contact", by=by)


def edit_contact(contact: Contact, *, version: int | None = None, by: Any, **values: Any) -> Contact:
    """Correct what was written of a contact (teması düzelt)."""
    return workflow.change(contact, verb="relations:edit_contact", version=version, by=by, **values)


def remove_contact(contact: Contact, *, version: int | None = None, by: Any) -> None:
    """Take out a contact that was written by mistake (teması çıkar); the last sign of life follows (P3)."""
    workflow.remove(contact, verb="relations:remove_contact", version=version, by=by)


def suspend(
    twinning: Twinning, *, on: date, decided_by: str, why: str, until: str, version: int | None = None, by: Any
) -> Twinning:
    """Lay the relation on ice without ending it (askıya al): L11."""
    return workflow.move(
        twinning, Status.SUSPENDED, allowed=ALLOWED, verb="relations:suspend", version=version, reason=why, by=by,
        suspended_on=on, suspended_by=decided_by, suspended_why=why, suspended_until=until,
    )  # fmt: skip


def resume(twinning: Twinning, *, why: str, version: int | None = None, by: Any) -> Twinning:
    """Take the relation off the ice (askıdan indir): L11."""
    return workflow.move(
        twinning, Status.IN_FORCE, allowed=ALLOWED, verb="relations:resume", version=version, reason=why, by=by,
        suspended_on=None, suspended_by="", suspended_why="", suspended_until="",
    )  # fmt: skip


def drop(twinning: Twinning, *, on: date, why: str, version: int | None = None, by: Any) -> Twinning:
    """Give up a file that never came into force (vazgeç); it stays readable."""
    return end_file(twinning, Status.DROPPED, on=on, reason=why, verb="relations:drop", version=version, by=by)


def take_up_again(twinning: Twinning, *, why: str, version: int | None = None, by: Any) -> Twinning:
    """Open a dropped file again (yeniden ele al): what was written stays, what was decided is decided anew."""
    with transaction.atomic():
        workflow.move(
            twinning, Status.PREPARING, allowed=ALLOWED, verb="relations:take_up_again", version=version, reason=why,
            by=by, ended_on=None, end_reason="",
        )  # fmt: skip
        for step in steps():
            step.begin_again(twinning, reason=why, by=by)
    return workflow.refreshed(twinning)


def end_file(
    twinning: Twinning,
    status: str,
    *,
    on: date,
    reason: str,
    verb: str,
    version: int | None = None,
    by: Any,
    **facts: Any,
) -> Twinning:
    """End the file and let every step close what it holds (S44)."""
    with transaction.atomic():
        workflow.lock(twinning, version)
        for step in steps():
            step.end(twinning, on=on, reason=reason, by=by)
        return workflow.move(
            workflow.refreshed(twinning), status, allowed=ALLOWED, verb=verb, reason=reason, by=by,
            ended_on=on, end_reason=reason, **facts,
        )  # fmt: skip


def freeze(subject: Any, content: dict[str, Any], *, by: Any) -> Version:
    """Freeze a text as the next numbered version (sürüm): content and its checksum, never changed again."""
    canonical = json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    kind = subject._meta.label_lower
    twinning = workflow.file_of(subject)
    with transaction.atomic():
        workflow.lock(twinning)
        last = Version.objects.filter(subject_kind=kind, subject_id=subject.pk).order_by("-number").first()
        return Version.objects.create(
            municipality_id=twinning.municipality_id,
            twinning=twinning,
            subject_kind=kind,
            subject_id=subject.pk,
            number=last.number + 1 if last else 1,
            content=json.loads(canonical),
            content_sha256=hashlib.sha256(canonical.encode()).hexdigest(),
            frozen_by_label=str(getattr(by, "office_label", by)),
        )


def issue_paper(
    twinning: Twinning,
    content: bytes,
    *,
    kind: str,
    title: str,
    on: date,
    file_name: str,
    number: str = "",
    prints: Version | None = None,
    direction: str = Direction.OUT,
    media_type: str = "application/pdf",
    original_name: str = "",
    by: Any,
) -> Paper:
    """Keep a document as it is (belge): its bytes are on the disk before its row, and neither ever changes.

    What was issued with the very same bytes is that paper still, whoever presses again.
    """
    _, sha256 = store_bytes(content, "." + file_name.rsplit(".", 1)[-1])
    if direction == Direction.OUT and (
        issued := twinning.papers.filter(direction=direction, kind=kind, sha256=sha256).first()
    ):
        return issued
    paper = Paper(
        twinning=twinning, prints=prints, direction=direction, kind=kind, title=title, on=on, number=number,
        file_name=file_name, original_name=original_name, media_type=media_type, size=len(content), sha256=sha256,
        issued_by_label=str(getattr(by, "office_label", by)),
    )  # fmt: skip
    return workflow.add(paper, verb="relations:issue_paper", by=by, title=title)


def file_paper(twinning: Twinning, scan: Any, *, by: Any, **facts: Any) -> Paper:
    """Put a checked upload into the file (belgeyi dosyaya koy): `scan` is a `CheckedUpload`."""
    return issue_paper(
        twinning, scan.content, file_name=scan.clean_name, original_name=scan.original_name,
        media_type=scan.media_type, by=by, **facts,
    )  # fmt: skip


def file_papers(twinning: Twinning, scans: Sequence[Any], *, title: str, by: Any, **facts: Any) -> list[Paper]:
    """Put the scans of one occasion into the file at once, all or none; several are numbered in their titles."""
    count = len(scans)
    titles = [title] if count == 1 else [f"{title} ({number}/{count})" for number in range(1, count + 1)]
    with transaction.atomic():
        return [
            file_paper(twinning, scan, title=said, by=by, **facts) for scan, said in zip(scans, titles, strict=True)
        ]
