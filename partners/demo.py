"""Step 2 of the drawn municipality's files: facts of the cities as the gazetteer knows them, points of two offices."""

from __future__ import annotations

from datetime import date
from typing import Any

from twinning.cities.actions import adopt_place, correct_city
from twinning.cities.gazetteer import resolve
from twinning.cities.models import City
from twinning.people.models import User
from twinning.purpose.models import Consultation
from twinning.relations.demo import Scene, Timeline
from twinning.relations.models import Twinning
from twinning.relations.states import Theme
from twinning.relations.stories import Story, story_of
from twinning.relations.workflow import refreshed

from . import actions
from .models import Candidate, Criterion
from .rules import known_of
from .states import Channel, CriterionGroup, Fit, Recommendation

G = CriterionGroup
KEPT = {G.POPULATION: 2, G.COUNTRY: 1, G.LOCATION: 1, G.TOPICS: 3}
CHANNELS = (Channel.TBB, Channel.EMBASSY, Channel.PARTNER_APPLIED, Channel.COMPATRIOTS, Channel.MAYORS)
FITS = ((Fit.GOOD, Fit.GOOD, Fit.FAIR), (Fit.FAIR, Fit.GOOD, Fit.GOOD), (Fit.FAIR, Fit.GOOD, Fit.HARD))


def act_out(twinning: Twinning, until: Scene, *, by: Any) -> None:
    """Draw the profile, put up candidates, score them, choose."""
    story, timeline = story_of(twinning), Timeline(twinning.opened_on)
    if until < Scene.PROFILE:
        return
    with timeline.on(25):
        _draw_profile(twinning, story, by=by)
    if until < Scene.CANDIDATES:
        return
    with timeline.on(40):
        candidates = [_add(twinning, place, n, by=by) for n, place in enumerate((story.partner, *story.rivals))]
    if until < Scene.SCORED:
        return
    with timeline.on(50) as day:
        _try_out(candidates[0], day, by=by)
    with timeline.on(60):
        for assessor, generous in ((by, 1), (_second(twinning, by), 0)):
            _score(twinning, candidates, story, generous, by=assessor)
    if until >= Scene.CHOSEN:
        with timeline.on(75) as day:
            _choose(twinning, candidates, on=day, by=by)


def _draw_profile(twinning: Twinning, story: Story, *, by: Any) -> None:
    profile = actions.draft_profile(twinning, by=by)
    for criterion in Criterion.objects.filter(twinning=twinning).exclude(group__in=KEPT):
        actions.remove_criterion(criterion, by=by)
    country = story.partner.split(", ")[1]
    expected = {
        G.POPULATION: "20.000-350.000",
        G.COUNTRY: country,
        G.LOCATION: "Bir günde gidilip dönülebilen",
        G.TOPICS: ", ".join(str(Theme(theme).label) for theme in story.themes),
    }
    rows = {row.pk: (expected[G(row.group)], KEPT[G(row.group)]) for row in Criterion.objects.filter(twinning=twinning)}
    actions.write_profile(refreshed(profile), rows=rows, by=by)


def _add(twinning: Twinning, place: str, number: int, *, by: Any) -> Candidate:
    language, structure, calendar = FITS[number % len(FITS)]
    offered = Consultation.objects.filter(twinning=twinning).exclude(connection="").first() if not number else None
    channel = Channel.CONSULTATION if offered else CHANNELS[(number + twinning.number) % len(CHANNELS)]
    return actions.add_candidate(
        twinning, city_of(place, by=by), channel=channel, channel_note="", consultation=offered,
        language_fit=language, structure_fit=structure, calendar_fit=calendar,
        first_impression="Yazışmaya bir hafta içinde yanıt verdiler." if number == 0 else "", by=by,
    )  # fmt: skip


def _try_out(candidate: Candidate, day: date, *, by: Any) -> None:
    actions.record_pilot(
        candidate, what="İki müdürlüğün çevrim içi çalışma toplantısı", begins_on=day, who="İlgili müdürlükler",
        how_it_went="Gündem önceden yazılı geldi; iki taraf da söz verdiği notu gönderdi.",
        new_ideas="Yılda iki kez aynı biçimde toplanmak.", recommendation=Recommendation.GO_ON,
        no_permission_reason="Yalnız çevrim içi görüşüldü; birlikte etkinlik yapılmadı.", by=by,
    )  # fmt: skip


def city_of(place: str, *, by: Any) -> City:
    """The city that the gazetteer knows by this name; of several the largest."""
    found = sorted(resolve(place), key=lambda item: item.population or 0)
    if not found:
        raise LookupError(place)
    city = found[-1].city or adopt_place(found[-1].place, by=by)
    turkish = place.split(", ")[0]
    return city if city.name_tr == turkish else correct_city(city, name_tr=turkish, by=by)


def _score(twinning: Twinning, candidates: list[Candidate], story: Story, generous: int, *, by: Any) -> None:
    criteria = list(Criterion.objects.filter(twinning=twinning))
    features = {
        (row.pk, column.pk): _feature(row, column, twinning, story) for row in criteria for column in candidates
    }
    points = {(row.pk, column.pk): _points(row, column, generous) for row in criteria for column in candidates}
    if story.until == Scene.SCORED:
        points[criteria[-1].pk, candidates[-1].pk] = None
    actions.compare(twinning, features=features, points=points, by=by)
    sheet = actions.sheet_of(twinning, by)
    if sheet:
        actions.hand_in(sheet, on=Timeline(twinning.opened_on).day(60), by=by)


def _points(criterion: Criterion, candidate: Candidate, generous: int) -> int:
    """The first is the best, the others fall off; on the third the two assessors do not agree."""
    steps = 5 - candidate.order + criterion.order % 2 + (candidate.order == 1)
    apart = 2 if candidate.order == 3 and criterion.group == G.LOCATION else 0
    return max(1, min(5, steps - 1 + generous * (1 + apart)))


def _feature(criterion: Criterion, candidate: Candidate, twinning: Twinning, story: Story) -> str:
    known = known_of(criterion, candidate.city, twinning.municipality)
    if known:
        return known
    return story.known_for if candidate.order == 1 else "Konu için yazışma sürüyor"


def _second(twinning: Twinning, first: Any) -> Any:
    colleagues = User.objects.filter(memberships__municipality=twinning.municipality_id, memberships__role="officer")
    return colleagues.exclude(pk=first.pk).first() or first


def _choose(twinning: Twinning, candidates: list[Candidate], *, on: Any, by: Any) -> None:
    first, *others = candidates
    actions.choose(
        refreshed(twinning), chosen=[first], institutions={first.pk: f"{first} Belediyesi"},
        rejections={row.pk: f"{row} ile somut bir teklif oluşmadı; temas sürdürülecek." for row in others},
        reason="Ağırlıklı ortalaması en yüksek aday; ilk yazışmada iki birimin takvimi uyuştu.",
        decided_by="Başkan, birim müdürünün teklifiyle", decided_on=on, by=by,
    )  # fmt: skip
