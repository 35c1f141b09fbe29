"""Pages of the files, their contacts and papers, and of the day."""

from .calendar import calendar, calendar_feed
from .contacts import contacts, edit_contact, log_contact, remove_contact
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
    who_sees,
)
from .papers import download_paper, file_paper, papers, preview_paper
from .tables import papers_table, twinnings_table
from .today import today
from .trash import discard, restore, trash
from .undo import undo

__all__ = [
    "calendar", "calendar_feed", "contacts", "discard", "download_paper", "drop", "edit_contact", "edit_partner",
    "edit_twinning", "file_paper", "history", "log_contact", "open_twinning", "papers", "papers_table",
    "preview_paper", "remove_contact", "restore", "resume", "suspend", "take_up_again", "today", "trash", "twinning",
    "twinnings", "twinnings_table", "undo", "who_sees",
]  # fmt: skip
