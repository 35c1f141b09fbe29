"""`make bench`: pages at 1,000, 10,000 and 100,000 files against a floor of the same run.

The floor is a constant page of the same size behind the login, and the time PostgreSQL itself takes for the page's SQL.
A run counts only when the same server measured twice agrees with itself.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path

from tests import database

SIZES = [int(size) for size in os.environ.get("BENCH_SIZES", "1000,10000,100000").split(",")]
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.bench.settings"

from bin.place import ROOT, TEST  # noqa: E402

RESULTS = ROOT / ".bench"


def main() -> int:
    import django

    os.environ.update(database.environment("postgres"), PAPERS_ROOT=str(TEST.base / "papers"), DEBUG="off")
    django.setup()
    from tests.bench.running import run
    from tests.bench.telling import told

    found = run(SIZES)
    print(told(found))
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{datetime.now():%Y%m%d-%H%M%S}.json"
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False))
    print(f"\n{path.relative_to(Path.cwd())}")
    return 0 if found["is_calm"] else 1


if __name__ == "__main__":
    sys.exit(main())
