"""What gunicorn serves; it starts only on a database that keeps what it promises."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "twinning.settings")
application = get_wsgi_application()

from twinning.health import refuse_unsafe_database  # noqa: E402  (needs the settings)

refuse_unsafe_database()
