"""What people see when something breaks on our side."""

import sys

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.template import loader

from twinning.logs import request_id

# A database that restarts is back within seconds; browsers and proxies may ask again by themselves.
RETRY_AFTER = "5"


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """A database that is away is a pause (503), everything else our mistake (500). Rendered without any query."""
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return HttpResponse(loader.render_to_string("503.html"), status=503, headers={"Retry-After": RETRY_AFTER})
    return HttpResponseServerError(loader.render_to_string("500.html", {"request_id": request_id.get()}))


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What could not be read (400), or was more than a page may send (413). Rendered without any query."""
    too_much = isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent)
    status = 413 if too_much else 400
    return HttpResponse(loader.render_to_string(f"{status}.html"), status=status)
