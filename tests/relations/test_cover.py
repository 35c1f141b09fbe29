"""What stands on a file's cover: themes, dimensions, goals."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from twinning.relations import actions
from twinning.relations.models import Twinning
from twinning.relations.states import Dimension, Theme


@pytest.mark.rule("S13")
def test_themes_are_the_thirteen_and_no_other(twinning):
    assert len(Theme) == 13
    with pytest.raises(IntegrityError), transaction.atomic():
        Twinning.objects.filter(pk=twinning.pk).update(themes=[14])


@pytest.mark.rule("S3")
def test_file_says_which_dimensions_and_goals_it_serves(twinning, officer):
    changed = actions.edit_twinning(twinning, dimensions=[Dimension.SOCIETY], goals=[11, 17], by=officer)
    assert (changed.dimensions, changed.goals) == (["society"], [11, 17])
    with pytest.raises(ValidationError, match="1-17"):
        actions.edit_twinning(twinning, goals=[0], by=officer)
