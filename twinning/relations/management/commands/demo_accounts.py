from django.core.management.base import BaseCommand

from twinning.relations.demo_people import ARCHIVE, NEIGHBOUR, OFFICES, PASSWORD, TOWN


class Command(BaseCommand):
    help = "Say who may log in to the demonstration."

    def handle(self, **options):
        self.stdout.write(f"{TOWN['name']}, everybody’s password: {PASSWORD}")
        for username, (_role, office) in OFFICES.items():
            self.stdout.write(f"  {username:<10} {office}")
        self.stdout.write(f"Real municipalities with what they publish, historic records: {ARCHIVE[0]}")
        self.stdout.write(f"{NEIGHBOUR['name']}, which sees none of these files: komsu-uzman, komsu-mudur")
