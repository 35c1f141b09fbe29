"""Answers of the tests' own URL configurations."""

from django.http import HttpResponse


def failed(request):
    return HttpResponse("failed", status=500)
