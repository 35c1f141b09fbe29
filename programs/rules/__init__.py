"""What a programme still wants, what may be carried out, and what the law says to it."""

from .carrying_out import may_carry_out, told_abroad
from .holidays import closed_there
from .law import L5_GROUND, L6_GROUND, permission_wanted
from .mirror import mirrored_side, side_errors
from .plan import COMPULSORY_DUTIES, in_force, missing_to_agree, missing_to_offer

__all__ = [
    "COMPULSORY_DUTIES", "L5_GROUND", "L6_GROUND", "closed_there", "in_force", "may_carry_out", "mirrored_side",
    "missing_to_agree", "missing_to_offer", "permission_wanted", "side_errors", "told_abroad",
]  # fmt: skip
