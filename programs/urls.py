from django.urls import path

from . import views

app_name = "programs"
FILE = "twinnings/<int:twinning_id>/programme/"
ACTIVITY = FILE + "activities/<int:activity_id>/"
urlpatterns = [
    path(FILE, views.programme, name="programme"),
    path(FILE + "draft/", views.draft_programme, name="draft_programme"),
    path(FILE + "edit/", views.edit_programme, name="edit_programme"),
    path(FILE + "offer/", views.offer, name="offer"),
    path(FILE + "back/", views.take_back, name="take_back"),
    path(FILE + "agreement/", views.record_agreement, name="record_agreement"),
    path(FILE + "close/", views.close_programme, name="close_programme"),
    path(FILE + "print/", views.print_programme, name="print_programme"),
    path(FILE + "print/issue/", views.issue_programme, name="issue_programme"),
    path(FILE + "objectives/add/", views.add_objective, name="add_objective"),
    path(FILE + "objectives/<int:objective_id>/edit/", views.edit_objective, name="edit_objective"),
    path(FILE + "objectives/<int:objective_id>/remove/", views.remove_objective, name="remove_objective"),
    path(FILE + "objectives/<int:objective_id>/output/", views.add_objective_output, name="add_objective_output"),
    path(FILE + "organisations/add/", views.add_organisation, name="add_organisation"),
    path(FILE + "organisations/<int:organisation_id>/edit/", views.edit_organisation, name="edit_organisation"),
    path(FILE + "activities/add/", views.add_activity, name="add_activity"),
    path(ACTIVITY, views.activity, name="activity"),
    path(ACTIVITY + "edit/", views.edit_activity, name="edit_activity"),
    path(ACTIVITY + "remove/", views.remove_activity, name="remove_activity"),
    path(ACTIVITY + "start/", views.start_activity, name="start_activity"),
    path(ACTIVITY + "done/", views.record_done, name="record_done"),
    path(ACTIVITY + "postpone/", views.postpone, name="postpone"),
    path(ACTIVITY + "cancel/", views.cancel, name="cancel"),
    path(ACTIVITY + "reopen/", views.reopen_activity, name="reopen_activity"),
    path(ACTIVITY + "notices/", views.record_notices, name="record_notices"),
    path(ACTIVITY + "duties/", views.assign_duties, name="assign_duties"),
    path(ACTIVITY + "lead/", views.turn_lead, name="turn_lead"),
    path(ACTIVITY + "participants/add/", views.add_participation, name="add_participation"),
    path(ACTIVITY + "outputs/add/", views.add_output, name="add_output"),
    path(ACTIVITY + "costs/add/", views.add_cost_item, name="add_cost_item"),
    path(ACTIVITY + "expenses/add/", views.record_expense, name="record_expense"),
    path(FILE + "participants/<int:participation_id>/remove/", views.remove_participation, name="remove_participation"),
    path(FILE + "outputs/<int:output_id>/edit/", views.edit_output, name="edit_output"),
    path(FILE + "outputs/<int:output_id>/record/", views.record_output, name="record_output"),
    path(FILE + "outputs/<int:output_id>/remove/", views.remove_output, name="remove_output"),
    path(FILE + "costs/<int:cost_item_id>/edit/", views.edit_cost_item, name="edit_cost_item"),
    path(FILE + "costs/<int:cost_item_id>/remove/", views.remove_cost_item, name="remove_cost_item"),
    path(FILE + "expenses/<int:expense_id>/remove/", views.remove_expense, name="remove_expense"),
]
