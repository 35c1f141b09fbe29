from django.core.management.base import BaseCommand

from twinning.drafts.models import FormDraft


class Command(BaseCommand):
    help = "Delete the drafts that nobody has touched for DRAFT_DAYS days."

    def handle(self, **options):
        gone, _ = FormDraft.objects.expired().delete()
        self.stdout.write(f"{gone} drafts deleted.")
