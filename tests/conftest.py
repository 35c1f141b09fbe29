"""What every test stands on. Called as `make test` or as plain pytest, in any number of clones at once."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest

from tests import database

PAPERS = Path(tempfile.mkdtemp(prefix="kardes-papers-"))

# Before Django reads its settings: the test cluster is the only database these processes know.
os.environ["DJANGO_SETTINGS_MODULE"] = "twinning.settings"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's own loop runs beside the tests' queries
os.environ.update(database.environment(database.PROCESS), PAPERS_ROOT=str(PAPERS), DEBUG="off")

# A slow moment of the machine is no fault of the code: no test is timed.
hypothesis.settings.register_profile("untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("untimed")

PLAIN = {
    "PAPERS_ROOT": lambda now: PAPERS,
    "STORAGES": lambda now: {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": PAPERS}},
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    },
    "PASSWORD_HASHERS": lambda now: ["django.contrib.auth.hashers.MD5PasswordHasher"],
    "WHITENOISE_AUTOREFRESH": lambda now: True,
    "ALLOWED_HOSTS": lambda now: [*now, "testserver"],
}


def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    for name, plain in PLAIN.items():
        setattr(settings, name, plain(getattr(settings, name)))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where the whole is asked for, a skipped test is a failed one: a machine without Chromium must not look green."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("WHOLE") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(PAPERS, ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """Owner builds, app runs: the connection's user is the web's login, which row security binds."""
    from django.db import connections
    from django.test import TransactionTestCase

    # Said again: xdist's workers inherit the environment, and may have read the settings before this file was.
    connections.settings["default"].update(NAME=database.PROCESS, CONN_MAX_AGE=0)
    database.CLUSTER.ensure()
    template = database.TEMPLATES[database.PROCESS] = database.ensure_template()
    database.fresh_clone(template)
    TransactionTestCase._fixture_teardown = lambda self: database.renew()
    yield
    with django_db_blocker.unblock():
        connections.close_all()
    for name in database.TEMPLATES:
        database.drop(name)


@pytest.fixture(scope="module")
def demonstration(django_db_setup, django_db_blocker):
    """The module's tests look at the drawn municipality, whose files stand at every place of the road."""
    template = database.ensure_demonstration()
    shutil.copytree(database.papers_of(template), PAPERS, dirs_exist_ok=True)
    with django_db_blocker.unblock(), database.working_in(database.DEMONSTRATION, template):
        yield


@pytest.fixture(autouse=True)
def spoken_turkish():
    """Each test begins in Turkish: a page asked for in English leaves its language to the thread."""
    from django.utils import translation

    translation.activate("tr")


@pytest.fixture
def owner(db):
    """`with owner():` lays out rows past row security, in the test's own transaction."""
    return database.as_owner


@pytest.fixture
def town(db):
    """A municipality; the test goes on inside its tenant context."""
    from tests.factories import a_town
    from twinning.tenancy.context import tenant

    with database.as_owner():
        made = a_town()
    with tenant(made.pk):
        yield made


@pytest.fixture
def officer(town):
    """The file officer of `town`."""
    from tests.factories import a_user

    with database.as_owner():
        return a_user(town)


@pytest.fixture
def twinning(town, officer):
    """A fresh file of `town`."""
    from tests.factories import a_twinning

    return a_twinning(town, officer)


@pytest.fixture
def client():
    """A visitor: see tests.browsing."""
    from tests.browsing import Visitor

    return Visitor()
