"""Step 4 of the drawn municipality's files: a plan, its agreement, its works, made by the real verbs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from twinning.language.money import to_kurus
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.states import Theme
from twinning.relations.stories import Story, story_of
from twinning.relations.workflow import refreshed

from . import actions
from .actions import Named, ShareOf
from .models import Activity, Organisation, Programme
from .rules import mirrored_side
from .states import ActivityKind, AgreedBy, Benefit, DutyKind, Lead, OrganisationKind, Side, Source

K, Body = ActivityKind, OrganisationKind


@dataclass(frozen=True)
class Work:
    """One activity of the drawn plan: when it begins and ends, counted in days from the agreement."""

    title: str
    kind: str
    lead: str
    begins: int
    lasts: int
    responsible: tuple[str, str, str]
    indicator: str
    unit: str
    target: int
    cost: int
    objective: int = 0
    partner_pays: int = 0
    grant: int = 0
    goes_abroad: bool = False
    theirs: str = "Uluslararası ilişkiler birimi"
    reached: int = 0
    people: tuple[int, int] = (12, 10)
    extra: dict[str, str] = field(default_factory=dict)


WORKS = (
    Work(
        "Uzmanların çalışma ziyareti", K.VISIT, Lead.OURS, 20, 5,
        ("Dış İlişkiler Müdürlüğü", Body.MUNICIPALITY, Side.OURS),
        "ziyaret eden uzman", "kişi", 6, 186_000, goes_abroad=True, reached=6, people=(6, 9),
    ),
    Work(
        "Ortak eğitim haftası", K.TRAINING, Lead.TOGETHER, 60, 6,
        ("Halk Eğitimi Merkezi", Body.SCHOOL, Side.OURS),
        "eğitim alan kişi", "kişi", 40, 124_500, partner_pays=42_000, reached=46, people=(24, 22),
    ),
    Work(
        "Ustaların değişim programı", K.EXCHANGE, Lead.PARTNER, 110, 30,
        ("Ortak kentin zanaat odası", Body.CHAMBER, Side.PARTNER),
        "değişime katılan usta", "usta", 8, 98_000, objective=1, partner_pays=60_000, reached=7, people=(4, 3),
    ),
    Work(
        "Gençlik kampı", K.EXCHANGE, Lead.OURS, 200, 10,
        ("Çınarova Gençlik Derneği", Body.ASSOCIATION, Side.OURS),
        "kampa katılan genç", "genç", 40, 250_000, objective=1, grant=150_000, people=(22, 18), reached=40,
    ),
    Work(
        "Ortak sergi", K.EXHIBITION, Lead.TOGETHER, 260, 21,
        ("Kültür Müdürlüğü", Body.MUNICIPALITY, Side.OURS),
        "sergiyi gezen", "kişi", 1_200, 76_000, objective=1, reached=1_350, people=(3, 3),
    ),
    Work(
        "Karşılıklı gün", K.SHOW, Lead.PARTNER, 330, 2,
        ("Ortak belediyenin kültür birimi", Body.MUNICIPALITY, Side.PARTNER),
        "etkinlikteki topluluk", "topluluk", 4, 54_000, objective=0, partner_pays=54_000, reached=5, people=(18, 40),
    ),
)  # fmt: skip
PLAN_FROM = 250


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Draft, offer, agree, carry out: up to the scene."""
    if until < Scene.PROGRAMME_DRAFT:
        return
    story, timeline = story_of(twinning), Timeline(twinning.opened_on)
    twinning = Twinning.objects.with_partners().get(pk=twinning.pk)
    start = start_of(timeline, until)
    with timeline.on(PLAN_FROM) as day:
        programme = _drafted(twinning, story, day, start, by=by)
        is_agreed = until > Scene.PROGRAMME_OFFERED
        works = [_planned(programme, work, start, is_covered=is_agreed, by=by) for work in works_for(until)]
    if until == Scene.PROGRAMME_DRAFT:
        return
    with timeline.on(PLAN_FROM + 10) as day:
        actions.offer(programme, on=day, answer_due_on=max(day + timedelta(days=21), timeline.coming(12)), by=by)
    if until == Scene.PROGRAMME_OFFERED:
        return
    with timeline.on(PLAN_FROM + 30) as day:
        actions.record_agreement(
            programme, on=day, how=AgreedBy.VIDEO, ours="Dış İlişkiler Müdürü",
            theirs=f"{story.partner.split(',')[0]} uluslararası ilişkiler birimi", by=by,
        )  # fmt: skip
    if until >= Scene.RUNNING:
        _carried_out(works, until, by=by)
    _otherwise(refreshed(programme), story.then, by=by)


def _otherwise(programme: Programme, then: str, *, by: Any) -> None:
    """A plan that changed without the partner, one that was closed at the end of its works."""
    if then == "change_plan":
        last = programme.activities.open().order_by("-begins_on")[0]
        with Timeline(timezone.localdate()).on(0):
            actions.cancel(last, why="Ortak kent bu yıl ev sahipliği yapamıyor.", by=by)
    if then == "close_programme":
        with Timeline(programme.activities.latest("done_on").done_on).on(30) as day:
            actions.close_programme(programme, on=day, reason="Öngörülen faaliyetlerin tümü yapıldı.", by=by)


def start_of(timeline: Timeline, until: Scene) -> date:
    """The first day of the works: a running plan has some behind it and some before it, an older one is done."""
    if until <= Scene.AGREED:
        return timezone.localdate()
    first = timeline.day(PLAN_FROM + 40)
    return max(first, timezone.localdate() - timedelta(days=205)) if until == Scene.RUNNING else first


