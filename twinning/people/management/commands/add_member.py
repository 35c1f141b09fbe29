import getpass
import secrets

from django.core.management.base import BaseCommand, CommandError

from twinning.institutions.models import Municipality
from twinning.people.actions import appoint
from twinning.people.models import User
from twinning.people.permissions import Role


class Command(BaseCommand):
    help = "Give a person a role in a municipality; makes the account if the user name is new."

    def add_arguments(self, parser):
        parser.add_argument("municipality", help="its name as entered")
        parser.add_argument("username")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("--name", default="", help="name of a new account")
        parser.add_argument("--office", default="")
        parser.add_argument("--ask-password", action="store_true", help="else a password is made and printed once")

    def handle(self, *, municipality, username, role, name, office, ask_password, **options):
        town = Municipality.objects.filter(name=municipality).first()
        if town is None:
            raise CommandError(f"No municipality is called {municipality!r}.")
        user = User.objects.filter(username=username.lower()).first()
        if user is None:
            password = getpass.getpass("Password: ") if ask_password else secrets.token_urlsafe(12)
            user = User.objects.create_user(username, password, name=name or username, office=office)
            if not ask_password:
                self.stdout.write(f"password of {user.username}: {password}")
        appoint(user, town, role, by="operator")
        self.stdout.write(f"{user.username} is {role} of {town.name}")
