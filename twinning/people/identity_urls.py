"""The doors that this house opens of allauth's many: login, second factor, own sessions, own password."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.usersessions import views as sessions
from django.urls import path

from .access import for_everybody, for_members
from .views import ask_for_account

urlpatterns = [
    path("login/", for_everybody(account.login), name="account_login"),
    path("logout/", for_members(account.logout), name="account_logout"),
    path("new/", ask_for_account, name="account_signup"),
    path("inactive/", for_everybody(account.account_inactive), name="account_inactive"),
    path("confirm/", for_members(account.reauthenticate), name="account_reauthenticate"),
    path("password/", for_members(account.password_change), name="account_change_password"),
    path("password/set/", for_members(account.password_set), name="account_set_password"),
    path("second-factor/", for_members(mfa.index), name="mfa_index"),
    path("second-factor/enter/", for_everybody(mfa.authenticate), name="mfa_authenticate"),
    path("second-factor/confirm/", for_members(mfa.reauthenticate), name="mfa_reauthenticate"),
    path("second-factor/app/", for_members(totp.activate_totp), name="mfa_activate_totp"),
    path("second-factor/app/remove/", for_members(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("second-factor/codes/", for_members(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path("second-factor/codes/new/", for_members(codes.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("second-factor/codes/file/", for_members(codes.download_recovery_codes), name="mfa_download_recovery_codes"),
    path("sessions/", for_members(sessions.list_usersessions), name="usersessions_list"),
]
