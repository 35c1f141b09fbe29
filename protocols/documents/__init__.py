"""What the papers of step 3 say, as plain data: the protocol in its languages and the letters."""

from .texts import frozen_content

__all__ = ["frozen_content"]
