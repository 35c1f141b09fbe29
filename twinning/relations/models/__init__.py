"""The file of a relation, its partners, its papers and what was said on the way."""

from .contacts import Contact
from .papers import Paper, Version
from .twinnings import FileNumber, Twinning, TwinningPartner, dormancy_limit

__all__ = ["Contact", "FileNumber", "Paper", "Twinning", "TwinningPartner", "Version", "dormancy_limit"]
