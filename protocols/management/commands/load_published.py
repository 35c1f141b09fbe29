from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from protocols import actions
from protocols.published import Published, published
from twinning.cities.actions import add_city, adopt_place
from twinning.cities.gazetteer import resolve
from twinning.cities.models import City, Country
from twinning.cities.states import PlaceKind
from twinning.institutions.models import Municipality
from twinning.people.models import Membership, User
from twinning.people.permissions import Role
from twinning.relations.demo_people import ARCHIVE, PASSWORD
from twinning.relations.loading import LoadingCommand
from twinning.relations.models import Twinning


class Command(LoadingCommand):
    help = "Load the twinnings that municipalities publish themselves, each in its own town, as historic records."

    def load(self):
        entered = sum(self._enter(row) for row in published())
        self.stdout.write(f"{entered} published twinnings entered.")

    @transaction.atomic
    def _enter(self, row: Published) -> bool:
        town, _ = Municipality.objects.get_or_create(name=row.municipality, defaults=row.town)
        if Twinning.objects.filter(
            municipality=town, source=row.source, partners__institution=row.partner_as_published
        ).exists():
            return False
        clerk = clerk_of(town)
        actions.open_historic(
            town, city=city_of(row, clerk), institution=row.partner_as_published, kind=row.kind, source=row.source,
            remark=row.original, partner_decision_on=row.partner_decision_on,
            partner_decision_no=row.partner_decision_no, council_decision_on=row.decision_on,
            council_decision_no=row.decision_no, permission_on=row.permission_on, permission_no=row.permission_no,
            signed_on=row.signed_on, signed_precision=row.signed_precision, notice_months=row.notice_months, by=clerk,
        )  # fmt: skip
        return True


def clerk_of(town: Municipality) -> User:
    """The office that enters what was published; it works in each of these towns."""
    username, office = ARCHIVE
    clerk = User.objects.filter(username=username).first()
    clerk = clerk or User.objects.create_user(username, PASSWORD, name=office, office=office)
    found = Membership.objects.filter(user=clerk, municipality=town).first()
    clerk.membership = found or Membership.objects.create(
        user=clerk, municipality=town, role=Role.OFFICER, during=DateRange(timezone.localdate(), None)
    )
    return clerk


def city_of(row: Published, by: User) -> City:
    """The place in the shared table; from the gazetteer if it knows it, else entered by hand."""
    country = Country.objects.get(pk=row.country_code)
    known = City.objects.filter(country=country, name_tr=row.city, kind=row.city_kind).first()
    if known:
        return known
    found = resolve(f"{row.city}, {country.name_tr}") if row.city_kind == PlaceKind.CITY else []
    if found:
        largest = max(found, key=lambda item: item.population or 0)
        return largest.city or adopt_place(largest.place, by=by)
    return add_city(country=country, name_tr=row.city, kind=row.city_kind, by=by)
