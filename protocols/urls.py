from django.urls import path

from . import views
from .termination import views as termination

app_name = "protocols"
FILE = "twinnings/<int:twinning_id>/protocol/"
END = "twinnings/<int:twinning_id>/termination/"
CLAUSE = "protocol-clauses/<int:clause_id>/"
urlpatterns = [
    path(FILE, views.protocol, name="protocol"),
    path(FILE + "read/", views.read_protocol, name="read_protocol"),
    path(FILE + "draft/", views.draft_protocol, name="draft_protocol"),
    path(FILE + "terms/", views.edit_terms, name="edit_terms"),
    path(FILE + "clauses/add/", views.add_clause, name="add_clause"),
    path(CLAUSE + "edit/", views.edit_clause, name="edit_clause"),
    path(CLAUSE + "remove/", views.remove_clause, name="remove_clause"),
    path(CLAUSE + "move/<str:direction>/", views.move_clause, name="move_clause"),
    path(FILE + "path/", views.official_path, name="official_path"),
    path(FILE + "review/", views.open_review, name="open_review"),
    path(FILE + "council/send/", views.send_to_council, name="send_to_council"),
    path(FILE + "council/decision/", views.record_council_decision, name="record_council_decision"),
    path(FILE + "council/finality/", views.record_finality, name="record_finality"),
    path(FILE + "ministry/prepare/", views.prepare_application, name="prepare_application"),
    path(FILE + "ministry/application/", views.record_application, name="record_application"),
    path(FILE + "ministry/letter/", views.ministry_letter, name="ministry_letter"),
    path(FILE + "ministry/letter/issue/", views.issue_letter, name="issue_letter"),
    path(FILE + "ministry/permission/", views.record_permission, name="record_permission"),
    path(FILE + "ministry/refusal/", views.record_refusal, name="record_refusal"),
    path(FILE + "signing/", views.record_signing, name="record_signing"),
    path(FILE + "council/decision/correct/", views.correct_council_decision, name="correct_council_decision"),
    path(FILE + "ministry/permission/correct/", views.correct_permission, name="correct_permission"),
    path(FILE + "signing/correct/", views.correct_signing, name="correct_signing"),
    path(FILE + "back/", views.take_back, name="take_back"),
    path("twinnings/historic/", views.open_historic, name="open_historic"),
    path(FILE + "historic/", views.complete_historic, name="complete_historic"),
    path(FILE + "print/", views.print_protocol, name="print_protocol"),
    path(FILE + "print/issue/", views.issue_protocol, name="issue_protocol"),
    path(FILE + "signed/", views.keep_scan, name="keep_scan"),
    path(END, termination.termination, name="termination"),
    path(END + "propose/", termination.propose_end, name="propose_end"),
    path(END + "attempt/", termination.record_attempt, name="record_attempt"),
    path(END + "decision/", termination.record_end_decision, name="record_end_decision"),
    path(END + "sending/", termination.record_end_sending, name="record_end_sending"),
    path(END + "notice/", termination.record_notice, name="record_notice"),
    path(END + "ministry/", termination.record_ministry_information, name="record_ministry_information"),
    path(END + "end/", termination.record_end, name="record_end"),
    path(END + "withdraw/", termination.withdraw_end, name="withdraw_end"),
    path(END + "historic/", termination.enter_historic_end, name="enter_historic_end"),
    path(END + "expiry/", termination.record_expiry, name="record_expiry"),
    path(END + "succession/", termination.record_succession, name="record_succession"),
    path(END + "notice/letter/", termination.print_notice, name="print_notice"),
    path(END + "notice/letter/issue/", termination.issue_notice, name="issue_notice"),
    path(END + "ministry/letter/", termination.print_information, name="print_information"),
    path(END + "ministry/letter/issue/", termination.issue_information, name="issue_information"),
    path(END + "report/", termination.print_closing_report, name="print_closing_report"),
    path(END + "report/issue/", termination.issue_closing_report, name="issue_closing_report"),
]
