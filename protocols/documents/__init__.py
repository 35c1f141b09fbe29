"""What the papers of step 3 say, as plain data, and their PDFs: the protocol in its languages and the letters."""

from .letters import ministry_letter
from .printing import file_name, letter_pdf, protocol_pdf
from .texts import frozen_content

__all__ = ["file_name", "frozen_content", "letter_pdf", "ministry_letter", "protocol_pdf"]
