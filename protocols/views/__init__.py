"""Pages of step 3."""

from .correcting import correct_council_decision, correct_permission, correct_signing
from .council import read_protocol
from .drafting import add_clause, draft_protocol, edit_clause, edit_terms, move_clause, protocol, remove_clause
from .papers import issue_letter, issue_protocol, keep_scan, ministry_letter, print_protocol
from .path import official_path, open_review, record_council_decision, record_finality, send_to_council, take_back
from .permission import prepare_application, record_application, record_permission, record_refusal
from .signing import complete_historic, open_historic, record_signing

__all__ = [
    "add_clause", "complete_historic", "correct_council_decision", "correct_permission", "correct_signing",
    "draft_protocol", "edit_clause", "edit_terms", "issue_letter", "issue_protocol", "keep_scan", "ministry_letter",
    "move_clause", "official_path", "open_historic", "open_review", "prepare_application", "print_protocol", "protocol",
    "read_protocol", "record_application", "record_council_decision", "record_finality", "record_permission",
    "record_refusal", "record_signing", "remove_clause", "send_to_council", "take_back",
]  # fmt: skip