def works_for(until: Scene) -> tuple[Work, ...]:
    """A first draft is shorter than a plan that has been talked over."""
    return WORKS[:3] if until <= Scene.PROGRAMME_DRAFT else WORKS


def _drafted(twinning: Twinning, story: Story, day: date, start: date, *, by: Any) -> Programme:
    programme = actions.draft_programme(
        twinning, title=f"Uygulama programı {start.year}-{start.year + 1}", begins_on=date(start.year, 1, 1),
        ends_on=date(start.year + 1, 12, 31), on=day, by=by,
    )  # fmt: skip
    first, second = Theme(story.themes[0]), Theme(story.themes[-1])
    first_text = f"{first.label[0].upper()}{first.label[1:]} alanında çalışanların birbirinden öğrenmesi"
    actions.add_objective(programme, text=first_text, theme=int(first), by=by)
    actions.add_objective(
        programme, text="İki kentin dernek, oda ve okullarının birlikte iş yapması", theme=int(second), by=by
    )
    return programme


def _planned(programme: Programme, work: Work, start: date, *, is_covered: bool, by: Any) -> Activity:
    """An activity with its output, duties and money; before the agreement nobody has promised the grant."""
    objectives = list(programme.objectives.all())
    begins_on = start + timedelta(days=work.begins)
    activity = actions.add_activity(
        programme, objectives=[objectives[work.objective]], title=work.title, kind=work.kind, lead=work.lead,
        begins_on=begins_on, ends_on=begins_on + timedelta(days=work.lasts), goes_abroad=work.goes_abroad,
        responsible=_organisation(programme.twinning, *work.responsible, by=by), by=by,
    )  # fmt: skip
    target = Decimal(work.target)
    actions.add_output(activity=activity, indicator=work.indicator, unit=work.unit, target=target, by=by)
    for named in _named(work):
        actions.assign_duty(activity, named, by=by)
    shares = [(Source.PARTNER, work.partner_pays), (Source.GRANT, work.grant if is_covered else 0)]
    own = work.cost - work.partner_pays - work.grant
    sources = [ShareOf(source, Decimal(amount)) for source, amount in shares if amount]
    if own:
        sources.append(ShareOf(Source.OWN, Decimal(own), budget_code="03.3.3.01"))
    actions.add_cost_item(
        activity, what="Ulaşım ve konaklama", amount=Decimal(work.cost), year=begins_on.year, shares=sources, by=by
    )
    return activity


def _organisation(twinning: Twinning, name: str, kind: str, side: str, *, by: Any) -> Organisation:
    found = Organisation.objects.filter(twinning=twinning, name=name).first()
    benefit = Benefit.NEITHER if kind == Body.ASSOCIATION else Benefit.UNKNOWN
    return found or actions.add_organisation(twinning, name=name, kind=kind, side=side, benefit=benefit, by=by)


def _named(work: Work) -> list[Named]:
    """The five duties by offices: no person is invented."""
    ours = {
        DutyKind.COORDINATION: "Dış İlişkiler Müdürü",
        DutyKind.FOCAL: "Dış İlişkiler Uzmanı",
        DutyKind.LEAD: work.responsible[0],
        DutyKind.PRESS: "Basın Yayın Müdürlüğü",
        DutyKind.FINANCE: "Mali Hizmetler Müdürlüğü",
    }
    rows = []
    for kind, office in ours.items():
        side = work.responsible[2] if kind == DutyKind.LEAD else side_of(work.lead, kind)
        named = office if side == Side.OURS or kind == DutyKind.LEAD else work.theirs
        rows.append(Named(kind, side, named, reach="0 224 000 00 00" if side == Side.OURS else "e-postayla"))
    return rows


def side_of(lead: str, kind: str) -> str:
    return mirrored_side(lead, kind) or (Side.PARTNER if kind == DutyKind.FOCAL else Side.OURS)


def _carried_out(works: list[Activity], until: Scene, *, by: Any) -> None:
    """What lay before today was done, one was postponed, the rest is to come."""
    today = timezone.localdate()
    for activity, work in zip(works, WORKS, strict=True):
        activity = refreshed(activity)
        if activity.ends_on < today - timedelta(days=3):
            with Timeline(activity.ends_on).on(2):
                _done(activity, work, by=by)
        elif activity.begins_on < today:
            with Timeline(activity.begins_on).on(0) as day:
                actions.start_activity(activity, on=day, by=by)
        elif work.title == "Ortak sergi":
            moved = activity.begins_on + timedelta(days=45)
            actions.postpone(
                activity, why="Sergi salonu onarımda.", begins_on=moved, ends_on=moved + timedelta(days=work.lasts),
                is_agreed=True, by=by,
            )  # fmt: skip


def _done(activity: Activity, work: Work, *, by: Any) -> None:
    ours, theirs = work.people
    if activity.goes_abroad:
        actions.record_notices(
            activity, told_before_on=activity.begins_on - timedelta(days=10), mission_on=activity.begins_on,
            result_told_on=activity.ends_on, by=by,
        )  # fmt: skip
    actions.record_done(
        activity, on=activity.ends_on, started_on=activity.begins_on, people_ours=ours, people_theirs=theirs,
        result="Program öngörüldüğü gibi tamamlandı.",
        measured=[(output, Decimal(work.reached)) for output in activity.outputs.all()], by=by,
    )  # fmt: skip
    if activity.responsible.kind in (Body.ASSOCIATION, Body.SCHOOL, Body.CHAMBER):
        actions.add_participation(activity, activity.responsible, people=ours, by=by)
    item = activity.cost_items.get()
    actions.record_expense(
        activity, what="Ulaşım ve konaklama", amount=to_kurus(item.amount * Decimal("0.94")), on=activity.ends_on,
        source=Source.OWN, cost_item=item, by=by,
    )  # fmt: skip
