"""All settings, one file for every place: what differs comes from the environment (see .env.example).

Without `DATABASE_URL` the application uses the private PostgreSQL that `make run` keeps for this clone.
"""

import os
from datetime import timedelta
from pathlib import Path

import environ
import pghistory

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()
env.read_env(BASE_DIR / ".env")
IS_PRIVATE = not env("DATABASE_URL", default="")
if IS_PRIVATE:
    from bin.place import private_environment

    for name, value in private_environment().items():
        os.environ.setdefault(name, value)

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
HTTPS = env.bool("HTTPS", default=True)

# --- database: the web's login sees towns through row security, the owner migrates and loads ---
# `DATABASE_AS=owner` chooses the owner; manage.py does so for the commands that need it.
IS_OWNER = env("DATABASE_AS", default="app") == "owner"
APP_LIMITS = "-c statement_timeout=15000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=30000"
OWNER_LIMITS = "-c lock_timeout=2000"


def database(url: str) -> dict:
    """Django's entry for a database URL; what stands in the query of a socket's URL goes where Django looks for it."""
    entry = environ.Env.db_url_config(url)
    options = entry.setdefault("OPTIONS", {})
    for key in ("host", "port", "user", "password"):
        if key in options:
            entry[key.upper()] = options.pop(key)
    return entry


def as_owner(entry: dict) -> dict:
    return entry | {"OPTIONS": entry["OPTIONS"] | {"options": OWNER_LIMITS}, "CONN_MAX_AGE": 0}


def as_app(entry: dict) -> dict:
    # Persistent connections and plans kept in the server: together a third of a page's time.
    # The owner goes without: migrations send several statements at once, which cannot be prepared.
    plans = {"server_side_binding": True, "prepare_threshold": 0}
    return entry | {
        "OPTIONS": entry["OPTIONS"] | {"options": APP_LIMITS} | plans,
        "CONN_MAX_AGE": None,
        "ATOMIC_REQUESTS": True,
    }


DATABASES = {
    "default": as_owner(database(env("DATABASE_OWNER_URL"))) if IS_OWNER else as_app(database(env("DATABASE_URL")))
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Shared by all workers, so that limits on tries count for the whole house.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "shared_cache"}}

# --- the house ---
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "pgtrigger",
    "pghistory",
    "django_filters",
    "twinning.language",
    "twinning.tenancy",
    "twinning.audit",
    "twinning.institutions",
    "twinning.people",
    "twinning.drafts",
    "twinning.guide",
    "twinning.cities",
    "twinning.papers",
    "twinning.relations",
    "twinning.purpose",
    "partners",
    "protocols",
    "programs",
    "evaluations",
]
MIDDLEWARE = [
    "twinning.logs.RequestId",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "twinning.security.CompressedPages",
    "twinning.security.ContentSecurityPolicy",
    "twinning.security.PrivatePages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "twinning.sessions.SessionLimits",
    "twinning.spoken.ChosenLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "twinning.drafts.middleware.DraftsMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "twinning.people.middleware.TenancyMiddleware",
]
ROOT_URLCONF = "twinning.urls"
WSGI_APPLICATION = "twinning.wsgi.application"
# Paths that ask nobody who they are, and paths about oneself and the program, which run before a town is known.
OPEN_PREFIXES = ("/healthz", "/static/")
IDENTITY_PREFIXES = ("/account/", "/help/")

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "twinning.people.context.frame",
            ]
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

# --- language and time ---
LANGUAGE_CODE = "tr"
LANGUAGES = [("tr", "Türkçe"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["twinning.formats"]
TIME_ZONE = "Europe/Istanbul"
USE_TZ = True
# With it years print as 2.026 and links as /x/12.345/.
USE_THOUSAND_SEPARATOR = False

# --- files: what everybody may see, and papers that only a checked view gives out ---
STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(BASE_DIR / ".static")))
STATICFILES_DIRS = [path for path in [BASE_DIR / "static"] if path.is_dir()]
PAPERS_ROOT = Path(env("PAPERS_ROOT"))
# The compressed, named-by-content files exist only after collectstatic; development serves them as they lie.
STATIC_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"
if DEBUG:
    STATIC_STORAGE = "django.contrib.staticfiles.storage.StaticFilesStorage"
