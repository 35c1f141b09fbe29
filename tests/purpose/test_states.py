"""The purpose moves between being written and being fixed, and nowhere else."""

import pytest

from twinning.purpose.actions import write_purpose
from twinning.purpose.models import Purpose
from twinning.purpose.states import ALLOWED, State
from twinning.relations.workflow import InvalidMove, move

FACTS = {State.DRAFT: {"fixed_on": None}, State.FIXED: {"fixed_on": "2026-02-03"}}


@pytest.mark.rule("S12")
@pytest.mark.parametrize("to", State.values)
@pytest.mark.parametrize("now", State.values)
def test_purpose_moves_only_where_the_table_allows(twinning, officer, now, to):
    purpose = write_purpose(twinning, statement="Deneyim alışverişi.", by=officer)
    Purpose.objects.filter(pk=purpose.pk).update(state=now, **FACTS[now])
    if to in ALLOWED[now]:
        assert move(purpose, to, allowed=ALLOWED, verb="purpose:test", by=officer, **FACTS[to]).state == to
    else:
        with pytest.raises(InvalidMove):
            move(purpose, to, allowed=ALLOWED, verb="purpose:test", by=officer, **FACTS[to])
