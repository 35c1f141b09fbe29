from django.urls import path

from . import views

app_name = "evaluations"
FILE = "twinnings/<int:twinning_id>/evaluation/"
ONE = "evaluations/<int:evaluation_id>/"
SLEEP = "twinnings/<int:twinning_id>/dormancy/"
urlpatterns = [
    path(FILE, views.evaluation, name="evaluation"),
    path(FILE + "open/", views.open_evaluation, name="open_evaluation"),
    path(FILE + "<int:evaluation_id>/", views.past_evaluation, name="past_evaluation"),
    path(ONE + "answers/", views.answer, name="answer"),
    path(ONE + "send/", views.send_to_partner, name="send_to_partner"),
    path(ONE + "partner-answer/", views.record_partner_answer, name="record_partner_answer"),
    path(ONE + "without-answer/", views.go_on_without_answer, name="go_on_without_answer"),
    path(ONE + "findings/add/", views.add_finding, name="add_finding"),
    path("findings/<int:finding_id>/remove/", views.remove_finding, name="remove_finding"),
    path(ONE + "decisions/add/", views.decide, name="decide"),
    path("decisions/<int:follow_up_id>/settle/", views.settle, name="settle"),
    path(ONE + "close/", views.close, name="close"),
    path(ONE + "drop/", views.drop_evaluation, name="drop_evaluation"),
    path(ONE + "print/", views.print_evaluation, name="print_evaluation"),
    path(ONE + "print/issue/", views.issue_evaluation, name="issue_evaluation"),
    path("activities/<int:activity_id>/lesson/", views.write_lesson, name="write_lesson"),
    path("lessons/", views.lessons, name="lessons"),
    path(SLEEP, views.dormancy, name="dormancy"),
    path(SLEEP + "revive/", views.revive, name="revive"),
    path(SLEEP + "refound/", views.refound, name="refound"),
    path(SLEEP + "leave/", views.leave_asleep, name="leave_asleep"),
    path(SLEEP + "end/", views.propose_end_of_dormant, name="propose_end_of_dormant"),
]
