from django.urls import path

from . import views

app_name = "relations"
urlpatterns = [
    path("", views.today, name="today"),
    path("calendar/", views.calendar, name="calendar"),
    path("calendar/feed/<str:token>/", views.calendar_feed, name="calendar_feed"),
    path("twinnings/", views.twinnings, name="twinnings"),
    path("twinnings/table/", views.twinnings_table, name="twinnings_table"),
    path("twinnings/open/", views.open_twinning, name="open_twinning"),
    path("twinnings/<int:twinning_id>/", views.twinning, name="twinning"),
    path("twinnings/<int:twinning_id>/edit/", views.edit_twinning, name="edit_twinning"),
    path("twinnings/<int:twinning_id>/history/", views.history, name="history"),
    path("twinnings/<int:twinning_id>/who/", views.who_sees, name="who_sees"),
    path("twinnings/<int:twinning_id>/contacts/", views.contacts, name="contacts"),
    path("twinnings/<int:twinning_id>/contacts/log/", views.log_contact, name="log_contact"),
    path("contacts/<int:contact_id>/edit/", views.edit_contact, name="edit_contact"),
    path("contacts/<int:contact_id>/remove/", views.remove_contact, name="remove_contact"),
    path("twinnings/<int:twinning_id>/discard/", views.discard, name="discard"),
    path("twinnings/<int:twinning_id>/restore/", views.restore, name="restore"),
    path("trash/", views.trash, name="trash"),
    path("undo/", views.undo, name="undo"),
    path("twinnings/<int:twinning_id>/papers/file/", views.file_paper, name="file_paper"),
    path("twinnings/<int:twinning_id>/suspend/", views.suspend, name="suspend"),
    path("twinnings/<int:twinning_id>/resume/", views.resume, name="resume"),
    path("twinnings/<int:twinning_id>/drop/", views.drop, name="drop"),
    path("twinnings/<int:twinning_id>/take-up-again/", views.take_up_again, name="take_up_again"),
    path("partners/<int:partner_id>/edit/", views.edit_partner, name="edit_partner"),
    path("papers/", views.papers, name="papers"),
    path("papers/table/", views.papers_table, name="papers_table"),
    path("papers/<int:paper_id>/", views.download_paper, name="download_paper"),
    path("papers/<int:paper_id>/preview/", views.preview_paper, name="preview_paper"),
]
