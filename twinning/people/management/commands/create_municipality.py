from django.core.management.base import BaseCommand

from twinning.audit.recording import acting
from twinning.institutions.models import Municipality
from twinning.institutions.states import MunicipalityType, Region


class Command(BaseCommand):
    help = "Enter a municipality of this installation: its name, town, type, province and region."

    def add_arguments(self, parser):
        parser.add_argument("name")
        parser.add_argument("--town", required=True)
        parser.add_argument("--type", required=True, choices=MunicipalityType.values)
        parser.add_argument("--province", required=True)
        parser.add_argument("--region", required=True, choices=Region.values)

    def handle(self, *, name, town, type, province, region, **options):
        municipality = Municipality(
            name=name, town=town, type=type, province=province, region=region, heading_lines=["T.C.", name]
        )
        municipality.full_clean()
        with acting("institutions:create_municipality", municipality, by="operator"):
            municipality.save()
        self.stdout.write(f"{municipality.pk} {municipality.name}")
