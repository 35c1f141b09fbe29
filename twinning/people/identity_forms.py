"""allauth's forms with our words: labels instead of placeholders, sentences that say how to mend."""

from __future__ import annotations

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django.utils.translation import gettext_lazy as _

LABELS = {
    "login": _("Kullanıcı adı veya e-posta"),
    "password": _("Parola"),
    "oldpassword": _("Şimdiki parola"),
    "password1": _("Yeni parola"),
    "password2": _("Yeni parola, yeniden"),
    "code": _("Kod"),
}
EMPTY = {"login": _("Kullanıcı adınızı veya e-postanızı yazın."), "code": _("Kodu yazın.")}


class OurWords:
    """A field is named by its label, never by a text that goes when one types."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = LABELS.get(name, field.label)
            field.error_messages["required"] = EMPTY.get(name, _("Parolayı yazın."))
        if "code" in self.fields:  # type: ignore[attr-defined]
            self.fields["code"].widget.attrs |= {"size": "12"}  # type: ignore[attr-defined]


class LoginForm(OurWords, account.LoginForm):
    """Who comes in (oturum aç)."""

    not_done = _("Oturum açılamadı.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs |= {
            "autocomplete": "username",
            "autocapitalize": "none",
            "spellcheck": "false",
        }
        self.fields["password"].help_text = ""


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    """One's own new password (parolayı değiştir)."""


class SetPasswordForm(OurWords, account.SetPasswordForm):
    """A first password (parola belirle)."""


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    """The password once more before a setting of safety is changed."""


class SecondStepForm(OurWords, mfa.AuthenticateForm):
    """The code of the second step (ikinci adım)."""


class SecondStepAgainForm(OurWords, mfa.ReauthenticateForm):
    """The code once more before a setting of safety is changed."""


class ActivateForm(OurWords, totp.ActivateTOTPForm):
    """The first code of a new app (ikinci adımı kur)."""
