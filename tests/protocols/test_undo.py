"""An article taken out of a draft comes back as it was."""

from __future__ import annotations

import pytest

from protocols import actions
from twinning.audit.models import Act
from twinning.relations.undo import undo


@pytest.mark.rule("K8")
def test_removed_article_comes_back_with_its_texts_at_its_place(draft, officer):
    before = [(row.pk, row.order, str(row)) for row in draft.clauses.with_texts()]
    gone = list(draft.clauses.all())[3]
    actions.remove_clause(gone, by=officer)
    undo(Act.objects.order_by("-at").first().pk, by=officer)
    assert [(row.pk, row.order, str(row)) for row in draft.clauses.with_texts()] == before
