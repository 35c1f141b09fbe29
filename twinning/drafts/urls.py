from django.urls import path

from . import views

app_name = "drafts"
urlpatterns = [
    path("drafts/keep/", views.keep_draft, name="keep_draft"),
    path("drafts/discard/", views.discard_draft, name="discard_draft"),
    path("drafts/version/", views.current_version, name="current_version"),
]
