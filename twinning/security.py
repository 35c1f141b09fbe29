"""The Content-Security-Policy on every answer; Django 6 brings a middleware of its own that reads the same setting."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware

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
