"""Headers of every answer: what a page may load, who may keep it. Django 6 brings its own for the policy."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse

HEADER = "Content-Security-Policy"


class CompressedPages(GZipMiddleware):
    """Pages travel compressed, with bytes of chance against guessing at their secrets; papers travel as they are."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            return response
        return super().process_response(request, response)


class ContentSecurityPolicy:
    """One constant header: nothing inline, nothing from another host, no framing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.policy = "; ".join(f"{rule} {' '.join(sources)}" for rule, sources in settings.SECURE_CSP.items())

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault(HEADER, self.policy)
        return response


class PrivatePages:
    """A page is for one person: nothing on the way keeps it, and the browser forgets all of them at logout."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "POST" and request.path == reverse("account_logout"):
            # Also the pages that “back” would bring up again on a shared desk.
            response.headers["Clear-Site-Data"] = '"cache"'
        response.headers.setdefault("Cache-Control", "private, no-cache")
        return response
