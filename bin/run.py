"""make run, dev, stop, psql, reset-demo: from a clean clone to a served application and back."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from bin import app, serve
from bin.backup import back_up, private_store
from bin.cluster import Cluster
from bin.given import own_database, private_only
from bin.place import DATABASE, ROOT, RUN, TEST, home
from bin.python_env import PYTHON, ensure_environment
from bin.say import Refusal, say
from bin.system import TO_RUN, ensure_packages


@contextmanager
def prepared() -> Iterator[None]:
    """Everything that the application stands on; what was started for it is stopped again afterwards."""
    ensure_packages(TO_RUN)
    ensure_environment()
    if own_database():
        say("Using the database that DATABASE_URL names")
        fill()
        yield
        return
    is_new = not Cluster(RUN).is_made()
    with Cluster(RUN).running():
        if is_new:
            app.forget()
        fill()
        app.load_first_data()
        yield


def fill() -> None:
    app.migrate()
    app.collect_static()


def run() -> int:
    """Serve at http://127.0.0.1:8000 until Ctrl-C or `make stop`."""
    if pid := serve.serving_pid():
        say(f"The application already runs here (process {pid}); `make stop` ends it")
        return 0
    serve.ensure_port_is_free()
    with prepared():
        return serve.serve(welcome)


def welcome() -> str:
    lines = ["", f"  Kardeş Şehir: {serve.address()}", ""]
    if own_database():
        return "\n".join(lines)
    if accounts := app.demo_accounts():
        lines += [*(f"  {line}" for line in accounts.splitlines()), ""]
    return "\n".join(
        [
            *lines,
            "  Switched off for the demonstration: the second factor, HTTPS. Reachable from this machine only.",
            "  Ctrl-C or `make stop` ends it; `make reset-demo` begins anew.",
            "",
        ]
    )


def dev() -> int:
    """Serve with Django's own server, reloading when code changes."""
    serve.ensure_port_is_free()
    with prepared():
        command = [str(PYTHON), "manage.py", "runserver", f"127.0.0.1:{serve.port()}"]
        return subprocess.run(command, cwd=ROOT, env=os.environ | {"DEBUG": "on"}).returncode


def stop() -> int:
    """Stop everything that this clone has started."""
    stopped = ["the application"] if serve.stop_serving() else []
    stopped += stop_clusters(Cluster(RUN), Cluster(TEST))
    say(f"Stopped: {', '.join(stopped)}" if stopped else "Nothing was running")
    return 0


def stop_clusters(*clusters: Cluster) -> list[str]:
    return [f"the {c.place.name} database" for c in clusters if c.place.data.exists() and c.stop()]


def psql() -> int:
    """Open the private database as its owner."""
    private_only("psql")
    with Cluster(RUN).running() as cluster:
        return subprocess.run([cluster.program("psql"), *cluster.address(user="kardes_owner")]).returncode


def reset_demo() -> int:
    """Begin the demonstration anew; what was there is backed up first."""
    private_only("reset-demo")
    if serve.serving_pid():
        raise Refusal("The application is running; `make stop` first.")
    ensure_packages(TO_RUN)
    ensure_environment()
    kept = home() / "backups" / f"before-reset-{datetime.now():%Y%m%d-%H%M%S}"
    with Cluster(RUN).running() as cluster:
        back_up(private_store(), kept)
        cluster.ask('DROP DATABASE :"name" WITH (FORCE)', name=DATABASE)
        cluster.create_database(DATABASE)
        shutil.rmtree(private_store().papers, ignore_errors=True)
        app.forget()
        fill()
        app.load_first_data()
    say(f"The demonstration is new; what was there is kept in {kept}")
    return 0
