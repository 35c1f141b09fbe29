"""Pages of the files, their contacts and papers, and of the day."""

from .contacts import contacts, log_contact
from .files import (
    drop,
    edit_partner,
    edit_twinning,
    history,
    open_twinning,
    resume,
    suspend,
    take_up_again,
    twinning,
    twinnings,
)
from .papers import download_paper, file_paper, papers
from .today import today

__all__ = [
    "contacts", "download_paper", "drop", "edit_partner", "edit_twinning", "file_paper", "history", "log_contact",
    "open_twinning", "papers", "resume", "suspend", "take_up_again", "today", "twinning", "twinnings",
]  # fmt: skip
