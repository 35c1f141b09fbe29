"""What comes after the next act, and how long its like took."""

from datetime import timedelta

import pytest

from protocols import actions
from protocols.ahead import usual_permission
from tests.factories import a_twinning
from tests.protocols import factories as make
from twinning.relations.steps import REGISTRY


def labels(twinning):
    return [ahead.label for ahead in REGISTRY[3].ahead(twinning)]


@pytest.mark.rule("K13")
def test_draft_sees_the_whole_road(draft):
    assert labels(draft.twinning) == [
        "Belediye meclisi", "Mülki idare amirine gönderim", "Bakanlık izni", "İmza", "Uygulama programı",
    ]  # fmt: skip


def test_road_shortens_on_the_way(draft, officer):
    make.at_ministry(draft.round, officer)
    assert labels(draft.twinning) == ["Bakanlık izni", "İmza", "Uygulama programı"]


@pytest.mark.parametrize(("known", "said"), [(2, ""), (3, "benzerlerinin yarısı 40 günde sonuçlandı")])
def test_usual_wait_needs_three_files(town, officer, plovdiv, known, said):
    for number, days in enumerate((10, 55, 40)[:known]):
        waited_at_ministry(a_twinning(town, officer, title=f"Dosya {number}"), officer, f"{number}", days)
    assert usual_permission(town.pk) == said


def waited_at_ministry(twinning, officer, number, days):
    """A file that came back from the ministry after so many days."""
    current = make.at_council(make.a_draft(twinning, officer).round, officer)
    decided = {"is_accepted": True, "decision_on": make.day(80), "decision_no": number, **make.VOTE}
    current = actions.record_council_decision(current, by=officer, **decided)
    texts = {"partner_information": "Trakya’da bir kent.", "expected_benefits": "Deneyim."}
    actions.prepare_application(current, by=officer, **texts)
    actions.record_application(current, sent_to_ministry_on=make.day(60), letter_no=number, by=officer)
    on = make.day(60) + timedelta(days=days)
    actions.record_permission(current, permission_on=on, permission_no=number, by=officer)
