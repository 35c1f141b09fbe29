"""The frame of a protocol: too narrow, guiding, too broad (advice only), and the four clauses that it must have."""

import pytest

from protocols.gauge import BROAD, GUIDING, NARROW, measure
from protocols.models import Clause
from protocols.rules import missing_for_council
from protocols.states import COMPULSORY, ClauseKind

OPEN_TEXT = "Karşılıklı ziyaretler; uzman değişimi; kardeş kentin adına günler düzenlenmesi"
TIGHT_TEXT = "Her yıl 10 öğrenci; 2 sergi; 12.05.2027 günü açılış; 3 konser"


@pytest.mark.rule("S22")
@pytest.mark.parametrize(
    ("themes", "text", "verdict"),
    [(2, OPEN_TEXT, GUIDING), (2, TIGHT_TEXT, NARROW), (12, OPEN_TEXT, BROAD), (13, TIGHT_TEXT, NARROW)],
)
def test_frame_is_measured_by_themes_and_fixed_numbers(themes, text, verdict):
    assert measure(themes, text).verdict == verdict


@pytest.mark.rule("S22")
def test_scope_never_blocks_the_council(draft):
    clause = draft.clauses.get(kind=ClauseKind.ACTIVITIES)
    clause.texts.filter(language="tr").update(text=TIGHT_TEXT)
    assert [reason for reason in missing_for_council(draft) if reason.blocks] == []


@pytest.mark.rule("S21", "S2")
@pytest.mark.parametrize("kind", COMPULSORY)
def test_protocol_without_purpose_fields_activities_or_duration_stays_at_home(draft, kind):
    Clause.objects.filter(protocol=draft, kind=kind).delete()
    blocking = [reason.text for reason in missing_for_council(draft) if reason.blocks]
    assert blocking == [f"{kind.label} maddesi yok."]
