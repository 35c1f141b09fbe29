"""Pages of step 2."""

from .candidates import add_candidate, candidate, edit_candidate, record_pilot, remove_candidate
from .choice import choose, reopen_choice
from .comparison import compare, hand_in, issue_comparison, partner, print_comparison
from .profile import (
    add_criterion,
    draft_profile,
    edit_criterion,
    edit_sentence,
    profile,
    remove_criterion,
    write_profile,
)
from .search import candidates

__all__ = [
    "add_candidate", "add_criterion", "candidate", "candidates", "choose", "compare", "draft_profile", "edit_candidate",
    "edit_criterion", "edit_sentence", "hand_in", "issue_comparison", "partner", "print_comparison", "profile",
    "record_pilot", "remove_candidate", "remove_criterion", "reopen_choice", "write_profile",
]  # fmt: skip
