"""A decision with its votes is recorded in under a minute: what need not be answered stands folded."""

from __future__ import annotations

from protocols.forms import CouncilDecisionForm


def open_names(form) -> list[str]:
    return [field.name for row in form.open_rows() for field in row]


def test_decision_asks_for_result_day_number_votes_authority_and_scan(officer):
    form = CouncilDecisionForm(user=officer)
    assert open_names(form) == [
        "result", "decision_on", "decision_no", "full_number", "present", "votes_for", "votes_against", "abstaining",
        "authorises_signing", "scan",
    ]  # fmt: skip
    assert [fold.is_open for fold in form.folded_fields()] == [False, False, False]


def test_every_field_stands_open_or_in_a_fold(officer):
    form = CouncilDecisionForm(user=officer)
    folded = [field.name for fold in form.folded_fields() for field in fold.fields]
    assert sorted(open_names(form) + folded) == sorted(field.name for field in form.visible_fields())


def test_fold_opens_where_something_is_typed(officer):
    form = CouncilDecisionForm({"meeting_kind": "ordinary", "commissions": "Dış İlişkiler"}, user=officer)
    assert [fold.is_open for fold in form.folded_fields()] == [False, False, True]
