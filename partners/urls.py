from django.urls import path

from . import views

app_name = "partners"
FILE = "twinnings/<int:twinning_id>/partner/"
CRITERION = "twinnings/criteria/<int:criterion_id>/"
CANDIDATE = "candidates/<int:candidate_id>/"
urlpatterns = [
    path(FILE, views.partner, name="partner"),
    path(FILE + "profile/", views.profile, name="profile"),
    path(FILE + "profile/draft/", views.draft_profile, name="draft_profile"),
    path(FILE + "profile/write/", views.write_profile, name="write_profile"),
    path(FILE + "profile/sentence/", views.edit_sentence, name="edit_sentence"),
    path(FILE + "criteria/add/", views.add_criterion, name="add_criterion"),
    path(CRITERION + "edit/", views.edit_criterion, name="edit_criterion"),
    path(CRITERION + "remove/", views.remove_criterion, name="remove_criterion"),
    path(FILE + "candidates/add/", views.add_candidate, name="add_candidate"),
    path("candidates/", views.candidates, name="candidates"),
    path(CANDIDATE, views.candidate, name="candidate"),
    path(CANDIDATE + "edit/", views.edit_candidate, name="edit_candidate"),
    path(CANDIDATE + "remove/", views.remove_candidate, name="remove_candidate"),
    path(CANDIDATE + "pilots/record/", views.record_pilot, name="record_pilot"),
    path(FILE + "compare/", views.compare, name="compare"),
    path(FILE + "hand-in/", views.hand_in, name="hand_in"),
    path(FILE + "choose/", views.choose, name="choose"),
    path(FILE + "reopen/", views.reopen_choice, name="reopen_choice"),
    path(FILE + "print/", views.print_comparison, name="print_comparison"),
    path(FILE + "print/issue/", views.issue_comparison, name="issue_comparison"),
]
