from django.urls import path

from . import views

app_name = "purpose"
CONSULTATION = "twinnings/consultations/<int:consultation_id>/"
urlpatterns = [
    path("twinnings/<int:twinning_id>/purpose/", views.purpose, name="purpose"),
    path("twinnings/<int:twinning_id>/purpose/write/", views.write_purpose, name="write_purpose"),
    path("twinnings/<int:twinning_id>/purpose/consultation/", views.log_consultation, name="log_consultation"),
    path(CONSULTATION + "edit/", views.edit_consultation, name="edit_consultation"),
    path(CONSULTATION + "remove/", views.remove_consultation, name="remove_consultation"),
    path("twinnings/<int:twinning_id>/purpose/fix/", views.fix_purpose, name="fix_purpose"),
    path("twinnings/<int:twinning_id>/purpose/reopen/", views.reopen_purpose, name="reopen_purpose"),
    path("twinnings/<int:twinning_id>/purpose/print/", views.print_purpose, name="print_purpose"),
]
