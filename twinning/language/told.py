"""A button’s words told as something that happened: Kararı kaydet -> Kararı kaydetti, Record -> Recorded."""

from __future__ import annotations

from .suffixes import did

# Only these first words are English buttons' verbs; a line that begins otherwise is a noun and stays.
PAST = {
    "Begin": "Began", "Cancel": "Cancelled", "Choose": "Chose", "Draft": "Drafted", "Drop": "Dropped",
    "Enter": "Entered", "Found": "Founded", "Give": "Gave", "Go": "Went", "Keep": "Kept", "Lay": "Laid",
    "Log": "Logged", "Put": "Put", "Send": "Sent", "Stop": "Stopped", "Take": "Took", "Throw": "Threw", "Undo": "Undid",
    "Withdraw": "Withdrew", "Write": "Wrote",
} | {
    verb: f"{verb.removesuffix('e')}ed"
    for verb in (
        "Add", "Answer", "Assign", "Change", "Close", "Complete", "Correct", "Edit", "Finalise", "Fix", "Hand", "Move",
        "Open", "Postpone", "Prepare", "Propose", "Record", "Remove", "Reopen", "Restore", "Resume", "Revive", "Save",
        "Suspend", "Turn",
    )
}  # fmt: skip


def told(words: str, language: str) -> str:
    """What its actor did, by the button's own words in the reader's language."""
    if language == "tr":
        return did(words)
    verb, _, rest = words.partition(" ")
    return f"{PAST.get(verb, verb)} {rest}".strip().replace(" my ", " their ")
