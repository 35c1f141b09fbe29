"""A protocol, its text, the rounds of its official path, and its end."""

from .council import CouncilDecision
from .ministry import ENCLOSURES, Application
from .protocols import Protocol
from .rounds import Round
from .signatures import Signature
from .terminations import RevivalAttempt, Termination
from .texts import Clause, ClauseText
from .votes import VOTES

__all__ = [
    "ENCLOSURES", "VOTES", "Application", "Clause", "ClauseText", "CouncilDecision", "Protocol", "RevivalAttempt",
    "Round", "Signature", "Termination",
]  # fmt: skip
