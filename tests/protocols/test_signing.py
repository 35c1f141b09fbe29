"""Who may sign on whose authority, and from which day the days after a decision are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from protocols import actions
from protocols.reading import newest_main
from protocols.rules import missing_for_signing
from protocols.standing import standing_of
from protocols.states import RoundState
from tests.protocols import factories
from tests.protocols.factories import day
from twinning.language.dates import tr_date
from twinning.relations.models import Twinning


@pytest.mark.rule("L1")
@pytest.mark.parametrize(
    ("authorises", "said"), [(True, []), (False, ["Meclis kararı başkana imza yetkisi vermiyor (5393, madde 38/g)."])]
)
def test_decision_without_authority_to_sign_is_a_warning(authorises, said, draft, officer):
    current = factories.at_council(draft.round, officer)
    current = actions.record_council_decision(
        current, is_accepted=True, decision_on=day(80), decision_no="142", authorises_signing=authorises, by=officer
    )
    reasons = [reason for reason in missing_for_signing(current) if "yetki" in reason.text]
    assert [reason.text for reason in reasons] == said
    assert not any(reason.blocks for reason in reasons)


@pytest.mark.rule("L1")
def test_deputy_signs_and_the_path_says_so(client, draft, officer):
    current = factories.permitted(draft.round, officer)
    ours, *theirs = factories.signatures(current)
    deputy = replace(ours, signatory_title="Belediye Başkan Vekili", is_deputy=True)
    current = actions.record_signing(current, signatures=[deputy, *theirs], by=officer)
    client.force_login(officer)
    page = client.get(f"/twinnings/{current.twinning_id}/protocol/path/").content.decode()
    assert (current.state, "Belediye Başkan Vekili, vekâleten" in page) == (RoundState.SIGNED, True)


@pytest.mark.rule("L4", "P6")
def test_last_day_of_sending_is_counted_from_the_day_that_was_entered(client, draft, officer):
    current = factories.accepted(draft.round, officer)
    client.force_login(officer)
    form = client.get(f"/twinnings/{current.twinning_id}/protocol/council/finality/").context["form"]
    proposed = current.decision_on + timedelta(days=5)
    assert form.fields["final_on"].help_text == f"Geri gönderilmezse en geç {tr_date(proposed)} (karardan 5 gün)."
    assert due_of(current) is None
    actions.record_finality(current, final_on=day(78), sent_on=None, by=officer)
    assert due_of(current) == day(78) + timedelta(days=7)


def due_of(current):
    """The last day that the file's page names for the sending."""
    file = Twinning.objects.get(pk=current.twinning_id)
    return standing_of(file, newest_main([file.pk])[file.pk]).due_on
