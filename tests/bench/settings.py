"""The application's own settings, with one constant page more, and served as in production."""

from twinning.settings import *  # noqa: F403

ROOT_URLCONF = "tests.bench.urls"
