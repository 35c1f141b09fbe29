"""The address plate: every app's URLs, and what belongs to no app."""

from django.urls import include, path

from twinning.health import healthz

handler400 = "twinning.errors.bad_request"
handler500 = "twinning.errors.server_error"

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("account/", include("twinning.people.identity_urls")),
    path("", include("twinning.people.urls")),
    path("", include("twinning.drafts.urls")),
    path("", include("twinning.guide.urls")),
    path("", include("twinning.cities.urls")),
    path("", include("twinning.relations.urls")),
    path("", include("twinning.purpose.urls")),
    path("", include("partners.urls")),
    path("", include("protocols.urls")),
    path("", include("programs.urls")),
    path("", include("evaluations.urls")),
]
