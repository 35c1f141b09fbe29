from django.core.management.base import BaseCommand, CommandError

from twinning.relations.board import BOARD_FIELDS, differences
from twinning.relations.models import Twinning


class Command(BaseCommand):
    help = "Write the board of every file anew from the facts; with --check only tell where they differ."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true")

    def handle(self, *, check, **options):
        wrong = 0
        for twinning in Twinning.objects.with_partners().iterator(chunk_size=200):
            found = differences(twinning)
            wrong += bool(found)
            if found and check:
                self.stdout.write(f"{twinning.reference} {sorted(found)}")
            elif found:
                for name, (_, true) in found.items():
                    setattr(twinning, name, true)
                twinning.save(update_fields=BOARD_FIELDS)
        if check and wrong:
            raise CommandError(f"{wrong} files differ from the facts; run rebuild_board.")
        self.stdout.write(f"{wrong} files {'differ' if check else 'rebuilt'}.")
