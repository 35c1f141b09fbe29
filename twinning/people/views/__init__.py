"""One's own account, the town's page (Kurum), its people and its holidays."""

from .holidays import add_holiday, add_national_holidays, holidays, remove_holiday
from .institution import edit_institution, edit_settings, institution, keep_logo, logo, remove_logo
from .invitation import accept_invitation, invitation_link
from .looking import look_as, stop_looking
from .members import change_role, end_membership, invite, open_account, people, roles
from .own import (
    account,
    ask_for_account,
    choose_language,
    choose_theme,
    no_municipality,
    renew_calendar_address,
    switch_municipality,
    use_shortcuts,
)

__all__ = [
    "accept_invitation", "account", "add_holiday", "add_national_holidays", "ask_for_account", "change_role",
    "choose_language", "choose_theme", "edit_institution", "edit_settings", "end_membership", "holidays", "institution",
    "invitation_link", "invite", "keep_logo", "logo", "look_as", "no_municipality", "open_account", "people",
    "remove_holiday", "remove_logo", "renew_calendar_address", "roles", "stop_looking", "switch_municipality",
    "use_shortcuts",
]  # fmt: skip
