"""Verbs of step 2."""

from .candidates import add_candidate, edit_candidate, record_pilot, remove_candidate
from .choice import choose, reopen_choice
from .points import compare, hand_in, sheet_of
from .profile import (
    add_criterion,
    draft_profile,
    edit_criterion,
    edit_sentence,
    remove_criterion,
    write_profile,
)

__all__ = [
    "add_candidate", "add_criterion", "choose", "compare", "draft_profile", "edit_candidate", "edit_criterion",
    "edit_sentence", "hand_in", "record_pilot", "remove_candidate", "remove_criterion", "reopen_choice", "sheet_of",
    "write_profile",
]  # fmt: skip
