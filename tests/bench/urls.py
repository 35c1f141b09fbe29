"""The application's own URLs, and a page that costs nothing but being logged in."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from twinning.people.access import for_members

LINE = "<p>Aynı sayfa, her zaman aynı sözlerle.</p>\n"


@for_members
def constant(request: HttpRequest, size: int) -> HttpResponse:
    """A page of this many bytes behind the login."""
    return HttpResponse((LINE * (size // len(LINE.encode()) + 1))[:size])


urlpatterns = [path("constant/<int:size>/", constant, name="constant"), path("", include("twinning.urls"))]
