from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("account/", views.account, name="account"),
    path("account/municipality/", views.switch_municipality, name="switch_municipality"),
    path("account/language/", views.choose_language, name="choose_language"),
    path("account/theme/", views.choose_theme, name="choose_theme"),
    path("account/shortcuts/", views.use_shortcuts, name="use_shortcuts"),
    path("account/calendar/", views.renew_calendar_address, name="renew_calendar_address"),
    path("account/no-municipality/", views.no_municipality, name="no_municipality"),
    path("institution/", views.institution, name="institution"),
    path("institution/people/<int:membership_id>/look/", views.look_as, name="look_as"),
    path("institution/people/stop/", views.stop_looking, name="stop_looking"),
    path("institution/edit/", views.edit_institution, name="edit_institution"),
    path("institution/settings/", views.edit_settings, name="edit_settings"),
    path("institution/logo/keep/", views.keep_logo, name="keep_logo"),
    path("institution/logo/remove/", views.remove_logo, name="remove_logo"),
    path("institution/logo/<int:municipality_id>/", views.logo, name="logo"),
    path("institution/people/", views.people, name="people"),
    path("institution/people/invite/", views.invite, name="invite"),
    path("institution/people/account/", views.open_account, name="open_account"),
    path("institution/people/<int:membership_id>/role/", views.change_role, name="change_role"),
    path("institution/people/<int:membership_id>/end/", views.end_membership, name="end_membership"),
    path("institution/people/<int:membership_id>/link/", views.invitation_link, name="invitation_link"),
    path("institution/roles/", views.roles, name="roles"),
    path("institution/holidays/", views.holidays, name="holidays"),
    path("institution/holidays/add/", views.add_holiday, name="add_holiday"),
    path("institution/holidays/national/", views.add_national_holidays, name="add_national_holidays"),
    path("institution/holidays/<int:holiday_id>/remove/", views.remove_holiday, name="remove_holiday"),
    path("account/invitation/<str:uid>/<str:token>/", views.accept_invitation, name="accept_invitation"),
]
