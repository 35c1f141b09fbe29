from datetime import timedelta

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from twinning.institutions.models import Municipality, PublicHoliday
from twinning.institutions.states import HOME
from twinning.language.dates import tr_date
from twinning.papers.pdf import pdf_of
from twinning.people.actions import add_national_holidays
from twinning.people.models import Membership, User
from twinning.relations import actions
from twinning.relations.board import once
from twinning.relations.demo import Scene, Timeline
from twinning.relations.demo_people import NEIGHBOUR, OFFICES, PASSWORD, TOWN
from twinning.relations.loading import LoadingCommand
from twinning.relations.models import Twinning
from twinning.relations.states import Direction, Means, PaperKind
from twinning.relations.steps import steps
from twinning.relations.stories import STORIES, Story
from twinning.relations.trash import discard

REPLY = """<!doctype html><html lang="tr"><title>{partner} yanıtı</title>
<p>{partner}, {day}<p>Mektubunuzu aldık. Görüşmeyi sürdürmek isteriz."""


class Command(LoadingCommand):
    help = "Load the drawn municipality, its offices and its files, each made by the real verbs, and its neighbour."

    def load(self):
        if Municipality.objects.filter(is_drawing=True).exists():
            self.stdout.write("The drawn municipality is here already.")
            return
        with transaction.atomic():
            town = self._found(TOWN, "")
            self._found(NEIGHBOUR, "komsu-")
        officer = User.objects.get(username="uzman")
        officer.membership = officer.memberships.get(municipality=town)
        this_year = timezone.localdate().year
        for year in {this_year, this_year + 1} & PublicHoliday.objects.years_known().get(HOME, set()):
            add_national_holidays(town, year, by=officer)
        for number, story in enumerate(sorted(STORIES, key=lambda row: -row.age), start=1):
            self.stdout.write(f"  {number}/{len(STORIES)} {story.partner}")
            with transaction.atomic():
                self._play(town, story, officer)
        with transaction.atomic():
            self._mistake(town, officer)

    def _found(self, facts: dict, prefix: str) -> Municipality:
        town = Municipality.objects.create(is_drawing=True, **facts)
        for username, (role, office) in OFFICES.items():
            user = User.objects.create_user(prefix + username, PASSWORD, name=office, office=office)
            since = DateRange(timezone.localdate() - timedelta(days=2500), None)
            Membership.objects.create(user=user, municipality=town, role=role, during=since)
        return town

    def _play(self, town: Municipality, story: Story, by: User) -> None:
        opened_on = timezone.localdate() - timedelta(days=story.age)
        timeline = Timeline(opened_on)
        with timeline.on(0):
            twinning = actions.open_twinning(
                town, title=story.title, opened_on=opened_on, scope=story.scope, kind=story.kind,
                themes=list(story.themes), dimensions=["society"], goals=[11, 17], by=by,
            )  # fmt: skip
        with once():
            for step in steps():
                step.demo(twinning, story.until, by=by)
        twinning.refresh_from_db()
        if story.until >= Scene.CHOSEN:
            self._talk(twinning, timeline, by)
        self._then(twinning, story, timeline, by)

    def _mistake(self, town: Municipality, by: User) -> None:
        """A file opened twice: what the trash is for."""
        with Timeline(timezone.localdate() - timedelta(days=6)).on(0) as day:
            twinning = actions.open_twinning(town, title="Bisikletli kent (ikinci kez açıldı)", opened_on=day, by=by)
        with Timeline(timezone.localdate() - timedelta(days=6)).on(1):
            discard(twinning, by=by)

    def _talk(self, twinning: Twinning, timeline: Timeline, by: User) -> None:
        partner = Twinning.objects.with_partners().get(pk=twinning.pk).partner_names
        with timeline.on(65) as day:
            actions.log_contact(
                twinning, on=day, means=Means.VIDEO, ours="Dış İlişkiler Uzmanı",
                theirs=f"{partner} uluslararası ilişkiler birimi", about="Tanışma; iki birimin takvimleri.", by=by,
            )  # fmt: skip
        with timeline.on(70) as day:
            actions.issue_paper(
                twinning, pdf_of(REPLY.format(partner=partner, day=tr_date(day))), kind=PaperKind.LETTER,
                title=f"{partner} yanıtı", on=day, direction=Direction.IN, file_name="yanit.pdf", by=by,
            )  # fmt: skip

    def _then(self, twinning: Twinning, story: Story, timeline: Timeline, by: User) -> None:
        if story.then == "suspend":
            with timeline.on(500) as day:
                actions.suspend(
                    twinning, on=day, decided_by="Başkan", why="Partner belediyede yönetim değişikliği sürüyor.",
                    until="Yeni yönetimin yazılı yanıtına kadar", by=by,
                )  # fmt: skip
        if story.then == "drop":
            with timeline.on(200) as day:
                why = "Adayların ikisi de iki yazışmaya yanıt vermedi."
                actions.drop(twinning, on=day, why=why, by=by)
