"""The text of a protocol as plain data: what a version freezes is what is printed."""

from __future__ import annotations

from typing import Any

from ..models import Protocol
from ..rules import numbered


def frozen_content(protocol: Protocol) -> dict[str, Any]:
    """Everything that the council decides on: terms and all articles in all languages."""
    twinning = protocol.twinning
    return {
        "reference": twinning.reference,
        "kind": twinning.kind,
        "languages": list(protocol.languages),
        "term_months": protocol.term_months,
        "renewal": protocol.renewal,
        "notice_months": protocol.notice_months,
        "originals": protocol.originals,
        "clauses": [
            {
                "number": number,
                "kind": clause.kind,
                "texts": {
                    language: {"heading": text.heading, "text": text.text}
                    for language, text in clause.texts_by_language.items()
                    if language in protocol.languages
                },
            }
            for number, clause in numbered(protocol.clauses.with_texts())
        ],
    }
