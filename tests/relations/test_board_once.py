"""Many verbs, one board."""

from tests.factories import a_twinning
from twinning.relations import actions
from twinning.relations.board import differences, once
from twinning.relations.models import Twinning


def test_board_is_written_once_for_many_verbs(town, officer):
    twinning = a_twinning(town, officer)
    with once():
        actions.edit_twinning(twinning, title="Zeytin", by=officer)
        assert "Zeytin" not in Twinning.objects.get(pk=twinning.pk).search_text
        actions.edit_twinning(twinning, title="Zeytinyağı", by=officer)
    assert "Zeytinyağı" in Twinning.objects.get(pk=twinning.pk).search_text
    assert differences(Twinning.objects.with_partners().get(pk=twinning.pk)) == {}