# Fonts are packed already; the whole ones are for paper and never leave the house.
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = ("woff2", "ttf", "otf", "png", "ico")
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": PAPERS_ROOT, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700},
    },
    "staticfiles": {"BACKEND": STATIC_STORAGE},
}
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = DEBUG
# A scan of 20 MB at the most, with the form around it; larger uploads are refused before they fill the disk.
UPLOAD_LIMIT = 20 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "twinning.papers.uploads.BoundedBody",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
FILE_UPLOAD_PERMISSIONS = 0o600
# What was typed and not sent is forgotten after this time (`manage.py sweep_drafts`).
DRAFTS_KEPT_FOR = timedelta(days=env.int("DRAFT_DAYS", default=30))

# --- people ---
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "twinning.people.adapter.ClosedAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_USER_MODEL_EMAIL_FIELD = "email"
# One password check costs a quarter of a second: the tries are counted before it. A town hall is one address.
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "60/m/ip,5/m/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)
ACCOUNT_FORMS = {
    "login": "twinning.people.identity_forms.LoginForm",
    "change_password": "twinning.people.identity_forms.ChangePasswordForm",
    "set_password": "twinning.people.identity_forms.SetPasswordForm",
    "reauthenticate": "twinning.people.identity_forms.ReauthenticateForm",
}
MFA_ADAPTER = "twinning.people.adapter.SecondStepAdapter"
MFA_FORMS = {
    "authenticate": "twinning.people.identity_forms.SecondStepForm",
    "reauthenticate": "twinning.people.identity_forms.SecondStepAgainForm",
    "activate_totp": "twinning.people.identity_forms.ActivateForm",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Kardeş Şehir"
MFA_REQUIRED_ROLES = env.list(
    "MFA_REQUIRED_ROLES", default=["administrator", "manager", "council_office", "mayors_office"]
)

# --- doors ---
# A cookie named __Host- is bound to this host and to HTTPS by the browser itself.
COOKIE_PREFIX = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}session"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}csrf"
LANGUAGE_COOKIE_NAME = "language"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_ENGINE = "twinning.sessions"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_IDLE = timedelta(minutes=30)
SESSION_NOTED_EVERY = timedelta(minutes=5)
SESSION_LIFE = timedelta(hours=12)
SESSION_COOKIE_AGE = int(SESSION_LIFE.total_seconds())

SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ALLAUTH_TRUSTED_PROXY_COUNT else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "twinning.drafts.views.csrf_failure"
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# Named as in Django 6, whose own middleware takes over from `twinning.security` one day.
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}

# --- mail, logs, history ---
vars().update(environ.Env.email_url_config(env("EMAIL_URL", default="consolemail://")))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("MAIL_FROM", default="kardes-sehir@localhost")
ADMINS = [("", address) for address in env.list("ADMIN_EMAILS", default=[])]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "twinning.logs.JsonFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": env("LOG_LEVEL", default="WARNING")},
    "loggers": {
        # Django's own handlers would print each error twice, once with the request's values in it.
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": ["stderr"]},
        # Tells of each table of each face that it cuts for a paper.
        "fontTools": {"level": "ERROR"},
    },
}
PGHISTORY_APPEND_ONLY = True
# The context lies in the event's own row: a table of its own would belong to no town and would want updates.
PGHISTORY_CONTEXT_FIELD = pghistory.ContextJSONField()
# An event is found by its row; its other keys need no index, the town's alone least of all.
PGHISTORY_OBJ_FIELD = pghistory.ObjForeignKey(db_index=True)
PGHISTORY_FOREIGN_KEY_FIELD = pghistory.ForeignKey(db_index=False)
