"""Log lines: findable, and without anybody's data."""

import json
import logging
import sys

import pytest
from django.urls import reverse

from twinning.logs import JsonFormatter, request_id


def written(message: str, *arguments, error=None) -> dict:
    record = logging.LogRecord("twinning", logging.ERROR, "x.py", 1, message, arguments, error)
    return json.loads(JsonFormatter().format(record))


def test_line_says_when_where_and_what():
    line = written("Sayfa %s bulunamadı", "/a")
    assert (line["level"], line["logger"], line["message"]) == ("ERROR", "twinning", "Sayfa /a bulunamadı")


def test_line_carries_the_request():
    token = request_id.set("abc")
    try:
        assert written("x")["request"] == "abc"
    finally:
        request_id.reset(token)


def test_error_says_its_kind_and_place_but_no_values():
    try:
        raise ValueError("ayse@example.com")
    except ValueError:
        line = written("Internal Server Error", error=sys.exc_info())
    assert line["error"] == "ValueError"
    assert line["trace"][0].endswith("test_error_says_its_kind_and_place_but_no_values")
    assert "ayse" not in json.dumps(line)


@pytest.mark.django_db
def test_answers_carry_different_ids(client):
    ids = {client.get(reverse("healthz")).headers["X-Request-Id"] for _ in range(3)}
    assert len(ids) == 3
