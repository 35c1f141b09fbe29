"""What the papers of step 3 say, as plain data, and their PDFs: the protocol in its languages and the letters."""

from .letter_paper import letter_paper, letter_pdf, letter_text
from .letters import ministry_letter
from .printing import is_frozen, protocol_paper, protocol_pdf
from .texts import frozen_content

__all__ = [
    "frozen_content",
    "is_frozen",
    "letter_paper",
    "letter_pdf",
    "letter_text",
    "ministry_letter",
    "protocol_paper",
    "protocol_pdf",
]
