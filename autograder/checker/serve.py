"""The checker process: a fork of the origin, or ``python -m autograder.checker.serve``.

The first line that it reads holds its settings and environment, as JSON: what it must not share with students is read
after the fork. Then jobs come and verdicts go as JSON lines. It says ``ready`` once; for each job ``begin`` and
``verdict`` of every check, then ``done`` or ``error``.
"""

import gc
import json
import os
import socket
import sys
import traceback
from functools import lru_cache
from pathlib import Path
from typing import Any

from autograder.checker.budget import bound_memory
from autograder.checker.checks import Checks
from autograder.checker.grade import grade
from autograder.checker.job import Job
from autograder.checker.streaming import EXHAUSTED
from autograder.sandbox.launchers import choose_launcher
from autograder.student.course.load import load_assignments
from autograder.student.digits import Digits, load_digits


def main() -> None:
    """The first line is what ``grading.checkers`` writes; ``control`` is a descriptor or null."""
    settings = json.loads(sys.stdin.readline())
    os.environ.clear()
    os.environ.update(settings["environment"])
    # Results leave by a private descriptor: a library's print must not mix with them.
    results = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    assignments = load_assignments(Path(settings["assignments"]))
    control = None if settings["control"] is None else socket.socket(fileno=settings["control"])
    launcher = choose_launcher(settings["engine"], control, Path(settings["home"]), settings["keras"])
    # Started when a file is read first: it needs the forkserver, which loads its libraries while we load ours.
    readers = lru_cache(maxsize=1)(launcher.another)

    @lru_cache(maxsize=1)
    def digits() -> Digits:
        return load_digits(Path(settings["mnist"]) if settings["mnist"] else None)

    if settings["keras"]:
        import keras  # noqa: F401 - loaded before the first job, where it did not come with the fork

    # What is loaded now stays: the collector need not walk it after every submission.
    gc.freeze()

    bound_memory()

    def emit(message: dict[str, Any]) -> None:
        results.write(json.dumps(message, ensure_ascii=False) + "\n")
        results.flush()

    checks = Checks(assignments, digits)

    def serve(checks: Checks) -> None:
        for line in sys.stdin:
            job = Job.from_dict(json.loads(line))
            emit({"done": grade(job, checks, launcher, readers, emit, settings["judging_seconds"])})

    emit({"ready": True})
    while True:
        try:
            checks.serve(serve)
            return
        except MemoryError:
            os._exit(EXHAUSTED)
        # Whatever goes wrong in here is an `error` of this submission, and the next one is graded.
        except Exception:
            emit({"error": traceback.format_exc()})


if __name__ == "__main__":
    main()
