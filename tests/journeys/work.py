"""Step 4 as people walk it by the pages: the plan, the agreement, activities, money."""

from __future__ import annotations

from typing import Any

from programs.models import Activity, Objective, Programme
from tests.journeys.clerk import Clerk, day


def plan(clerk: Clerk, *titles: str, ago: int = 300) -> None:
    """A programme with one objective and these activities, all of them ready to be agreed on."""
    clerk.press("programs:draft_programme", title="Program", begins_on=day(ago), ends_on=day(-60))
    clerk.press("programs:add_objective", text="İki müzenin ortak sergisi", theme="2")
    for title in titles:
        plan_activity(clerk, title, ago=ago - 20)


def plan_activity(clerk: Clerk, title: str, *, ago: int) -> None:
    objective = str(Objective.objects.filter(programme=programme_of(clerk)).latest("pk").pk)
    clerk.press(
        "programs:add_activity", title=title, kind="exhibition", objectives=[objective], begins_on=day(ago),
        ends_on=day(ago - 10), new_name=f"{title} Kurulu", new_side="ours", new_kind="group",
    )  # fmt: skip
    work = about(clerk, title)
    seats = {"coordination_ours_office": "Kültür Müdürlüğü", "finance_ours_office": "Mali Hizmetler Müdürlüğü"}
    clerk.press("programs:assign_duties", args=work, **seats)
    clerk.press("programs:add_output", args=work, indicator="ziyaretçi", unit="kişi", target="400")


def programme_of(clerk: Clerk) -> Programme:
    return Programme.objects.filter(twinning=clerk.pk).latest("pk")


def about(clerk: Clerk, title: str) -> tuple[int, int]:
    """The address of an activity: its file and itself."""
    return clerk.pk, Activity.objects.get(programme=programme_of(clerk), title=title).pk


def on(clerk: Clerk, title: str, verb: str, **typed: Any) -> None:
    """Press a verb of an activity."""
    clerk.press(f"programs:{verb}", args=about(clerk, title), **typed)


def offer(clerk: Clerk, *, ago: int) -> None:
    clerk.press("programs:offer", on=day(ago), answer_due_on=day(ago - 20))


def agree(clerk: Clerk, *, ago: int) -> None:
    clerk.press("programs:record_agreement", on=day(ago), how="letter", ours="Müdür", theirs="Kültür dairesi")


def change_the_plan(clerk: Clerk, ends_ago: int) -> None:
    """Rename the programme: what was agreed on is another plan now."""
    clerk.press("programs:edit_programme", title=f"Program, {ends_ago}. değişiklik")
