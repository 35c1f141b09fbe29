"""Verbs on the text: draft it from the model clauses, edit both languages at once, add, remove and order articles."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from twinning.audit.recording import acting
from twinning.purpose.models import Purpose
from twinning.relations import workflow
from twinning.relations.board import refresh_board
from twinning.relations.models import Twinning
from twinning.relations.states import Status
from twinning.relations.undo import MAKE_ROOM

from ..library import DraftFacts, Wording, model_clauses, wordings
from ..models import Clause, ClauseText, Protocol, Round
from ..rules import path_of
from ..states import ClauseKind, ProtocolKind, Renewal

DRAFTED_IN = frozenset({Status.DRAFTING, Status.OFFICIAL, Status.IN_FORCE})
Texts = dict[str, tuple[str, str]]


def draft_protocol(
    twinning: Twinning,
    *,
    languages: list[str],
    term_months: int | None = 60,
    renewal: str = Renewal.AUTOMATIC,
    notice_months: int | None = 6,
    originals: int = 2,
    kind: str = ProtocolKind.MAIN,
    parent: Protocol | None = None,
    on: date | None = None,
    by: Any,
) -> Protocol:
    """Draft the protocol from the model clauses (protokolü hazırla), the purpose clause from the purpose: S12, S21."""
    terms = {"term_months": term_months, "renewal": renewal, "notice_months": notice_months, "originals": originals}
    protocol = Protocol(twinning=twinning, languages=languages, kind=kind, parent=parent, **terms)
    with transaction.atomic():
        file = workflow.lock(twinning)
        if file.status not in DRAFTED_IN:
            raise workflow.InvalidMove(_("Protokol, ortak seçildikten sonra hazırlanır."))
        protocol.municipality_id = file.municipality_id
        protocol.full_clean(exclude=["municipality"])
        with acting("protocols:draft_protocol", protocol, by=by, twinning_id=file.pk, facts=terms):
            protocol.save(force_insert=True)
            _write_model_clauses(protocol, facts_for(protocol))
            _open_first_round(protocol, on or timezone.localdate())
        refresh_board(file)
    return protocol


def facts_for(protocol: Protocol) -> DraftFacts:
    """What the file knows already, for the model clauses."""
    twinning, town = protocol.twinning, protocol.municipality
    partners = [partner for partner in twinning.partners.select_related("city__country") if partner.left_on is None]
    purpose = Purpose.objects.filter(twinning=twinning).first()
    return DraftFacts(
        kind=twinning.kind,
        ours=_named(town.name, "Türkiye", twinning.is_domestic),
        ours_en=f"the Municipality of {town.town}, Türkiye",
        partners=tuple(_named(row.institution, row.city.country.name_tr, twinning.is_domestic) for row in partners),
        partners_en=tuple(
            f"the Municipality of {row.city.name_local or row.city.name_tr}, {row.city.country.name_en}"
            for row in partners
        ),
        is_domestic=twinning.is_domestic,
        purpose=purpose.statement if purpose else "",
        themes=tuple(twinning.themes),
        languages=tuple(protocol.languages),
        unit=town.unit,
        term_months=protocol.term_months,
        renewal=protocol.renewal,
        notice_months=protocol.notice_months,
        originals=protocol.originals,
    )


def _named(institution: str, country: str, is_domestic: bool) -> str:
    return institution if is_domestic else f"{institution} ({country})"


def _write_model_clauses(protocol: Protocol, facts: DraftFacts) -> None:
    rows = model_clauses(facts)
    common = {"twinning_id": protocol.twinning_id, "municipality_id": protocol.municipality_id}
    clauses = Clause.objects.bulk_create(
        Clause(protocol=protocol, order=order, kind=kind, **common)
        for order, (kind, _texts) in enumerate(rows, start=1)
    )
    now = timezone.now()
    ClauseText.objects.bulk_create(
        ClauseText(clause=clause, language=language, heading=said.heading, text=said.text, revised_at=now, **common)
        for clause, (_kind, texts) in zip(clauses, rows, strict=True)
        for language, said in texts.items()
    )


def _open_first_round(protocol: Protocol, on: date) -> Round:
    return Round.objects.create(
        twinning_id=protocol.twinning_id,
        municipality_id=protocol.municipality_id,
        protocol=protocol,
        number=1,
        path=path_of(protocol.twinning),
        opened_on=on,
    )


def edit_terms(protocol: Protocol, *, version: int | None = None, by: Any, **values: Any) -> Protocol:
    """Correct term, renewal, notice and languages of a draft (süreyi düzenle); a new language begins blank."""
    with transaction.atomic():
        workflow.lock(protocol, version)
        refuse_if_frozen(protocol)
        changed = workflow.change(protocol, verb="protocols:edit_terms", by=by, **values)
        _add_languages(changed)
    return changed


def _add_languages(protocol: Protocol) -> None:
    common = {"twinning_id": protocol.twinning_id, "municipality_id": protocol.municipality_id}
    facts = facts_for(protocol)
    rows = []
    for clause in protocol.clauses.with_texts():
        models = wordings(clause.kind, facts)
        for language in protocol.languages:
            if clause.text_in(language) is None:
                said = models[language]
                rows.append(
                    ClauseText(clause=clause, language=language, heading=said.heading, text=said.text, **common)
                )
    ClauseText.objects.bulk_create(rows)


def refuse_if_frozen(protocol: Protocol) -> None:
    """A text is edited in draft and in review only; past that it is what was decided on."""
    current = Round.objects.filter(protocol=protocol).order_by("number").last()
    if current is None or not current.is_editable:
        raise workflow.InvalidMove(_("Metin meclise sunuldu; düzenlemek için protokolü taslağa alın."))


def edit_clause(clause: Clause, *, texts: Texts, version: int | None = None, by: Any) -> Clause:
    """Write one article in all its languages (maddeyi kaydet); only what changed gets a new date."""
    with transaction.atomic():
        current = workflow.lock(clause, version)
        refuse_if_frozen(current.protocol)
        stored = {text.language: text for text in current.texts.all()}
        workflow.change(current, verb="protocols:edit_clause", by=by)
        for language, (heading, text) in texts.items():
            row = stored[language]
            if (row.heading, row.text) != (heading, text):
                workflow.change(
                    row, verb="protocols:edit_clause", by=by, heading=heading, text=text, revised_at=timezone.now()
                )
    return workflow.refreshed(clause)


def add_clause(protocol: Protocol, *, kind: str, after: Clause | None = None, by: Any) -> Clause:
    """Add an article from the library or an empty one (madde ekle)."""
    with transaction.atomic():
        workflow.lock(protocol)
        refuse_if_frozen(protocol)
        place = after.order + 1 if after else protocol.clauses.count() + 1
        protocol.clauses.filter(order__gte=place).update(order=F("order") + 1)
        clause = Clause(twinning_id=protocol.twinning_id, protocol=protocol, order=place, kind=kind)
        workflow.add(clause, verb="protocols:add_clause", by=by, kind=kind)
        _write_texts(clause, wordings(kind, facts_for(protocol)))
    return clause


def _write_texts(clause: Clause, texts: dict[str, Wording]) -> None:
    ClauseText.objects.bulk_create(
        ClauseText(
            twinning_id=clause.twinning_id, municipality_id=clause.municipality_id, clause=clause,
            language=language, heading=said.heading, text=said.text,
        )
        for language, said in texts.items()
    )  # fmt: skip


def remove_clause(clause: Clause, *, version: int | None = None, by: Any) -> None:
    """Take an article out of the draft (maddeyi çıkar); its words stay in the history."""
    with transaction.atomic():
        workflow.lock(clause, version)
        refuse_if_frozen(clause.protocol)
        protocol, order = clause.protocol, clause.order
        workflow.remove(clause, verb="protocols:remove_clause", by=by)
        protocol.clauses.filter(order__gt=order).update(order=F("order") - 1)


def make_room(clause: Clause) -> None:
    """Open the gap again into which a removed article comes back (geri al)."""
    clause.protocol.clauses.filter(order__gte=clause.order).update(order=F("order") + 1)


MAKE_ROOM["protocols:remove_clause"] = make_room


def move_clause(clause: Clause, *, up: bool, version: int | None = None, by: Any) -> Clause:
    """Change an article's place with its neighbour's (yukarı, aşağı taşı)."""
    with transaction.atomic():
        current = workflow.lock(clause, version)
        refuse_if_frozen(current.protocol)
        place = current.order + (-1 if up else 1)
        neighbour = Clause.objects.filter(protocol=current.protocol, order=place).first()
        if neighbour is None or ClauseKind.PREAMBLE in (neighbour.kind, current.kind):
            raise workflow.InvalidMove(_("Madde buradan öteye taşınmaz."))
        Clause.objects.filter(pk=neighbour.pk).update(order=current.order)
        workflow.change(current, verb="protocols:move_clause", by=by, order=place)
    return workflow.refreshed(clause)
