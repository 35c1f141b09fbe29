"""Step 1 of the drawn municipality's files."""

from __future__ import annotations

from typing import Any

from twinning.language.casing import sentence_case
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.states import Theme
from twinning.relations.stories import story_of

from . import actions
from .states import Body


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Write the purpose, talk it over, fix it."""
    story, timeline = story_of(twinning), Timeline(twinning.opened_on)
    themes = " ve ".join(str(Theme(theme).label) for theme in story.themes)
    with timeline.on(3):
        actions.write_purpose(
            twinning, statement=story.statement, motives=list(story.motives), functional=list(story.functional),
            benefits=f"Kentimizde {themes} alanında çalışan birimlerin ve kuruluşların deneyim kazanması; "
            "her yıl birlikte en az bir faaliyet.",
            by=by,
        )  # fmt: skip
    if until == Scene.PURPOSE_DRAFT:
        return
    with timeline.on(8) as day:
        actions.log_consultation(
            twinning, body=Body.CITIZENS_ASSEMBLY, who="Kent konseyi yürütme kurulu", on=day, how="Toplantı",
            expectation=f"{sentence_case(themes)} alanındaki derneklerin programa katılması.",
            connection=f"{story.partner}: kent konseyindeki bir derneğin yazıştığı belediye.", by=by,
        )  # fmt: skip
        actions.log_consultation(
            twinning, body=Body.UNITS, who="İlgili müdürlüklerin temsilcileri", on=day, how="Toplantı",
            expectation="Yılda bir çalışma ziyareti; dönüşte müdürlüklere bilgi notu.", connection="", by=by,
        )  # fmt: skip
    with timeline.on(12) as day:
        actions.fix_purpose(twinning, on=day, by=by)
