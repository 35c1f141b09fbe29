"""Accounts are made by the town hall; nobody signs up alone."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from . import actions

# In the session: the language that was pressed before signing in.
DOOR_LANGUAGE = "language_at_the_door"

# allauth's own sentences accuse, and say no way out.
REFUSED = {
    "username_password_mismatch": _("Kullanıcı adı veya parola yanlış. Yeniden yazın."),
    "email_password_mismatch": _("E-posta veya parola yanlış. Yeniden yazın."),
    "enter_current_password": _("Şimdiki parola yanlış. Yeniden yazın."),
    "incorrect_password": _("Parola yanlış. Yeniden yazın."),
    "too_many_login_attempts": _("Çok kez denendi. Birkaç dakika sonra yeniden deneyin."),
}


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Closes allauth's sign-up pages."""

    error_messages = DefaultAccountAdapter.error_messages | REFUSED

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def login(self, request: HttpRequest, user: Any) -> None:
        """Who pressed a language at the door wants it inside too; a cookie of yesterday's reader says nothing."""
        spoken = request.session.pop(DOOR_LANGUAGE, "")
        super().login(request, user)
        if spoken:
            actions.choose_language(user, spoken)

    def clean_username(self, username: str, shallow: bool = False) -> Any:
        return super().clean_username(username.lower(), shallow)

    def is_safe_url(self, url: str | None) -> bool:
        # Python's reader of addresses drops tabs and then chokes on what is left of /\t/[.
        try:
            return bool(super().is_safe_url(url))
        except ValueError:
            return False


class SecondStepAdapter(DefaultMFAAdapter):
    """The second step in our words."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("Kod yanlış. Uygulamanın şimdi gösterdiğini yazın."),
    }
