"""Serving: gunicorn in front of people, and everything stopped again afterwards."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from bin.place import ROOT, RUN, VENV
from bin.processes import command_line, who_listens, works_in
from bin.say import Refusal, say

GUNICORN = VENV / "bin" / "gunicorn"
PID_FILE = RUN.base / "gunicorn.pid"
# Workers are renewed now and then, because making PDFs slowly takes memory; the application is loaded once for all.
OPTIONS = [
    "--workers", "3", "--max-requests", "500", "--max-requests-jitter", "50", "--preload", "--timeout", "60",
    "--no-control-socket", "--log-level", "warning",
]  # fmt: skip


def port() -> int:
    text = os.environ.get("PORT") or "8000"
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise Refusal(f"PORT must be a number between 1 and 65535, not {text!r}.")
    return int(text)


def address() -> str:
    return f"http://127.0.0.1:{port()}"


def serving_pid() -> int | None:
    """This clone's own gunicorn, if it runs."""
    try:
        pid = int(PID_FILE.read_text())
    except (OSError, ValueError):
        return None
    return pid if works_in(pid, ROOT) and any("gunicorn" in word for word in command_line(pid)) else None


def ensure_port_is_free() -> None:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port()))
        except PermissionError:
            raise Refusal(f"Port {port()} needs root; choose one above 1023: PORT=8001 make run") from None
        except OSError:
            raise Refusal(
                f"Port {port()} is taken by {who_listens(port())}. Stop it, or choose another: PORT=8001 make run"
            ) from None


def is_healthy() -> bool:
    try:
        with urllib.request.urlopen(f"{address()}/healthz", timeout=5) as answer:  # noqa: S310  (a fixed http address)
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def serve(welcome: Callable[[], str]) -> int:
    """Run gunicorn until it is stopped; the words of welcome come when it answers."""
    PID_FILE.parent.mkdir(parents=True, exist_ok=True)
    command = [str(GUNICORN), "twinning.wsgi", "--bind", f"127.0.0.1:{port()}", "--pid", str(PID_FILE), *OPTIONS]
    server = subprocess.Popen(command, cwd=ROOT)
    try:
        if wait_until_healthy(server):
            print(welcome(), flush=True)
        code = server.wait()
    except KeyboardInterrupt:
        # From a terminal it has reached gunicorn too; once more does no harm, and running requests may end.
        server.terminate()
        code = server.wait()
    return 0 if code in (0, -signal.SIGTERM, -signal.SIGINT) else code


def wait_until_healthy(server: subprocess.Popen[bytes]) -> bool:
    for _ in range(300):
        if server.poll() is not None:
            raise Refusal("The application did not start; gunicorn says why above.")
        if is_healthy():
            return True
        time.sleep(0.1)
    say(f"The application runs but {address()}/healthz is not content yet")
    return True


def stop_serving() -> bool:
    """Stop this clone's gunicorn; says whether there was one."""
    pid = serving_pid()
    if pid is None:
        return False
    os.kill(pid, signal.SIGTERM)
    for _ in range(400):
        if not Path("/proc", str(pid)).exists():
            return True
        time.sleep(0.1)
    raise Refusal(f"The server (process {pid}) does not stop.")
