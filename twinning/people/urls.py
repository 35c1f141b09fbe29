from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("account/", views.account, name="account"),
    path("account/municipality/", views.switch_municipality, name="switch_municipality"),
    path("account/language/", views.choose_language, name="choose_language"),
    path("account/theme/", views.choose_theme, name="choose_theme"),
    path("account/shortcuts/", views.use_shortcuts, name="use_shortcuts"),
    path("account/no-municipality/", views.no_municipality, name="no_municipality"),
    path("institution/", views.institution, name="institution"),
    path("institution/people/<int:membership_id>/look/", views.look_as, name="look_as"),
    path("institution/people/stop/", views.stop_looking, name="stop_looking"),
    path("institution/edit/", views.edit_institution, name="edit_institution"),
]
