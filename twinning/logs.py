"""One line of JSON per event, with the request's id and without personal values."""

import json
import logging
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponse

request_id: ContextVar[str] = ContextVar("request_id", default="")
HEADER = "X-Request-Id"


class RequestId:
    """Gives each request an id that stands in its log lines and on the error page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.id = uuid.uuid4().hex[:12]
        token = request_id.set(request.id)
        try:
            response = self.get_response(request)
        finally:
            request_id.reset(token)
        response.headers[HEADER] = request.id
        return response


class JsonFormatter(logging.Formatter):
    """Says when, where and what; of an exception its kind and the lines of code, never its values."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request": request_id.get(),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = trace(record.exc_info[2])
        return json.dumps({key: value for key, value in line.items() if value}, ensure_ascii=False)


def trace(traceback) -> list[str]:
    """Where an error came from; a database's message would quote the row that it refused."""
    lines = []
    while traceback:
        code = traceback.tb_frame.f_code
        lines.append(f"{code.co_filename}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return lines[-12:]
