"""Verbs of step 3, from the first draft to force."""

from .correcting import correct_council_decision, correct_permission, correct_signing
from .drafting import add_clause, draft_protocol, edit_clause, edit_terms, facts_for, move_clause, remove_clause
from .ministry import prepare_application, record_application, record_permission, record_refusal
from .papers import issue_letter, issue_protocol, keep_scan
from .path import open_review, record_council_decision, record_finality, send_to_council, take_back
from .signing import Signed, complete_historic, enter_historic, open_historic, record_signing

__all__ = [
    "Signed", "add_clause", "complete_historic", "correct_council_decision", "correct_permission", "correct_signing",
    "draft_protocol", "edit_clause", "edit_terms", "enter_historic", "facts_for", "issue_letter", "issue_protocol",
    "keep_scan", "move_clause", "open_historic", "open_review", "prepare_application", "record_application",
    "record_council_decision", "record_finality", "record_permission", "record_refusal", "record_signing",
    "remove_clause", "send_to_council", "take_back",
]  # fmt: skip
